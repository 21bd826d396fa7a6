/** What somebody typed into a judgement's form, read and checked. */
import type { Judgement } from '../../../engine/engine';
import { readCount } from '../../../ui/form/count';

/** The form's fields as they are typed. */
export interface Typed {
  text: string;
  decidedBy: string;
  since: string;
  indicator: string;
  counts: Record<string, string>;
}

/** Nothing recorded yet. */
export const BLANK: Judgement = { text: '', decidedBy: '', since: '', indicator: '', counts: {} };

export type WrongField = 'text' | 'decided' | 'since' | 'counts';

/** The first year anybody would name. */
export const FIRST_YEAR = 1900;

/** The form's fields for what is recorded already. */
export function typedOf({ text, decidedBy, since, indicator, counts }: Judgement): Typed {
  const asTyped = Object.entries(counts).map(([count, value]) => [count, String(value)] as const);
  return { text, decidedBy, since, indicator, counts: Object.fromEntries(asTyped) };
}

/**
 * The judgement, or the first field that is wrong.
 *
 * @param needsDecider whether somebody must be named who decided it, as for an exception
 */
export function readJudgement(typed: Typed, thisYear: number, needsDecider = false): Judgement | WrongField {
  const text = typed.text.trim();
  if (text === '') return 'text';
  const decidedBy = typed.decidedBy.trim();
  if (needsDecider && decidedBy === '') return 'decided';
  const since = typed.since.trim();
  if (since !== '' && !isYear(since, thisYear)) return 'since';
  const counts: Record<string, number> = {};
  for (const [count, value] of Object.entries(typed.counts)) {
    const read = readCount(value);
    if (read === 'wrong') return 'counts';
    if (read !== undefined && read > 0) counts[count] = read;
  }
  return { text, decidedBy, since, indicator: typed.indicator, counts };
}

/** Whether a typed count is none. */
export function isWrongCount(text: string): boolean {
  return readCount(text) === 'wrong';
}

function isYear(text: string, thisYear: number): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= thisYear;
}
