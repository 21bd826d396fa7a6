import type { Change, DossierEvent, RecordEntry } from 'veedelwerk';
import { expect, test } from 'vitest';
import { changeSentence, recordLines, type EventNames } from './events';

const TITLES: Record<string, string> = { transfer: 'Transferleistungsdichte', dichte: 'Einwohnerdichte' };
const opening = {
  city: { table: 't', title: 'Kleinstadt', source: '', isModel: false },
  method: 'm',
  methodTitle: 'Köln 2021',
  period: '2021',
};

function record(...changes: [Change, boolean?][]): { entries: RecordEntry[]; names: EventNames } {
  const entries = changes.map(([change, inEffect = true], place): RecordEntry => {
    const event: DossierEvent = { id: `a-${place + 1}`, version: 1, clock: place, at: '', by: '', change };
    return { event, inEffect };
  });
  const names: EventNames = {
    indicator: (id) => TITLES[id] ?? id,
    teilraum: (key) => `Viertel ${key}`,
    event: (id) => entries.find(({ event }) => event.id === id)?.event,
  };
  return { entries, names };
}

test('the record says what each weight was before', () => {
  const { entries, names } = record(
    [{ type: 'begun', opening }],
    [{ type: 'weightsSet', weights: { transfer: 4, dichte: 1 } }],
    [{ type: 'weightsSet', weights: { transfer: 60, dichte: 40 } }],
  );
  expect(recordLines(entries, names).map(({ text }) => text)).toEqual([
    'Planungsakte begonnen: Kleinstadt, Stand 2021, Köln 2021',
    'Gewichte geändert: Transferleistungsdichte 80 % und Einwohnerdichte 20 %',
    'Gewichte geändert: Transferleistungsdichte 80 % → 60 % und Einwohnerdichte 20 % → 40 %',
  ]);
});

test('what was undone is not what the next weights replaced', () => {
  const { entries, names } = record(
    [{ type: 'begun', opening }],
    [{ type: 'weightsSet', weights: { transfer: 80, dichte: 20 } }],
    [{ type: 'weightsSet', weights: { transfer: 10, dichte: 90 } }, false],
    [{ type: 'undone', events: ['a-3'] }],
    [{ type: 'weightsSet', weights: { transfer: 60, dichte: 40 } }],
  );
  expect(
    recordLines(entries, names)
      .slice(3)
      .map(({ text }) => text),
  ).toEqual([
    'Rückgängig gemacht: „Gewichte geändert: Transferleistungsdichte 10 % und Einwohnerdichte 90 %“',
    'Gewichte geändert: Transferleistungsdichte 80 % → 60 % und Einwohnerdichte 20 % → 40 %',
  ]);
});

test('a scenario and a Teilraum are called by their names', () => {
  const variant = { method: 'm', methodTitle: 'Köln 2021', excluded: {}, period: '2021' };
  const { entries, names } = record(
    [{ type: 'scenarioCreated', name: 'Mehr Dichte', note: '', variant }],
    [{ type: 'scenarioRenamed', scenario: 'a-1', name: 'Dichte' }],
    [{ type: 'teilraumExcluded', key: '0101', reason: 'Neubau' }],
    [{ type: 'conferenceCreated', kind: 'planung' }],
    [{ type: 'conferenceChanged', conference: 'a-4', fields: { date: '2026-01-01', place: 'Rathaus' } }],
  );
  expect(recordLines(entries, names).map(({ text }) => text)).toEqual([
    'Szenario angelegt: „Mehr Dichte“',
    'Szenario umbenannt: „Mehr Dichte“ heißt jetzt „Dichte“',
    'Teilraum herausgenommen: Viertel 0101 (Neubau)',
    'Konferenz angelegt: Planungskonferenz',
    'Angaben zur Planungskonferenz geändert – Datum: 1. Januar 2026; Ort: „Rathaus“',
  ]);
});

test('an event that refers to nothing known still reads', () => {
  const { names } = record();
  expect(changeSentence({ type: 'scenarioDeleted', scenario: 'b-9' }, names)).toBe('Szenario gelöscht: ?');
});
