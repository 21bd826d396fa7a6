/** One person's dots while they are being given. The engine judges the ballot again when it is cast. */
import type { NeedId } from '../engine/engine';

/** What a round allows one person. */
export interface Limits {
  /** Dots in all. */
  readonly dots: number;
  /** Most dots for one item; nothing: as many as there are. */
  readonly perItem?: number;
}

/** Dots by need; what has none is not in it. */
export type Dots = Readonly<Record<NeedId, number>>;

/** Why a dot cannot be given or taken; also the name of the sentence that says so. */
export type Refusal = 'noMoreDots' | 'itemFull' | 'itemEmpty';

/** How many dots are left. */
export function dotsLeft({ dots }: Limits, given: Dots): number {
  return dots - Object.values(given).reduce((sum, each) => sum + each, 0);
}

/** How many dots one item can get at most. */
export function mostFor({ dots, perItem }: Limits): number {
  return Math.min(dots, perItem ?? dots);
}

/** Whether and why the item cannot get another dot. */
export function whyNotMore(limits: Limits, given: Dots, need: NeedId): Refusal | undefined {
  if ((given[need] ?? 0) >= mostFor(limits)) return 'itemFull';
  return dotsLeft(limits, given) <= 0 ? 'noMoreDots' : undefined;
}

/** Whether and why no dot can be taken from the item. */
export function whyNotFewer(given: Dots, need: NeedId): Refusal | undefined {
  return (given[need] ?? 0) <= 0 ? 'itemEmpty' : undefined;
}

/** The dots with one more or one less for an item. */
export function withDots(given: Dots, need: NeedId, more: 1 | -1): Dots {
  const { [need]: before = 0, ...others } = given;
  const after = before + more;
  return after > 0 ? { ...others, [need]: after } : others;
}
