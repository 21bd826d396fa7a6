/** The ranking of needs as pages and slides read it. */
import type { PriorityCriterion, RankedNeed, Ranking } from '../engine/engine';

/** The criteria in their order. */
export const PRIORITY_CRITERIA = [
  'urgency',
  'goalRelation',
  'gap',
  'affected',
  'dots',
] as const satisfies readonly PriorityCriterion[];

/** Weights a dossier begins with, in per cent, in the order of the criteria (SPEC § 6). */
export const DEFAULT_WEIGHTS: readonly number[] = [25, 20, 20, 15, 20];

/** How the pieces of a bar look; they always stand in the same order. */
interface CriterionLook {
  /** Told apart by everybody (Okabe and Ito). */
  readonly colour: string;
  /** Upon the colour, with enough contrast. */
  readonly ink: string;
  /** Stands in the piece and before the criterion's name: colour is never the only sign. */
  readonly letter: string;
}

export const CRITERION_LOOKS: Readonly<Record<PriorityCriterion, CriterionLook>> = {
  urgency: { colour: '#0072b2', ink: '#ffffff', letter: 'D' },
  goalRelation: { colour: '#009e73', ink: '#000000', letter: 'Z' },
  gap: { colour: '#cc79a7', ink: '#000000', letter: 'L' },
  affected: { colour: '#d55e00', ink: '#000000', letter: 'B' },
  dots: { colour: '#56b4e9', ink: '#000000', letter: 'P' },
};

/** What one criterion adds to a score. */
export interface Contribution {
  readonly criterion: PriorityCriterion;
  /** Of the 100 that a score can have. */
  readonly points: number;
}

/** `0.18749999…` → `18.75`: the last digits of a division must not decide how a half is rounded. */
export function points(share: number): number {
  return Math.round(1e9 * share) / 1e7;
}

/** What a score is made of, in the order of the criteria. */
export function contributionsOf({ criteria }: Ranking, { contributions }: RankedNeed): Contribution[] {
  return criteria.map((criterion, i) => ({ criterion, points: points(contributions[i] ?? 0) }));
}

/** Ranks that more than one need has. */
export function tiedRanks({ needs }: Ranking): Set<number> {
  const seen = new Set<number>();
  return new Set(needs.flatMap(({ rank }) => (seen.has(rank) ? [rank] : (seen.add(rank), []))));
}

/** Neighbouring ranks that no single weight turns. */
export function settledPairs({ needs, swaps }: Ranking): number {
  const ranks = new Set(needs.map(({ rank }) => rank)).size;
  return Math.max(0, ranks - 1 - swaps.length);
}
