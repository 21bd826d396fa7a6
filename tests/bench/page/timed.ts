/** What the page offers the benchmark. */
export interface Timed {
  /** How many rows each class has. */
  classes: number[];
  /** Milliseconds a computation, per variant and sample. */
  variants: Record<string, number[]>;
}

declare global {
  interface Window {
    time: (rows: number, columns: number, repeats: number, samples: number) => Promise<Timed>;
  }
}
