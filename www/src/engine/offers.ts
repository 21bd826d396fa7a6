/** Lists of offers, read off the main thread: a worker for each, so that its memory goes with it. */
import type { Answers, PlacesOfCity } from './import-protocol';
import { WorkerCalls } from './worker-calls';

/**
 * The offers in a table or a GeoJSON file that lie in the city, with the hash that events name them by; what was left
 * out is named in `problems`.
 *
 * @throws Refused `offer_column_missing`, `offers_without_map`, `offers_nowhere`, `import_crashed`, and whatever makes
 * a file unreadable
 */
export async function readOffers(
  file: File,
  keys: PlacesOfCity['keys'],
  geometry: PlacesOfCity['geometry'],
): Promise<Answers['readOffers']> {
  const calls = new WorkerCalls('import_crashed');
  try {
    // What is reactive does not cross to a worker.
    return await calls.ask({ do: 'readOffers', file, city: { keys: [...keys], geometry: { ...geometry } } });
  } finally {
    calls.end(new Error('the list of offers is read'));
  }
}
