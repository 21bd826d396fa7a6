/** What changed between two checks, for people who do not see it. */
import type { Findings } from '../../../engine/engine';
import { changedFinding, changeSummary, countsChanged } from '../../../locales/de/kriterienPanel';
import { placeWords, type VerdictName } from '../../../locales/de/kriterienSentences';
import type { LoadedCity } from '../../../state/city';
import { countAll, findingAt, type Finding } from './findings';
import { placeId, subjectOf } from './subject';

/** Verdict of every finding that is not met, by what stays the same when areas come and go. */
export type Verdicts = ReadonlyMap<string, VerdictName>;

type Place = Pick<LoadedCity, 'keys' | 'names'>;

/** As much of a plan as names its areas. */
export interface Plan {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** Name of the place a finding is about. */
export function placeName(finding: Pick<Finding, 'kind' | 'subject'>, city: Place, plan: Plan): string {
  const { kind, subject } = finding;
  const name = kind === 'area' ? plan.areas[subject]?.name : city.names[subject] || city.keys[subject];
  return placeWords(kind, name ?? '');
}

/** Identity of a finding that outlives checks: areas by id, Teilräume by key. */
export function identity(finding: Finding, city: Place, plan: Plan): string {
  return `${finding.criterion} ${finding.kind} ${placeId(subjectOf(finding, city, plan))}`;
}

/** The verdicts there are, to be compared with later ones. */
export function verdicts(columns: Findings, city: Place, plan: Plan): Verdicts {
  const found = new Map<string, VerdictName>();
  columns.verdict.forEach((number, n) => {
    if (number === 0) return;
    const finding = findingAt(columns, n);
    found.set(identity(finding, city, plan), finding.verdict);
  });
  return found;
}

/**
 * One summary of what is newly violated and what no longer is; else of the counters, where they changed; else nothing.
 */
export function news(before: Verdicts, columns: Findings, city: Place, plan: Plan): string {
  const after = verdicts(columns, city, plan);
  const violated: string[] = [];
  columns.verdict.forEach((number, n) => {
    if (number !== 2) return;
    const finding = findingAt(columns, n);
    if (before.get(identity(finding, city, plan)) === 'violated') return;
    violated.push(changedFinding(finding.criterion, placeName(finding, city, plan)));
  });
  const solved = [...before]
    .filter(([id, verdict]) => verdict === 'violated' && after.get(id) !== 'violated')
    .map(([id]) => named(id, city, plan));
  const counts = countAll(columns);
  const summary = changeSummary(violated, solved, counts);
  if (summary !== '') return summary;
  const isSame =
    after.size === before.size && [...after].every(([id, verdict]) => before.get(id) === verdict);
  return isSame ? '' : countsChanged(counts);
}

/** What an identity stands for; an area that is gone has no name any more. */
function named(id: string, city: Place, plan: Plan): string {
  const [criterion = '', kind = '', ...rest] = id.split(' ');
  const place = rest.join(' ');
  if (kind === 'area') {
    const area = plan.areas.find((entry) => entry.id === place);
    return area ? changedFinding(criterion, placeWords('area', area.name)) : criterion;
  }
  const name = city.names[city.keys.indexOf(place)];
  return changedFinding(criterion, kind === 'city' ? placeWords('city', '') : name || place);
}
