/** The package in Node against independent results: official classes of Berlin, numpy's of Hamburg. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../browser/support/csv.ts';
import { REAL_DATA } from '../realFolder.ts';
import { cityOf, compute, type Engine, loadEngine } from './engine.ts';

const SHARED = join(REAL_DATA, '..');
const isAbsent = !existsSync(REAL_DATA);
if (isAbsent) console.warn('skipped: no real data');

type Row = Readonly<Record<string, string>>;

function rows(path: string, separator: string): Row[] {
  return readCsv(readFileSync(path, 'utf8'), separator);
}

/** `1 234,5` and `1234.5`; everything else, also an empty cell, is missing. */
function figure(text: string | undefined): number {
  const plain = (text ?? '').replaceAll(' ', '').replace(',', '.');
  return plain === '' ? NaN : Number(plain);
}

function columns(table: readonly Row[], method: Engine.Method): Record<string, number[]> {
  return Object.fromEntries(
    method.info().columns.map((name) => [name, table.map((row) => figure(row[name]))]),
  );
}

let engine: typeof Engine;
beforeAll(async () => {
  if (!isAbsent) engine = await loadEngine();
});

describe.skipIf(isAbsent)('Berlin, Monitoring Soziale Stadtentwicklung', () => {
  test.each([
    ['mss2013_plr.csv', 'berlin-mss-2013-status', 'status_index_class', 434],
    ['mss2013_plr.csv', 'berlin-mss-2013-dynamik', 'dynamic_index_class', 434],
    ['mss2021_plr.csv', 'berlin-mss-2021-status', 'status_index_class', 534],
  ])('%s: every official class of %s', (file, id, column, official) => {
    const table = rows(join(REAL_DATA, 'berlin', file), ',');
    const method = engine.Method.builtin(id);
    const { classes } = compute(engine, cityOf(engine, columns(table, method)), method, table.length);
    const titles = method.info().classes.map(({ title }) => title);
    // Uninhabited areas carry no official class.
    const compared = table
      .map((row, i) => [row[column], titles[classes[i] ?? -1]])
      .filter(([theirs]) => theirs);
    expect(compared.filter(([theirs, ours]) => theirs !== ours)).toEqual([]);
    expect(compared).toHaveLength(official);
  });
});

describe.skipIf(isAbsent)('Hamburg, the Köln method', () => {
  test.each([
    ['hamburg2014-koeln-city.csv', 'city', [80, 5, 5, 5, 5]],
    ['hamburg2014-koeln-mean.csv', 'mean', [80, 5, 5, 5, 5]],
    ['hamburg2014-equal-city.csv', 'city', [20, 20, 20, 20, 20]],
  ])('%s: every index to 1e-6 and every class', (file, centre, weights) => {
    const expected = rows(join(SHARED, 'golden', file), ',');
    const table = rows(join(REAL_DATA, 'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv'), ';').slice(0, 99);
    const json = readFileSync(join(SHARED, 'methods/hamburg-2014-koeln.json'), 'utf8');
    const method = engine.Method.parse(json.replace('"centre": "city"', `"centre": "${centre}"`));
    const { values, classes } = compute(engine, cityOf(engine, columns(table, method)), method, 99, weights);
    const titles = method.info().classes.map(({ title }) => title);
    expect(table.map((row) => row['Stadtgebiet']?.trim())).toEqual(expected.map((row) => row['name']));
    for (const [i, row] of expected.entries()) {
      expect(Math.abs((values[i] ?? NaN) - figure(row['index']))).toBeLessThan(1e-6);
      expect(titles[classes[i] ?? -1]).toBe(row['class']);
    }
  });
});
