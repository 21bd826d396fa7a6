import { expect, test } from 'vitest';
import type { Change, Conflict, DossierEvent } from '../../engine/engine';
import { decisions, repeated } from './settle';

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

test('a change is only repeated where it changes nothing else', () => {
  expect(repeated(opened, 'city')).toBe(opened);
  expect(repeated(opened, 'weights')).toBeUndefined();
  expect(repeated({ type: 'scenarioDeleted', scenario: 'a-3' }, 'scenario:a-3:name')).toBeUndefined();
});

test('of several fields of a conference only the one in question is repeated', () => {
  const change: Change = {
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { place: 'Bürgerhaus', note: 'laut', answers: { q1: 'ja', q2: 'nein' } },
  };
  expect(repeated(change, 'conference:a-3:place')).toEqual({
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { place: 'Bürgerhaus' },
  });
  expect(repeated(change, 'conference:a-3:answers:q2')).toEqual({
    type: 'conferenceChanged',
    conference: 'a-3',
    fields: { answers: { q2: 'nein' } },
  });
});
