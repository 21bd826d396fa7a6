/** The person at the wall, kept for this window so that a reload takes no dots away. */
import type { Dots } from '../../../ballot/dots';
import { byKey, count, recordOf, text } from '../../../storage/shape';

const KEY = 'veedelwerk.wand';

/** The person at the wall: dots that are not handed in yet. */
export interface Person {
  /** Id of the dossier, and of the round in it. */
  readonly dossier: string;
  readonly round: string;
  readonly dots: Dots;
}

const PERSON = recordOf({ dossier: text, round: text, dots: byKey(count) });

/** Keeps this person in place of the one before; nobody takes the note away. */
export function keepPerson(person: Person | undefined): void {
  try {
    if (person) sessionStorage.setItem(KEY, JSON.stringify(person));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without a place to keep them the dots hold for this window.
  }
}

/** Who was at the wall; nobody where nothing is kept or it cannot be read. */
export function keptPerson(): Person | undefined {
  try {
    const stored = sessionStorage.getItem(KEY);
    const person: unknown = stored === null ? undefined : JSON.parse(stored);
    return PERSON(person) ? (person as Person) : undefined;
  } catch {
    return undefined;
  }
}
