/** Which needs the list shows. */
import type { AreaId, Handlungsfeld, Lebenslage, Need, NeedState, Origin } from '../../../engine/engine';

/** What is chosen; empty: everything. */
export interface NeedFilter {
  readonly text: string;
  readonly lebenslage: Lebenslage | '';
  readonly field: Handlungsfeld | '';
  readonly targetGroup: string;
  readonly area: AreaId;
  readonly origin: Origin | '';
  readonly state: NeedState | '';
}

export const NO_FILTER: NeedFilter = {
  text: '',
  lebenslage: '',
  field: '',
  targetGroup: '',
  area: '',
  origin: '',
  state: '',
};

/** How many things are chosen. */
export function chosenCount(filter: NeedFilter): number {
  return Object.values(filter).filter((value) => value !== '').length;
}

/** Whether a need is to be shown. Words are found in any field that a person reads, whatever their case. */
export function matches(need: Need, filter: NeedFilter): boolean {
  const { lebenslage, field, targetGroup, area, origin, state } = filter;
  return (
    (lebenslage === '' || need.lebenslagen.includes(lebenslage)) &&
    (field === '' || need.fields.includes(field)) &&
    (targetGroup === '' || need.targetGroups.some((group) => sameGroup(group, targetGroup))) &&
    (area === '' || need.areas.includes(area)) &&
    (origin === '' || need.origin === origin) &&
    (state === '' || need.state === state) &&
    containsWords(need, filter.text)
  );
}

function containsWords({ title, description, goals, targetGroups }: Need, text: string): boolean {
  const words = text.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const read = [title, description, ...goals, ...targetGroups].join(' ').toLocaleLowerCase('de');
  return words.every((word) => read.includes(word));
}

function sameGroup(one: string, other: string): boolean {
  return one.toLocaleLowerCase('de') === other.toLocaleLowerCase('de');
}

/** The Zielgruppen in use, each once, in the order of the alphabet. */
export function usedGroups(needs: readonly Need[]): string[] {
  const groups = new Map(
    needs.flatMap(({ targetGroups }) => targetGroups).map((group) => [group.toLocaleLowerCase('de'), group]),
  );
  return [...groups.values()].sort((a, b) => a.localeCompare(b, 'de'));
}

/** Zielgruppen to start from: those in use, then the usual ones. */
export function suggestedGroups(needs: readonly Need[]): string[] {
  const used = usedGroups(needs);
  return [...used, ...USUAL_GROUPS.filter((group) => !used.some((other) => sameGroup(other, group)))];
}

const USUAL_GROUPS: readonly string[] = [
  'Kinder',
  'Jugendliche',
  'Familien',
  'Alleinerziehende',
  'Senior*innen',
  'Menschen mit Migrationsgeschichte',
  'Menschen mit Behinderung',
  'Arbeitsuchende',
];
