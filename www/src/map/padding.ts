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

const EDGE = 16;
/** Cities are round: a legend in the corner only needs part of its size. */
const CORNER = 0.75;

/**
 * Room to leave around the city so that a legend in the lower left corner does not lie on it: beside the legend or
 * above it, whichever shows the city larger.
 */
export function paddingBeside(pane: Size, legend: Size | undefined, bounds: Bounds): Padding {
  const around = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
  if (!legend) return around;
  const beside = { ...around, left: EDGE + CORNER * legend.width };
  const above = { ...around, bottom: EDGE + CORNER * legend.height };
  return scale(pane, beside, bounds) >= scale(pane, above, bounds) ? beside : above;
}

/** Pixels a degree of latitude gets when the bounds just fit. */
function scale(pane: Size, padding: Padding, [west, south, east, north]: Bounds): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = Math.max(1, pane.width - padding.left - padding.right) / ((east - west) * shrink);
  const height = Math.max(1, pane.height - padding.top - padding.bottom) / (north - south);
  return Math.min(width, height);
}
