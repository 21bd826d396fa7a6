import { expect, test } from 'vitest';
import { NO_AREA } from '../../../state/areaNumbers';
import { offerFigures, perThousand } from './offerFigures';

const KEYS = ['01', '02', '03', '04'];
const NUMBERS = Uint16Array.of(0, 1, NO_AREA, 0);
const offer = (key: string, field: string, target = 'Alle') => ({ name: 'x', field, target, key });
const OFFERS = [
  offer('01', 'Soziales'),
  offer('04', 'Bildung', 'Kinder'),
  offer('04', 'Bildung'),
  offer('02', 'Ökologie'),
  offer('03', 'Soziales'),
  offer('99', 'Soziales'),
];

test('offers are counted where they lie, by field of action', () => {
  const { groups, areas, outside, city } = offerFigures(OFFERS, 'field', KEYS, NUMBERS, 2);
  expect(groups).toEqual(['Bildung', 'Ökologie', 'Soziales']);
  expect(areas).toEqual([
    { total: 3, byGroup: [2, 0, 1] },
    { total: 1, byGroup: [0, 1, 0] },
  ]);
  expect(outside).toEqual({ total: 1, byGroup: [0, 0, 1] });
  expect(city).toEqual({ total: 5, byGroup: [2, 1, 2] });
});

test('the same by target group', () => {
  const { groups, areas } = offerFigures(OFFERS, 'target', KEYS, NUMBERS, 2);
  expect(groups).toEqual(['Alle', 'Kinder']);
  expect(areas[0]).toEqual({ total: 3, byGroup: [2, 1] });
});

test('without areas all offers lie outside', () => {
  const { areas, outside } = offerFigures(OFFERS, 'field', KEYS, new Uint16Array(4).fill(NO_AREA), 0);
  expect(areas).toEqual([]);
  expect(outside.total).toBe(5);
});

test('per 1,000 inhabitants, and nothing where nobody lives or nobody knows', () => {
  expect(perThousand(3, 12_000)).toBe(0.25);
  expect(perThousand(3, 0)).toBeUndefined();
  expect(perThousand(3, NaN)).toBeUndefined();
  expect(perThousand(3, undefined)).toBeUndefined();
});
