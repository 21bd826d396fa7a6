import { expect, it } from 'vitest';
import type { Bounds } from './geojson';
import { sideOf } from './areaNames';

const CITY: Bounds = [6, 50, 8, 51];

it('is a quarter of the city’s width on either side', () => {
  expect([6, 6.49, 6.5, 7, 7.5, 7.51, 8].map((longitude) => sideOf(longitude, CITY))).toEqual([
    'west',
    'west',
    'middle',
    'middle',
    'middle',
    'east',
    'east',
  ]);
});

it('is the middle where a city has no width', () => {
  expect(sideOf(7, [7, 50, 7, 51])).toBe('middle');
});
