import type { ClassChange } from '../../engine/engine';

/** All Teilräume that went from one class to another. */
export interface Transition {
  from: number;
  to: number;
  teilraeume: number[];
  inhabitants: number;
}

/** Changes summed by transition, the highest class of arrival first. */
export function transitions(changes: readonly ClassChange[]): Transition[] {
  const sums = new Map<number, Transition>();
  for (const { teilraum, from, to, inhabitants } of changes) {
    const id = from * 256 + to;
    const sum = sums.get(id) ?? { from, to, teilraeume: [], inhabitants: 0 };
    sum.teilraeume.push(teilraum);
    sum.inhabitants += inhabitants ?? 0;
    sums.set(id, sum);
  }
  return [...sums.values()].sort((a, b) => b.to - a.to || b.from - a.from);
}
