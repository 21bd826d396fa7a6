/** Needs that share a rank. */

/** As much of a tallied need as ties are about. */
export interface Ranked {
  readonly need: string;
  readonly rank: number;
  readonly dots: number;
}

/** The ranks more than one need has, with those needs; ranks without a dot are no tie. */
export function tiesIn(items: readonly Ranked[]): string[][] {
  const byRank = new Map<number, string[]>();
  for (const { rank, need, dots } of items) {
    if (dots > 0) byRank.set(rank, [...(byRank.get(rank) ?? []), need]);
  }
  return [...byRank.values()].filter((needs) => needs.length > 1);
}

/**
 * The needs a second round is usually about: those that share the rank that decides who is among the first `places`;
 * where none do, those of the first tie.
 */
export function decidingTie(items: readonly Ranked[], places: number): string[] {
  const ties = tiesIn(items);
  const rankOf = new Map(items.map(({ need, rank }) => [need, rank]));
  const deciding = ties.find((needs) => {
    const rank = rankOf.get(needs[0] ?? '') ?? 0;
    return rank <= places && rank + needs.length - 1 > places;
  });
  return deciding ?? ties[0] ?? [];
}
