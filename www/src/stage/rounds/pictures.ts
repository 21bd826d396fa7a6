/** What the hall sees of a round of dots: plain records, so that the stage needs no dossier to draw them. */

/** The round a picture belongs to, as the hall needs to know it. */
export interface PicturedRound {
  readonly id: string;
  readonly title: string;
  /** A trial: nothing of it counts. */
  readonly isTrial: boolean;
  /** Whether the needs belong to the invented model city. */
  readonly isModel: boolean;
}

/** One need on the board; its number is its place from 1. */
export interface BoardItem {
  readonly title: string;
  /** Absent while the dots are hidden, and where they count for another. */
  readonly dots?: number;
  /** Number of the need it was merged into: its dots count there. */
  readonly countsAt?: number;
}

/** The board of a round: what can be chosen and, where the round shows it, how many dots are there. */
export interface Board {
  readonly round: PicturedRound;
  readonly isClosed: boolean;
  readonly items: readonly BoardItem[];
  /** Dots of one person, and the most of them on one need. */
  readonly dots: number;
  readonly perItem?: number;
  readonly ballots: number;
  /** Dots the person at the wall has left, where they are counted. */
  readonly left?: number;
}

/** One bar. */
export interface Bar {
  readonly rank: number;
  readonly title: string;
  readonly dots: number;
  /** 0 to 1 of all dots. */
  readonly share: number;
  /** Whether another need has the same rank. */
  readonly isTied: boolean;
}

/** The result of a round, of all or of one group. */
export interface Result {
  readonly round: PicturedRound;
  /** Empty for all. */
  readonly group: string;
  readonly voters: number;
  readonly dots: number;
  readonly bars: readonly Bar[];
}

/** Lines of letters of full size that find room between title and source. */
const ROOM = 12;

/** How large the lines of a slide are, as a part of the usual size: all of them must fit. */
export function lineScale(lines: number): number {
  return Math.min(1, ROOM / Math.max(lines, 1));
}

/** Decimals of all shares of a list: whole per cents, unless one that is not 0 would read 0 %. */
export function shareDigits(bars: readonly Bar[]): 0 | 1 {
  return bars.some(({ share }) => share > 0 && share < 0.005) ? 1 : 0;
}

/** Most bars that are read from the last row. */
const MOST_BARS = 15;

/** The first bars, never cut between two that are tied unless all are, and how many are left out. */
export function firstBars(bars: readonly Bar[], most = MOST_BARS): { shown: readonly Bar[]; left: number } {
  if (bars.length <= most) return { shown: bars, left: 0 };
  const cut = bars[most]?.rank;
  const whole = bars.findIndex(({ rank }) => rank === cut);
  const shown = bars.slice(0, whole > 0 ? Math.min(whole, most) : most);
  return { shown, left: bars.length - shown.length };
}
