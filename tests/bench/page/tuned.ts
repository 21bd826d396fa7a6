/**
 * The peer in TypeScript with the engine's own shortcut: the spread comes from the columns' covariances, so that
 * one pass over the matrix, row by row, is enough. Shows what is left to WebAssembly and its SIMD alone.
 */
export class TunedIndex {
  readonly #indicators: number;
  readonly #matrix: Float64Array;
  readonly #covariance: Float64Array;

  constructor(columns: readonly Float64Array[]) {
    const rows = columns[0]?.length ?? 0;
    this.#indicators = columns.length;
    this.#matrix = new Float64Array(rows * columns.length);
    columns.forEach((column, j) => {
      for (let i = 0; i < rows; i++) this.#matrix[i * columns.length + j] = column[i];
    });
    // The columns are standardised about their mean and complete, so their products are their covariances.
    this.#covariance = new Float64Array(columns.length ** 2);
    columns.forEach((a, j) => {
      columns.forEach((b, k) => {
        let sum = 0;
        for (let i = 0; i < rows; i++) sum += a[i] * b[i];
        this.#covariance[j * columns.length + k] = sum / rows;
      });
    });
  }

  /** Writes index and class of every row. */
  compute(weights: Float64Array, index: Float64Array, classes: Uint8Array): void {
    const indicators = this.#indicators;
    const matrix = this.#matrix;
    let variance = 0;
    for (let j = 0; j < indicators; j++) {
      for (let k = 0; k < indicators; k++) {
        variance += weights[j] * weights[k] * this.#covariance[j * indicators + k];
      }
    }
    const spread = Math.sqrt(variance);
    const factors = weights.map((weight) => weight / spread);
    for (let i = 0, at = 0; i < index.length; i++, at += indicators) {
      let sum = 0;
      for (let j = 0; j < indicators; j++) sum += factors[j] * matrix[at + j];
      index[i] = sum;
      classes[i] = Number(sum >= -1.5) + Number(sum >= -0.5) + Number(sum > 0.5) + Number(sum > 1.5);
    }
  }
}
