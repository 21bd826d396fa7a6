import type { Conference } from 'veedelwerk';
import { expect, it } from 'vitest';
import { questionnaires } from '../../../locales/de/konferenzFragen';
import { isQuestion } from '../questions';
import { openCount, openPoints } from './openPoints';

const empty: Conference = {
  id: 'a-2',
  kind: 'sozialraum',
  date: '',
  place: '',
  areas: [''],
  groups: [],
  missing: [],
  statementsMissing: [],
  citizensConference: {},
  agenda: [],
  answers: {},
  note: '',
};

const texts = (conference: Conference) => openPoints(conference).map(({ text }) => text);

it('names everything an empty conference lacks, in the order of the form', () => {
  expect(texts(empty)).toEqual([
    'Datum',
    'Ort',
    'Sozialraumgebiete',
    'Zahlen der Anwesenden',
    'Wer fehlte?',
    'Stellungnahmen',
    'Bürger*innenkonferenz',
    'Tagesordnung',
    '6 Fragen zu den Ergebnissen',
    '1 Frage zum Ablauf',
  ]);
  expect(openCount(empty, 'results')).toBe(6);
  expect(openCount(empty, 'basics')).toBe(3);
});

it('asks for statements and a Bürger*innenkonferenz only before a Sozialraumkonferenz', () => {
  for (const kind of ['planung', 'meilenstein'] as const) {
    expect(texts({ ...empty, kind })).not.toContain('Stellungnahmen');
    expect(texts({ ...empty, kind })).not.toContain('Bürger*innenkonferenz');
  }
});

it('asks why somebody was missing, and when or why not there was a Bürger*innenkonferenz', () => {
  const missing = [
    { party: 'Fachämter', reason: '' },
    { party: 'Politik', reason: 'Sitzung' },
  ];
  expect(texts({ ...empty, missing })).toContain('Warum fehlte „Fachämter“?');
  expect(texts({ ...empty, missing })).not.toContain('Wer fehlte?');
  expect(texts({ ...empty, citizensConference: { held: true } })).toContain('Tag der Bürger*innenkonferenz');
  expect(texts({ ...empty, citizensConference: { held: false } })).toContain(
    'Warum keine Bürger*innenkonferenz?',
  );
});

it('has nothing to name where everything is entered', () => {
  const { results, process } = questionnaires.sozialraum;
  const answers = Object.fromEntries(
    [...results, ...process].filter(isQuestion).map(({ id }) => [id, 'beantwortet']),
  );
  const complete: Conference = {
    ...empty,
    date: '2026-05-12',
    place: 'Rathaus',
    areas: ['Nord'],
    groups: [{ group: 'Politik', present: 0 }],
    citizensConference: { held: true, date: '2026-03-01' },
    agenda: [{ time: '', title: 'Begrüßung' }],
    answers: { ...answers, 'alle-anwesend': 'ja', 'alle-stellungnahmen': 'ja' },
  };
  expect(openPoints(complete)).toEqual([]);
});
