import { describe, expect, it } from 'vitest';
import { fewestVoters, refusedDot, sumOf, withDots } from './dots';

const rules = { dots: 5, perItem: 3 };

describe('dots', () => {
  it('are set and taken away, never below none', () => {
    const set = withDots(withDots({}, 'a', 2), 'b', 1);
    expect(set).toEqual({ a: 2, b: 1 });
    expect(sumOf(set)).toBe(3);
    expect(withDots(set, 'b', -1)).toEqual({ a: 2 });
    expect(withDots(set, 'b', -4)).toEqual({ a: 2 });
  });

  it('of one person end with the rules of the round', () => {
    expect(refusedDot({ a: 2 }, 'a', 1, rules)).toBeUndefined();
    expect(refusedDot({ a: 3 }, 'a', 1, rules)).toBe('cap');
    expect(refusedDot({ a: 3, b: 2 }, 'c', 1, rules)).toBe('all');
    expect(refusedDot({}, 'a', -1, rules)).toBe('none');
    expect(refusedDot({ a: 4 }, 'a', 1, { dots: 5 })).toBeUndefined();
    expect(refusedDot({ a: 5 }, 'a', 1, { dots: 5, perItem: null })).toBe('all');
  });
});

describe('fewestVoters', () => {
  it('follows the sum and the most on one need', () => {
    expect(fewestVoters({}, rules)).toBe(0);
    expect(fewestVoters({ a: 1, b: 1 }, rules)).toBe(1);
    expect(fewestVoters({ a: 3, b: 3 }, rules)).toBe(2);
    expect(fewestVoters({ a: 10 }, rules)).toBe(4);
  });
});
