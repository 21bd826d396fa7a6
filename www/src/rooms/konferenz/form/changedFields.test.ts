import type { Conference } from 'veedelwerk';
import { describe, expect, it } from 'vitest';
import { changedFields, stillTyped, withTyped } from './changedFields';

const stored: Conference = {
  id: 'a-2',
  kind: 'sozialraum',
  date: '2026-05-12',
  place: 'Bürgerzentrum',
  areas: ['Nord'],
  groups: [{ group: 'Politik', invited: 3 }],
  missing: [],
  statementsMissing: [],
  citizensConference: { date: '', reason: '' },
  agenda: [{ time: '18:00', title: 'Begrüßung' }],
  answers: { 'sozialraum.ziele': 'Teilhabe' },
  note: '',
};

describe('what is sent after typing', () => {
  it('is nothing when the stored value was typed again, also with blanks around it', () => {
    expect(changedFields(stored, { place: ' Bürgerzentrum ', areas: ['Nord'], note: ' ' })).toEqual({});
    expect(changedFields(stored, { answers: { 'sozialraum.ziele': 'Teilhabe' } })).toEqual({});
    expect(changedFields(stored, { groups: [{ invited: 3, group: 'Politik' }] })).toEqual({});
  });

  it('is only the field that changed', () => {
    expect(changedFields(stored, { place: 'Schule', date: '2026-05-12' })).toEqual({ place: 'Schule' });
  });

  it('is only the answer that changed', () => {
    const typed = { answers: { 'sozialraum.ziele': 'Teilhabe', 'sozialraum.dauer': '4 Monate' } };
    expect(changedFields(stored, typed)).toEqual({ answers: { 'sozialraum.dauer': '4 Monate' } });
  });

  it('has no rows at the end that nobody filled in, and keeps those in between', () => {
    const agenda = [
      { time: '', title: '' },
      { time: '18:00', title: 'Begrüßung' },
      { time: '', title: ' ' },
    ];
    expect(changedFields(stored, { agenda }).agenda).toEqual(agenda.slice(0, 2));
    expect(changedFields(stored, { areas: ['Nord', ''] })).toEqual({});
  });

  it('forgets a number that was taken out and keeps a 0', () => {
    const groups = [{ group: 'Politik', present: 0 }];
    expect(changedFields(stored, { groups })).toEqual({ groups });
  });
});

describe('what stays typed while something is being stored', () => {
  it('is what was typed in the meantime', () => {
    const sent = { place: 'Schule', answers: { a: '1', b: '2' } };
    expect(stillTyped(sent, sent)).toEqual({});
    expect(stillTyped({ place: 'Schule Nord', answers: { a: '1', b: '23' } }, sent)).toEqual({
      place: 'Schule Nord',
      answers: { b: '23' },
    });
  });

  it('covers what is stored', () => {
    const shown = withTyped(stored, { place: 'Sch', answers: { 'sozialraum.dauer': 'v' } });
    expect(shown.place).toBe('Sch');
    expect(shown.date).toBe('2026-05-12');
    expect(shown.answers).toEqual({ 'sozialraum.ziele': 'Teilhabe', 'sozialraum.dauer': 'v' });
  });
});
