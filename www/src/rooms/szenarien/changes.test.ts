import { expect, test } from 'vitest';
import type { Comparison } from '../../engine/engine';
import { MISSING } from '../../map/palette';
import { changesOf, sortChanges } from './changes';

const comparison = {
  from: new Uint8Array([1, 1, 3, MISSING, 2]),
  to: new Uint8Array([1, 3, 2, 0, 3]),
  inhabitants: new Float64Array([10, 20, NaN, 40, 50]),
} as Comparison;
const names = ['A', 'B', 'C', 'D', 'Ä'];
const order = (...sort: [Parameters<typeof sortChanges>[1], boolean]) =>
  sortChanges(changesOf(comparison), ...sort, names).map(({ teilraum }) => names[teilraum]);

test('only what changes is listed', () => {
  expect(changesOf(comparison).map(({ teilraum, steps }) => [teilraum, steps])).toEqual([
    [1, 2],
    [2, -1],
    [3, NaN],
    [4, 1],
  ]);
});

test('sorted either way, what has no figure comes last', () => {
  expect(order('steps', true)).toEqual(['B', 'Ä', 'C', 'D']);
  expect(order('steps', false)).toEqual(['C', 'Ä', 'B', 'D']);
  expect(order('inhabitants', true)).toEqual(['Ä', 'D', 'B', 'C']);
  expect(order('inhabitants', false)).toEqual(['B', 'D', 'Ä', 'C']);
});

test('names are sorted as a German phone book does', () => {
  expect(order('name', false)).toEqual(['Ä', 'B', 'C', 'D']);
});
