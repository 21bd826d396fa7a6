/** Where the visitor is: the part of the address behind `#/`, e.g. `lage` or `hilfe/lage`. */
class Route {
  #path = $state(read());

  constructor() {
    addEventListener('hashchange', () => (this.#path = read()));
  }

  /** Goes to a path in place of the address that was called: *back* does not lead there again. */
  enter(path: string): void {
    history.replaceState(null, '', address(path));
    this.#path = read();
  }

  /** First part: the room. Empty on the start address. */
  get room(): string {
    return this.#path[0] ?? '';
  }

  /** What follows the room, e.g. the page of the manual. */
  get rest(): string {
    return this.#path.slice(1).join('/');
  }
}

function read(): string[] {
  return location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);
}

export const route = new Route();

/** Address of a room or of a page in it. */
export function address(path: string): string {
  return `#/${path}`;
}
