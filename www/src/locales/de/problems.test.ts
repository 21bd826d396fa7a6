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
  }
});

test('the file is named first, so that a sentence can be read on its own', () => {
  expect(sentences.file_empty({ file: 'leer.csv' })).toBe(
    '„leer.csv“: Die Datei ist leer. Wählen Sie eine andere Datei. Was schon geladen ist, bleibt erhalten.',
  );
});
