import { expect, test } from 'vitest';
import { BLANK, readJudgement, typedOf } from './judgement';

const blank = typedOf(BLANK);

test('without a reason nothing is recorded', () => {
  expect(readJudgement({ ...blank, text: '  ' }, 2026)).toBe('text');
});

test('an exception names who decided it; what is merely recorded need not', () => {
  const typed = { ...blank, text: 'a', decidedBy: ' ' };
  expect(readJudgement(typed, 2026, true)).toBe('decided');
  expect(readJudgement({ ...typed, decidedBy: 'Rat ' }, 2026, true)).toMatchObject({ decidedBy: 'Rat' });
  expect(readJudgement(typed, 2026)).toMatchObject({ decidedBy: '' });
});

test('a year lies between 1900 and today', () => {
  const since = (year: string) => readJudgement({ ...blank, text: 'a', since: year }, 2026);
  expect(since('1899')).toBe('since');
  expect(since('2027')).toBe('since');
  expect(since('20')).toBe('since');
  expect(since(' 2026 ')).toMatchObject({ since: '2026' });
  expect(since('')).toMatchObject({ since: '' });
});

test('counts are whole numbers; empty ones and 0 are left out', () => {
  const counts = (einwohner: string) =>
    readJudgement({ ...blank, text: 'a', counts: { einwohner, alte: '' } }, 2026);
  expect(counts('1.200')).toMatchObject({ counts: { einwohner: 1200 } });
  expect(counts('0')).toMatchObject({ counts: {} });
  expect(counts('12,5')).toBe('counts');
});

test('what is recorded comes back into the form', () => {
  const judgement = { text: 'a', decidedBy: 'b', since: '2019', indicator: 'i', counts: { einwohner: 120 } };
  expect(readJudgement(typedOf(judgement), 2026)).toEqual(judgement);
});
