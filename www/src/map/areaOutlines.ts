import type { FlatGeometry } from '../state/city';

/** A line: longitude and latitude of its points. */
export type Line = [number, number][];

/** Places closer than this, in degrees, are the same corner: about a hand's breadth. */
const SAME_CORNER = 1e-6;

/**
 * Borders of areas, from the borders of their Teilräume: what two members of an area share is inside. Prepared once,
 * so that every stroke only looks at the areas it changes.
 */
export class AreaOutlines {
  readonly #geometry: FlatGeometry;
  /** Number of the stretch of border that begins at each point. */
  readonly #stretches: Uint32Array;
  /** How many members of the area at hand have a stretch; all 0 between calls. */
  readonly #counted: Uint8Array;

  constructor(geometry: FlatGeometry) {
    this.#geometry = geometry;
    const { stretches, count } = numberStretches(geometry);
    this.#stretches = stretches;
    this.#counted = new Uint8Array(count);
  }

  /** The border of the area with these members, as lines. */
  of(members: readonly number[]): Line[] {
    const counted = this.#counted;
    const each = (visit: (stretch: number) => void): void => {
      for (const member of members) {
        const [start, end] = this.#points(member);
        for (let point = start; point < end; point += 1) visit(this.#stretches[point] ?? 0);
      }
    };
    each((stretch) => (counted[stretch] = Math.min(2, (counted[stretch] ?? 0) + 1)));
    const lines = members.flatMap((member) => this.#outer(member));
    each((stretch) => (counted[stretch] = 0));
    return lines;
  }

  /** The stretches of a member that no other one shares, those that follow each other as one line. */
  #outer(member: number): Line[] {
    const { ringEnds } = this.#geometry;
    const [firstRing, lastRing] = this.#rings(member);
    const lines: Line[] = [];
    for (let ring = firstRing; ring < lastRing; ring += 1) {
      let line: Line | undefined;
      const end = ringEnds[ring] ?? 0;
      for (let point = ringEnds[ring - 1] ?? 0; point + 1 < end; point += 1) {
        if (this.#counted[this.#stretches[point] ?? 0] !== 1) line = undefined;
        else if (line) line.push(this.#place(point + 1));
        else lines.push((line = [this.#place(point), this.#place(point + 1)]));
      }
    }
    return lines;
  }

  #rings(member: number): [number, number] {
    const { polygonEnds, teilraumEnds } = this.#geometry;
    const first = polygonEnds[(teilraumEnds[member - 1] ?? 0) - 1] ?? 0;
    return [first, polygonEnds[(teilraumEnds[member] ?? 0) - 1] ?? 0];
  }

  #points(member: number): [number, number] {
    const [first, last] = this.#rings(member);
    return [this.#geometry.ringEnds[first - 1] ?? 0, this.#geometry.ringEnds[last - 1] ?? 0];
  }

  #place(point: number): [number, number] {
    const { coordinates } = this.#geometry;
    return [coordinates[2 * point] ?? NaN, coordinates[2 * point + 1] ?? NaN];
  }
}

/** Gives the same number to stretches between the same corners, whichever way they are drawn; 0 is none. */
function numberStretches({ coordinates, ringEnds }: FlatGeometry): { stretches: Uint32Array; count: number } {
  const points = coordinates.length / 2;
  const corners = new Uint32Array(points);
  const cornerNumbers = new Map<number, number>();
  for (let point = 0; point < points; point += 1) {
    const x = Math.round((coordinates[2 * point] ?? 0) / SAME_CORNER);
    const y = Math.round((coordinates[2 * point + 1] ?? 0) / SAME_CORNER);
    corners[point] = numberOf(cornerNumbers, x * 2e8 + y);
  }
  const stretches = new Uint32Array(points);
  const numbers = new Map<number, number>();
  let start = 0;
  for (const end of ringEnds) {
    for (let point = start; point + 1 < end; point += 1) {
      const [a, b] = [corners[point] ?? 0, corners[point + 1] ?? 0];
      if (a !== b) stretches[point] = numberOf(numbers, Math.min(a, b) * (points + 1) + Math.max(a, b));
    }
    start = end;
  }
  return { stretches, count: numbers.size + 1 };
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}
