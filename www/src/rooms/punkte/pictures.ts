/** What the hall sees of a round, made from what the dossier says. */
import type { Need, Round, Tally } from 'veedelwerk';
import type { Bar, Board, PicturedRound, Result } from '../../stage/rounds/pictures';
import { titlesIn } from './rounds';
import { sumOf, type Dots } from '../../ballot/dots';

type TalliedItems = Tally['items'];

/** What the pictures need to know besides the round. */
export interface Around {
  readonly needs: readonly Need[];
  readonly isModel: boolean;
  /** Dots of the person at the wall that are not handed in yet; nothing where persons are not told apart. */
  readonly person?: Dots | undefined;
}

function pictured({ id, title, trial }: Round, isModel: boolean): PicturedRound {
  return { id, title, isTrial: trial, isModel };
}

/**
 * The board. Dots are on it only while the round shows them.
 *
 * @param tally of the round, read only where it may be shown
 */
export function boardOf(round: Round, tally: () => Tally | undefined, around: Around): Board {
  const { needs, isModel, person } = around;
  const isShown = round.live && round.state === 'open';
  const dots = isShown ? dotsByNeed(tally()?.items ?? []) : undefined;
  const titleOf = titlesIn(round, needs);
  const held = new Map<string, number>();
  for (const [need, count] of Object.entries(person ?? {})) {
    const end = endOf(needs, need);
    held.set(end, (held.get(end) ?? 0) + count);
  }
  return {
    round: pictured(round, isModel),
    isClosed: round.state === 'closed',
    items: round.items.map(({ need }) => {
      const end = endOf(needs, need);
      const place = round.items.findIndex((item) => item.need === end);
      const title = titleOf(need);
      if (end !== need && place !== -1) return { title, countsAt: place + 1 };
      return { title, ...(dots && { dots: (dots.get(end) ?? 0) + (held.get(end) ?? 0) }) };
    }),
    dots: round.dots,
    ...(round.perItem != null && { perItem: round.perItem }),
    ballots: round.ballots,
    ...(person && round.state === 'open' && { left: round.dots - sumOf(person) }),
  };
}

/** The need in which the dots of another one count: itself, or what it was merged into. */
function endOf(needs: readonly Need[], id: string): string {
  const into = needs.find((need) => need.id === id)?.mergedInto;
  return into === undefined ? id : endOf(needs, into);
}

/** The result of all, or of one group that is large enough; nothing for any other. */
export function resultOf(round: Round, tally: Tally, group: string, around: Around): Result | undefined {
  const { needs, isModel } = around;
  const part = group === '' ? tally : tally.groups.find((entry) => entry.group === group);
  if (!part) return undefined;
  const titleOf = titlesIn(round, needs);
  return {
    round: pictured(round, isModel),
    group,
    voters: part.voters,
    dots: part.dots,
    bars: barsOf(part.items, titleOf),
  };
}

/** Items in the order of their rank. */
export function barsOf(items: TalliedItems, titleOf: (need: string) => string): Bar[] {
  return items
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ need, rank, dots, share }) => ({
      rank,
      title: titleOf(need),
      dots,
      share,
      isTied: dots > 0 && items.filter((other) => other.rank === rank).length > 1,
    }));
}

function dotsByNeed(items: TalliedItems): Map<string, number> {
  return new Map(items.map(({ need, dots }) => [need, dots]));
}
