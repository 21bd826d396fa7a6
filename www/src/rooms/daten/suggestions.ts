/** Near misses of a join. */
import type { OnlyInTable } from 'veedelwerk/import';

/** A row of a table, by its key, and the Teilraum it shall belong to. */
export interface Link {
  readonly table: string;
  readonly key: string;
}

/** The likeliest suggestion of every row; of several rows that would get the same Teilraum, only the likeliest. */
export function allSuggestions(rows: readonly OnlyInTable[]): Link[] {
  const offers = rows
    .flatMap(({ key: table, suggestions: [best] }) => (best ? [{ table, ...best }] : []))
    .sort((a, b) => b.similarity - a.similarity);
  const taken = new Set<string>();
  return offers.flatMap(({ table, key }) => {
    if (taken.has(key)) {
      return [];
    }
    taken.add(key);
    return [{ table, key }];
  });
}
