/** One thing after the other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * @param onbusy told whether anything is being done or waits
   */
  constructor(private readonly onbusy: (isBusy: boolean) => void) {}

  /** Runs `work` when everything before it is done, also when that failed. */
  take<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.onbusy(true);
    const turn = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
      this.onbusy(this.#waiting > 0);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
