import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson';
import type { FlatGeometry, FlatLines, LoadedCity } from '../state/city';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** Longitude and latitude in degrees. */
type Place = [number, number];

/** All Teilräume as one collection; a feature's id is its position in the city's order. */
export function teilraumFeatures(geometry: FlatGeometry): FeatureCollection<MultiPolygon, null> {
  const features = Array.from(geometry.teilraumEnds, (_, position) => teilraumFeature(geometry, position));
  return { type: 'FeatureCollection', features };
}

/** One Teilraum with all its parts. */
export function teilraumFeature(geometry: FlatGeometry, position: number): Feature<MultiPolygon, null> {
  const polygons = range(geometry.teilraumEnds, position).map((polygon) =>
    range(geometry.polygonEnds, polygon).map((ring) =>
      range(geometry.ringEnds, ring).map((point) => placeAt(geometry.coordinates, point)),
    ),
  );
  return {
    type: 'Feature',
    id: position,
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

/** Border or river lines as one feature. */
export function lineFeature(lines: FlatLines): Feature<MultiLineString, null> {
  const coordinates = Array.from(lines.lineEnds, (_, line) =>
    range(lines.lineEnds, line).map((point) => placeAt(lines.coordinates, point)),
  );
  return { type: 'Feature', properties: null, geometry: { type: 'MultiLineString', coordinates } };
}

/** Names at their label points. */
export function nameFeatures(
  city: Pick<LoadedCity, 'names' | 'labelPoints'>,
): FeatureCollection<Point, { name: string }> {
  return points(city.names.map((name, i) => ({ name, at: placeAt(city.labelPoints, i) })));
}

/** Each district's name at the label point nearest to the middle of its Teilräume. */
export function districtNameFeatures(city: LoadedCity): FeatureCollection<Point, { name: string }> {
  const members = new Map<string, Place[]>();
  city.districts.forEach((district, i) => {
    const place = placeAt(city.labelPoints, i);
    if (!district || Number.isNaN(place[0])) return;
    const list = members.get(district) ?? [];
    list.push(place);
    members.set(district, list);
  });
  return points([...members].map(([name, list]) => ({ name, at: mostCentral(list) })));
}

/** Smallest rectangle around all Teilräume. */
export function boundsOf(geometry: FlatGeometry): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  const { coordinates } = geometry;
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const [x, y] = placeAt(coordinates, i / 2);
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** Smallest rectangle around some of the points: longitude, latitude, … */
export function boundsAround(labelPoints: Float64Array, positions: readonly number[]): Bounds {
  const places = positions
    .map((position) => placeAt(labelPoints, position))
    .filter(([x]) => !Number.isNaN(x));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function points(entries: { name: string; at: Place }[]): FeatureCollection<Point, { name: string }> {
  return {
    type: 'FeatureCollection',
    features: entries
      .filter(({ name, at }) => name !== '' && !Number.isNaN(at[0]))
      .map(({ name, at }) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: at },
      })),
  };
}

/** The place nearest to the middle of all of them. */
export function mostCentral(places: readonly Place[]): Place {
  const middle = [mean(places.map(([x]) => x)), mean(places.map(([, y]) => y))] as const;
  const distance = ([x, y]: Place) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The positions that end `position` covers: from the end before it up to its own. */
function range(ends: Uint32Array, position: number): number[] {
  const start = ends[position - 1] ?? 0;
  return Array.from({ length: (ends[position] ?? start) - start }, (_, i) => start + i);
}

function placeAt(coordinates: Float64Array, point: number): Place {
  return [coordinates[2 * point] ?? NaN, coordinates[2 * point + 1] ?? NaN];
}
