import { describe, expect, it } from 'vitest';
import { firstBars, lineScale, shareDigits, type Bar } from './pictures';

const bars = (...ranks: number[]): Bar[] =>
  ranks.map((rank, i) => ({
    rank,
    title: `Nr. ${i + 1}`,
    dots: 10 - rank,
    share: 0,
    isTied: ranks.filter((other) => other === rank).length > 1,
  }));

describe('firstBars', () => {
  it('shows all where all find room', () => {
    expect(firstBars(bars(1, 2, 2), 3)).toEqual({ shown: bars(1, 2, 2), left: 0 });
  });

  it('does not show one of two that are tied', () => {
    const { shown, left } = firstBars(bars(1, 2, 3, 3, 5), 3);
    expect(shown.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(left).toBe(3);
  });

  it('cuts where everything is tied', () => {
    expect(firstBars(bars(1, 1, 1, 1), 3)).toMatchObject({ left: 1 });
  });
});

describe('shareDigits', () => {
  const digits = (...shares: number[]): number =>
    shareDigits(shares.map((share, i) => ({ rank: i + 1, title: '', dots: 0, share, isTied: false })));

  it('is the same for the whole list', () => {
    expect(digits(0.46, 0.05, 0)).toBe(0);
    expect(digits(0.46, 0.004, 0)).toBe(1);
  });
});

describe('lineScale', () => {
  it('keeps the usual size up to twelve lines and shrinks beyond', () => {
    expect([0, 1, 12].map(lineScale)).toEqual([1, 1, 1]);
    expect(lineScale(24)).toBe(0.5);
  });
});
