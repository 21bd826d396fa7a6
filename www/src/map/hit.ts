import type { FlatGeometry } from '../state/city';

/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** Finds Teilräume by place, quickly enough for every point of a stroke. */
export class TeilraumFinder {
  readonly #geometry: FlatGeometry;
  readonly #labelPoints: Float64Array;
  /** West, south, east, north of every Teilraum. */
  readonly #boxes: Float64Array;

  /**
   * @param labelPoints a point inside each Teilraum: longitude, latitude, …
   */
  constructor(geometry: FlatGeometry, labelPoints: Float64Array) {
    this.#geometry = geometry;
    this.#labelPoints = labelPoints;
    this.#boxes = boxesOf(geometry);
  }

  /** The Teilraum a place lies in. */
  at([x, y]: Place): number | undefined {
    const boxes = this.#boxes;
    for (let i = 0; i < boxes.length; i += 4) {
      const isNear =
        x >= (boxes[i] ?? NaN) &&
        y >= (boxes[i + 1] ?? NaN) &&
        x <= (boxes[i + 2] ?? NaN) &&
        y <= (boxes[i + 3] ?? NaN);
      if (isNear && this.#contains(i / 4, x, y)) return i / 4;
    }
    return undefined;
  }

  /** The Teilräume whose label point lies in a ring; the ring need not be closed. */
  within(ring: readonly Place[]): number[] {
    const flat = Float64Array.from(ring.flat());
    const points = this.#labelPoints;
    const found: number[] = [];
    for (let i = 0; 2 * i + 1 < points.length; i += 1) {
      if (crosses(flat, 0, ring.length, points[2 * i] ?? NaN, points[2 * i + 1] ?? NaN)) found.push(i);
    }
    return found;
  }

  /** Inside an odd number of rings: holes and exclaves take care of themselves. */
  #contains(teilraum: number, x: number, y: number): boolean {
    const { coordinates, ringEnds, polygonEnds, teilraumEnds } = this.#geometry;
    const firstRing = polygonEnds[(teilraumEnds[teilraum - 1] ?? 0) - 1] ?? 0;
    const lastRing = polygonEnds[(teilraumEnds[teilraum] ?? 0) - 1] ?? 0;
    let inside = false;
    for (let ring = firstRing; ring < lastRing; ring += 1) {
      if (crosses(coordinates, ringEnds[ring - 1] ?? 0, ringEnds[ring] ?? 0, x, y)) inside = !inside;
    }
    return inside;
  }
}

/** Whether a line from a place to the east crosses a ring an odd number of times. */
function crosses(coordinates: Float64Array, start: number, end: number, x: number, y: number): boolean {
  let inside = false;
  for (let i = start, before = end - 1; i < end; before = i, i += 1) {
    const [ax, ay] = [coordinates[2 * before] ?? NaN, coordinates[2 * before + 1] ?? NaN];
    const [bx, by] = [coordinates[2 * i] ?? NaN, coordinates[2 * i + 1] ?? NaN];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

function boxesOf({ coordinates, ringEnds, polygonEnds, teilraumEnds }: FlatGeometry): Float64Array {
  const boxes = new Float64Array(4 * teilraumEnds.length);
  let point = 0;
  teilraumEnds.forEach((polygons, teilraum) => {
    const end = ringEnds[(polygonEnds[polygons - 1] ?? 0) - 1] ?? 0;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (; point < end; point += 1) {
      const [x, y] = [coordinates[2 * point] ?? NaN, coordinates[2 * point + 1] ?? NaN];
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
    boxes.set([west, south, east, north], 4 * teilraum);
  });
  return boxes;
}
