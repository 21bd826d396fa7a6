/** Files of areas, read and written off the main thread: a worker for each, so that its memory goes with it. */
import type { AreaMembers } from 'veedelwerk';
import type { Answers, Command, PlacesOfCity } from './import-protocol';
import { WorkerCalls } from './worker-calls';

/**
 * The areas of a table or a GeoJSON file, with the city's keys. A file is taken whole or not at all.
 *
 * @throws Refused `area_column_missing`, `areas_of_another_city`, `area_keys_unknown`, `area_teilraum_twice`,
 * `area_empty`, `areas_without_map`, `import_crashed`, and whatever makes a file unreadable
 */
export function readAreas(file: File, city: PlacesOfCity): Promise<Answers['readAreas']> {
  return asked({ do: 'readAreas', file, city: plain(city) });
}

/** Memberships as a table, `key,area`. */
export function areasCsv(areas: readonly AreaMembers[]): Promise<string> {
  return asked({ do: 'areasCsv', areas });
}

/** Areas as GeoJSON with dissolved outlines. */
export function areasGeoJson(areas: readonly AreaMembers[], city: PlacesOfCity): Promise<string> {
  return asked({ do: 'areasGeoJson', areas, city: plain(city) });
}

/** What is reactive does not cross to a worker. */
function plain({ keys, geometry }: PlacesOfCity): PlacesOfCity {
  return { keys: [...keys], geometry: { ...geometry } };
}

async function asked<K extends Command['do']>(command: Extract<Command, { do: K }>): Promise<Answers[K]> {
  const calls = new WorkerCalls('import_crashed');
  try {
    return await calls.ask<K>(command);
  } finally {
    calls.end(new Error('the answer is there'));
  }
}
