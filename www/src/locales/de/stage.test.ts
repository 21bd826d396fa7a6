import { expect, test } from 'vitest';
import type { MethodInfo } from '../../engine/engine';
import { weightsInWords } from './stage';

const info = { indicators: ['A', 'B', 'C', 'D'].map((title) => ({ title })) } as unknown as MethodInfo;

test.each([
  [[25, 25, 25, 25], 'alle Indikatoren gleich'],
  // Rounded so that they add up to 100.
  [[25.1, 25, 25, 25], 'alle Indikatoren gleich'],
  [[70, 10, 10, 10], 'A 70\u00a0%, übrige je 10\u00a0%'],
  [[10, 60, 20, 10], 'B 60\u00a0%, C 20\u00a0%, übrige je 10\u00a0%'],
  [[40, 30, 20, 10], 'A 40\u00a0%, B 30\u00a0%, übrige zusammen 30\u00a0%'],
  [[100, 0, 0, 0], 'A 100\u00a0%, übrige je 0\u00a0%'],
])('weights %j are said in a few words', (perCent, words) => {
  expect(weightsInWords(info, perCent)).toBe(words);
});

test('three of which two stand out are all named', () => {
  const three = { indicators: info.indicators.slice(0, 3) } as MethodInfo;
  expect(weightsInWords(three, [50, 30, 20])).toBe('A 50\u00a0%, B 30\u00a0%, C 20\u00a0%');
});
