import type { DossierState } from 'veedelwerk';
import { dayAndTime } from '../../../locales/de/dates';
import { conferenceTextWords as words } from '../../../locales/de/protokoll';
import { entry, heading } from './lines';

const LABELS = 22;

/** The first lines of every text: what it is, of which dossier and city, whether the city is invented, and when. */
export function head(
  title: string,
  { title: dossier, city }: Pick<DossierState, 'title' | 'city'>,
  now: Date,
): string[] {
  return [
    ...heading(title, '=').slice(1),
    ...(dossier === '' ? [] : entry(words.dossier, dossier, LABELS)),
    ...(city
      ? entry(words.city, city.isModel ? `${city.title} – ${words.modelData}` : city.title, LABELS)
      : []),
    words.written(dayAndTime(now)),
  ];
}
