import {
  Index,
  perCentShares,
  type Change,
  type City,
  type LegendEntry,
  type Method,
  type MethodInfo,
  type Problem,
  type TeilraumDetail,
} from '../engine/engine';

/** Told which Teilräume changed their class in a frame. */
type ClassListener = (changed: readonly number[]) => void;

/**
 * One method on one period of one city, under the weights somebody is trying out. Moving a weight only notes the new
 * weights; the next frame computes once, whatever happened in between.
 *
 * The arrays are rewritten in place: whoever reads them in a component reads `frame` first and so follows them.
 */
export class Situation {
  readonly method: Method;
  readonly info: MethodInfo;
  readonly period: string;
  /** Index per Teilraum, NaN where there is none. */
  readonly values: Float64Array;
  /** Class per Teilraum: 0 … k-1, `MISSING` or `EXCLUDED`. */
  readonly classes: Uint8Array;
  /** Rank per Teilraum, 1 = highest index, ties share a rank; 0 = none. */
  readonly ranks: Uint32Array;
  /** Weights in per cent, together 100. */
  perCent = $state.raw(new Float64Array());
  /** Counts the frames that were computed. */
  frame = $state(0);

  readonly #index: Index;
  readonly #listeners = new Set<ClassListener>();
  readonly #before: Uint8Array;
  #pending = 0;

  /**
   * @throws Problem when the method cannot be computed on this period
   */
  constructor(city: City, teilraeume: number, method: Method, period: string) {
    this.#index = new Index(city, method, period);
    this.method = method;
    this.info = method.info();
    this.period = period;
    this.values = new Float64Array(teilraeume);
    this.classes = new Uint8Array(teilraeume);
    this.#before = new Uint8Array(teilraeume);
    this.ranks = new Uint32Array(teilraeume);
    this.perCent = this.methodShares();
    this.#compute();
  }

  /** The method's own weights in per cent. */
  methodShares(): Float64Array<ArrayBuffer> {
    return perCentShares(
      Float64Array.from(this.info.indicators, ({ weight }) => weight),
    ) as Float64Array<ArrayBuffer>;
  }

  /** The same share for every indicator, in per cent. */
  equalShares(): Float64Array<ArrayBuffer> {
    return perCentShares(new Float64Array(this.info.indicators.length).fill(1)) as Float64Array<ArrayBuffer>;
  }

  /** Whether the weights are the method's own. */
  get isAsLoaded(): boolean {
    return this.methodShares().every((share, i) => share === this.perCent[i]);
  }

  /** Tries other weights. */
  weigh(perCent: Float64Array): void {
    this.perCent = Float64Array.from(perCent);
    this.#pending ||= requestAnimationFrame(() => {
      this.#pending = 0;
      this.#compute();
      this.frame += 1;
    });
  }

  /** Calls `listener` after every frame that changed classes, until the returned function is called. */
  onClasses(listener: ClassListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Teilräume and inhabitants per class, then of *keine Angabe* and *ausgeschlossen*. */
  legend(): LegendEntry[] {
    return this.#index.legend();
  }

  /** Everything about one Teilraum. */
  detail(teilraum: number): TeilraumDetail | undefined {
    return this.#index.detail(teilraum);
  }

  /** Teilräume whose class differs from the one under the method's own weights. */
  changes(): Change[] {
    return this.#index.changes();
  }

  /** Writes the ends of the index where suppressed counts allow several values. */
  bounds(lo: Float64Array, hi: Float64Array): void {
    this.#index.boundsInto(lo, hi);
  }

  /** Draws the histogram over the whole canvas, in its own pixels. */
  drawHistogram(canvas: HTMLCanvasElement): void {
    this.#index.drawHistogram(canvas);
  }

  /** The whole result for German Excel. */
  tableCsv(source: string): string {
    return this.#index.tableCsv(source);
  }

  /** The method with the weights that are being tried. */
  triedMethod(): Method {
    return this.isAsLoaded ? this.method : this.method.withWeights(this.perCent);
  }

  /** What a reader of the result should know. */
  problems(): Problem[] {
    return this.#index.problems();
  }

  /** Gives the engine's memory back; nothing may be called afterwards. */
  close(): void {
    cancelAnimationFrame(this.#pending);
    this.#listeners.clear();
    this.#index.free();
  }

  #compute(): void {
    this.#before.set(this.classes);
    this.#index.compute(this.perCent, this.values, this.classes);
    this.#index.ranksInto(this.ranks);
    const changed: number[] = [];
    this.classes.forEach((now, teilraum) => {
      if (now !== this.#before[teilraum]) changed.push(teilraum);
    });
    if (changed.length > 0) this.#listeners.forEach((listener) => listener(changed));
  }
}
