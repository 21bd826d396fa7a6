import type { Bounds } from './geojson';

/** Room around the city in CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface Size {
  width: number;
  height: number;
}

/** Room at every edge, also between the edge and a legend. */
const EDGE = 12;
const STEPS = 20;
/** Label points looked at: enough to know a city's shape. */
const MOST_POINTS = 1500;
/** From a label point to the edge of its Teilraum at most, as a share of the city's width. */
const REACH = 0.05;

/**
 * Room to leave around the city so that it is as large as possible and a legend in the lower left corner does not lie
 * on it. Cities are round: their bounds may reach under the legend, no Teilraum may.
 *
 * @param points label points of the Teilräume: longitude, latitude, …
 */
export function paddingBeside(
  pane: Size,
  legend: Size | undefined,
  bounds: Bounds,
  points: Float64Array,
): Padding {
  const around = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
  if (!legend) return around;
  let best = { ...around, bottom: 2 * EDGE + legend.height };
  for (let i = 0; i <= STEPS; i += 1) {
    for (let j = 0; j <= STEPS; j += 1) {
      const left = EDGE + (i / STEPS) * (legend.width + EDGE);
      const bottom = EDGE + (j / STEPS) * (legend.height + EDGE);
      const padding = { ...around, left, bottom };
      const city = placed(pane, padding, bounds);
      if (city.height > placed(pane, best, bounds).height && isClear(city, pane, legend, bounds, points))
        best = padding;
    }
  }
  return best;
}

interface Placed extends Size {
  /** Middle of the city in the pane. */
  x: number;
  y: number;
}

/** Where the city lies when its bounds just fit. */
function placed(pane: Size, padding: Padding, [west, south, east, north]: Bounds): Placed {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const room = {
    width: Math.max(1, pane.width - padding.left - padding.right),
    height: Math.max(1, pane.height - padding.top - padding.bottom),
  };
  const scale = Math.min(room.width / ((east - west) * shrink), room.height / (north - south));
  return {
    x: padding.left + room.width / 2,
    y: padding.top + room.height / 2,
    width: (east - west) * shrink * scale,
    height: (north - south) * scale,
  };
}

/** Whether no Teilraum lies under the legend. */
function isClear(
  city: Placed,
  pane: Size,
  legend: Size,
  [west, south, east, north]: Bounds,
  points: Float64Array,
): boolean {
  const right = 2 * EDGE + legend.width + REACH * city.width;
  const top = pane.height - 2 * EDGE - legend.height - REACH * city.width;
  const step = 2 * Math.ceil(points.length / 2 / MOST_POINTS);
  for (let i = 0; i < points.length; i += step) {
    const x = city.x + (((points[i] ?? NaN) - west) / (east - west) - 0.5) * city.width;
    const y = city.y - (((points[i + 1] ?? NaN) - south) / (north - south) - 0.5) * city.height;
    if (x < right && y > top) return false;
  }
  return true;
}
