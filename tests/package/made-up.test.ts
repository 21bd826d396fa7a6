/** The package in Node on made-up figures, against the definition (SPEC § 3) written out here. */
import { beforeAll, expect, test } from 'vitest';
import { cityOf, compute, type Engine, loadEngine } from './engine.ts';

const FIGURES = {
  einwohner: [1000, 2500, 1800, 900, 3100],
  leistungsberechtigte_sgb2: [60, 510, 120, 33, 800],
  leistungsberechtigte_sgb12: [10, 40, 25, 12, 70],
  arbeitslose_sgb2: [20, 190, 40, 11, 260],
  einwohner_15_bis_64: [650, 1600, 1250, 560, 2100],
  einwohner_mit_migrationshintergrund: [210, 1400, 500, 100, 1900],
  einwohner_unter_18: [180, 520, 260, 130, 700],
  einwohner_ab_65: [220, 430, 340, 240, 480],
  einwohner_18_bis_64: [600, 1550, 1200, 530, 1920],
  bewohnte_adressen: [210, 190, 300, 260, 220],
};

let engine: typeof Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** The index by definition: standardise about the pooled city value, weigh, divide by the spread. */
function byDefinition(weights: readonly number[]): number[] {
  const sum = (...names: (keyof typeof FIGURES)[]): number[] =>
    FIGURES.einwohner.map((_, i) => names.reduce((total, name) => total + (FIGURES[name][i] ?? NaN), 0));
  const ratios: [number[], number[]][] = [
    [sum('leistungsberechtigte_sgb2', 'leistungsberechtigte_sgb12'), sum('einwohner')],
    [sum('arbeitslose_sgb2'), sum('einwohner_15_bis_64')],
    [sum('einwohner_mit_migrationshintergrund'), sum('einwohner')],
    [sum('einwohner_unter_18', 'einwohner_ab_65'), sum('einwohner_18_bis_64')],
    [sum('einwohner'), sum('bewohnte_adressen')],
  ];
  const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const deviation = (list: readonly number[]): number => {
    const mean = total(list) / list.length;
    return Math.sqrt(total(list.map((x) => (x - mean) ** 2)) / list.length);
  };
  const z = ratios.map(([numerator, denominator]) => {
    const values = numerator.map((n, i) => n / (denominator[i] ?? NaN));
    const centre = total(numerator) / total(denominator);
    return values.map((x) => (x - centre) / deviation(values));
  });
  const y = FIGURES.einwohner.map(
    (_, i) => total(weights.map((w, j) => w * (z[j]?.[i] ?? NaN))) / total(weights),
  );
  return y.map((value) => value / deviation(y));
}

test.each([[[80, 5, 5, 5, 5]], [[0.8, 0.05, 0.05, 0.05, 0.05]], [[0, 1, 0, 3, 1]]])(
  'weights %j give the index of the definition',
  (weights) => {
    const city = cityOf(engine, FIGURES);
    const { values } = compute(engine, city, engine.Method.builtin('koeln-2021'), 5, weights);
    byDefinition(weights).forEach((expected, i) => expect(values[i]).toBeCloseTo(expected, 10));
  },
);

test('contributions add up to the index, legend and ranks cover every Teilraum', () => {
  const { values, index } = compute(engine, cityOf(engine, FIGURES), engine.Method.builtin('koeln-2021'), 5);
  for (const [i, value] of values.entries()) {
    const contributions = index.detail(i)?.indicators.map(({ contribution }) => contribution ?? NaN) ?? [];
    expect(contributions.reduce((a, b) => a + b, 0)).toBeCloseTo(value, 10);
  }
  expect(index.legend().reduce((sum, { teilraeume }) => sum + teilraeume, 0)).toBe(5);
  const ranks = new Uint32Array(5);
  index.ranksInto(ranks);
  expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5]);
});

test('a missing count leaves its Teilraum without an index instead of with a wrong one', () => {
  const city = cityOf(engine, { ...FIGURES, arbeitslose_sgb2: [20, NaN, 40, 11, 260] });
  const { values, classes, index } = compute(engine, city, engine.Method.builtin('koeln-2021'), 5);
  expect(values[1]).toBeNaN();
  expect(classes[1]).toBe(254);
  expect(index.detail(1)?.rank).toBeUndefined();
});

test('a suppressed count becomes bounds around the index', () => {
  const city = cityOf(engine, FIGURES);
  city.addSuppressed(
    'arbeitslose_sgb2',
    '',
    new Uint32Array([3]),
    new Float64Array([1]),
    new Float64Array([9]),
  );
  const { values, index } = compute(engine, city, engine.Method.builtin('koeln-2021'), 5);
  const [lo, hi] = [new Float64Array(5), new Float64Array(5)];
  index.boundsInto(lo, hi);
  expect(lo[3]).toBeLessThan(values[3] ?? NaN);
  expect(hi[3]).toBeGreaterThan(values[3] ?? NaN);
  expect(lo[0]).toBe(values[0]);
});

test('a method file travels there and back', () => {
  for (const { id } of engine.builtinMethods()) {
    const method = engine.Method.builtin(id);
    expect(engine.Method.parse(method.toJson()).info()).toEqual(method.info());
  }
});

test('weights shared out always add up to 100', () => {
  const shared = engine.shareWeights(
    new Float64Array([80, 5, 5, 5, 5]),
    0,
    33.3,
    new Uint8Array([0, 0, 1, 0, 0]),
  );
  expect(shared[0]).toBe(33.3);
  expect(shared[2]).toBe(5);
  expect(shared.reduce((a, b) => a + Math.round(b * 10), 0)).toBe(1000);
});

test('what is refused is thrown as a named problem with its facts', () => {
  const koeln = engine.Method.builtin('koeln-2021');
  const unknownField = koeln.toJson().replace('"kind"', '"kindness": 1, "kind"');
  expect(caught(() => engine.Method.parse(unknownField))).toMatchObject({ name: 'method_unknown_field' });
  expect(caught(() => engine.Method.parse('no JSON'))).toMatchObject({ name: 'method_unreadable' });
  expect(caught(() => new engine.City(['a', 'a'], ['', ''], ['', '']))).toMatchObject({
    name: 'key_duplicate',
    key: 'a',
  });
  const onlyInhabitants = cityOf(engine, { einwohner: FIGURES.einwohner });
  expect(caught(() => new engine.Index(onlyInhabitants, koeln, ''))).toMatchObject({
    name: 'column_missing',
    column: 'leistungsberechtigte_sgb2',
  });
  expect(caught(() => koeln.withWeights(new Float64Array(5)))).toMatchObject({ name: 'weights_all_zero' });
});

test('a refused computation leaves the earlier result as it was', () => {
  const { values, classes, index } = compute(
    engine,
    cityOf(engine, FIGURES),
    engine.Method.builtin('koeln-2021'),
    5,
  );
  const before = [...values];
  expect(caught(() => index.compute(new Float64Array([-1, 1, 1, 1, 1]), values, classes))).toMatchObject({
    name: 'weight_invalid',
  });
  expect(
    caught(() => index.compute(new Float64Array(5).fill(1), new Float64Array(4), classes)),
  ).toMatchObject({
    name: 'length_mismatch',
  });
  expect([...values]).toEqual(before);
});

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}
