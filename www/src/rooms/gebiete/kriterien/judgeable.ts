/** What can be recorded about a finding. */
import type { Rules } from '../../../engine/engine';
import type { CriterionName } from '../../../locales/de/kriterien';
import { isException } from '../../../locales/de/kriterienJudgement';
import type { Finding } from './findings';
import { isHard } from './parameters';

/** Criteria whose judgement answers a finding; an exception only where the rule allows one. */
export function judgeable(
  { criterion, verdict }: Pick<Finding, 'criterion' | 'verdict'>,
  rules: Rules,
  isRecorded: boolean,
): CriterionName[] {
  // Either reason is enough for a Teilraum without a raised index.
  if (criterion === 'RLK2') return ['RLK2', 'RLK6'];
  if (criterion === 'GLK4' || criterion === 'GLK5') return [];
  if (!isException(criterion) || isRecorded) return [criterion];
  return verdict === 'violated' && !isHard(criterion, rules) ? [criterion] : [];
}

/** Whether a finding waits for something to be recorded, and no change of borders would answer it. */
export function isAnsweredByWords({ criterion, kind }: Pick<Finding, 'criterion' | 'kind'>): boolean {
  if (criterion === 'GLK3') return kind === 'area';
  return ANSWERED_BY_WORDS.has(criterion);
}

const ANSWERED_BY_WORDS: ReadonlySet<CriterionName> = new Set(['RLK3', 'RLK4', 'RLK5', 'GLK7']);

/** Whether a finding is violated and cannot be excused. */
export function isBarred(
  { criterion, verdict }: Pick<Finding, 'criterion' | 'verdict'>,
  rules: Rules,
): boolean {
  return verdict === 'violated' && isException(criterion) && isHard(criterion, rules);
}
