import { differenceBetween, hasIndex, isChange, type Difference } from '../../comparison/difference';
import type { Comparison } from '../../engine/engine';

/** One Teilraum that changes. */
export interface ClassStep {
  /** Position in the city's order. */
  teilraum: number;
  from: number;
  to: number;
  difference: Difference;
  /** Classes up (+) or down (−); NaN where it enters or leaves. */
  steps: number;
  /** NaN where unknown. */
  inhabitants: number;
}

/** What the table of changes can be sorted by. */
export type ChangeOrder = 'name' | 'from' | 'to' | 'steps' | 'inhabitants';

/** All Teilräume that rise, fall, enter or leave, in the city's order. */
export function changesOf({ from, to, inhabitants }: Comparison): ClassStep[] {
  const steps: ClassStep[] = [];
  from.forEach((before, teilraum) => {
    const after = to[teilraum] ?? before;
    const difference = differenceBetween(before, after);
    if (!isChange(difference)) return;
    const both = hasIndex(before) && hasIndex(after);
    steps.push({
      teilraum,
      from: before,
      to: after,
      difference,
      steps: both ? after - before : NaN,
      inhabitants: inhabitants[teilraum] ?? NaN,
    });
  });
  return steps;
}

const german = new Intl.Collator('de', { numeric: true });

/** The same in another order; what has no figure comes last either way, equals stay in the order of their names. */
export function sortChanges(
  changes: readonly ClassStep[],
  by: ChangeOrder,
  descending: boolean,
  names: readonly string[],
): ClassStep[] {
  const byName = (a: ClassStep, b: ClassStep): number =>
    german.compare(names[a.teilraum] ?? '', names[b.teilraum] ?? '');
  const sign = descending ? -1 : 1;
  return changes.slice().sort((a, b) => {
    if (by === 'name') return sign * byName(a, b);
    const [one, other] = [a[by], b[by]];
    if (Number.isNaN(one) || Number.isNaN(other)) {
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || byName(a, b);
    }
    return sign * (one - other) || byName(a, b);
  });
}
