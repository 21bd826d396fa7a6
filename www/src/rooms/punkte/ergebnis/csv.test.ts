import { expect, test } from 'vitest';
import { csvCell } from './csv';

test.each([
  ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
  ["'=HYPERLINK(1)", "''=HYPERLINK(1)"],
  ["'s-Heerenberg", "'s-Heerenberg"],
  ['Am "Hof"; links', '"Am ""Hof""; links"'],
  ['Altstadt-Nord', 'Altstadt-Nord'],
])('%s is written as the engine writes it', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
