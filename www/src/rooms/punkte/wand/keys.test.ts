import { describe, expect, it } from 'vitest';
import { Digits, dotsOfKey, rowOfArrow } from './keys';

describe('Digits', () => {
  it('choose rows, two of them soon after each other a later one', () => {
    const digits = new Digits();
    expect(digits.press('3', 0, 12)).toBe(2);
    expect(digits.press('1', 2000, 12)).toBe(0);
    expect(digits.press('2', 2400, 12)).toBe(11);
    expect(digits.press('2', 2700, 12)).toBe(1);
  });

  it('begin anew after a pause, after a dot, and where there is no such row', () => {
    const digits = new Digits();
    digits.press('1', 0, 12);
    expect(digits.press('2', 1000, 12)).toBe(1);
    digits.press('1', 5000, 12);
    digits.forget();
    expect(digits.press('1', 5100, 12)).toBe(0);
    expect(digits.press('9', 9000, 8)).toBeUndefined();
    expect(digits.press('0', 9900, 12)).toBeUndefined();
  });
});

it('keys set dots and move, and stay on the board', () => {
  expect(['+', '-', '−', 'a'].map(dotsOfKey)).toEqual([1, -1, -1, 0]);
  expect(rowOfArrow('ArrowDown', 11, 12)).toBe(11);
  expect(rowOfArrow('ArrowUp', 3, 12)).toBe(2);
  expect(rowOfArrow('End', 3, 12)).toBe(11);
  expect(rowOfArrow('x', 3, 12)).toBeUndefined();
});
