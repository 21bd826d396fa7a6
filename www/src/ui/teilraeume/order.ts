/** What the ranking can be sorted by. */
export type SortKey = 'rank' | 'name' | 'inhabitants';

const german = new Intl.Collator('de', { numeric: true });

/**
 * Positions by rank, best rank first, those without a rank last; ties stay in the city's order. Counts instead of
 * comparing, so that it also keeps pace with a dragged weight for 20,000 Teilräume.
 */
export function byRank(ranks: Uint32Array): Uint32Array {
  const count = ranks.length;
  const place = (rank: number) => (rank === 0 ? count + 1 : rank);
  const next = new Uint32Array(count + 3);
  for (const rank of ranks) next[place(rank) + 1] = (next[place(rank) + 1] ?? 0) + 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank] = (next[rank] ?? 0) + (next[rank - 1] ?? 0);
  const order = new Uint32Array(count);
  ranks.forEach((rank, position) => {
    const free = next[place(rank)] ?? 0;
    order[free] = position;
    next[place(rank)] = free + 1;
  });
  return order;
}

/** Positions by name as a German phone book sorts them. */
export function byName(names: readonly string[]): Uint32Array {
  return Uint32Array.from(names.keys()).sort((a, b) => german.compare(names[a] ?? '', names[b] ?? ''));
}

/** Positions by a figure, smallest first, missing ones last. */
export function byFigure(values: Float64Array): Uint32Array {
  const comparable = values.map((value) => (Number.isNaN(value) ? Number.MAX_VALUE : value));
  return Uint32Array.from(values.keys()).sort((a, b) => (comparable[a] ?? 0) - (comparable[b] ?? 0) || a - b);
}

/** What the ranking is narrowed down to. */
export interface RankingFilter {
  /** Part of a name or key; empty for all. */
  text: string;
  district: string;
  /** Number of a class, `changed` for those whose class the weights changed; empty for all. */
  class: number | 'changed' | '';
}

export const NO_FILTER: RankingFilter = { text: '', district: '', class: '' };

/** The Teilräume as far as filters look at them. */
export interface Filtered {
  names: readonly string[];
  keys: readonly string[];
  districts: readonly string[];
  classes: Uint8Array;
  /** Positions whose class the weights changed. */
  changed: ReadonlySet<number>;
}

/** The positions of `order` that pass, in the same order. */
export function narrow(order: Uint32Array, filter: RankingFilter, city: Filtered): Uint32Array {
  const text = filter.text.trim().toLocaleLowerCase('de');
  if (text === '' && filter.district === '' && filter.class === '') return order;
  return order.filter((position) => {
    if (filter.district !== '' && city.districts[position] !== filter.district) return false;
    if (filter.class === 'changed') {
      if (!city.changed.has(position)) return false;
    } else if (filter.class !== '' && city.classes[position] !== filter.class) return false;
    return text === '' || contains(city.names[position], text) || contains(city.keys[position], text);
  });
}

function contains(text: string | undefined, part: string): boolean {
  return text?.toLocaleLowerCase('de').includes(part) ?? false;
}
