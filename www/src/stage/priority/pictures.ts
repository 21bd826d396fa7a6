/** What the hall sees of the ranking of needs: a plain record, so that the stage needs no dossier to draw it. */
import { perCentShares, type Need, type PriorityCriterion, type Ranking } from '../../engine/engine';
import { contributionsOf, points, tiedRanks, type Contribution } from '../../state/ranking';

/** A need with its place. */
export interface PicturedNeed {
  readonly rank: number;
  readonly isTied: boolean;
  readonly title: string;
  /** 0 to 100. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

/** The first places, and what they rest on. */
export interface PicturedRanking {
  readonly needs: readonly PicturedNeed[];
  /** How many needs have a place. */
  readonly ranked: number;
  readonly weights: readonly { readonly criterion: PriorityCriterion; readonly perCent: number }[];
  /** Whether the needs belong to the invented model city. */
  readonly isModel: boolean;
}

/** Places that are legible from the last row. */
export const MOST_PLACES = 10;

/** What the hall is shown of a ranking; the weights are those of the criteria that take part. */
export function picturedRanking(ranking: Ranking, needs: readonly Need[], isModel: boolean): PicturedRanking {
  const titles = new Map(needs.map(({ id, title }) => [id, title]));
  const tied = tiedRanks(ranking);
  const shares = perCentShares(ranking.weights);
  return {
    needs: ranking.needs.slice(0, MOST_PLACES).map((ranked) => ({
      rank: ranked.rank,
      isTied: tied.has(ranked.rank),
      title: titles.get(ranked.need) ?? '',
      score: points(ranked.score),
      contributions: contributionsOf(ranking, ranked),
    })),
    ranked: ranking.needs.length,
    weights: ranking.criteria.map((criterion, i) => ({
      criterion,
      perCent: shares[i] ?? 0,
    })),
    isModel,
  };
}
