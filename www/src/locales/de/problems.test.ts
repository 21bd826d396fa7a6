import type { Facts } from 'veedelwerk';
import { expect, test } from 'vitest';
import { sentences } from './problems';

const EVERYTHING: Facts = {
  file: 'tabelle.csv',
  row: 12,
  column: 'Einwohner',
  key: '0101',
  value: '1.234',
  limit: '200 MB',
  count: 3,
};
const cases = Object.entries(sentences);

test.each(cases)('%s reads as German with and without its facts', (_, sentence) => {
  for (const facts of [{}, EVERYTHING, { ...EVERYTHING, count: 1 }]) {
    const text = sentence(facts);
    expect(text).not.toMatch(/undefined|NaN|\[object|\s\s|\(\)|^\s|\s$/);
    expect(text).toMatch(/[.!?]$/);
    expect(text).not.toMatch(/(?<!\p{L})(\p{L}+(?: \p{L}+)*) \1(?!\p{L})/u);
  }
});

test('the file is named first, so that a sentence can be read on its own', () => {
  expect(sentences.file_empty({ file: 'leer.csv' })).toBe(
    '„leer.csv“: Die Datei ist leer. Wählen Sie eine andere Datei. Was schon geladen ist, bleibt erhalten.',
  );
});

test('a blank text is asked for as a text, a blank name as a name', () => {
  expect(sentences.text_missing({ column: 'text' })).toMatch(/^Bitte geben Sie einen Text ein\./);
  expect(sentences.text_missing({ column: 'name' })).toMatch(/^Bitte geben Sie einen Namen ein\./);
});

test('one of several rows is named as an example, once', () => {
  expect(sentences.geometry_without_shape({ count: 3, row: 12, key: '0101' })).toContain(
    '(zum Beispiel Zeile 12, Schlüssel „0101“)',
  );
  expect(sentences.geometry_without_shape({ count: 1, row: 12 })).toContain('(Zeile 12)');
});
