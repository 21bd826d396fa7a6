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

test('areas are called as they were called at the time', () => {
  const { entries, names } = record(
    [{ type: 'areasOpened', title: 'gebiete.csv', areas: [{ name: 'Nord', keys: ['1', '2'] }] }],
    [{ type: 'areaCreated', name: 'Süd', colour: 1, keys: [] }],
    [{ type: 'areaChanged', area: 'a-2', fields: { name: 'Südstadt' } }],
    [{ type: 'teilraeumeAssigned', area: 'a-2', keys: ['1', '2', '3', '4', '5', '6'] }],
    [{ type: 'teilraeumeAssigned', keys: ['3'] }],
    [{ type: 'areaCreated', name: 'Hafen', colour: 2, keys: ['4'], splitFrom: 'a-2' }],
    [{ type: 'areaChanged', area: 'a-1:1', fields: { carrier: 'Caritas', reviewed: '2026-05-12' } }],
    [{ type: 'areaChanged', area: 'a-1:1', fields: { locked: true } }],
    [{ type: 'areasMerged', into: 'a-1:1', from: ['a-2'] }],
    [{ type: 'areaDeleted', area: 'a-1:1' }, false],
    [{ type: 'undone', events: ['a-10'] }],
  );
  expect(recordLines(entries, names).map(({ text }) => text)).toEqual([
    'Gebiete aus einer Datei übernommen: „gebiete.csv“, 1 Gebiet mit 2 Teilräumen',
    'Gebiet angelegt: „Süd“, noch ohne Teilräume',
    'Gebiet umbenannt: „Süd“ heißt jetzt „Südstadt“',
    'Teilräume zugeordnet: 6 Teilräume zu „Südstadt“',
    'Teilräume aus Gebieten herausgenommen: Viertel 3',
    'Gebiet geteilt: „Hafen“ aus „Südstadt“, mit Viertel 4',
    'Angaben zum Gebiet geändert: „Nord“ – Träger: „Caritas“; Grenzen zuletzt überprüft: 12. Mai 2026',
    'Grenzen des Gebiets gesperrt: „Nord“',
    'Gebiete zusammengelegt: „Südstadt“ gehört jetzt zu „Nord“',
    'Gebiet gelöscht: „Nord“',
    'Rückgängig gemacht: „Gebiet gelöscht: „Nord““',
  ]);
});

test('an area is called as in the scenario that was taken over', () => {
  const variant = { method: 'm', methodTitle: 'Köln 2021', excluded: {}, period: '2021' };
  const area = { id: 'a-1', name: 'Altstadt', colour: 0, description: '', carrier: '', coordination: '' };
  const areas = { areas: [{ ...area, since: '', reviewed: '', locked: false }], members: {} };
  const { entries, names } = record(
    [{ type: 'areaCreated', name: 'Altstadt', colour: 0, keys: [] }],
    [{ type: 'scenarioCreated', name: 'Entwurf', note: '', variant, areas }],
    [{ type: 'areaChanged', area: 'a-1', fields: { name: 'Innenstadt' } }],
    [{ type: 'scenarioApplied', scenario: 'a-2' }],
    [{ type: 'areaDeleted', area: 'a-1' }],
  );
  expect(recordLines(entries, names).at(-1)?.text).toBe('Gebiet gelöscht: „Altstadt“');
});

test('reasons, references and offers read', () => {
  const judgement = {
    text: 'Neubau\nam Rand',
    decidedBy: 'Sozialausschuss',
    since: '',
    indicator: '',
    counts: {},
  };
  const teilraum = { kind: 'teilraum', key: '7' } as const;
  const { entries, names } = record(
    [{ type: 'areaCreated', name: 'Süd', colour: 1, keys: [] }],
    [{ type: 'judgementRecorded', criterion: 'RLK2', subject: teilraum, judgement }],
    [{ type: 'judgementWithdrawn', criterion: 'GLK6', subject: { kind: 'area', id: 'a-1' } }],
    [{ type: 'judgementWithdrawn', criterion: 'Anzahl', subject: { kind: 'city' } }],
    [{ type: 'referenceKept', name: 'Gebiete 2019', areas: [{ name: 'Nord', keys: ['1'] }] }],
    [{ type: 'referenceDropped' }],
    [{ type: 'offersOpened', offers: 'h', title: 'angebote.csv', count: 48 }],
    [{ type: 'offersRemoved' }],
    [{ type: 'criteriaSet', method: 'm2', methodTitle: 'Köln 2021' }],
  );
  expect(
    recordLines(entries, names)
      .slice(1)
      .map(({ text }) => text),
  ).toEqual([
    'Einschätzung festgehalten: RLK2, Teilraum „Viertel 7“ – „Neubau am Rand“ (Sozialausschuss)',
    'Einschätzung zurückgenommen: GLK6, Gebiet „Süd“',
    'Einschätzung zurückgenommen: Anzahl der Gebiete, ganze Stadt',
    'Referenz festgehalten: „Gebiete 2019“, 1 Gebiet mit 1 Teilraum',
    'Referenz verworfen',
    'Angebote übernommen: „angebote.csv“, 48 Angebote',
    'Angebote entfernt',
    'Regeln der Leitkriterien geändert',
  ]);
});
