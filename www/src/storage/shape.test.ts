import { expect, it } from 'vitest';
import { byKey, count, flag, listOf, oneOf, optional, orNull, recordOf, text } from './shape';

it('knows a record by its fields, and lets others pass', () => {
  const shape = recordOf({ name: text, size: optional(count) });
  expect([{ name: 'a' }, { name: 'a', size: 2 }, { name: 'a', new: [] }].map(shape)).toEqual([
    true,
    true,
    true,
  ]);
  expect([{}, { name: 1 }, { name: 'a', size: -1 }, ['a'], null, 'a'].map(shape)).toEqual(
    Array(6).fill(false),
  );
});

it('looks at every entry', () => {
  expect([[], ['a'], ['a', 1], 'a'].map(listOf(text))).toEqual([true, true, false, false]);
  expect([{}, { a: true }, { a: true, b: 0 }, [true]].map(byKey(flag))).toEqual([true, true, false, false]);
});

it('tells null from absent', () => {
  expect([null, undefined].map(orNull(flag))).toEqual([true, false]);
  expect([null, undefined].map(optional(flag))).toEqual([false, true]);
});

it('takes known words only', () => {
  expect(['light', 'grey', 1].map(oneOf(['light', 'dark']))).toEqual([true, false, false]);
});
