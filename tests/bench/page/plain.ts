/** The peer in plain TypeScript: the definition on typed arrays, column by column. */

/** Index of standardised columns; the buffers live as long as the object. */
export class PlainIndex {
  readonly #columns: readonly Float64Array[];
  readonly #sums: Float64Array;

  constructor(columns: readonly Float64Array[]) {
    this.#columns = columns;
    this.#sums = new Float64Array(columns[0]?.length ?? 0);
  }

  /** Writes index and class of every row; NaN and 254 where a value is missing. */
  compute(weights: Float64Array, index: Float64Array, classes: Uint8Array): void {
    const sums = this.#sums;
    const rows = sums.length;
    let total = 0;
    for (const weight of weights) total += weight;
    sums.fill(0);
    for (let j = 0; j < this.#columns.length; j++) {
      const column = this.#columns[j];
      const weight = weights[j] / total;
      for (let i = 0; i < rows; i++) sums[i] += weight * column[i];
    }
    const spread = standardDeviation(sums);
    for (let i = 0; i < rows; i++) {
      const value = sums[i] / spread;
      index[i] = value;
      classes[i] = classOf(value);
    }
  }
}

function standardDeviation(values: Float64Array): number {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) {
    if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  }
  return Math.sqrt(squares / count);
}

function classOf(value: number): number {
  if (Number.isNaN(value)) return 254;
  if (value < -1.5) return 0;
  if (value < -0.5) return 1;
  if (value <= 0.5) return 2;
  return value <= 1.5 ? 3 : 4;
}
