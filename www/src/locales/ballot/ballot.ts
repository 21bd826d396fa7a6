/** The ballot page in every language there is a catalogue for. */
import { ar } from './ar';
import type { Catalogue, GroupNames, Plural } from './catalogue';
import { de } from './de';
import { en } from './en';
import { it } from './it';
import { pl } from './pl';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

export type { Catalogue, Plural };

/** German first: what a new person sees. */
export const catalogues: readonly [Catalogue, ...Catalogue[]] = [de, en, tr, uk, ru, ar, pl, it];

/** The form of a sentence for this number. */
export function counted({ code }: Catalogue, forms: Plural, n: number): string {
  const form = forms[new Intl.PluralRules(code).select(n)] ?? forms.other;
  // Digits as on the voting cards, also in Arabic.
  return form.replaceAll('{n}', String(n));
}

/** How many dots are left to give. */
export function leftInWords(catalogue: Catalogue, left: number): string {
  return left === 0 ? catalogue.noneLeft : counted(catalogue, catalogue.left, left);
}

/** A sentence about something that can be given dots. */
export function about(sentence: string, item: string): string {
  // A function: a title with `$&` in it stays a title.
  return sentence.replaceAll('{item}', () => item);
}

/** What the groups are called in a new round, and whose translation that is. */
const KNOWN_GROUPS: Readonly<Record<string, keyof GroupNames>> = {
  'Bewohner*innen': 'residents',
  'Akteur*innen vor Ort': 'local',
  Fachverwaltung: 'administration',
  Politik: 'politics',
  'Träger/Wohlfahrtsverbände': 'providers',
};

/** A text with the language it is in, so that a screen reader reads it rightly. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A German text. */
export function german(text: string): Spoken {
  return { text, lang: de.code, dir: de.direction };
}

/** A group's name in this language; German where the facilitator has named it. */
export function groupName(catalogue: Catalogue, group: string): Spoken {
  const known = Object.hasOwn(KNOWN_GROUPS, group) ? KNOWN_GROUPS[group] : undefined;
  return known === undefined
    ? german(group)
    : { text: catalogue.groups[known], lang: catalogue.code, dir: catalogue.direction };
}
