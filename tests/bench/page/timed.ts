/** What the page offers the benchmark. */
export interface Timed {
  /** How many rows each class has. */
  classes: number[];
  /** Milliseconds a computation, per variant and sample. */
  variants: Record<string, number[]>;
}

/** Dots of one voter by item: the place of an item and its dots in turn. */
export type Dots = readonly number[];

/** What counting and ranking took. */
export interface Counted {
  ballots: number;
  dots: number;
  /** Ranked needs. */
  needs: number;
  /** Milliseconds a tally, per sample. */
  tallyMs: number[];
  /** Milliseconds a ranking with other weights, per sample. */
  rankMs: number[];
}

declare global {
  interface Window {
    time: (rows: number, columns: number, repeats: number, samples: number) => Promise<Timed>;
    count: (ballots: readonly Dots[], items: number, needs: number, samples: number) => Promise<Counted>;
  }
}
