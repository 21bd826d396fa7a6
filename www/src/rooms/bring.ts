/** Brings in files of any kind, wherever they were dropped or chosen. */
import { address } from '../ui/route.svelte';
import { bringIn } from './daten/actions';
import { arrival } from './akten/arrival.svelte';
import { ENDING } from './akten/place';

/** A dossier file goes to the dossiers, everything else to the data. Of several dossier files the last one counts. */
export async function bringAnything(files: readonly File[]): Promise<void> {
  const dossier = files.findLast(({ name }) => name.toLowerCase().endsWith(ENDING));
  if (!dossier) return bringIn(files);
  location.hash = address('akten');
  await arrival.bring(dossier);
}
