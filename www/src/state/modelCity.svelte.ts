/** The bundled model city: opened at a fresh start and whenever somebody wants it back. */
import { Method } from '../engine/engine';
import { Refused } from '../engine/refused';
import { modelCityWords } from '../locales/de/modelCity';
import type { AnyProblem } from '../locales/de/problems';
import { dossier } from './dossier.svelte';
import { importedModelCity } from './modelFiles';
import { openingOf } from './parts';
import { DEFAULT_METHOD } from './workshop.svelte';

type Opened = ReturnType<typeof openingOf>;

class ModelCity {
  /** Why it could not be opened. */
  problem = $state.raw<AnyProblem>();

  /** Begins a new dossier with the model city, unless somebody has opened one in the meantime. */
  async beginFirst(): Promise<void> {
    const opened = await this.#read();
    if (opened) await dossier.beginFirst(opened.opening, opened.parts);
  }

  /** Begins a new dossier with the model city in place of the one that is open; whether it did. */
  async begin(): Promise<boolean> {
    const opened = await this.#read();
    if (opened) await dossier.begin(opened.opening, opened.parts);
    return opened !== undefined;
  }

  /** Opens it in the dossier that is open; what was open before stays if that fails. Whether it is open now. */
  async open(): Promise<boolean> {
    const opened = await this.#read();
    if (!opened) return false;
    const event = await dossier.do({ type: 'cityOpened', ...opened.opening }, opened.parts);
    return event !== undefined;
  }

  async #read(): Promise<Opened | undefined> {
    this.problem = undefined;
    const method = Method.builtin(DEFAULT_METHOD);
    try {
      const imported = await importedModelCity(method);
      return openingOf({ imported, ...modelCityWords, isModel: true }, method);
    } catch (thrown) {
      if (!(thrown instanceof Refused)) {
        throw thrown;
      }
      this.problem = { name: 'model_city_unavailable' };
      return undefined;
    } finally {
      method.free();
    }
  }
}

export const modelCity = new ModelCity();
