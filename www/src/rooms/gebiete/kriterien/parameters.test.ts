import { expect, test } from 'vitest';
import type { MethodInfo, Rules } from '../../../engine/engine';
import { judgeable, isBarred } from './judgeable';
import { exists, isHard, parametersOf, reasonOff } from './parameters';

const classes = [
  { id: 'mittel', title: 'durchschnittlich' },
  { id: 'hoch', title: 'stark überdurchschnittlich' },
];
const info = { classes } as MethodInfo;
const rules: Rules = {
  RLK1: { must: ['hoch'], should: [] },
  GLK1: { limit: 15_000, tolerance: 0.1, classes: ['hoch'], hard: false },
  GLK6: { hard: true },
  R2: { min: 20_000, max: 30_000, tolerance: 0, hard: false, off: 'Gilt seit 2021 nicht mehr' },
  'S6.3.1': { min: 10_000, hard: false },
  adjacency: { rule: 'queen', tolerance_m: 2 },
};

test('classes are named by their titles', () => {
  expect(parametersOf('RLK1', rules, info)).toEqual({
    must: ['stark überdurchschnittlich'],
    should: [],
    hard: false,
  });
  expect(parametersOf('GLK1', rules, info)).toMatchObject({ limit: 15_000, tolerance: 0.1 });
});

test('without a recommended size the least one is the limit', () => {
  expect(parametersOf('S6.3.1', rules, info)).toMatchObject({ from: 10_000, limit: 10_000 });
});

test('what counts as touching belongs to the criteria about neighbours', () => {
  expect(parametersOf('GLK4', rules, info)).toEqual({ contact: 'queen', gap: 2 });
});

test('rules that are off, hard, or not there at all', () => {
  expect(reasonOff('R2', rules)).toBe('Gilt seit 2021 nicht mehr');
  expect(reasonOff('GLK1', rules)).toBeUndefined();
  expect(exists('Anzahl', rules)).toBe(false);
  expect(isHard('GLK6', rules)).toBe(true);
  expect(isHard('GLK1', rules)).toBe(false);
});

test('an exception needs a violation of a rule that is not hard', () => {
  const glk1 = (verdict: 'hint' | 'violated') => judgeable({ criterion: 'GLK1', verdict }, rules, false);
  expect(glk1('violated')).toEqual(['GLK1']);
  expect(glk1('hint')).toEqual([]);
  expect(judgeable({ criterion: 'GLK6', verdict: 'violated' }, rules, false)).toEqual([]);
  expect(isBarred({ criterion: 'GLK6', verdict: 'violated' }, rules)).toBe(true);
  expect(isBarred({ criterion: 'GLK1', verdict: 'violated' }, rules)).toBe(false);
});

test('what is recorded can be altered whatever the verdict', () => {
  expect(judgeable({ criterion: 'GLK1', verdict: 'met' }, rules, true)).toEqual(['GLK1']);
  expect(judgeable({ criterion: 'RLK2', verdict: 'open' }, rules, false)).toEqual(['RLK2', 'RLK6']);
  expect(judgeable({ criterion: 'GLK4', verdict: 'met' }, rules, false)).toEqual([]);
});
