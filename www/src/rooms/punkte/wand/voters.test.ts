import { describe, expect, it } from 'vitest';
import { fewestVoters } from './voters';

const rules = { dots: 5, perItem: 3 };

describe('fewestVoters', () => {
  it('follows the sum and the most on one need', () => {
    expect(fewestVoters({}, rules)).toBe(0);
    expect(fewestVoters({ a: 1, b: 1 }, rules)).toBe(1);
    expect(fewestVoters({ a: 3, b: 3 }, rules)).toBe(2);
    expect(fewestVoters({ a: 10 }, rules)).toBe(4);
  });
});
