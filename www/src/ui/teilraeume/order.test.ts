import { describe, expect, test } from 'vitest';
import { byFigure, byName, byRank, narrow, NO_FILTER } from './order';

describe('order', () => {
  test('by rank: ties in the order of the city, without a rank last', () => {
    expect([...byRank(Uint32Array.of(3, 0, 1, 3, 2, 0))]).toEqual([2, 4, 0, 3, 1, 5]);
  });

  test('by name as Germans look it up, numbers by size', () => {
    expect([...byName(['Quartier 10', 'Äcker', 'Zoo', 'Quartier 9', 'Bad'])]).toEqual([1, 4, 3, 0, 2]);
  });

  test('by a figure, missing ones last', () => {
    expect([...byFigure(Float64Array.of(5, NaN, -1, 5))]).toEqual([2, 0, 3, 1]);
  });
});

describe('filter', () => {
  const city = {
    names: ['Altstadt', 'Neustadt', 'Hafen'],
    keys: ['001', '002', '003'],
    districts: ['Mitte', 'Mitte', 'Nord'],
    classes: Uint8Array.of(4, 0, 4),
    changed: new Set([1]),
  };
  const all = Uint32Array.of(2, 0, 1);

  test('nothing to filter by keeps all', () => {
    expect(narrow(all, NO_FILTER, city)).toBe(all);
  });

  test('text finds names in any case and keys', () => {
    expect([...narrow(all, { ...NO_FILTER, text: ' STADT' }, city)]).toEqual([0, 1]);
    expect([...narrow(all, { ...NO_FILTER, text: '003' }, city)]).toEqual([2]);
  });

  test('class, district and change narrow together', () => {
    expect([...narrow(all, { ...NO_FILTER, class: 4, district: 'Nord' }, city)]).toEqual([2]);
    expect([...narrow(all, { ...NO_FILTER, class: 0 }, city)]).toEqual([1]);
    expect([...narrow(all, { ...NO_FILTER, class: 'changed' }, city)]).toEqual([1]);
  });
});
