import { expect, test } from 'vitest';
import type { Area, Change, DossierState } from '../../engine/engine';
import { decisionWords, subjectWords, valueWords, type Names } from './conflicts';

const area = (id: string, name: string): Area => ({
  id,
  name,
  colour: 0,
  description: '',
  carrier: '',
  coordination: '',
  since: '',
  reviewed: '',
  locked: false,
});

const state: DossierState = {
  title: '',
  variant: { method: 'm', methodTitle: 'Köln 2021', excluded: {}, period: '' },
  scenarios: [],
  proposals: [],
  conferences: [],
  areas: { areas: [area('a-2', 'Nord'), area('a-3:1', 'Süd')], members: {} },
  judgements: [],
  needs: [],
  rounds: [],
};
const names: Names = { state, teilraum: (key) => `Viertel ${key}`, indicator: (id) => id };

test.each([
  ['areas', 'Alle Gebiete'],
  ['area:a-2:carrier', 'Gebiet „Nord“: Träger'],
  ['area:a-3:1:name', 'Gebiet „Süd“: Name'],
  ['area:a-9:name', 'Gebiet „gelöscht“: Name'],
  ['member:01:2', 'Gebiet des Teilraums „Viertel 01:2“'],
  ['teilraum:01:2', 'Teilraum „Viertel 01:2“'],
  ['reference', 'Referenz'],
  ['offers', 'Angebote'],
  ['judgement:RLK2:teilraum:01:2', 'Einschätzung zu RLK2, Teilraum „Viertel 01:2“'],
  ['judgement:GLK6:area:a-3:1', 'Einschätzung zu GLK6, Gebiet „Süd“'],
  ['judgement:Anzahl:city', 'Einschätzung zu Anzahl der Gebiete, ganze Stadt'],
])('%s is said in words', (subject, words) => {
  expect(subjectWords(subject, names)).toBe(words);
});

test('two strokes over the same Teilräume are said as one', () => {
  expect(decisionWords(['member:1', 'member:2'], ['1', '2'], names)).toBe(
    'Gebiet der Teilräume: Viertel 1 und Viertel 2',
  );
});

const judgement = { text: 'Brücke fehlt', decidedBy: 'Rat', since: '', indicator: '', counts: {} };
const values: [Change, string, string][] = [
  [{ type: 'teilraeumeAssigned', area: 'a-3:1', keys: ['1'] }, 'member:1', '„Süd“'],
  [{ type: 'teilraeumeAssigned', keys: ['1'] }, 'member:1', 'in keinem Gebiet'],
  [{ type: 'areaChanged', area: 'a-2', fields: { locked: true } }, 'area:a-2:locked', 'gesperrt'],
  [{ type: 'areaChanged', area: 'a-2', fields: { since: '2009' } }, 'area:a-2:since', '2009'],
  [{ type: 'areaDeleted', area: 'a-2' }, 'area:a-2:name', 'gelöscht'],
  [{ type: 'areasMerged', into: 'a-2', from: ['a-3:1'] }, 'area:a-3:1:name', 'zusammengelegt mit „Nord“'],
  [
    { type: 'judgementRecorded', criterion: 'GLK6', subject: { kind: 'city' }, judgement },
    'judgement:GLK6:city',
    '„Brücke fehlt“ (Rat)',
  ],
  [{ type: 'offersOpened', offers: 'h', title: 'neu.csv', count: 1 }, 'offers', '„neu.csv“ (1 Angebot)'],
  [{ type: 'referenceDropped' }, 'reference', 'keine'],
];

test.each(values)('%o is said as a value', (change, subject, words) => {
  expect(valueWords(change, subject, names)).toBe(words);
});
