/** One person's dots while they are being given. The engine judges the ballot again when it is cast. */
import type { NeedId } from '../engine/engine';

/** What a round allows one person. */
export interface DotRules {
  /** Dots in all. */
  readonly dots: number;
  /** Most dots on one need; absent: as many as there are. */
  readonly perItem?: number | null | undefined;
}

/** Dots by need; what has none is not in it. */
export type Dots = Readonly<Record<NeedId, number>>;

/** Why a dot cannot be given or taken; also the name of the sentence that says so. */
export type NoDot = 'noMoreDots' | 'itemFull' | 'itemEmpty';

/** Sum of all dots. */
export function sumOf(dots: Dots): number {
  return Object.values(dots).reduce((sum, count) => sum + count, 0);
}

/** How many dots one person has left. */
export function dotsLeft({ dots }: DotRules, given: Dots): number {
  return dots - sumOf(given);
}

/** Most dots of one person on one need. */
export function mostFor({ dots, perItem }: DotRules): number {
  return Math.min(dots, perItem ?? dots);
}

/** Why a need cannot get `by` more dots of one person, or fewer; nothing where it can. */
export function refusedDot(rules: DotRules, given: Dots, need: NeedId, by: number): NoDot | undefined {
  const after = (given[need] ?? 0) + by;
  if (after < 0) return 'itemEmpty';
  if (by <= 0) return undefined;
  const most = mostFor(rules);
  if (after > most && most < rules.dots) return 'itemFull';
  return by > dotsLeft(rules, given) ? 'noMoreDots' : undefined;
}

/** The dots with so many more, or fewer, on a need; never fewer than none. */
export function withDots(given: Dots, need: NeedId, by: number): Dots {
  const { [need]: before = 0, ...others } = given;
  const after = Math.max(0, before + by);
  return after > 0 ? { ...others, [need]: after } : others;
}
