import { expect, it } from 'vitest';
import { implausible } from './plausible';

const rules = { dots: 5, perItem: 3 };

it('counted dots cannot be more than the persons have, in all and on one need', () => {
  expect(implausible({ a: 6, b: 4 }, 2, rules)).toBeUndefined();
  expect(implausible({ a: 6, b: 5 }, 2, rules)).toEqual({ dots: 11, most: 10 });
  expect(implausible({ a: 7 }, 2, rules)).toEqual({ need: 'a', dots: 7, most: 6 });
  expect(implausible({ a: 10 }, 2, { dots: 5 })).toBeUndefined();
  expect(implausible({ a: 1 }, 0, rules)).toEqual({ need: 'a', dots: 1, most: 0 });
});
