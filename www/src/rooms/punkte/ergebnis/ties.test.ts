import { describe, expect, it } from 'vitest';
import { decidingTie, tiesIn } from './ties';

const items = [
  { need: 'a', rank: 1, dots: 9 },
  { need: 'b', rank: 2, dots: 7 },
  { need: 'c', rank: 2, dots: 7 },
  { need: 'd', rank: 4, dots: 3 },
  { need: 'e', rank: 4, dots: 3 },
  { need: 'f', rank: 6, dots: 0 },
  { need: 'g', rank: 6, dots: 0 },
];

describe('ties', () => {
  it('are ranks of more than one need with dots', () => {
    expect(tiesIn(items)).toEqual([
      ['b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('decide who is among the first', () => {
    expect(decidingTie(items, 4)).toEqual(['d', 'e']);
    expect(decidingTie(items, 2)).toEqual(['b', 'c']);
    expect(decidingTie(items, 3)).toEqual(['b', 'c']);
    expect(decidingTie(items.slice(0, 1), 3)).toEqual([]);
  });
});
