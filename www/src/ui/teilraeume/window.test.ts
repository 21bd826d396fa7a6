import { expect, test } from 'vitest';
import { rowsInView } from './window';

test('only the rows in view and a few more are drawn', () => {
  expect(rowsInView(20_000, 52_000, 520, 52, 1005)).toEqual(Array.from({ length: 18 }, (_, i) => 996 + i));
});

test('the row that has the focus stays, however far away', () => {
  expect(rowsInView(20_000, 52_000, 520, 52, 0)).toContain(0);
});

test('a short table ends', () => {
  expect(rowsInView(2, 0, 520, 52, 0)).toEqual([0, 1]);
  expect(rowsInView(0, 0, 520, 52, 0)).toEqual([]);
});
