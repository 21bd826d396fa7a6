import { engineCity, Method, problemOf, type City, type Problem } from '../engine/engine';
import { periodsOf, type LoadedCity } from './city';
import { Situation } from './situation.svelte';

/** The method a fresh start begins with. */
export const DEFAULT_METHOD = 'koeln-2021';

/** What all rooms share: the open city, the method, the period, the selected Teilraum. */
class Workshop {
  /** The open city; replaced as a whole, never changed inside. */
  city = $state.raw<LoadedCity>();
  /** The method as it was loaded; weights being tried are in `situation`. */
  method = $state.raw<Method>();
  methodIsBuiltin = $state(true);
  /** Period, e.g. `2021`; empty where the data knows only one. */
  period = $state('');
  /** Position of the selected Teilraum in the city's order. */
  selected = $state<number>();
  /** The index of the open city, or nothing while it cannot be computed. */
  situation = $state.raw<Situation>();
  /** Why there is no index. */
  refusal = $state.raw<Problem>();

  #handed: City | undefined;

  /** Opens a city at its latest period and forgets what was selected in the one before. */
  open(city: LoadedCity): void {
    const handed = engineCity(city);
    this.#handed?.free();
    this.#handed = handed;
    this.city = city;
    this.selected = undefined;
    this.period = periodsOf(city).at(-1) ?? '';
    this.method ??= Method.builtin(DEFAULT_METHOD);
    this.#assess();
  }

  /** Uses another method from now on: a built-in one, or one from a file. */
  useMethod(method: Method, isBuiltin: boolean): void {
    this.method = method;
    this.methodIsBuiltin = isBuiltin;
    this.#assess();
  }

  /** Looks at another period under the weights that are being tried. */
  choosePeriod(period: string): void {
    const weights = this.situation?.weights;
    this.period = period;
    this.#assess();
    if (weights) this.situation?.weigh(weights);
  }

  /** Counts and columns the method needs and the period does not have. */
  get missingColumns(): string[] {
    if (!this.city || !this.method) return [];
    const present = this.city.columns
      .filter(({ period }) => period === this.period || period === '')
      .map(({ name }) => name);
    return this.method.info().columns.filter((name) => !present.includes(name));
  }

  #assess(): void {
    const before = this.situation;
    this.situation = undefined;
    this.refusal = undefined;
    before?.close();
    if (!this.#handed || !this.method || !this.city) return;
    try {
      this.situation = new Situation(this.#handed, this.city.keys.length, this.method, this.period);
    } catch (thrown) {
      this.refusal = problemOf(thrown);
    }
  }
}

export { periodsOf };

export const workshop = new Workshop();
