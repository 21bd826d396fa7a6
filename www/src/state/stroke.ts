import type { AreaId } from '../engine/engine';
import { NO_AREA } from './areaNumbers';

/** What became of a stroke. */
export interface StrokeResult {
  /** Teilräume that changed sides. */
  readonly moved: number;
  /** Teilräume that stayed because their area is locked. */
  readonly locked: number;
}

/** Teilräume on their way into an area or out of all: shown at once, stored as one event. */
export class Stroke {
  /** The area; nothing: out of all. */
  readonly area: AreaId | undefined;
  readonly positions = new Set<number>();
  /** Teilräume that stay where they are, because their area is locked. */
  readonly locked = new Set<number>();

  constructor(area: AreaId | undefined) {
    this.area = area;
  }

  get result(): StrokeResult {
    return { moved: this.positions.size, locked: this.locked.size };
  }

  /** Puts the Teilräume into the area of that number; `NO_AREA`: out of all. */
  apply(numbers: Uint16Array, number = NO_AREA): void {
    for (const position of this.positions) numbers[position] = number;
  }
}
