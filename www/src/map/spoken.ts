import { mapWords } from '../locales/de/lage';
import { formatSigned } from '../locales/de/numbers';
import type { LoadedCity } from '../state/city';
import type { Situation } from '../state/situation.svelte';
import { classNumbered, namedClasses } from './namedClass';

/** What a screen reader says about a Teilraum that was just selected. */
export function spokenTeilraum(city: LoadedCity, situation: Situation, teilraum: number): string {
  const { title } = classNumbered(namedClasses(situation.info), situation.classes[teilraum] ?? -1);
  const index = situation.values[teilraum] ?? NaN;
  const name = city.names[teilraum] || city.keys[teilraum] || '';
  return mapWords.selected(name, Number.isNaN(index) ? title : `${title}, ${formatSigned(index)}`);
}
