/** Files of areas through the packed importers in Node: read whole or not at all, written so that they are read again. */
import { beforeAll, expect, test } from 'vitest';
import type { AreaMembers } from 'veedelwerk/import';
import { loadImporters, type Importers } from './engine.ts';

const KEYS = ['01', '02', '03'];
const AREAS: AreaMembers[] = [
  { name: 'Süd <b>', keys: ['01', '02'] },
  { name: '=1+1', keys: ['03'] },
];

/** Squares of a hundredth of a degree side by side. */
function squares(): [Float64Array, Uint32Array, Uint32Array, Uint32Array] {
  const coordinates = KEYS.flatMap((_, i) => {
    const [west, east] = [7 + i / 100, 7 + (i + 1) / 100];
    return [west, 51, east, 51, east, 51.01, west, 51.01, west, 51];
  });
  const ends = Uint32Array.of(1, 2, 3);
  return [Float64Array.from(coordinates), Uint32Array.of(5, 10, 15), ends, ends];
}

let importers: typeof Importers;
beforeAll(async () => {
  importers = await loadImporters();
});

const read = (name: string, text: string): AreaMembers[] =>
  importers.readAreas(name, Buffer.from(text), KEYS, ...squares()).areas;

test('what is written as a table or with outlines is read again', () => {
  const csv = importers.areasCsv(AREAS);
  expect(csv).toContain("03,'=1+1");
  expect(read('gebiete.csv', csv)).toEqual(AREAS);
  expect(read('gebiete.geojson', importers.areasGeoJson(AREAS, KEYS, ...squares()))).toEqual(AREAS);
});

test('borders between members of an area are dissolved', () => {
  const { features } = JSON.parse(importers.areasGeoJson(AREAS, KEYS, ...squares())) as {
    features: { geometry: { coordinates: number[][][][] } }[];
  };
  const [polygon, ...others] = features[0]?.geometry.coordinates ?? [];
  expect(others).toEqual([]);
  const corners = polygon?.[0]?.map(([lon]) => lon ?? 0) ?? [];
  expect([Math.min(...corners), Math.max(...corners)]).toEqual([7, 7.02]);
});

test('a file with a fault is refused whole, with one reason', () => {
  const refused = { '01,a\n01,b\n': 'area_teilraum_twice', '01,a\n99,a\n': 'area_keys_unknown' };
  for (const [rows, name] of Object.entries(refused)) {
    expect(() => read('gebiete.csv', `key,area\n${rows}`)).toThrow(
      expect.objectContaining({ name, file: 'gebiete.csv' }) as Error,
    );
  }
});
