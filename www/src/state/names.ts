/** Which parts an event names. */
import type { Change, Opening } from '../engine/engine';

/** Hashes of the tables, geometries, methods and offers a change refers to. */
export function namedParts(change: Change): string[] {
  switch (change.type) {
    case 'begun':
      return change.opening ? opened(change.opening) : [];
    case 'cityOpened':
      return opened(change);
    case 'methodChosen':
    case 'criteriaSet':
      return [change.method];
    case 'scenarioCreated':
      return change.variant.method === '' ? [] : [change.variant.method];
    case 'offersOpened':
      return [change.offers];
    default:
      return [];
  }
}

function opened({ city, method }: Opening): string[] {
  return [city.table, ...(city.geometry === undefined ? [] : [city.geometry]), method];
}
