/** Teilräume of a need, found by name or key. */
import type { LoadedCity } from '../../../state/city';

/** What a person reads: the name, with the key where names are not unique. */
export function teilraumTitles({ keys, names }: Pick<LoadedCity, 'keys' | 'names'>): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return keys.map((key, i) => {
    const name = names[i] ?? '';
    if (name === '') return key;
    return (counts.get(name) ?? 0) > 1 ? `${name} (${key})` : name;
  });
}

/** Position of the Teilraum somebody named by its title or key; nothing where there is none. */
export function findTeilraum(
  text: string,
  keys: readonly string[],
  titles: readonly string[],
): number | undefined {
  const wanted = text.trim().toLocaleLowerCase('de');
  const byTitle = titles.findIndex((title) => title.toLocaleLowerCase('de') === wanted);
  const found = byTitle === -1 ? keys.findIndex((key) => key.toLocaleLowerCase('de') === wanted) : byTitle;
  return found === -1 ? undefined : found;
}

/** The keys with one more, or without it, in the order in which they were chosen. */
export function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((entry) => entry !== key) : [...keys, key];
}
