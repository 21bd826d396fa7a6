import type { LoadedCity } from './city';
import type { Situation } from './situation.svelte';

/** Inhabitants per Teilraum as the method counts them, NaN where they are not known. */
export function population(city: LoadedCity, situation: Situation): Float64Array {
  const { info, period } = situation;
  const column = city.columns.find(
    (entry) => entry.name === info.population && (entry.period === period || entry.period === ''),
  );
  return column?.values ?? new Float64Array(city.keys.length).fill(NaN);
}
