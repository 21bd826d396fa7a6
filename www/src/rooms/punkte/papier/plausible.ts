/** Whether dots counted on paper can be as they were counted (SPEC § 7). */
import { mostFor, sumOf, type DotRules, type Dots } from '../../../ballot/dots';

/** More dots than so many persons can give: in all, or on one need. */
export interface Implausible {
  /** Absent: the sum. */
  readonly need?: string;
  readonly dots: number;
  readonly most: number;
}

/** What cannot be; nothing where everything can. */
export function implausible(dots: Dots, voters: number, rules: DotRules): Implausible | undefined {
  const most = voters * mostFor(rules);
  const [need, count] = Object.entries(dots).find(([, on]) => on > most) ?? [];
  if (need !== undefined && count !== undefined) return { need, dots: count, most };
  const sum = sumOf(dots);
  return sum > voters * rules.dots ? { dots: sum, most: voters * rules.dots } : undefined;
}
