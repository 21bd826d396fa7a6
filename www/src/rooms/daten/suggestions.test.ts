import { expect, test } from 'vitest';
import { allSuggestions } from './suggestions';

const row = (key: string, ...suggestions: [string, number][]) => ({
  row: 1,
  key,
  name: key,
  suggestions: suggestions.map(([of, similarity]) => ({ key: of, name: of, similarity })),
});

test('two rows never get the same Teilraum: the likelier one does', () => {
  const links = allSuggestions([
    row('Altona-Nrd', ['Altona-Nord', 0.9]),
    row('Altona Nord', ['Altona-Nord', 0.95]),
  ]);
  expect(links).toEqual([{ table: 'Altona Nord', key: 'Altona-Nord' }]);
});

test('a row without a suggestion stays unmatched', () => {
  expect(allSuggestions([row('Neuwerk')])).toEqual([]);
});
