import { expect, test } from 'vitest';
import { CODE_DIGITS, MOST_CODES, newCodes, printedCode, typedCode } from './codes';
import { catalogues } from '../locales/ballot/ballot';

test('codes are digits only, all different, and none that there is already', () => {
  const first = newCodes(300);
  const second = newCodes(300, first);
  expect(first).toHaveLength(300);
  expect(new Set([...first, ...second]).size).toBe(600);
  for (const code of first) expect(code).toMatch(/^\d{8}$/);
});

test('nobody gets more codes than there can be cards', () => {
  expect(newCodes(1e9)).toHaveLength(MOST_CODES);
  expect(newCodes(-1)).toEqual([]);
});

test('every digit comes up about equally often', () => {
  const counts = new Map<string, number>();
  for (const digit of newCodes(2000).join('')) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  // 16,000 digits: 1,600 of each, and six standard deviations on either side.
  for (const count of counts.values()) expect(Math.abs(count - 1600)).toBeLessThan(230);
});

test('a code is read in fours and typed in any way', () => {
  expect(printedCode('12345678')).toBe('1234 5678');
  for (const typed of ['12345678', ' 1234 5678 ', '1234-5678', '١٢٣٤ ٥٦٧٨', '۱۲۳۴۵۶۷۸', '１２３４５６７８']) {
    expect(typedCode(typed)).toBe('12345678');
  }
});

test('the zero of every script is a zero', () => {
  expect(typedCode('0٠۰०')).toBe('0000');
  expect(typedCode('9٩۹९')).toBe('9999');
});

test('every language names the number of digits', () => {
  for (const { codeHint } of catalogues) expect(codeHint).toContain(String(CODE_DIGITS));
});
