/** What events are called on this screen: with the titles and names of the open city and its method. */
import type { RecordEntry } from '../engine/engine';
import type { EventNames } from '../locales/de/events';
import { workshop } from './workshop.svelte';

/** Names for the events of `record`; reads reactive state. */
export function eventNames(record: readonly RecordEntry[]): EventNames {
  const indicators = new Map(workshop.method?.info().indicators.map(({ id, title }) => [id, title]));
  const city = workshop.city;
  const teilraeume = new Map(city?.keys.map((key, place) => [key, city.names[place]]));
  const events = new Map(record.map(({ event }) => [event.id, event]));
  return {
    indicator: (id) => indicators.get(id) ?? id,
    teilraum: (key) => teilraeume.get(key) || key,
    event: (id) => events.get(id),
  };
}
