/** Where an arrow key points: east and north in −1, 0 or 1. */
export interface Direction {
  east: number;
  north: number;
}

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: { east: 1, north: 0 },
  ArrowLeft: { east: -1, north: 0 },
  ArrowUp: { east: 0, north: 1 },
  ArrowDown: { east: 0, north: -1 },
};

/**
 * The Teilraum to step to from a place: near, and as straight in that direction as possible.
 *
 * @param points label points, longitude, latitude, …
 * @param from longitude and latitude
 * @param except the Teilraum one comes from
 */
export function nextInDirection(
  points: Float64Array,
  from: readonly [number, number],
  { east, north }: Direction,
  except: number | undefined,
): number | undefined {
  // A degree of longitude is shorter than one of latitude away from the equator.
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  let best: number | undefined;
  let lowest = Infinity;
  for (let i = 0; 2 * i + 1 < points.length; i += 1) {
    if (i === except) continue;
    const x = ((points[2 * i] ?? NaN) - from[0]) * shrink;
    const y = (points[2 * i + 1] ?? NaN) - from[1];
    const ahead = x * east + y * north;
    const aside = Math.abs(x * north) + Math.abs(y * east);
    // Also passes over a Teilraum without a shape, whose place is no number.
    if (!(ahead > 0 && aside <= 2 * ahead)) continue;
    const cost = ahead + 2 * aside;
    if (cost < lowest) {
      lowest = cost;
      best = i;
    }
  }
  return best;
}
