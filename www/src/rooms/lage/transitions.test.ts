import { expect, test } from 'vitest';
import { transitions } from './transitions';

test('changes add up by where from and where to, the highest class first', () => {
  const sums = transitions([
    { teilraum: 7, from: 2, to: 3, inhabitants: 100 },
    { teilraum: 9, from: 3, to: 4, inhabitants: 50 },
    { teilraum: 1, from: 2, to: 3, inhabitants: 11 },
  ]);
  expect(sums).toEqual([
    { from: 3, to: 4, teilraeume: [9], inhabitants: 50 },
    { from: 2, to: 3, teilraeume: [7, 1], inhabitants: 111 },
  ]);
});
