import { expect, test } from 'vitest';
import { wrap } from './wrap';

const length = (text: string) => text.length;

test('lines break at blanks and keep every word', () => {
  expect(wrap('eins zwei drei vier', 9, length)).toEqual(['eins zwei', 'drei vier']);
});

test('a word wider than the line stands alone', () => {
  expect(wrap('ein Donaudampfschiff', 6, length)).toEqual(['ein', 'Donaudampfschiff']);
});
