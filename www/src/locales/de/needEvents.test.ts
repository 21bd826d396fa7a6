import type { Change, DossierEvent, DossierState, Need, RecordEntry, Round } from 'veedelwerk';
import { expect, test } from 'vitest';
import { subjectWords, valueWords, type Names } from './conflicts';
import { recordLines, type EventNames } from './events';

function said(...changes: Change[]): string[] {
  const entries = changes.map((change, place): RecordEntry => {
    const event: DossierEvent = { id: `a-${place + 1}`, version: 3, clock: place, at: '', by: '', change };
    return { event, inEffect: true };
  });
  const names: EventNames = {
    indicator: (id) => id,
    teilraum: (key) => `Viertel ${key}`,
    event: (id) => entries.find(({ event }) => event.id === id)?.event,
  };
  return recordLines(entries, names).map(({ text }) => text);
}

test('needs are called by the title they have at the time', () => {
  expect(
    said(
      { type: 'needCreated', title: 'Licht', fields: {} },
      { type: 'needsOpened', title: 'liste.csv', needs: [{ title: 'Bus' }, { title: 'Rad' }] },
      { type: 'needChanged', need: 'a-1', fields: { title: 'Mehr Licht', urgency: 3, gap: null } },
      {
        type: 'needChanged',
        need: 'a-2:2',
        fields: { origin: 'policy', theme: { pursued: false, conferenceDate: '2026-05-12' } },
      },
      { type: 'needAdvanced', need: 'a-1', state: 'notPursued', reason: 'schon geplant' },
      { type: 'needsMerged', into: 'a-1', from: ['a-2:1', 'a-2:2'] },
      { type: 'needUnmerged', need: 'a-2:1' },
      { type: 'needDeleted', need: 'a-2:2' },
    ),
  ).toEqual([
    'Erfordernis aufgenommen: „Licht“',
    'Erfordernisse aus einer Datei übernommen: „liste.csv“, 2 Erfordernisse',
    'Erfordernis geändert: „Licht“ – Titel: „Mehr Licht“; Dringlichkeit: 3 von 4; Lücke gegenüber vorhandenen Angeboten: offen',
    'Erfordernis geändert: „Rad“ – Herkunft: Politik; Stadtteilkonferenz am: 12. Mai 2026; Wird weiterverfolgt: nein',
    'Stand des Erfordernisses geändert: „Mehr Licht“ – nicht weiterverfolgt („schon geplant“)',
    'Erfordernisse zusammengelegt: „Bus“ und „Rad“ gehören jetzt zu „Mehr Licht“',
    'Erfordernis wieder getrennt: „Bus“',
    'Erfordernis gelöscht: „Rad“',
  ]);
});

test('statements, weights and rounds read, and nobody learns who gave which dots', () => {
  expect(
    said(
      { type: 'needCreated', title: 'Licht' },
      {
        type: 'statementGiven',
        need: 'a-1',
        statement: { party: 'department', office: 'Jugendamt', text: 'möglich', consents: true },
      },
      { type: 'statementWithdrawn', need: 'a-1', statement: 'a-2' },
      {
        type: 'prioritySet',
        weights: { urgency: 3, goalRelation: 0, gap: 0, affected: 0, dots: 1 },
      },
      { type: 'roundCreated', fields: { title: 'Erste Runde', dots: 5, perItem: null, codes: [] } },
      { type: 'roundOpened', round: 'a-5' },
      {
        type: 'ballotCast',
        round: 'a-5',
        ballot: { source: 'booth', group: 'Politik', code: 'K1', dots: { 'a-1': 3 } },
      },
      {
        type: 'countSet',
        round: 'a-5',
        count: { id: 'p', source: 'paper', group: 'Politik', voters: 1, dots: { 'a-1': 2, 'a-9': 3 } },
      },
      { type: 'roundClosed', round: 'a-5' },
    ).slice(1),
  ).toEqual([
    'Stellungnahme aufgenommen: „Licht“ – Fachamt, Jugendamt: „möglich“ (stimmt zu)',
    'Stellungnahme zurückgezogen: „Licht“ – Fachamt, Jugendamt: „möglich“ (stimmt zu)',
    'Gewichte der Rangfolge geändert: Dringlichkeit 75 %, Punktanteil 25 %, Bezug zu strategischen Zielen 0 %, Lücke gegenüber vorhandenen Angeboten 0 % und Betroffenheit 0 %',
    'Runde angelegt: Titel: „Erste Runde“; Punkte je Person: 5; Höchstens auf ein Erfordernis: ohne Grenze; Stimmkarten: ohne',
    'Runde eröffnet: „Erste Runde“',
    'Stimmzettel abgegeben: „Erste Runde“',
    'Auszählung eingetragen: „Erste Runde“ – Papier, Politik: 1 Person, 5 Punkte',
    'Runde geschlossen: „Erste Runde“',
  ]);
});

const state = {
  needs: [{ id: 'a-3:1', title: 'Licht' } as Need],
  rounds: [{ id: 'a-5', title: 'Erste Runde' } as Round],
} as DossierState;
const names: Names = { state, teilraum: (key) => key, indicator: (id) => id };

test.each([
  ['need:a-3:1:goalRelation', 'Erfordernis „Licht“: Bezug zu strategischen Zielen'],
  ['need:a-3:1:pursued', 'Erfordernis „Licht“: Wird weiterverfolgt'],
  ['need:a-3:1:state', 'Erfordernis „Licht“: Stand'],
  ['need:a-3:1:merged', 'Erfordernis „Licht“: Zusammenlegung'],
  ['need:x-1:title', 'Erfordernis „gelöscht“: Titel'],
  ['priority', 'Gewichte der Rangfolge'],
  ['round:a-5:dots', 'Runde „Erste Runde“: Punkte je Person'],
  ['round:a-5:state', 'Runde „Erste Runde“: Stand'],
  ['round:a-5:count:p:1', 'Runde „Erste Runde“: gezählte Punkte'],
])('the conflict %s is said in words', (subject, words) => {
  expect(subjectWords(subject, names)).toBe(words);
});

const values: [Change, string, string][] = [
  [{ type: 'needChanged', need: 'a-3:1', fields: { urgency: 4 } }, 'need:a-3:1:urgency', '4 von 4'],
  [{ type: 'needChanged', need: 'a-3:1', fields: { theme: { pursued: true } } }, 'need:a-3:1:pursued', 'ja'],
  [{ type: 'needsMerged', into: 'a-3:1', from: ['a-4'] }, 'need:a-4:merged', 'Teil von „Licht“'],
  [{ type: 'priorityReset' }, 'priority', 'wie üblich'],
  [{ type: 'roundChanged', round: 'a-5', fields: { perItem: 3 } }, 'round:a-5:perItem', '3 Punkte'],
];

test.each(values)('%o is said as a value', (change, subject, words) => {
  expect(valueWords(change, subject, names)).toBe(words);
});
