/** Where the name of an area stands beside its letter on the map. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Bounds } from './geojson';

/** On which side of the city something lies. */
export type Side = 'west' | 'middle' | 'east';

type Anchor = 'top' | 'bottom' | 'left' | 'right';

/** How much of the city's width is near its western or eastern edge. */
const EDGE_SHARE = 0.25;
/** From the middle of a letter to its name, in letters' heights. */
const OFFSETS: Record<Anchor, [number, number]> = {
  top: [0, 1.1],
  bottom: [0, -1.1],
  left: [1.1, 0],
  right: [-1.1, 0],
};

/** On which side of the city a longitude lies. */
export function sideOf(longitude: number, [west, , east]: Bounds): Side {
  const edge = EDGE_SHARE * (east - west);
  if (longitude > east - edge) return 'east';
  return longitude < west + edge ? 'west' : 'middle';
}

/**
 * Where a name may stand beside its letter, best place first: near an edge of the city towards its middle, because the
 * map ends there and would cut the name. An anchor is the end of the name that touches the letter.
 */
export const nameAnchors: ExpressionSpecification = [
  'match',
  ['get', 'side'],
  'east',
  anchors('right', 'top', 'bottom'),
  'west',
  anchors('left', 'top', 'bottom'),
  anchors('top', 'bottom', 'left', 'right'),
];

function anchors(...order: Anchor[]): ExpressionSpecification {
  return ['literal', order.flatMap((anchor) => [anchor, OFFSETS[anchor]])];
}
