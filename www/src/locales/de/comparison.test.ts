import { expect, test } from 'vitest';
import type { Total } from '../../engine/engine';
import { comparisonWords, otherDifferences, summary } from './comparison';

const total = (teilraeume: number, inhabitants: number, unknown = 0): Total => ({
  teilraeume,
  inhabitants,
  unknown,
});
const NONE = total(0, 0);
const nothing = { rises: NONE, falls: NONE, stays: NONE, enters: NONE, leaves: NONE };
const current = { scenario: '' };
const b = { scenario: 'B' };

test('many rise', () => {
  const rises = total(12, 25_310);
  expect(summary(current, b, { ...nothing, rises, stays: total(558, 1) }, rises)).toBe(
    'Im Szenario „B“ steigen gegenüber der aktuellen Lage 12 Teilräume mit 25.310 Einwohner*innen in eine höhere Klasse. 558 Teilräume bleiben in ihrer Klasse.',
  );
});

test('one of each', () => {
  const one = total(1, 1);
  const totals = { rises: one, falls: one, stays: one, enters: one, leaves: one };
  expect(summary({ scenario: 'A' }, b, totals, total(4, 4))).toBe(
    'Im Szenario „B“ steigt gegenüber dem Szenario „A“ 1 Teilraum mit 1 Einwohner*in in eine höhere Klasse. 1 Teilraum mit 1 Einwohner*in fällt in eine niedrigere Klasse. 1 Teilraum mit 1 Einwohner*in kommt neu in die Berechnung. 1 Teilraum mit 1 Einwohner*in fällt aus der Berechnung. Zusammen sind 4 Teilräume mit 4 Einwohner*innen betroffen. 1 Teilraum bleibt in seiner Klasse.',
  );
});

test('nothing changes', () => {
  expect(summary(b, current, { ...nothing, stays: total(570, 9) }, NONE)).toBe(
    'In der aktuellen Lage wechselt gegenüber dem Szenario „B“ kein Teilraum die Klasse. 570 Teilräume bleiben in ihrer Klasse.',
  );
});

test('several only fall, and not everywhere it is known how many people live there', () => {
  const falls = total(3, 1200, 1);
  expect(summary(current, b, { ...nothing, falls }, falls)).toBe(
    'Im Szenario „B“ fallen gegenüber der aktuellen Lage 3 Teilräume mit 1.200 Einwohner*innen in eine niedrigere Klasse. Von 1 Teilraum ist nicht bekannt, wie viele Menschen dort leben.',
  );
  const unknown = total(2, 0, 2);
  expect(summary(current, b, { ...nothing, falls: unknown }, unknown)).toBe(
    'Im Szenario „B“ fallen gegenüber der aktuellen Lage 2 Teilräume in eine niedrigere Klasse. Wie viele Menschen dort leben, ist nicht bekannt.',
  );
});

test('other periods and methods are said, the same ones are not', () => {
  const one = { label: 'A', period: '2020', method: 'M' };
  expect(otherDifferences(one, { ...one, label: 'B' })).toEqual([]);
  const said = otherDifferences(one, { label: 'B', period: '2025', method: 'N' });
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('„A“ zeigt den Stand 2020, „B“ den Stand 2025.');
});

test('the divider says what is to be seen', () => {
  expect(comparisonWords.dividerValue('A', 'B', 0)).toBe('nur B');
  expect(comparisonWords.dividerValue('A', 'B', 100)).toBe('nur A');
  expect(comparisonWords.dividerValue('A', 'B', 40)).toBe('links A auf 40 Prozent der Breite, rechts B');
});
