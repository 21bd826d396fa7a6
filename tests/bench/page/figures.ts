/** The made-up figures of all peers; see `crate/benches/recompute.rs`. */

export function figures(rows: number, columns: number): Float64Array[] {
  return Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (__, i) => figure(i, j)),
  );
}

function figure(row: number, column: number): number {
  const hash = Math.imul(row * 31 + column * 977 + 1, 2_654_435_761) >>> 0;
  const percent = (hash % 1000) / 10;
  return (percent * percent) / 100;
}

/** The values about their mean in units of their standard deviation. */
export function standardised(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const spread = Math.sqrt(squares / values.length);
  return values.map((value) => (value - mean) / spread);
}

/** A method of as many ready-made columns, with Köln's classes. */
export function methodFile(columns: number): string {
  const bounds = [
    { upto: -1.5, inclusive: false },
    { upto: -0.5, inclusive: false },
    { upto: 0.5, inclusive: true },
    { upto: 1.5, inclusive: true },
    {},
  ];
  return JSON.stringify({
    format: 'veedelwerk-method/1',
    kind: 'weighted_composite',
    id: 'bench',
    title: { de: 'bench' },
    population: 'people',
    exclude: { population_below: 0, keys: [] },
    indicators: Array.from({ length: columns }, (_, j) => ({
      id: `c${j}`,
      title: { de: `c${j}` },
      value: { column: `c${j}` },
      unit: '%',
      direction: 'higher_is_worse',
      weight: 1,
    })),
    standardise: { centre: 'mean', spread: 'sd', ddof: 0 },
    combine: { rescale: 'sd' },
    classes: bounds.map((bound, i) => ({ id: `k${i}`, title: { de: `k${i}` }, ...bound })),
  });
}
