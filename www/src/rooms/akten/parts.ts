/** What parts that are missing were, as the events name them. */
import type { Opening, RecordEntry } from '../../engine/engine';
import { akten } from '../../locales/de/akten';

/** `die Tabelle von „Köln“`, once for each missing hash. */
export function partsInWords(record: readonly RecordEntry[], absent: readonly string[]): string[] {
  const words = new Map<string, string>();
  const name = (hash: string | undefined, text: string): void => {
    if (hash !== undefined && absent.includes(hash)) words.set(hash, text);
  };
  const nameOpening = ({ city, method, methodTitle }: Opening): void => {
    name(city.table, akten.losses.table(city.title));
    name(city.geometry, akten.losses.geometry(city.title));
    name(method, akten.losses.method(methodTitle));
  };
  for (const { change } of record.map(({ event }) => event)) {
    if (change.type === 'begun' && change.opening) nameOpening(change.opening);
    if (change.type === 'cityOpened') nameOpening(change);
    if (change.type === 'methodChosen' || change.type === 'criteriaSet') {
      name(change.method, akten.losses.method(change.methodTitle));
    }
    if (change.type === 'offersOpened') name(change.offers, akten.losses.offers(change.title));
    if (change.type === 'scenarioCreated') {
      name(change.variant.method, akten.losses.method(change.variant.methodTitle));
    }
  }
  return [...new Set(words.values())];
}
