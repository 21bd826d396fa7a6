import { acrossBorders } from '../engine/engine';
import type { FlatGeometry } from '../state/city';

/** A line: longitude and latitude of its points. */
export type Line = [number, number][];

/**
 * Borders of areas, from the borders of their Teilräume: what has a member on both sides is inside. Prepared once, so
 * that every stroke only looks at the areas it changes.
 */
export class AreaOutlines {
  readonly #geometry: FlatGeometry;
  /** The Teilraum on the other side of the stretch of border that begins at each point. */
  readonly #across: Uint32Array;

  constructor(geometry: FlatGeometry) {
    const { coordinates, ringEnds, polygonEnds, teilraumEnds } = geometry;
    this.#geometry = geometry;
    this.#across = acrossBorders(coordinates, ringEnds, polygonEnds, teilraumEnds);
  }

  /** The border of the area with these members, as lines. */
  of(members: readonly number[]): Line[] {
    const inside = new Set(members);
    return members.flatMap((member) => this.#outer(member, inside));
  }

  /** The stretches of a member with no member on the other side, those that follow each other as one line. */
  #outer(member: number, inside: ReadonlySet<number>): Line[] {
    const { ringEnds } = this.#geometry;
    const [firstRing, lastRing] = this.#rings(member);
    const lines: Line[] = [];
    for (let ring = firstRing; ring < lastRing; ring += 1) {
      let line: Line | undefined;
      const end = ringEnds[ring] ?? 0;
      for (let point = ringEnds[ring - 1] ?? 0; point + 1 < end; point += 1) {
        if (inside.has(this.#across[point] ?? NaN)) line = undefined;
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

  #place(point: number): [number, number] {
    const { coordinates } = this.#geometry;
    return [coordinates[2 * point] ?? NaN, coordinates[2 * point + 1] ?? NaN];
  }
}
