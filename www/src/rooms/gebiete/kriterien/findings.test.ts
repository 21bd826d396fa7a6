import { expect, test } from 'vitest';
import type { Findings } from '../../../engine/engine';
import { CRITERIA, type CriterionName } from '../../../locales/de/kriterien';
import { aboutTeilraum, byArea, byCriterion, countAll, countsOf, findingAt, inGroup, toDo } from './findings';

const NO_AREA = 65_535;
type Row = [
  CriterionName,
  kind: 0 | 1 | 2,
  subject: number,
  verdict: number,
  figure?: number,
  limit?: number,
];

function columns(rows: Row[]): Findings {
  return {
    criterion: Uint8Array.from(rows, ([criterion]) => CRITERIA.indexOf(criterion)),
    kind: Uint8Array.from(rows, (row) => row[1]),
    subject: Uint32Array.from(rows, (row) => row[2]),
    verdict: Uint8Array.from(rows, (row) => row[3]),
    figure: Float64Array.from(rows, (row) => row[4] ?? NaN),
    limit: Float64Array.from(rows, (row) => row[5] ?? NaN),
  };
}

/** Teilräume 0 and 1 lie in area 0, Teilraum 2 in none. */
const numbers = Uint16Array.of(0, 0, NO_AREA);
const found = columns([
  ['RLK1', 0, 0, 0, 1.7],
  ['RLK1', 0, 2, 2, 1.9],
  ['RLK2', 0, 1, 3, 0.1],
  ['GLK1', 1, 0, 1, 15_400, 15_000],
  ['GLK1', 1, 1, 0, 0, 15_000],
  ['Anzahl', 2, 0, 4, 2, 15],
]);

test('missing figures stay missing, a real 0 stays 0', () => {
  expect(findingAt(found, 0)).toMatchObject({ criterion: 'RLK1', figure: 1.7, limit: undefined });
  expect(findingAt(found, 4)).toMatchObject({ kind: 'area', verdict: 'met', figure: 0 });
});

test('counts of everything', () => {
  const counts = countAll(found);
  expect(counts).toEqual({ met: 2, hint: 1, violated: 1, open: 1, excused: 1 });
  expect(toDo(counts)).toBe(3);
});

test('by area: a Teilraum stands with its area, outside stands alone', () => {
  const groups = byArea(found, numbers, 2);
  expect(groups.length).toBe(4);
  expect(inGroup(found, groups, 0, false)).toEqual([3, 2, 0]);
  expect(inGroup(found, groups, 0, true)).toEqual([3, 2]);
  expect(inGroup(found, groups, 1, true)).toEqual([]);
  expect(inGroup(found, groups, 2, true)).toEqual([1]);
  expect(countsOf(groups, 3)).toMatchObject({ excused: 1, met: 0 });
});

test('by criterion: what needs work comes first', () => {
  const groups = byCriterion(found);
  expect(inGroup(found, groups, CRITERIA.indexOf('RLK1'), false)).toEqual([1, 0]);
  expect(countsOf(groups, CRITERIA.indexOf('GLK1'))).toMatchObject({ met: 1, hint: 1 });
});

test('of a Teilraum: areas of the same number are not meant', () => {
  expect(aboutTeilraum(found, 0)).toEqual([0]);
  expect(aboutTeilraum(found, 1)).toEqual([2]);
});
