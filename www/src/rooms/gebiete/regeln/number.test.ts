import { expect, test } from 'vitest';
import { numberRefusals } from '../../../locales/de/regeln';
import { readNumber } from './number';

const inhabitants = { unit: 'inhabitants', min: 1, max: 1_000_000 } as const;
const share = { unit: 'perCent', min: 0, max: 100 } as const;

test.each([
  ['15000', 15_000],
  ['15.000', 15_000],
  [' 15 000 ', 15_000],
  ['1', 1],
  ['1.000.000', 1_000_000],
])('%s inhabitants', (text, value) => expect(readNumber(text, inhabitants)).toBe(value));

test.each([
  ['10', 10],
  ['12,5', 12.5],
  ['0', 0],
  ['100 %', 100],
])('%s per cent', (text, value) => expect(readNumber(text, share)).toBe(value));

test.each(['', 'viele', '-5', '1.50', '15,000,000', '1e3', '0x10'])('„%s“ is no number', (text) =>
  expect(readNumber(text, inhabitants)).toBe(numberRefusals.noNumber),
);

test('people come whole', () => expect(readNumber('12,5', inhabitants)).toBe(numberRefusals.noWhole));

test.each([
  ['0', inhabitants],
  ['1.000.001', inhabitants],
  ['101', share],
] as const)('%s lies outside', (text, bounds) =>
  expect(readNumber(text, bounds)).toBe(numberRefusals.outside(bounds.min, bounds.max, bounds.unit)),
);
