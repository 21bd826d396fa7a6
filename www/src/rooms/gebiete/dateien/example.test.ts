import { expect, test } from 'vitest';
import type { DossierEvent, Recorded } from '../../../engine/engine';
import { leftovers, recordsOf } from './example';

test('what is recorded finds its areas by their names in the event that opened them', () => {
  const opened: DossierEvent = {
    id: 'e7',
    version: 2,
    clock: 7,
    at: '2026-11-21T08:00:00Z',
    by: '',
    change: {
      type: 'areasOpened',
      title: 'gebiete.csv',
      areas: [
        { name: 'Nord', keys: ['1'] },
        { name: 'Süd', keys: ['2'] },
      ],
    },
  };
  const judgement = { text: 'Kita', decidedBy: 'Beirat', since: '', indicator: '', counts: {} };
  const changes = recordsOf(
    {
      areas: [{ name: 'Süd', since: '2019' }],
      judgements: [
        { criterion: 'RLK5', subject: { kind: 'area', name: 'Nord' }, judgement },
        { criterion: 'RLK2', subject: { kind: 'teilraum', key: '2' }, judgement },
      ],
    },
    opened,
  );
  expect(changes).toEqual([
    { type: 'areaChanged', area: 'e7:2', fields: { since: '2019' } },
    { type: 'judgementRecorded', criterion: 'RLK5', subject: { kind: 'area', id: 'e7:1' }, judgement },
    { type: 'judgementRecorded', criterion: 'RLK2', subject: { kind: 'teilraum', key: '2' }, judgement },
  ]);
});

test('what the other example said of Teilräume is withdrawn, what anybody else said stays', () => {
  const said = (text: string) => ({ text, decidedBy: '', since: '', indicator: '', counts: {} });
  const about = (key: string) => ({ kind: 'teilraum', key }) as const;
  const other = {
    areas: [],
    judgements: [{ criterion: 'RLK3', subject: about('2'), judgement: said('vermutet') } as const],
  };
  const recorded = (criterion: Recorded['criterion'], key: string, text: string): Recorded => ({
    criterion,
    subject: about(key),
    judgement: said(text),
    by: '',
    at: '',
  });
  expect(
    leftovers(other, [
      recorded('RLK3', '2', 'vermutet'),
      recorded('RLK3', '1', 'vermutet'),
      recorded('RLK2', '2', 'vermutet'),
    ]),
  ).toEqual([{ type: 'judgementWithdrawn', criterion: 'RLK3', subject: about('2') }]);
  expect(leftovers(other, [recorded('RLK3', '2', 'seit Jahren belegt')])).toEqual([]);
});
