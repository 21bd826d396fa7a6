import { expect, test } from 'vitest';
import { dotsLeft, mostFor, refusedDot, sumOf, withDots } from './dots';

const limits = { dots: 5, perItem: 3 };

test('dots are given and taken back one by one', () => {
  const two = withDots(withDots({}, 'a', 1), 'a', 1);
  expect(two).toEqual({ a: 2 });
  expect(dotsLeft(limits, two)).toBe(3);
  expect(withDots(withDots(two, 'a', -1), 'a', -1)).toEqual({});
  expect(withDots({ a: 1, b: 1 }, 'b', -4)).toEqual({ a: 1 });
  expect(sumOf({ a: 2, b: 1 })).toBe(3);
});

test('an item gets no more than the round allows, also where there is no limit of its own', () => {
  expect(refusedDot(limits, { a: 2 }, 'a', 1)).toBeUndefined();
  expect(refusedDot(limits, { a: 3 }, 'a', 1)).toBe('itemFull');
  expect(mostFor({ dots: 5 })).toBe(5);
  expect(refusedDot({ dots: 5 }, { a: 4 }, 'a', 1)).toBeUndefined();
  expect(refusedDot({ dots: 5, perItem: null }, { a: 5 }, 'a', 1)).toBe('noMoreDots');
  expect(mostFor({ dots: 2, perItem: 3 })).toBe(2);
});

test('nobody gives more dots than they have', () => {
  expect(refusedDot(limits, { a: 3, b: 2 }, 'c', 1)).toBe('noMoreDots');
  expect(refusedDot(limits, { a: 3, b: 2 }, 'a', 1)).toBe('itemFull');
  expect(dotsLeft(limits, { a: 3, b: 2 })).toBe(0);
});

test('nothing is taken where nothing is', () => {
  expect(refusedDot(limits, {}, 'a', -1)).toBe('itemEmpty');
  expect(refusedDot(limits, { a: 1 }, 'a', -1)).toBeUndefined();
});
