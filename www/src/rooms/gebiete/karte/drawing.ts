import type { CityMap } from '../../../map/cityMap';
import type { Place, TeilraumFinder } from '../../../map/hit';

/** What a pointer on the map does. */
export type Tool = 'select' | 'brush' | 'eraser' | 'lasso';

/** What drawing does to the areas. */
export interface DrawingHost {
  tool(): Tool;
  /** A stroke begins; false where it may not. */
  begin(): boolean;
  /** The stroke passes over Teilräume. */
  touch(teilraeume: readonly number[]): void;
  /** The lasso so far in CSS pixels of the map: x, y, … */
  lassoed(outline: readonly number[]): void;
  finish(): void;
  cancel(): void;
}

/** Distance in CSS pixels at which a stroke looks for Teilräume: a quick hand must not jump over small ones. */
const STEP = 3;

/** A stroke or lasso being drawn. */
interface Drawn {
  pointer: number;
  /** Upper left corner of the map in the window, in CSS pixels. */
  left: number;
  top: number;
  /** Where the pointer was last, in CSS pixels of the map. */
  x: number;
  y: number;
  /** The lasso: x, y, … */
  outline: number[];
}

/**
 * Turns pointers on the map into strokes. What draws never reaches the map itself: one finger or the mouse draws, two
 * fingers or the space bar move the map.
 */
export class Drawing {
  readonly #map: CityMap;
  readonly #finder: TeilraumFinder;
  readonly #host: DrawingHost;
  readonly #listeners = new AbortController();
  #drawn: Drawn | undefined;
  /** Whether two fingers hold the map; until both are gone everything is the map's. */
  #held = false;
  #spaceHeld = false;

  constructor(map: CityMap, finder: TeilraumFinder, host: DrawingHost) {
    this.#map = map;
    this.#finder = finder;
    this.#host = host;
    const { surface } = map;
    const { signal } = this.#listeners;
    const capture = { capture: true, signal };
    surface.addEventListener('pointerdown', (event) => this.#down(event), capture);
    surface.addEventListener('pointermove', (event) => this.#move(event), capture);
    surface.addEventListener('pointerup', (event) => this.#up(event), capture);
    surface.addEventListener('pointercancel', () => this.cancel(), capture);
    for (const type of ['mousedown', 'click', 'dblclick'] as const) {
      surface.addEventListener(type, (event) => this.#draws && event.stopPropagation(), capture);
    }
    surface.addEventListener('mousemove', (event) => this.#drawn && event.stopPropagation(), capture);
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const) {
      surface.addEventListener(type, (event) => this.#touched(event), capture);
    }
    addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    addEventListener('keyup', (event) => event.key === ' ' && (this.#spaceHeld = false), { signal });
    addEventListener('blur', () => (this.#spaceHeld = false), { signal });
  }

  /** Whether one finger belongs to the tool instead of scrolling the page. */
  claimFingers(claimed: boolean): void {
    const canvas = this.#map.surface.querySelector('canvas');
    if (canvas) canvas.style.touchAction = claimed ? 'none' : '';
  }

  /** Everything is as before the stroke. */
  cancel(): void {
    if (!this.#drawn) return;
    this.#drawn = undefined;
    this.#host.lassoed([]);
    this.#host.cancel();
  }

  close(): void {
    this.cancel();
    this.#listeners.abort();
  }

  get #draws(): boolean {
    return this.#host.tool() !== 'select' && !this.#spaceHeld && !this.#held;
  }

  #down(event: PointerEvent): void {
    // A second finger: this is no stroke.
    if (!event.isPrimary) {
      this.cancel();
      return;
    }
    if (!this.#draws || event.button !== 0 || !this.#host.begin()) return;
    const { surface } = this.#map;
    surface.setPointerCapture(event.pointerId);
    const { left, top } = surface.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    this.#drawn = { pointer: event.pointerId, left, top, x, y, outline: [x, y] };
    if (this.#host.tool() !== 'lasso') this.#touch([[x, y]]);
  }

  #move(event: PointerEvent): void {
    const drawn = this.#drawn;
    if (event.pointerId !== drawn?.pointer) return;
    const coalesced = event.getCoalescedEvents();
    const path: [number, number][] = [];
    for (const { clientX, clientY } of coalesced.length > 0 ? coalesced : [event]) {
      const [x, y] = [clientX - drawn.left, clientY - drawn.top];
      path.push(...between([drawn.x, drawn.y], [x, y]));
      [drawn.x, drawn.y] = [x, y];
      drawn.outline.push(x, y);
    }
    if (this.#host.tool() === 'lasso') this.#host.lassoed(drawn.outline);
    else this.#touch(path);
  }

  #up(event: PointerEvent): void {
    const drawn = this.#drawn;
    if (event.pointerId !== drawn?.pointer) return;
    this.#drawn = undefined;
    if (this.#host.tool() === 'lasso') {
      this.#host.lassoed([]);
      this.#host.touch(this.#finder.within(this.#placesOf(drawn.outline)));
    }
    this.#host.finish();
  }

  #touched(event: TouchEvent): void {
    const isHeld = this.#held || event.touches.length > 1;
    if (!isHeld && this.#draws) event.stopPropagation();
    if (event.touches.length > 1) this.cancel();
    this.#held = isHeld && event.touches.length > 0;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#drawn) {
      event.stopPropagation();
      this.cancel();
    }
    const { target } = event;
    const isHere = target === document.body || (target instanceof Node && this.#map.surface.contains(target));
    if (event.key !== ' ' || !isHere || this.#host.tool() === 'select') return;
    // The page would scroll.
    event.preventDefault();
    this.#spaceHeld = true;
  }

  #touch(points: readonly (readonly [number, number])[]): void {
    const found = points.map(([x, y]) => this.#finder.at(this.#map.placeAt(x, y)));
    this.#host.touch(found.filter((teilraum) => teilraum !== undefined));
  }

  #placesOf(outline: readonly number[]): Place[] {
    const places: Place[] = [];
    for (let i = 0; i + 1 < outline.length; i += 2) {
      places.push(this.#map.placeAt(outline[i] ?? 0, outline[i + 1] ?? 0));
    }
    return places;
  }
}

/** Points on the way, without the first. */
function between(from: readonly [number, number], to: readonly [number, number]): [number, number][] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP));
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    return [from[0] + share * dx, from[1] + share * dy];
  });
}
