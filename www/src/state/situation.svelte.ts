import {
  Index,
  perCentShares,
  type ClassChange,
  type City,
  type Comparison,
  type LegendEntry,
  type Method,
  type MethodInfo,
  type Problem,
  type TeilraumDetail,
} from '../engine/engine';

/** Told which Teilräume changed their class in a frame. */
type ClassListener = (changed: readonly number[]) => void;

/** What one computation gives; the arrays are rewritten in place, the record around them is new every time. */
interface Result {
  index: Index;
  values: Float64Array;
  classes: Uint8Array;
  ranks: Uint32Array;
}

/**
 * One method on one period of one city, under the weights somebody is trying out. Moving a weight only notes the new
 * weights; the next frame computes once, whatever happened in between.
 *
 * Whatever a component reads here it reads anew after every computation.
 */
export class Situation {
  readonly method: Method;
  readonly info: MethodInfo;
  readonly period: string;
  /** Weights being tried; only their proportions count. */
  weights = $state.raw(new Float64Array());
  /** The same in per cent, rounded so that they add up to exactly 100. */
  readonly perCent = $derived(perCentShares(this.weights));

  #result: Result;
  #listeners: ClassListener[] = [];
  readonly #before: Uint8Array;
  #pending = 0;

  /**
   * @throws Problem when the method cannot be computed on this period
   */
  constructor(city: City, teilraeume: number, method: Method, period: string) {
    this.#result = $state.raw({
      index: new Index(city, method, period),
      values: new Float64Array(teilraeume),
      classes: new Uint8Array(teilraeume),
      ranks: new Uint32Array(teilraeume),
    });
    this.method = method;
    this.info = method.info();
    this.period = period;
    this.#before = new Uint8Array(teilraeume);
    this.weights = this.methodWeights;
    this.#compute();
  }

  /** The engine's result as it is now; it belongs to this situation. */
  get index(): Index {
    return this.#result.index;
  }

  /** Index per Teilraum, NaN where there is none. */
  get values(): Float64Array {
    return this.#result.values;
  }

  /** Class per Teilraum: 0 … k-1, `MISSING` or `EXCLUDED`. */
  get classes(): Uint8Array {
    return this.#result.classes;
  }

  /** Rank per Teilraum, 1 = highest index, ties share a rank; 0 = none. */
  get ranks(): Uint32Array {
    return this.#result.ranks;
  }

  /** The method's own weights, unrounded: thirds stay thirds. */
  get methodWeights(): Float64Array<ArrayBuffer> {
    return Float64Array.from(this.info.indicators, ({ weight }) => weight);
  }

  /** The same weight for every indicator. */
  get equalWeights(): Float64Array<ArrayBuffer> {
    return new Float64Array(this.info.indicators.length).fill(1);
  }

  /** Whether the weights are the method's own. */
  get isAsLoaded(): boolean {
    return this.#readAsMethod(this.weights);
  }

  /** Tries other weights. Those that read like the method's own are the method's own, not their rounded picture. */
  weigh(weights: Float64Array): void {
    this.weights = this.#readAsMethod(weights) ? this.methodWeights : Float64Array.from(weights);
    this.#pending ||= requestAnimationFrame(() => {
      this.#pending = 0;
      this.#compute();
    });
  }

  /** The same without waiting for a frame: in one that is new, the method's own weights would flash up. */
  weighAtOnce(weights: Float64Array): void {
    this.weigh(weights);
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.#compute();
  }

  /** Calls `listener` after every frame that changed classes, until the returned function is called. */
  onClasses(listener: ClassListener): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((entry) => entry !== listener);
    };
  }

  /** Number of Teilräume that have an index and so a rank. */
  get ranked(): number {
    return this.ranks.filter(Boolean).length;
  }

  /** Teilräume and inhabitants per class, then of *keine Angabe* and *ausgeschlossen*. */
  legend(): LegendEntry[] {
    return this.#result.index.legend();
  }

  /** Everything about one Teilraum. */
  detail(teilraum: number): TeilraumDetail | undefined {
    return this.#result.index.detail(teilraum);
  }

  /** Teilräume whose class differs from the one under the method's own weights. */
  changes(): ClassChange[] {
    return this.#result.index.changes();
  }

  /**
   * What changes from here to another situation of the same Teilräume.
   *
   * @throws Problem when the Teilräume or the classes are different ones
   */
  compare(other: Situation): Comparison {
    return this.#result.index.compare(other.#result.index);
  }

  /**
   * The Teilräume that change from here to another situation, for German Excel.
   *
   * @throws Problem as `compare`
   */
  compareCsv(other: Situation, label: string, otherLabel: string, source: string): string {
    return this.#result.index.compareCsv(other.#result.index, label, otherLabel, source);
  }

  /** Writes the ends of the index where suppressed counts allow several values. */
  bounds(lo: Float64Array, hi: Float64Array): void {
    this.#result.index.boundsInto(lo, hi);
  }

  /** Draws the histogram over the whole canvas, in its own pixels. */
  drawHistogram(canvas: HTMLCanvasElement): void {
    this.#result.index.drawHistogram(canvas);
  }

  /** The whole result for German Excel. */
  tableCsv(source: string): string {
    return this.#result.index.tableCsv(source);
  }

  /** The method with the weights that are being tried. */
  triedMethod(): Method {
    return this.isAsLoaded ? this.method : this.method.withWeights(this.weights);
  }

  /** What a reader of the result should know. */
  problems(): Problem[] {
    return this.#result.index.problems();
  }

  /** Gives the engine's memory back; nothing may be called afterwards. */
  close(): void {
    cancelAnimationFrame(this.#pending);
    this.#listeners = [];
    this.#result.index.free();
  }

  #readAsMethod(weights: Float64Array): boolean {
    const own = perCentShares(this.methodWeights);
    return perCentShares(weights).every((share, i) => share === own[i]);
  }

  #compute(): void {
    const { index, values, classes, ranks } = this.#result;
    this.#before.set(classes);
    index.compute(this.weights, values, classes);
    index.ranksInto(ranks);
    this.#result = { index, values, classes, ranks };
    const changed: number[] = [];
    classes.forEach((now, teilraum) => {
      if (now !== this.#before[teilraum]) changed.push(teilraum);
    });
    if (changed.length === 0) return;
    this.#listeners.forEach((listener) => {
      listener(changed);
    });
  }
}
