import { expect, test } from 'vitest';
import { exclusionsInWords, weightsInWords } from './scenarios';

const titles = ['A', 'B', 'C', 'D'];
const said = (...perCent: number[]) => weightsInWords(titles, perCent).replaceAll('\u00a0', ' ');

test('what is the same is said once', () => {
  expect(said(70, 10, 10, 10)).toBe('A 70 %, übrige je 10 %');
  expect(said(25, 25, 25, 25)).toBe('alle Indikatoren gleich');
  expect(said(40, 30, 20, 10)).toBe('A 40 %, B 30 %, C 20 %, D 10 %');
});

test('what differs only by rounding is about the same', () => {
  expect(said(59.8, 13.4, 13.4, 13.4)).toBe('A 59,8 %, übrige je 13,4 %');
  expect(said(60, 13.4, 13.3, 13.3)).toBe('A 60 %, übrige je etwa 13,4 %');
  expect(weightsInWords(['A', 'B', 'C'], [33.4, 33.3, 33.3])).toBe('alle Indikatoren gleich');
});

test('who is taken out, and why', () => {
  expect(exclusionsInWords({}, String)).toBe('keine zusätzlich zum Verfahren');
  expect(exclusionsInWords({ '01': 'Hafen', '02': '' }, (key) => `Viertel ${key}`)).toBe(
    'Viertel 01 (Hafen) und Viertel 02',
  );
});
