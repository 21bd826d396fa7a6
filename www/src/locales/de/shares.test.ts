import { expect, test } from 'vitest';
import { shareInWords, weightsInWords } from './shares';

const titles = ['A', 'B', 'C', 'D'];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const said = (...perCent: number[]): string => plain(weightsInWords(titles, perCent));

test('what is the same is said once', () => {
  expect(said(70, 10, 10, 10)).toBe('A 70 %, übrige je 10 %');
  expect(said(25, 25, 25, 25)).toBe('alle Indikatoren gleich');
  expect(said(40, 30, 20, 10)).toBe('A 40 %, B 30 %, C 20 %, D 10 %');
  expect(said(40, 40, 10, 10)).toBe('A 40 %, B 40 %, übrige je 10 %');
  expect(said(10, 30, 30, 30)).toBe('A 10 %, übrige je 30 %');
});

test('what differs only by rounding is about the same', () => {
  expect(said(59.8, 13.4, 13.4, 13.4)).toBe('A 59,8 %, übrige je 13,4 %');
  expect(said(60, 13.4, 13.3, 13.3)).toBe('A 60 %, übrige je etwa 13,3 %');
  expect(weightsInWords(['A', 'B', 'C'], [33.4, 33.3, 33.3])).toBe('alle Indikatoren gleich');
});

test.each([
  [[25, 25, 25, 25], 'alle Indikatoren gleich'],
  // Rounded so that they add up to 100.
  [[25.1, 25, 25, 25], 'alle Indikatoren gleich'],
  [[70, 10, 10, 10], 'A 70 %, übrige je 10 %'],
  [[10, 60, 20, 10], 'B 60 %, C 20 %, übrige je 10 %'],
  [[40, 30, 20, 10], 'A 40 %, B 30 %, übrige zusammen 30 %'],
  [[100, 0, 0, 0], 'A 100 %, übrige je 0 %'],
])('where there is room for two, weights %j are said in a few words', (perCent, words) => {
  expect(plain(weightsInWords(titles, perCent, 2))).toBe(words);
});

test('three of which two stand out are all named', () => {
  expect(plain(weightsInWords(['A', 'B', 'C'], [50, 30, 20], 2))).toBe('A 50 %, B 30 %, C 20 %');
});

test('shares are listed with the largest first', () => {
  expect(plain(shareInWords({ a: 1, b: 3 }, (id) => id.toUpperCase()))).toBe('B 75 % und A 25 %');
});
