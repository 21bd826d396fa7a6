import { expect, test } from 'vitest';
import type { LayoutComparison } from '../../../engine/engine';
import { areaName, changesOf, referenceName, totalsOf } from './changes';

const area = (name: string, reference?: string): LayoutComparison['areas'][number] => ({
  name,
  ...(reference !== undefined && { reference }),
  joins: [],
  leaves: [],
});
const COMPARISON: LayoutComparison = {
  areas: [area('Nord', 'Norden'), area('Süd', 'Süd'), area('Neu')],
  moves: [
    { to: 0, teilraeume: [1, 2], inhabitants: 300 },
    { to: 2, teilraeume: [3], inhabitants: 50 },
    { from: 1, teilraeume: [4] },
    { from: 0, to: 1, teilraeume: [5], inhabitants: 700 },
  ],
  unknown: [],
};

test('Teilräume join, leave or move', () => {
  expect(changesOf(COMPARISON)).toEqual({ joins: [1, 2, 3], leaves: [4], moves: [5] });
});

test('inhabitants are added up, and withheld where one of them is', () => {
  expect(totalsOf(COMPARISON)).toEqual({
    joins: { teilraeume: 3, inhabitants: 350 },
    leaves: { teilraeume: 1, inhabitants: undefined },
    moves: { teilraeume: 1, inhabitants: 700 },
  });
});

test('places have the names of their layout', () => {
  expect(areaName(COMPARISON, 0)).toBe('Nord');
  expect(referenceName(COMPARISON, 0)).toBe('Norden');
  expect(areaName(COMPARISON, undefined)).toBe('kein Gebiet');
});
