/** The files of the bundled model city, beside the page in any folder of any server. */
import type { ImportedCity } from 'veedelwerk/import';
import { Method } from '../engine/engine';
import { ImportClient } from '../engine/import-client';
import { Refused } from '../engine/refused';
import type { LoadedCity } from './city';

const FOLDER = './modellstadt/';
const BORDERS = 'quartiere.geojson';
const TABLE = 'zaehlgroessen.csv';
const RIVER = 'fluss.geojson';
const RECIPE = 'rezept.json';

/**
 * A file that comes with the model city.
 *
 * @throws Refused `model_city_unavailable`
 */
export async function modelFile(name: string): Promise<File> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) {
    throw new Refused({ name: 'model_city_unavailable' });
  }
  return new File([await response.blob()], name);
}

type River = NonNullable<LoadedCity['river']>;
let river: Promise<River | undefined> | undefined;

/** The model city's river; nothing where it cannot be loaded: the city is usable without. */
export function modelRiver(): Promise<River | undefined> {
  river ??= modelFile(RIVER)
    // A file of our own, bundled with the app: its shape is known.
    .then(async (file) => JSON.parse(await file.text()) as River)
    .catch(() => {
      river = undefined;
      return undefined;
    });
  return river;
}

/**
 * The model city, read by the same import as any city, with the recipe that comes with it.
 *
 * @throws Refused
 */
export async function importedModelCity(method: Method): Promise<ImportedCity> {
  const client = new ImportClient(method.info().columns);
  try {
    const [borders, table, recipe] = await Promise.all([
      modelFile(BORDERS),
      modelFile(TABLE),
      modelFile(RECIPE),
    ]);
    await client.addFile(borders);
    await client.addFile(table);
    await client.applyRecipe(await recipe.text());
    return await client.finish();
  } finally {
    client.close();
  }
}
