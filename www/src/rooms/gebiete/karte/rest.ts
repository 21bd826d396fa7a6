/** A hand that has not moved for so long rests. */
const REST_MS = 250;

/** Keeps what takes longer than a frame until the hand that draws rests. */
export class Rest {
  readonly #waiting = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The hand has moved. */
  moved(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.lifted(), REST_MS);
  }

  /** The hand is lifted: nothing waits any longer. */
  lifted(): void {
    clearTimeout(this.#timer);
    const due = [...this.#waiting];
    this.#waiting.clear();
    due.forEach((act) => act());
  }

  /** Does this at the next rest, unless the returned function is called before. */
  next(act: () => void): () => void {
    this.#waiting.add(act);
    return () => this.#waiting.delete(act);
  }
}
