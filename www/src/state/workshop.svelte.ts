import {
  engineCity,
  perCentShares,
  problemOf,
  type City,
  type DossierState,
  type Method,
  type Problem,
  type Variant,
} from '../engine/engine';
import type { LoadedCity } from './city';
import { dossier } from './dossier.svelte';
import {
  builtinTwin,
  isSameButRules,
  loadCity,
  loadMethod,
  methodPart,
  variantMethod,
  variantWeights,
} from './parts';
import { Situation } from './situation.svelte';

/** The method a fresh start begins with. */
export const DEFAULT_METHOD = 'koeln-2021';

/**
 * What all rooms share: the dossier's city, method and period as they can be computed and drawn, and what is only of
 * this screen: the selected Teilraum, weights being tried.
 */
class Workshop {
  /** The open city; replaced as a whole, never changed inside. */
  city = $state.raw<LoadedCity>();
  /** The method as it was loaded, with all Teilräume; weights being tried are in `situation`. */
  method = $state.raw<Method>();
  methodIsBuiltin = $state(true);
  /** Period, e.g. `2021`; empty where the data knows only one. */
  period = $state('');
  /** Keys of Teilräume taken out by hand, with the reason. */
  excluded = $state.raw<Variant['excluded']>({});
  /** Position of the selected Teilraum in the city's order. */
  selected = $state<number>();
  /** The index of the open city, or nothing while it cannot be computed. */
  situation = $state.raw<Situation>();
  /** Why there is no index. */
  refusal = $state.raw<Problem>();

  #handed: City | undefined;
  /** What is on screen, so that only what changed is made anew. */
  #shown: DossierState | undefined;
  /** Whether weights are being tried that are not on their way into the dossier yet. */
  #trying = false;
  /** How many weights are on their way. */
  #keeping = 0;

  constructor() {
    dossier.follow((state) => this.#follow(state));
  }

  /** Tries weights: nothing is stored until `keepWeights`. */
  tryWeights(weights: Float64Array): void {
    this.#trying = true;
    this.situation?.weigh(weights);
  }

  /** Makes the weights that are being tried the dossier's; where that fails the stored ones come back. */
  async keepWeights(): Promise<void> {
    const { situation } = this;
    if (!this.#trying || !situation) return;
    this.#trying = false;
    if (this.#keeping === 0 && this.#isStored(situation)) return;
    this.#keeping += 1;
    const weights = Object.fromEntries(
      situation.info.indicators.map(({ id }, i) => [id, situation.weights[i] ?? 0]),
    );
    await dossier.do(situation.isAsLoaded ? { type: 'weightsReset' } : { type: 'weightsSet', weights });
    this.#keeping -= 1;
    this.#showWeights();
  }

  /** Uses another method from now on, with its own weights. */
  async useMethod(method: Method): Promise<boolean> {
    const part = methodPart(method);
    const change = { type: 'methodChosen', method: part.hash, methodTitle: method.info().title } as const;
    return (await dossier.do(change, [part])) !== undefined;
  }

  /** Uses the same method with other parameters of the criteria; weights and Teilräume taken out stay. */
  async useRules(method: Method): Promise<boolean> {
    const part = methodPart(method);
    const change = { type: 'criteriaSet', method: part.hash, methodTitle: method.info().title } as const;
    return (await dossier.do(change, [part])) !== undefined;
  }

  /** Looks at another period under the same weights. */
  async choosePeriod(period: string): Promise<void> {
    await dossier.do({ type: 'periodChosen', period });
  }

  /** Takes a Teilraum out of the computation. */
  async exclude(key: string, reason: string): Promise<boolean> {
    return (await dossier.do({ type: 'teilraumExcluded', key, reason })) !== undefined;
  }

  /** Computes with a Teilraum again. */
  async include(key: string): Promise<boolean> {
    return (await dossier.do({ type: 'teilraumIncluded', key })) !== undefined;
  }

  /** The open city as the engine holds it; it is freed with the city. */
  get handed(): City | undefined {
    return this.#handed;
  }

  /** Counts and columns the method needs and the period does not have. */
  get missingColumns(): string[] {
    if (!this.city || !this.method) return [];
    const present = this.city.columns
      .filter(({ period }) => period === this.period || period === '')
      .map(({ name }) => name);
    return this.method.info().columns.filter((name) => !present.includes(name));
  }

  async #follow(state: DossierState | undefined): Promise<void> {
    try {
      await this.#show(state);
    } catch (thrown) {
      // What is on screen may be another dossier's: nothing is better. The next change tries again.
      this.#shown = undefined;
      this.#open(undefined);
      this.#assess(undefined);
      throw thrown;
    }
  }

  async #show(state: DossierState | undefined): Promise<void> {
    const before = this.#shown;
    const isSameCity =
      JSON.stringify(state?.city) === JSON.stringify(before?.city) && !this.city?.isMapMissing;
    const isSameMethod = isSameCity && method(state) === method(before);
    if (!isSameMethod) {
      // Everything that takes time first: the screen changes in one go.
      const city = state?.city && (isSameCity ? this.city : await loadCity(state.city));
      const [plain, reduced] = state?.city
        ? await Promise.all([loadMethod(state.variant.method), variantMethod(state.variant)])
        : [];
      const tried = isSameCity ? this.#triedUnder(plain) : undefined;
      if (city !== this.city) this.#open(city);
      this.method = plain;
      this.methodIsBuiltin = plain !== undefined && builtinTwin(plain) !== undefined;
      this.period = state?.variant.period ?? '';
      this.excluded = state?.variant.excluded ?? {};
      this.#assess(reduced);
      this.#trying &&= tried !== undefined;
      if (tried) this.situation?.weighAtOnce(tried);
    }
    this.#shown = state;
    this.#showWeights();
  }

  /** Weights that are being tried or on their way, where they mean the same under another method. */
  #triedUnder(method: Method | undefined): Float64Array | undefined {
    if (!this.#trying && this.#keeping === 0) return undefined;
    return this.method && method && isSameButRules(this.method, method) ? this.situation?.weights : undefined;
  }

  #open(city: LoadedCity | undefined): void {
    const handed = city && engineCity(city);
    this.#handed?.free();
    this.#handed = handed;
    this.city = city;
    this.selected = undefined;
  }

  #assess(reduced: Method | undefined): void {
    const before = this.situation;
    this.situation = undefined;
    this.refusal = undefined;
    before?.close();
    if (!this.#handed || !reduced || !this.city) return;
    try {
      this.situation = new Situation(this.#handed, this.city.keys.length, reduced, this.period);
    } catch (thrown) {
      this.refusal = problemOf(thrown);
    }
  }

  /** Shows the stored weights, unless newer ones are being tried or on their way. */
  #showWeights(): void {
    const { situation } = this;
    if (!situation || this.#trying || this.#keeping > 0 || this.#isStored(situation)) return;
    situation.weighAtOnce(this.#stored(situation));
  }

  #stored(situation: Situation): Float64Array {
    const weights = this.#shown && variantWeights(this.#shown.variant, situation.info);
    return weights ?? situation.methodWeights;
  }

  #isStored(situation: Situation): boolean {
    const stored = perCentShares(this.#stored(situation));
    return situation.perCent.every((share, i) => share === stored[i]);
  }
}

/** Everything that decides which method is computed on which period. */
function method(state: DossierState | undefined): string {
  if (!state?.city) return '';
  const { method: hash, excluded, period } = state.variant;
  return JSON.stringify([hash, period, Object.entries(excluded).sort()]);
}

export const workshop = new Workshop();
