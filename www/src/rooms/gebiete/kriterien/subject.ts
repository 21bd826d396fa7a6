/** What a judgement is about, and what is recorded about it. */
import type { Recorded, Subject } from '../../../engine/engine';
import type { CriterionName } from '../../../locales/de/kriterien';
import type { LoadedCity } from '../../../state/city';
import type { Finding } from './findings';
import type { Plan } from './news';

/** The subject as a dossier names it. */
export function subjectOf(
  { kind, subject }: Pick<Finding, 'kind' | 'subject'>,
  city: Pick<LoadedCity, 'keys'>,
  plan: Plan,
): Subject {
  if (kind === 'teilraum') return { kind, key: city.keys[subject] ?? '' };
  return kind === 'area' ? { kind, id: plan.areas[subject]?.id ?? '' } : { kind };
}

/** What is recorded about a criterion at a place; nothing where nothing is. */
export function recordedAbout(
  recorded: readonly Recorded[],
  criterion: CriterionName,
  subject: Subject,
): Recorded | undefined {
  return recorded.find((entry) => entry.criterion === criterion && isSame(entry.subject, subject));
}

function isSame(one: Subject, other: Subject): boolean {
  if (one.kind === 'teilraum') return other.kind === 'teilraum' && one.key === other.key;
  if (one.kind === 'area') return other.kind === 'area' && one.id === other.id;
  return other.kind === 'city';
}

/** Key or id of what a judgement is about; empty for all areas together. */
export function placeId(subject: Subject): string {
  if (subject.kind === 'teilraum') return subject.key;
  return subject.kind === 'area' ? subject.id : '';
}
