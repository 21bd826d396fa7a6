/** The bundled model city: opened through the same import as any city, with the recipe that comes with it. */
import type { ImportedCity } from 'veedelwerk/import';
import { Method } from '../engine/engine';
import { ImportClient } from '../engine/import-client';
import { Refused } from '../engine/refused';
import { modelCityWords } from '../locales/de/modelCity';
import type { AnyProblem } from '../locales/de/problems';
import { loadedCity } from '../rooms/daten/loadedCity';
import type { LoadedCity } from './city';
import { DEFAULT_METHOD, workshop } from './workshop.svelte';

/** Beside the page, in any folder of any server. */
const FOLDER = './modellstadt/';
const BORDERS = 'quartiere.geojson';
const TABLE = 'zaehlgroessen.csv';
const RIVER = 'fluss.geojson';
const RECIPE = 'rezept.json';

async function fetched(name: string): Promise<File> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) {
    throw new Refused({ name: 'model_city_unavailable' });
  }
  return new File([await response.blob()], name);
}

async function fetchedRiver(): Promise<NonNullable<LoadedCity['river']>> {
  // A file of our own, bundled with the app: its shape is known.
  return JSON.parse(await (await fetched(RIVER)).text()) as NonNullable<LoadedCity['river']>;
}

async function imported(): Promise<ImportedCity> {
  const client = new ImportClient(Method.builtin(DEFAULT_METHOD).info().columns);
  try {
    const [borders, table, recipe] = await Promise.all([fetched(BORDERS), fetched(TABLE), fetched(RECIPE)]);
    await client.addFile(borders);
    await client.addFile(table);
    await client.applyRecipe(await recipe.text());
    return await client.finish();
  } finally {
    client.close();
  }
}

/** Opens the model city, at the start and whenever somebody wants it back. */
class ModelCity {
  /** Why it could not be opened. */
  problem = $state.raw<AnyProblem>();

  /** Whether it is open now; what was open before stays if not. */
  async open(): Promise<boolean> {
    this.problem = undefined;
    const before = workshop.city;
    try {
      const [city, river] = await Promise.all([imported(), fetchedRiver()]);
      // Whoever opened a city of their own in the meantime keeps it.
      if (workshop.city !== before) {
        return false;
      }
      workshop.method = Method.builtin(DEFAULT_METHOD);
      workshop.open({ ...loadedCity(city, { ...modelCityWords, isModel: true }), river });
      return true;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) {
        throw thrown;
      }
      this.problem = { name: 'model_city_unavailable' };
      return false;
    }
  }
}

export const modelCity = new ModelCity();
