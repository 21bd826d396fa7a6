import { expect, it } from 'vitest';
import { readCount } from './count';

it('reads whole numbers from 0, with or without a point after the thousands', () => {
  expect(readCount(' 12 ')).toBe(12);
  expect(readCount('0')).toBe(0);
  expect(readCount('1.234')).toBe(1234);
  expect(readCount('')).toBeUndefined();
});

it('takes nothing else for a count', () => {
  for (const text of ['-1', '1,5', '1.5', 'zwölf', '1e3', '10000000']) {
    expect(readCount(text), text).toBe('wrong');
  }
});
