/**
 * Who works at this device, in their own words: a name or a role. Every event of a dossier carries it; it is asked for
 * once and never required. It stays on this device and does not belong to any dossier.
 */
const KEY = 'veedelwerk.operator';

class Operator {
  #name = $state<string | null>(read());

  /** Name or role; empty when nobody gave one. */
  get name(): string {
    return this.#name ?? '';
  }

  /** Takes a name, or nothing, for everything from now on. */
  set name(name: string) {
    this.#name = name;
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // Without a place to keep it the name holds for this window.
    }
  }

  /** Whether the question was answered, also with nothing. */
  get isAsked(): boolean {
    return this.#name !== null;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export const operator = new Operator();
