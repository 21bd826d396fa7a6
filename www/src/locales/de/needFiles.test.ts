/** Files of needs are written by the engine: its words and those of the pages are the same. */
import { expect, test } from 'vitest';
import columns from '../../../../crate/src/exchange/needs/columns.rs?raw';
import words from '../../../../crate/src/exchange/needs/words.rs?raw';
import { needFieldNames } from './needEvents';
import { handlungsfeldWords, lebenslageWords, needStateWords, originWords, partyWords } from './needFields';

/** `GreenAndTown` → `greenAndTown`: how the engine's names cross into the page. */
function nameOf(variant: string): string {
  return variant.charAt(0).toLowerCase() + variant.slice(1);
}

/** Pairs of name and word out of Rust source. */
function pairs(source: string, pattern: RegExp): [string, string][] {
  return [...source.matchAll(pattern)].map(([, variant = '', word = '']) => [nameOf(variant), word]);
}

test.each([
  ['Lebenslage', lebenslageWords],
  ['Handlungsfeld', handlungsfeldWords],
  ['Origin', originWords],
  ['NeedState', needStateWords],
  ['Party', partyWords],
])('a file names every %s as the pages do, in the same order', (type, own) => {
  expect(pairs(words, new RegExp(`\\(${type}::(\\w+), "([^"]+)"\\)`, 'g'))).toEqual(Object.entries(own));
});

test('a column is called what its field is called, with what belongs in it in brackets', () => {
  const headings = new Map(pairs(columns, /Self::(\w+) => "([^"]+)"/g));
  const bare = Object.keys(needFieldNames).map((field) => [
    field,
    headings.get(field)?.replace(/ \(.*\)$/, ''),
  ]);
  expect(Object.fromEntries(bare)).toEqual(needFieldNames);
});
