/** Dots by need: what is set, taken away and left. */

export type Dots = Readonly<Record<string, number>>;

/** What one person may do in a round. */
export interface DotRules {
  /** Dots of one person. */
  readonly dots: number;
  /** Most of them on one need; absent: no limit. */
  readonly perItem?: number | null | undefined;
}

/** Why a dot cannot be set or taken away. */
export type NoDot = 'none' | 'all' | 'cap';

/** Sum of all dots. */
export function sumOf(dots: Dots): number {
  return Object.values(dots).reduce((sum, count) => sum + count, 0);
}

/** The same dots with so many more, or fewer, on one need; never fewer than none. */
export function withDots(dots: Dots, need: string, by: number): Dots {
  const count = Math.max(0, (dots[need] ?? 0) + by);
  const others = Object.entries(dots).filter(([other]) => other !== need);
  return Object.fromEntries(count === 0 ? others : [...others, [need, count]]);
}

/** Why `by` more dots of one person cannot go on a need; nothing where they can. */
export function refusedDot(dots: Dots, need: string, by: number, rules: DotRules): NoDot | undefined {
  const on = dots[need] ?? 0;
  if (on + by < 0) return 'none';
  if (by <= 0) return undefined;
  if (sumOf(dots) + by > rules.dots) return 'all';
  return on + by > capOf(rules) ? 'cap' : undefined;
}

/** Most dots of one person on one need. */
export function capOf({ dots, perItem }: DotRules): number {
  return Math.min(dots, perItem ?? dots);
}

/** The fewest persons who can have set these dots. */
export function fewestVoters(dots: Dots, rules: DotRules): number {
  const bySum = Math.ceil(sumOf(dots) / rules.dots);
  const byItem = Object.values(dots).map((count) => Math.ceil(count / capOf(rules)));
  return Math.max(bySum, ...byItem, 0);
}
