import { expect, test } from 'vitest';
import type { Change, Conflict, DossierEvent } from '../../engine/engine';
import { decisions, repeated, type Decision } from './settle';

const event = (id: string, change: Change): DossierEvent => ({
  id,
  version: 1,
  clock: 1,
  after: [],
  at: '',
  by: '',
  change,
});
const opened: Change = {
  type: 'cityOpened',
  city: { table: 't', title: 'Köln', source: '', isModel: false },
  method: 'm',
  methodTitle: 'Verfahren',
  period: '2025',
};

test('what an import brings along is decided with the import', () => {
  const kept = event('a-2', opened);
  const others = [event('b-2', { ...opened, period: '2026' })];
  const conflicts: Conflict[] = ['city', 'method', 'period', 'weights'].map((subject) => ({
    subject,
    kept,
    others,
  }));
  expect(decisions(conflicts).map(({ subject }) => subject)).toEqual(['city']);
});

const about = (subject: string, ...more: string[]): Decision => ({
  subject,
  subjects: [subject, ...more],
  kept: event('a-9', { type: 'weightsReset' }),
  others: [],
});

test('a change is only repeated where it changes nothing else', () => {
  const city = event('a-2', opened);
  expect(repeated(city, about('city'))).toBe(opened);
  expect(repeated(city, about('weights'))).toBeUndefined();
  const deleted = event('a-4', { type: 'scenarioDeleted', scenario: 'a-3' });
  expect(repeated(deleted, about('scenario:a-3:name'))).toBeUndefined();
});

test('two strokes over the same Teilräume are one thing to decide, about these alone', () => {
  const kept = event('a-4', { type: 'teilraeumeAssigned', area: 'a-2', keys: ['01', '02', '03'] });
  const others = [event('b-2', { type: 'areaCreated', name: 'Süd', colour: 1, keys: ['02', '03', '04'] })];
  const [decision, ...more] = decisions(
    ['member:02', 'member:03'].map((subject) => ({ subject, kept, others })),
  );
  expect(more).toEqual([]);
  expect(decision && repeated(kept, decision)).toEqual({
    type: 'teilraeumeAssigned',
    area: 'a-2',
    keys: ['02', '03'],
  });
  expect(decision && others[0] && repeated(others[0], decision)).toEqual({
    type: 'teilraeumeAssigned',
    area: 'b-2',
    keys: ['02', '03'],
  });
});

test('fields of an area are decided one by one, also of areas that came together', () => {
  const kept = event('a-5', { type: 'areaChanged', area: 'a-2:1', fields: { name: 'Nord', carrier: 'A' } });
  const others = [
    event('b-3', { type: 'areaChanged', area: 'a-2:1', fields: { name: 'Süd', carrier: 'B' } }),
  ];
  const open = decisions(
    ['area:a-2:1:carrier', 'area:a-2:1:name'].map((subject) => ({ subject, kept, others })),
  );
  expect(open.map((decision) => repeated(kept, decision))).toEqual([
    { type: 'areaChanged', area: 'a-2:1', fields: { carrier: 'A' } },
    { type: 'areaChanged', area: 'a-2:1', fields: { name: 'Nord' } },
  ]);
});

test('areas of a file that count already are not opened again: what was drawn since would be lost', () => {
  const areas: Change = { type: 'areasOpened', title: 'gebiete.csv', areas: [] };
  const kept = event('a-4', areas);
  const decision = { ...about('areas'), kept };
  expect(repeated(kept, decision)).toBeUndefined();
  expect(repeated(event('b-2', areas), decision)).toBe(areas);
});

test('of several fields of a conference only the one in question is repeated', () => {
  const change: Change = {
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { place: 'Bürgerhaus', note: 'laut', answers: { q1: 'ja', q2: 'nein' } },
  };
  const changed = event('a-4', change);
  expect(repeated(changed, about('conference:a-3:place'))).toEqual({
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { place: 'Bürgerhaus' },
  });
  expect(repeated(changed, about('conference:a-3:answers:q2'))).toEqual({
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { answers: { q2: 'nein' } },
  });
});

test('of a need or a round only the field in question is repeated, of the path to it too', () => {
  const fields = { urgency: 3, theme: { pursued: true, informed: 'alle' } };
  const changed = event('b-2', { type: 'needChanged', need: 'a-3:1', fields });
  expect(repeated(changed, about('need:a-3:1:urgency'))).toMatchObject({ fields: { urgency: 3 } });
  expect(repeated(changed, about('need:a-3:1:pursued'))).toEqual({
    type: 'needChanged',
    need: 'a-3:1',
    fields: { theme: { pursued: true } },
  });
  const merged = event('b-3', { type: 'needsMerged', into: 'a-1', from: ['a-3:1', 'a-4'] });
  expect(repeated(merged, about('need:a-3:1:merged'))).toEqual({
    type: 'needsMerged',
    into: 'a-1',
    from: ['a-3:1'],
  });
  const round = event('b-4', { type: 'roundChanged', round: 'a-5', fields: { dots: 4, live: true } });
  expect(repeated(round, about('round:a-5:dots'))).toMatchObject({ fields: { dots: 4 } });
  expect(
    repeated(event('b-5', { type: 'roundClosed', round: 'a-5' }), about('round:a-5:state')),
  ).toBeUndefined();
});
