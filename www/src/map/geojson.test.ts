import { expect, test } from 'vitest';
import { boundsOf, nameFeatures, teilraumFeature, teilraumFeatures } from './geojson';

/** Two Teilräume: a square with a hole and an exclave, and a triangle. */
const geometry = {
  coordinates: Float64Array.of(
    ...[0, 0, 4, 0, 4, 4, 0, 4, 0, 0],
    ...[1, 1, 1, 2, 2, 2, 1, 1],
    ...[10, 10, 11, 10, 11, 11, 10, 10],
    ...[5, 5, 6, 5, 6, 6, 5, 5],
  ),
  ringEnds: Uint32Array.of(5, 9, 13, 17),
  polygonEnds: Uint32Array.of(2, 3, 4),
  teilraumEnds: Uint32Array.of(2, 3),
};

test('flat arrays become polygons with holes and exclaves under one id', () => {
  const { features } = teilraumFeatures(geometry);
  expect(features.map(({ id }) => id)).toEqual([0, 1]);
  expect(features[0]?.geometry.coordinates.map((polygon) => polygon.map((ring) => ring.length))).toEqual([
    [5, 4],
    [4],
  ]);
  expect(teilraumFeature(geometry, 1).geometry.coordinates).toEqual([
    [
      [
        [5, 5],
        [6, 5],
        [6, 6],
        [5, 5],
      ],
    ],
  ]);
});

test('a Teilraum without a shape is an empty feature', () => {
  const none = { ...geometry, teilraumEnds: Uint32Array.of(0, 3) };
  expect(teilraumFeature(none, 0).geometry.coordinates).toEqual([]);
});

test('bounds reach around everything', () => {
  expect(boundsOf(geometry)).toEqual([0, 0, 11, 11]);
});

test('a Teilraum without a shape has no name on the map', () => {
  const city = { names: ['Nord', 'Süd'], labelPoints: Float64Array.of(NaN, NaN, 7, 51) };
  expect(nameFeatures(city).features.map(({ properties }) => properties.name)).toEqual(['Süd']);
});
