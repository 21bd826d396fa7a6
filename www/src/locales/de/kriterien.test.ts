import { expect, test } from 'vitest';
import { computedHere, CRITERIA, criterionWords } from './kriterien';
import { isException, judgementWords, recordedBy } from './kriterienJudgement';
import { changeSummary, countsInWords, type VerdictCounts } from './kriterienPanel';
import { direction, effectWords, remedyWords, wholeAreaWords } from './kriterienRemedies';

const counts = (violated: number, hint = 0, open = 0): VerdictCounts => ({
  violated,
  hint,
  open,
  excused: 0,
  met: 9,
});

test('every criterion says what it means, where it comes from and how it is computed', () => {
  for (const criterion of CRITERIA) {
    const { title, meaning, chapter } = criterionWords[criterion];
    for (const text of [title, meaning, chapter, computedHere(criterion, {})]) expect(text).not.toBe('');
  }
});

test('the way of computing names the parameters of the method', () => {
  const classes = ['stark überdurchschnittlich'];
  expect(computedHere('GLK1', { classes, limit: 12_500, tolerance: 0.05, hard: false })).toBe(
    'Zusammengezählt werden alle Einwohner*innen der Teilräume der Klasse „stark überdurchschnittlich“. Richtwert je Gebiet: etwa 12.500. Bis 5\u00a0% darüber (bis 13.125 Einwohner*innen) ist ein Hinweis, mehr ist verletzt. Von der Regel darf begründet abgewichen werden.',
  );
  expect(computedHere('GLK6', { hard: true })).toMatch(/Die Regel gilt ohne Ausnahme\.$/);
  expect(computedHere('RLK3', { years: 1 })).toContain('mindestens 1 Jahr besteht');
  expect(computedHere('GLK4', { contact: 'queen', gap: 2.5 })).toBe(
    'Zur Kenntnis. Nachbarn sind Teilräume, die sich in einer Linie oder einem Punkt berühren. Lücken und Überlappungen bis 2,5 Meter stören nicht.',
  );
});

test('a rule that is switched off only says why', () => {
  expect(computedHere('R2', { from: 1, limit: 2, off: 'gilt nicht mehr' })).toBe(
    'Diese Regel ist abgeschaltet. Grund: gilt nicht mehr',
  );
});

test('what a judgement answers depends on the criterion and on what it is about', () => {
  expect(judgementWords('GLK1', 'area').record).toBe('Ausnahme begründen');
  expect(judgementWords('GLK3', 'teilraum').record).toBe('Entwicklung festhalten');
  expect(judgementWords('GLK3', 'area').question).toMatch(/Überprüfung/);
  expect(CRITERIA.filter(isException)).toEqual(['RLK1', 'GLK1', 'GLK2', 'GLK6', 'R2', 'S6.3.1', 'Anzahl']);
});

test('who recorded it', () => {
  expect(recordedBy('2026-11-21T08:00:00.000Z', '')).toBe('Eingetragen am 21. November 2026');
  expect(recordedBy('2026-11-21T08:00:00.000Z', 'Sozialplanung')).toBe(
    'Eingetragen am 21. November 2026 von Sozialplanung',
  );
});

test('counters in one phrase', () => {
  expect(countsInWords(counts(2, 1, 5))).toBe('2 verletzt, 1 Hinweis, 5 offen');
  expect(countsInWords(counts(0))).toBe('Alles ist erfüllt');
});

test('a summary names few places and counts the others', () => {
  expect(changeSummary(['GLK1, Gebiet „Nord“'], [], counts(1))).toBe(
    'Neu verletzt: GLK1, Gebiet „Nord“. Jetzt: 1 verletzt.',
  );
  expect(changeSummary([], ['a', 'b', 'c', 'd'], counts(0, 2))).toBe(
    'Nicht mehr verletzt: a; b und 2 weitere. Jetzt: 2 Hinweise.',
  );
  expect(changeSummary([], [], counts(3))).toBe('');
});

test('remedies say what moves where', () => {
  const nord = { to: 'area', name: 'Nord' } as const;
  expect(remedyWords(['A'], undefined, nord)).toBe('A in das Gebiet „Nord“ aufnehmen');
  expect(remedyWords(['A', 'B'], 'Süd', nord)).toBe('A und B aus „Süd“ in das Gebiet „Nord“ verschieben');
  expect(remedyWords(['A'], 'Süd', { to: 'outside' })).toBe('A aus dem Gebiet „Süd“ nehmen');
  expect(remedyWords(['A'], undefined, { to: 'newArea' })).toBe('Mit A ein neues Gebiet anlegen');
  expect(wholeAreaWords(['Süd'], nord)).toBe(
    'Alle Teilräume des Gebiets „Süd“ in das Gebiet „Nord“ verschieben',
  );
  expect(wholeAreaWords(['Süd', 'Ost'], { to: 'outside' })).toBe(
    'Alle Teilräume der Gebiete „Süd“ und „Ost“ herausnehmen',
  );
});

test('side effects say what becomes of a verdict and its figure', () => {
  const effect = {
    criterion: 'GLK1',
    place: 'Gebiet „Nord“',
    figureBefore: 16_800,
    figureAfter: 14_200,
    limit: 15_000,
  };
  expect(effectWords({ ...effect, before: 'violated', after: 'met' })).toBe(
    'GLK1, Gebiet „Nord“: verletzt, dann erfüllt (16.800, dann 14.200; Grenze 15.000)',
  );
  expect(
    effectWords({
      ...effect,
      before: undefined,
      after: 'open',
      figureBefore: undefined,
      figureAfter: undefined,
      limit: undefined,
    }),
  ).toBe('GLK1, Gebiet „Nord“: kommt dazu, offen');
});

test('an effect is better, worse or neither; a finding that was not there counts as met', () => {
  expect(direction({ before: 'violated', after: 'hint' })).toBe('better');
  expect(direction({ before: undefined, after: 'open' })).toBe('worse');
  expect(direction({ before: 'open', after: undefined })).toBe('better');
  expect(direction({ before: undefined, after: 'met' })).toBe('same');
});
