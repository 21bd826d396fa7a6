import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Position } from 'geojson';
import type { FlatGeometry, FlatLines, LoadedCity } from '../state/city';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** All Teilräume as one collection; a feature's id is its position in the city's order. */
export function teilraumFeatures(geometry: FlatGeometry): FeatureCollection<MultiPolygon, null> {
  const features = Array.from(geometry.teilraumEnds, (_, position) => teilraumFeature(geometry, position));
  return { type: 'FeatureCollection', features };
}

/** One Teilraum with all its parts. */
export function teilraumFeature(geometry: FlatGeometry, position: number): Feature<MultiPolygon, null> {
  const polygons = range(geometry.teilraumEnds, position).map((polygon) =>
    range(geometry.polygonEnds, polygon).map((ring) =>
      range(geometry.ringEnds, ring).map((point) => positionAt(geometry.coordinates, point)),
    ),
  );
  return {
    type: 'Feature',
    id: position,
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

/** Border lines as one feature. */
export function lineFeature(lines: FlatLines): Feature<MultiLineString, null> {
  const coordinates = Array.from(lines.lineEnds, (_, line) =>
    range(lines.lineEnds, line).map((point) => positionAt(lines.coordinates, point)),
  );
  return { type: 'Feature', properties: null, geometry: { type: 'MultiLineString', coordinates } };
}

/** Names at their label points. */
export function nameFeatures(
  city: Pick<LoadedCity, 'names' | 'labelPoints'>,
): FeatureCollection<Point, { name: string }> {
  return points(city.names.map((name, i) => ({ name, at: positionAt(city.labelPoints, i) })));
}

/** Each district's name at the label point nearest to the middle of its Teilräume. */
export function districtNameFeatures(city: LoadedCity): FeatureCollection<Point, { name: string }> {
  const members = new Map<string, Position[]>();
  city.districts.forEach((district, i) => {
    const at = positionAt(city.labelPoints, i);
    if (!district || !isPlace(at)) return;
    const list = members.get(district) ?? [];
    list.push(at);
    members.set(district, list);
  });
  return points([...members].map(([name, list]) => ({ name, at: mostCentral(list) })));
}

/** Smallest rectangle around all Teilräume. */
export function boundsOf(geometry: FlatGeometry): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const { coordinates } = geometry;
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const [x, y] = positionAt(coordinates, i / 2) as [number, number];
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

function points(entries: { name: string; at: Position }[]): FeatureCollection<Point, { name: string }> {
  return {
    type: 'FeatureCollection',
    features: entries
      .filter(({ name, at }) => name !== '' && isPlace(at))
      .map(({ name, at }) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: at },
      })),
  };
}

/** A Teilraum without a shape has no place for its name. */
function isPlace(at: Position): boolean {
  return at.every(Number.isFinite);
}

function mostCentral(positions: Position[]): Position {
  const middle = [0, 1].map((axis) => positions.reduce((sum, at) => sum + at[axis]!, 0) / positions.length);
  const distance = (at: Position) => (at[0]! - middle[0]!) ** 2 + (at[1]! - middle[1]!) ** 2;
  return positions.reduce((best, at) => (distance(at) < distance(best) ? at : best));
}

/** The positions that end `position` covers: from the end before it up to its own. */
function range(ends: Uint32Array, position: number): number[] {
  const start = position === 0 ? 0 : ends[position - 1]!;
  return Array.from({ length: ends[position]! - start }, (_, i) => start + i);
}

function positionAt(coordinates: Float64Array, point: number): Position {
  return [coordinates[2 * point]!, coordinates[2 * point + 1]!];
}
