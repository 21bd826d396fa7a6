/** Two indices compared, and proposed weights summed up, as an outside application does it. */
import { beforeAll, expect, test } from 'vitest';
import { cityOf, compute, loadEngine, type Engine } from './engine.ts';

let engine: typeof Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const FIGURES = { einwohner: [400, 500, 600, 700], s1: [1, 2, 3, 9], s2: [9, 3, 2, 1] };

function method(firstClass: string): Engine.Method {
  const indicator = (id: string) => ({
    id,
    title: { de: id },
    value: { column: id },
    unit: '%',
    direction: 'higher_is_worse',
    weight: 1,
  });
  return engine.Method.parse(
    JSON.stringify({
      format: 'veedelwerk-method/1',
      kind: 'weighted_composite',
      id: 'zwei',
      title: { de: 'Zwei' },
      population: 'einwohner',
      indicators: [indicator('s1'), indicator('s2')],
      standardise: { centre: 'mean', spread: 'sd', ddof: 0 },
      combine: { rescale: 'sd' },
      classes: [
        { id: firstClass, title: { de: 'unten' }, upto: 1, inclusive: true },
        { id: 'oben', title: { de: 'oben' } },
      ],
    }),
  );
}

test('columns come as typed arrays, totals as records', () => {
  const city = cityOf(engine, FIGURES);
  const one = compute(engine, city, method('unten'), 4, [1, 0]);
  const other = compute(engine, city, method('unten'), 4, [0, 1]);
  const comparison = one.index.compare(other.index);
  expect(comparison.from).toEqual(one.classes);
  expect(comparison.to).toEqual(other.classes);
  expect([...comparison.inhabitants]).toEqual(FIGURES.einwohner);
  expect(comparison.difference[0]).toBe((other.values[0] ?? NaN) - (one.values[0] ?? NaN));
  expect(comparison.totals.rises).toEqual({ teilraeume: 1, inhabitants: 400, unknown: 0 });
  expect(comparison.totals.falls).toEqual({ teilraeume: 1, inhabitants: 700, unknown: 0 });
  expect(comparison.transitions.map(({ from, to, movement }) => [from, to, movement])).toEqual([
    [0, 0, 'stays'],
    [0, 1, 'rises'],
    [1, 0, 'falls'],
  ]);
});

test('other classes are refused as a named problem', () => {
  const city = cityOf(engine, FIGURES);
  const one = compute(engine, city, method('unten'), 4);
  const other = compute(engine, city, method('tief'), 4);
  let thrown: unknown;
  try {
    one.index.compare(other.index);
  } catch (problem) {
    thrown = problem;
  }
  expect(thrown).toMatchObject({ name: 'comparison_classes' });
});

test('proposals are summed up per indicator, in per cent', () => {
  const summary = engine.proposalSummary(new Float64Array([80, 20, 1, 1, 1, 3]), 2);
  expect([...summary.lo]).toEqual([25, 20]);
  expect([...summary.median]).toEqual([50, 50]);
  expect([...summary.hi]).toEqual([80, 75]);
  expect([...summary.common]).toEqual([50, 50]);
});
