import { expect, test } from 'vitest';
import { conferenceFields } from './conferenceFields';

test('every field says what it is now', () => {
  expect(conferenceFields({ kind: 'planung', date: '2026-05-12', place: '' })).toBe(
    'Art: Planungskonferenz; Datum: 12. Mai 2026; Ort: leer',
  );
  expect(
    conferenceFields({
      groups: [{ group: 'Politik', invited: 3, present: 5 }, { group: 'Presse' }],
      missing: [{ party: 'Fachämter', reason: 'Termin' }],
      statementsMissing: [],
    }),
  ).toBe(
    'Eingeladene und Anwesende: Politik (3 eingeladen, 5 anwesend); Es fehlten: Fachämter (Termin); Keine Stellungnahme von: niemandem',
  );
  expect(conferenceFields({ citizensConference: { held: false, date: '', reason: 'neu' } })).toBe(
    'Bürger*innenkonferenz davor: nein (neu)',
  );
});

test('an answer stands beside its question, a long one is cut', () => {
  expect(conferenceFields({ answers: { 'sozialraum.dauer': 'vier\nMonate' } })).toBe(
    '„Wie lange hat der ganze Prozess gedauert?“ – „vier Monate“',
  );
  expect(conferenceFields({ answers: { 'alle-anwesend': 'ja' } })).toBe(
    'Alle wesentlichen Beteiligten waren da',
  );
  expect(conferenceFields({ note: 'a'.repeat(500) })).toBe(`Notiz: „${'a'.repeat(120)} …“`);
});

test('a question of a newer version is named by its id', () => {
  expect(conferenceFields({ answers: { 'planung.neu': 'x' } })).toBe('„planung.neu“ – „x“');
});
