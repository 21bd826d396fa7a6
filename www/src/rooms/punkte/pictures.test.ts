import type { Need, Round, Tally } from 'veedelwerk';
import { describe, expect, it } from 'vitest';
import { boardOf, resultOf } from './pictures';

const need = (id: string, mergedInto?: string): Need =>
  ({ id, title: `Titel ${id}`, state: 'need', mergedInto }) as Need;
const needs = [need('a'), need('b', 'a'), need('c')];
const round: Round = {
  id: 'r',
  title: 'Runde',
  items: needs.map(({ id, title }) => ({ need: id, title, plain: '', texts: {} })),
  dots: 5,
  perItem: 3,
  groups: ['Politik'],
  live: true,
  codes: [],
  trial: false,
  capMerged: false,
  state: 'open',
  ballots: 2,
  counts: [],
};
const part = {
  ballots: 2,
  voters: 2,
  dots: 7,
  items: [
    { need: 'a', dots: 5, voters: 2, share: 5 / 7, rank: 1, merged: ['b'] },
    { need: 'c', dots: 2, voters: 1, share: 2 / 7, rank: 2, merged: [] },
  ],
};
const tally: Tally = { ...part, groups: [], hiddenGroups: ['Politik'], digital: part, counted: part };

describe('the board', () => {
  it('has the dots of merged needs, also those in hand, where they count', () => {
    const board = boardOf(round, () => tally, { needs, isModel: false, person: { b: 2, c: 1 } });
    expect(board.items).toEqual([
      { title: 'Titel a', dots: 7 },
      { title: 'Titel b', countsAt: 1 },
      { title: 'Titel c', dots: 3 },
    ]);
    expect(board.left).toBe(2);
  });

  it('has no dots while they are hidden and after closing, and does not ask for them', () => {
    const never = (): Tally => {
      throw new Error('asked');
    };
    for (const hidden of [
      { ...round, live: false },
      { ...round, state: 'closed' as const },
    ]) {
      const board = boardOf(hidden, never, { needs, isModel: false });
      expect(board.items.every((item) => !('dots' in item))).toBe(true);
    }
  });
});

describe('the result', () => {
  it('is that of all; of a group that is not shown there is none', () => {
    const around = { needs, isModel: true };
    expect(resultOf(round, tally, '', around)).toMatchObject({ voters: 2, dots: 7, group: '' });
    expect(resultOf(round, tally, 'Politik', around)).toBeUndefined();
  });
});
