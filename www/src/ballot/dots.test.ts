import { expect, test } from 'vitest';
import { dotsLeft, mostFor, whyNotFewer, whyNotMore, withDots } from './dots';

const limits = { dots: 5, perItem: 3 };

test('dots are given and taken back one by one', () => {
  const two = withDots(withDots({}, 'a', 1), 'a', 1);
  expect(two).toEqual({ a: 2 });
  expect(dotsLeft(limits, two)).toBe(3);
  expect(withDots(withDots(two, 'a', -1), 'a', -1)).toEqual({});
});

test('an item gets no more than the round allows, also where there is no limit of its own', () => {
  expect(whyNotMore(limits, { a: 2 }, 'a')).toBeUndefined();
  expect(whyNotMore(limits, { a: 3 }, 'a')).toBe('itemFull');
  expect(mostFor({ dots: 5 })).toBe(5);
  expect(mostFor({ dots: 2, perItem: 3 })).toBe(2);
});

test('nobody gives more dots than they have', () => {
  expect(whyNotMore(limits, { a: 3, b: 2 }, 'c')).toBe('noMoreDots');
  expect(whyNotMore(limits, { a: 3, b: 2 }, 'a')).toBe('itemFull');
  expect(dotsLeft(limits, { a: 3, b: 2 })).toBe(0);
});

test('nothing is taken where nothing is', () => {
  expect(whyNotFewer({}, 'a')).toBe('itemEmpty');
  expect(whyNotFewer({ a: 1 }, 'a')).toBeUndefined();
});
