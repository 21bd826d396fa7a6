import { engineCity, type City } from '../engine/engine';
import type { LoadedCity } from '../state/city';
import { loadCity, variantMethod, variantWeights } from '../state/parts';
import { Situation } from '../state/situation.svelte';
import { loadKey, type View } from './shown';

/** A city with its index, loaded from what is stored. */
export interface Opened {
  readonly city: LoadedCity;
  readonly situation: Situation;
}

/**
 * Keeps one view open: other weights are computed in place, anything else is loaded anew while the earlier view
 * stays.
 */
export class OpenedView {
  /** What can be shown; nothing before the first view is there. */
  opened = $state.raw<Opened>();
  /** Whether the view asked for last could not be loaded or computed. */
  failed = $state(false);

  #view: View | undefined;
  #key = '';
  #handed: City | undefined;

  /** Shows `view` from now on. */
  follow(view: View): void {
    this.#view = view;
    const key = loadKey(view);
    if (key === this.#key) {
      const situation = this.opened?.situation;
      situation?.weigh(this.#weights(situation));
      return;
    }
    this.#key = key;
    void this.#load(view, key);
  }

  /** Gives the engine's memory back. */
  close(): void {
    this.#key = '';
    this.#free();
  }

  async #load(view: View, key: string): Promise<void> {
    try {
      const [city, method] = await Promise.all([loadCity(view.city), variantMethod(view.variant)]);
      if (key !== this.#key) return;
      const handed = engineCity(city);
      const situation = new Situation(handed, city.keys.length, method, view.variant.period);
      this.#free();
      this.#handed = handed;
      situation.weighAtOnce(this.#weights(situation));
      this.opened = { city, situation };
      this.failed = false;
    } catch {
      // What was shown before stays; the desk is told.
      if (key === this.#key) this.failed = true;
    }
  }

  /** Weights may have changed while the city was loading: those that count are the last ones. */
  #weights(situation: Situation): Float64Array {
    const weights = this.#view && variantWeights(this.#view.variant, situation.info);
    return weights?.some((weight) => weight > 0) ? weights : situation.methodWeights;
  }

  #free(): void {
    this.opened?.situation.close();
    this.opened = undefined;
    this.#handed?.free();
    this.#handed = undefined;
  }
}
