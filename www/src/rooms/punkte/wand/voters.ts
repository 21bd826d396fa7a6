/** How many persons dots need. */
import { mostFor, sumOf, type DotRules, type Dots } from '../../../ballot/dots';

/** The fewest persons who can have set these dots. */
export function fewestVoters(dots: Dots, rules: DotRules): number {
  const bySum = Math.ceil(sumOf(dots) / rules.dots);
  const byItem = Object.values(dots).map((count) => Math.ceil(count / mostFor(rules)));
  return Math.max(bySum, ...byItem, 0);
}
