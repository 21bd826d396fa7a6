import { engineCity, problemOf, type City, type Method, type Variant } from '../../engine/engine';
import { Refused } from '../../engine/refused';
import type { AnyProblem } from '../../locales/de/problems';
import type { LoadedCity } from '../../state/city';
import { variantMethod, variantWeights } from '../../state/parts';
import { Situation } from '../../state/situation.svelte';

/** Keeps one variant computed on a city; what was there before stays until the next one is ready. */
export class OpenedVariant {
  /** The computed variant; nothing before the first one is ready. */
  situation = $state.raw<Situation>();
  /** Why it cannot be computed. */
  problem = $state.raw<AnyProblem>();

  #handed: City | undefined;
  #city: LoadedCity | undefined;
  #variant = '';

  /** Computes `variant` on `city` from now on. */
  async follow(city: LoadedCity, variant: Variant): Promise<void> {
    const asked = JSON.stringify(variant);
    const isAsked = (): boolean => this.#city === city && this.#variant === asked;
    if (isAsked()) return;
    this.#city = city;
    this.#variant = asked;
    try {
      const method = await variantMethod(variant);
      // Whoever asked for another one in the meantime gets that.
      if (isAsked()) this.#open(city, variant, method);
    } catch (thrown) {
      const problem = thrown instanceof Refused ? thrown.problem : problemOf(thrown);
      if (!isAsked()) return;
      this.#free();
      this.problem = problem;
    }
  }

  /** Gives the engine's memory back. */
  close(): void {
    this.#city = undefined;
    this.#free();
  }

  #open(city: LoadedCity, variant: Variant, method: Method): void {
    const handed = engineCity(city);
    let situation: Situation;
    try {
      situation = new Situation(handed, city.keys.length, method, variant.period);
    } catch (thrown) {
      handed.free();
      throw thrown;
    }
    const weights = variantWeights(variant, situation.info);
    if (weights) situation.weighAtOnce(weights);
    this.#free();
    this.#handed = handed;
    this.situation = situation;
  }

  #free(): void {
    this.situation?.close();
    this.situation = undefined;
    this.problem = undefined;
    this.#handed?.free();
    this.#handed = undefined;
  }
}
