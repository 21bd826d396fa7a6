import { expect, test } from 'vitest';
import { exclusionsInWords } from './scenarios';

test('who is taken out, and why', () => {
  expect(exclusionsInWords({}, String)).toBe('keine zusätzlich zum Verfahren');
  expect(exclusionsInWords({ '01': 'Hafen', '02': '' }, (key) => `Viertel ${key}`)).toBe(
    'Viertel 01 (Hafen) und Viertel 02',
  );
});
