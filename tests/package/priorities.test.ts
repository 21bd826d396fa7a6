/** Needs, rounds of dots and the ranking in the packed package, in Node. */
import { beforeAll, expect, test } from 'vitest';
import { cityOf, type Engine, loadEngine } from './engine.ts';

const AT = '2026-11-21T10:00:00.000Z';
const DEFAULT = Float64Array.of(25, 20, 20, 15, 20);

let engine: typeof Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function change(dossier: Engine.Dossier, what: Engine.Change): string {
  const event = dossier.prepare(what, 'Regie', AT);
  expect(dossier.addEvents([event])).toEqual({ added: 1, problems: [] });
  return event.id;
}

function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}

/** A dossier with two needs and an open round about them. */
function voting(): { dossier: Engine.Dossier; needs: [string, string]; round: string } {
  const dossier = new engine.Dossier('a');
  change(dossier, { type: 'begun' });
  const need = (title: string, urgency: number, gap: number, teilraum: string): string =>
    change(dossier, {
      type: 'needCreated',
      title,
      fields: { urgency, goalRelation: 2, gap, teilraeume: [teilraum] },
    });
  const needs: [string, string] = [need('Park', 4, 0, '1'), need('Schule', 0, 4, '2')];
  const items = needs.map((id) => ({ need: id, title: id, plain: '', texts: {} }));
  const round = change(dossier, {
    type: 'roundCreated',
    fields: { title: 'Probe', items, groups: ['Politik'] },
  });
  change(dossier, { type: 'roundOpened', round });
  return { dossier, needs, round };
}

function ballot(round: string, dots: Record<string, number>): Engine.Change {
  return { type: 'ballotCast', round, ballot: { source: 'booth', group: 'Politik', dots } };
}

test('a round is counted, with ballots and paper apart and a small group in the total alone', () => {
  const { dossier, needs, round } = voting();
  change(dossier, ballot(round, { [needs[0]]: 1, [needs[1]]: 2 }));
  const count = { id: '1', source: 'paper', group: 'Politik', voters: 2, dots: { [needs[1]]: 5 } } as const;
  change(dossier, { type: 'countSet', round, count });
  const tally = dossier.tally(round);
  expect(tally?.items).toEqual([
    { need: needs[1], dots: 7, voters: 1, share: 7 / 8, rank: 1, merged: [] },
    { need: needs[0], dots: 1, voters: 1, share: 1 / 8, rank: 2, merged: [] },
  ]);
  expect(tally).toMatchObject({ ballots: 1, voters: 3, dots: 8, groups: [], hiddenGroups: ['Politik'] });
  expect(tally?.digital).toMatchObject({ ballots: 1, dots: 3 });
  expect(tally?.counted).toMatchObject({ ballots: 0, voters: 2, dots: 5 });
  expect(dossier.tally('a-99')).toBeUndefined();
});

test('a ballot that breaks a rule is refused with its reason', () => {
  const { dossier, needs, round } = voting();
  const refused = (dots: Record<string, number>): unknown =>
    problemOf(() => dossier.prepare(ballot(round, dots), 'Regie', AT));
  expect(refused({ [needs[0]]: 4 })).toMatchObject({ name: 'ballot_above_cap', value: '4', limit: '3' });
  expect(refused({ [needs[0]]: 3, [needs[1]]: 3 })).toMatchObject({
    name: 'ballot_too_many_dots',
    limit: '5',
  });
  expect(refused({ [needs[0]]: 0.5 })).toMatchObject({ name: 'dots_not_whole', value: '0.5' });
  expect(refused({ [needs[0]]: 1e9 })).toMatchObject({ name: 'ballot_above_cap' });
  expect(refused({ elsewhere: 1 })).toMatchObject({ name: 'ballot_item_unknown', value: 'elsewhere' });
  expect(refused({})).toMatchObject({ name: 'ballot_empty' });
});

test('needs are ranked with criteria that share the weight of those nothing is known of', () => {
  const { dossier, needs, round } = voting();
  const before = new engine.Priorities(dossier).rank(DEFAULT);
  expect(before.leftOut).toEqual(['affected', 'dots']);
  expect(before.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(before.needs.map(({ need, rank }) => [need, rank])).toEqual([
    [needs[0], 1],
    [needs[1], 2],
  ]);
  const [swap] = before.swaps;
  expect(swap).toMatchObject({ above: needs[0], below: needs[1], criterion: 'gap', from: 20 });
  // Level where the gap weighs as much as the urgency, which has 25 of the other 80: a little less far than the other way.
  expect(swap?.to).toBeCloseTo((100 * 25) / 105, 9);

  change(dossier, ballot(round, { [needs[1]]: 3 }));
  change(dossier, { type: 'roundClosed', round });
  const people = [1000, 1000, 1000, 1000, 1000];
  const city = cityOf(engine, {
    einwohner: people,
    share: [1, 40, 2, 1, 2],
  });
  const method = engine.Method.parse(
    JSON.stringify({
      format: 'veedelwerk-method/1',
      kind: 'weighted_composite',
      id: 'test',
      title: { de: 'Test' },
      population: 'einwohner',
      indicators: [
        {
          id: 'a',
          title: { de: 'a' },
          value: { column: 'share' },
          unit: '%',
          direction: 'higher_is_worse',
          weight: 1,
        },
      ],
      standardise: { centre: 'mean', spread: 'sd', ddof: 0 },
      combine: { rescale: 'sd' },
      classes: [
        { id: 'low', title: { de: 'unter' }, upto: 1, inclusive: true },
        { id: 'high', title: { de: 'über' } },
      ],
    }),
  );
  const priorities = new engine.Priorities(dossier);
  priorities.setIndex(new engine.Index(city, method, ''));
  const after = priorities.rank(DEFAULT);
  expect(after.leftOut).toEqual([]);
  expect(after.needs.map(({ need, values }) => [need, values])).toEqual([
    [needs[1], [0, 0.5, 1, 1, 1]],
    [needs[0], [1, 0.5, 0, 0, 0]],
  ]);
  expect(problemOf(() => priorities.rank(Float64Array.of(1)))).toMatchObject({ name: 'length_mismatch' });
  expect(problemOf(() => priorities.rank(new Float64Array(5)))).toMatchObject({ name: 'weights_all_zero' });
});
