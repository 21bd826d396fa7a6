/** Needs that sound alike, as the engine finds them. */
import { nearDuplicates, type Need, type NeedId } from '../../../engine/engine';

/** Two needs that may be the same, the earlier one first. */
export interface Pair {
  readonly a: Need;
  readonly b: Need;
}

/** Pairs that sound alike, those that are most alike first; needs that are part of others are left aside. */
export function similarPairs(needs: readonly Need[]): Pair[] {
  const own = needs.filter(({ mergedInto }) => mergedInto === undefined);
  const byId = new Map(own.map((need) => [need.id, need]));
  return nearDuplicates(own).flatMap(({ a, b }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ a: one, b: other }] : [];
  });
}

/** What sounds like one need. */
export function similarTo(id: NeedId | undefined, pairs: readonly Pair[]): Need[] {
  return pairs.flatMap(({ a, b }) => (a.id === id ? [b] : b.id === id ? [a] : []));
}
