import { expect, test } from 'vitest';
import { formatPerCent, parsePerCent } from './weights';

test.each([
  ['80', 80],
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 7 % ', 7],
  ['250', 100],
])('%s is a share', (text, expected) => {
  expect(parsePerCent(text)).toBe(expected);
});

test.each(['', 'viel', '-5', '1e3', 'Infinity'])('%s is none', (text) => {
  expect(parsePerCent(text)).toBeUndefined();
});

test('shares are written with a comma and at most one decimal', () => {
  expect(formatPerCent(12.5)).toBe('12,5');
  expect(formatPerCent(80)).toBe('80');
});
