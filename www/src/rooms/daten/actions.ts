/** What can be done with an import from anywhere in the app. */
import { daten } from '../../locales/de/daten';
import { dossier } from '../../state/dossier.svelte';
import { modelCity } from '../../state/modelCity.svelte';
import { openingOf } from '../../state/parts';
import { workshop } from '../../state/workshop.svelte';
import { announcer } from '../../ui/announcer.svelte';
import { address } from '../../ui/route.svelte';
import { importing } from './importing.svelte';

/** Reads files, wherever they were dropped. A recipe among them answers every question: one drop, one step. */
export async function bringIn(files: readonly File[]): Promise<void> {
  location.hash = address('daten');
  const followed = await importing.add(files);
  if (followed && importing.refused.length === 0 && importing.recipeRemarks.length === 0) {
    await takeOver();
  }
}

/** Opens the imported city in place of the one that is open; does nothing while a question is open. */
export async function takeOver(): Promise<void> {
  const city = importing.city();
  if (!city) {
    return;
  }
  const { opening, parts } = openingOf(city, importing.method);
  // Where it could not be stored the import stays as it is, and a notice says why.
  if (!(await dossier.do({ type: 'cityOpened', ...opening }, parts))) {
    return;
  }
  importing.close();
  announcer.say(daten.takeOver.done(city.title));
  location.hash = address('lage');
}

/** Brings the model city back. */
export async function showModelCity(): Promise<void> {
  if (await modelCity.open()) {
    announcer.say(daten.takeOver.done(workshop.city?.title ?? ''));
    location.hash = address('lage');
  }
}
