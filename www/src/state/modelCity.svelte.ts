/** The bundled model city: opened through the same import as any city, with the recipe that comes with it. */
import { ImportClient } from '../engine/import-client';
import { Refused } from '../engine/refused';
import { modelCityWords } from '../locales/de/modelCity';
import type { AnyProblem } from '../locales/de/problems';
import { loadedCity } from '../rooms/daten/loadedCity';
import { workshop } from './workshop.svelte';

/** Beside the page, in any folder of any server. */
const FOLDER = './modellstadt/';
const TABLE = 'zaehlgroessen.csv';
const BORDERS = 'quartiere.geojson';
const RECIPE = 'rezept.json';

async function fetched(name: string): Promise<File> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) {
    throw new Refused({ name: 'model_city_unavailable' });
  }
  return new File([await response.blob()], name);
}

/** Opens the model city, at the start and whenever somebody wants it back. */
class ModelCity {
  /** Why it could not be opened. */
  problem = $state.raw<AnyProblem>();

  /** Whether it is open now; what was open before stays if not. */
  async open(): Promise<boolean> {
    this.problem = undefined;
    const client = new ImportClient();
    try {
      const [recipe, ...files] = await Promise.all([RECIPE, TABLE, BORDERS].map(fetched));
      for (const file of files) {
        await client.addFile(file);
      }
      await client.applyRecipe((await recipe?.text()) ?? '');
      workshop.open(loadedCity(await client.finish(), { ...modelCityWords, isModel: true }));
      return true;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) {
        throw thrown;
      }
      this.problem = { name: 'model_city_unavailable' };
      return false;
    } finally {
      client.close();
    }
  }
}

export const modelCity = new ModelCity();
