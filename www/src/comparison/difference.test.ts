import { expect, test } from 'vitest';
import type { Comparison } from '../engine/engine';
import { EXCLUDED, MISSING } from '../map/palette';
import {
  concerned,
  DIFFERENCE,
  DIFFERENCE_LOOKS,
  differenceBetween,
  differenceClasses,
  differenceTotals,
} from './difference';

test.each([
  [2, 3, 'rises'],
  [0, 4, 'risesFar'],
  [3, 2, 'falls'],
  [4, 2, 'fallsFar'],
  [1, 1, 'stays'],
  [MISSING, 0, 'enters'],
  [EXCLUDED, 3, 'enters'],
  [3, EXCLUDED, 'leaves'],
  [0, MISSING, 'leaves'],
  [MISSING, EXCLUDED, 'absent'],
] as const)('from class %i to %i a Teilraum %s', (from, to, expected) => {
  expect(differenceBetween(from, to)).toBe(expected);
});

test('every kind of change has a colour of its own, and a pattern unless nothing changes', () => {
  expect(new Set(DIFFERENCE_LOOKS.map(({ colour }) => colour)).size).toBe(DIFFERENCE_LOOKS.length);
  const patterns = DIFFERENCE_LOOKS.filter(({ class: number }) => number !== DIFFERENCE.stays);
  expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(patterns.length);
  expect(patterns.every(({ pattern }) => pattern !== undefined)).toBe(true);
});

const people = (inhabitants: number) => ({ teilraeume: 1, inhabitants, unknown: 0 });
const NOBODY = { teilraeume: 0, inhabitants: 0, unknown: 0 };
const comparison: Comparison = {
  from: new Uint8Array([1, 1, 3, MISSING]),
  to: new Uint8Array([1, 3, 2, 0]),
  difference: new Float64Array(4),
  inhabitants: new Float64Array([10, 20, 30, 40]),
  transitions: [
    { from: 1, to: 1, movement: 'stays', total: people(10) },
    { from: 1, to: 3, movement: 'rises', total: people(20) },
    { from: 3, to: 2, movement: 'falls', total: people(30) },
    { from: MISSING, to: 0, movement: 'enters', total: people(40) },
  ],
  totals: {
    rises: people(20),
    falls: people(30),
    stays: people(10),
    enters: people(40),
    leaves: NOBODY,
    absent: NOBODY,
  },
};

test('map and legend count the same Teilräume', () => {
  expect([...differenceClasses(comparison)]).toEqual([
    DIFFERENCE.stays,
    DIFFERENCE.risesFar,
    DIFFERENCE.falls,
    DIFFERENCE.enters,
  ]);
  const counted = differenceTotals(comparison).filter(({ total }) => total.teilraeume > 0);
  expect(counted.map(({ difference, total }) => [difference, total.inhabitants])).toEqual([
    ['risesFar', 20],
    ['stays', 10],
    ['falls', 30],
    ['enters', 40],
  ]);
});

test('concerned is whoever rises, falls, enters or leaves', () => {
  expect(concerned(comparison)).toEqual({ teilraeume: 3, inhabitants: 90, unknown: 0 });
});
