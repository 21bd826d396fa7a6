import { expect, test } from 'vitest';
import { districtOf, districtOptions, districtValue } from './district';

test('every way to find the Stadtbezirk survives as a value of the choice', () => {
  for (const district of [
    { from: 'none' },
    { from: 'keyPrefix', characters: 2 },
    { from: 'column', column: 'Bezirk: Nr.\nund Name' },
  ] as const) {
    expect(districtOf(districtValue(district))).toEqual(district);
  }
});

test('only beginnings shorter than the key are offered', () => {
  const values = districtOptions([], 3).map(({ value }) => value);
  expect(values).toEqual(['none', 'prefix:1', 'prefix:2']);
});
