import { expect, it } from 'vitest';
import type { Ranking } from '../engine/engine';
import { contributionsOf, points, settledPairs, tiedRanks } from './ranking';

const need = (id: string, rank: number) => ({
  need: id,
  rank,
  score: 0.5,
  values: [1, 0.5],
  contributions: [0.4, 0.1],
});
const ranking: Ranking = {
  criteria: ['urgency', 'gap'],
  weights: [0.4, 0.6],
  leftOut: ['affected', 'dots'],
  needs: [need('a', 1), need('b', 2), need('c', 2), need('d', 4)],
  unranked: [],
  swaps: [{ above: 'a', below: 'c', criterion: 'gap', from: 20, to: 35 }],
};

it('turns contributions into points of 100, by criterion', () => {
  expect(contributionsOf(ranking, need('a', 1))).toEqual([
    { criterion: 'urgency', points: 40 },
    { criterion: 'gap', points: 10 },
  ]);
});

it('reads a share as people compute it', () => {
  expect(points(0.15 / 0.8)).toBe(18.75);
  expect(points(1 / 3)).toBeCloseTo(33.333, 3);
});

it('knows which ranks are shared', () => {
  expect([...tiedRanks(ranking)]).toEqual([2]);
});

it('counts the neighbouring ranks that no single weight turns', () => {
  expect(settledPairs(ranking)).toBe(1);
  expect(settledPairs({ ...ranking, needs: [need('a', 1), need('b', 1)], swaps: [] })).toBe(0);
});
