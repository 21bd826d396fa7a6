/** What is recorded about areas, criteria and offers, in the words of the record. */
import type {
  AreaFields,
  AreaMembers,
  Change,
  Criterion,
  DossierEvent,
  Judgement,
  Subject,
} from 'veedelwerk';
import { dateInWords } from './dates';
import { whole } from './numbers';
import { counted, listed, quoted, shortened } from './words';

/** Most Teilräume that are named; more are counted. */
const MOST_NAMED = 5;
const EMPTY = 'leer';

/** Names of what the changes refer to. */
export interface AreaEventNames {
  readonly teilraum: (key: string) => string;
  readonly event: (id: string) => DossierEvent | undefined;
}

/** Names of areas by id, where they differ from those they began with. */
export type AreaNames = ReadonlyMap<string, string>;

type AreaChanged = Extract<Change, { type: 'areaChanged' }>;

/** What an area's data are called. */
export const areaFieldNames: Readonly<Record<keyof AreaFields, string>> = {
  name: 'Name',
  colour: 'Farbe',
  description: 'Beschreibung',
  carrier: 'Träger',
  coordination: 'Koordinationsstelle',
  since: 'Besteht seit',
  reviewed: 'Grenzen zuletzt überprüft',
  locked: 'Grenzen',
};

const CRITERIA: Partial<Record<Criterion, string>> = {
  R2: 'Größe der Gebiete',
  'S6.3.1': 'Mindestgröße',
  Anzahl: 'Anzahl der Gebiete',
};

/** `RLK2`; further rules by what they are about. */
export function criterionInWords(criterion: Criterion): string {
  return CRITERIA[criterion] ?? criterion;
}

/** `A, B und C`; `24 Teilräume` where a list would be too long to read. */
export function teilraeumeInWords(keys: readonly string[], teilraum: (key: string) => string): string {
  if (keys.length > MOST_NAMED) return counted(keys.length, 'Teilraum', 'Teilräume');
  return listed(keys.map(teilraum));
}

/** `3 Gebiete mit 24 Teilräumen`. */
export function layoutInWords(areas: readonly AreaMembers[]): string {
  const teilraeume = areas.reduce((sum, { keys }) => sum + keys.length, 0);
  return `${counted(areas.length, 'Gebiet', 'Gebiete')} mit ${counted(teilraeume, 'Teilraum', 'Teilräumen')}`;
}

/** One field as it says now: `„Caritas“`, `gesperrt`. */
export function areaFieldInWords(fields: AreaFields, field: keyof AreaFields): string {
  switch (field) {
    case 'colour':
      return `Farbe ${whole((fields.colour ?? 0) + 1)}`;
    case 'locked':
      return fields.locked ? 'gesperrt' : 'nicht gesperrt';
    case 'reviewed':
      return fields.reviewed ? dateInWords(fields.reviewed) : EMPTY;
    case 'since':
      return fields.since ? fields.since : EMPTY;
    default:
      return shortened(fields[field] ?? '');
  }
}

/** A reason with who decided it: `„Neubaugebiet“ (Sozialausschuss)`. */
export function judgementInWords({ text, decidedBy }: Judgement): string {
  return `${shortened(text)}${decidedBy === '' ? '' : ` (${decidedBy})`}`;
}

/** What to call a change of one area's data; nothing where several fields changed. */
export function shortAreaChange({ fields }: AreaChanged): string | undefined {
  const [field, ...others] = changedFields(fields);
  if (others.length > 0) return undefined;
  if (field === 'name') return 'Gebiet umbenannt';
  if (field === 'colour') return 'Farbe des Gebiets geändert';
  if (field === 'locked')
    return fields.locked ? 'Grenzen des Gebiets gesperrt' : 'Grenzen des Gebiets entsperrt';
  return undefined;
}

/** The details of a change of areas, criteria or offers; nothing for every other change. */
export function areaDetails(change: Change, names: AreaEventNames, areas: AreaNames): string | undefined {
  const teilraeume = (keys: readonly string[]): string => teilraeumeInWords(keys, names.teilraum);
  const area = (id: string): string => quoted(areaName(id, names, areas));
  switch (change.type) {
    case 'areaCreated': {
      const origin = change.splitFrom === undefined ? '' : ` aus ${area(change.splitFrom)}`;
      const members = change.keys.length === 0 ? 'noch ohne Teilräume' : `mit ${teilraeume(change.keys)}`;
      return `${quoted(change.name)}${origin}, ${members}`;
    }
    case 'areaChanged':
      return changed(change, area(change.area));
    case 'areasMerged':
      return `${listed(change.from.map(area))} ${change.from.length === 1 ? 'gehört' : 'gehören'} jetzt zu ${area(change.into)}`;
    case 'areaDeleted':
      return area(change.area);
    case 'teilraeumeAssigned':
      return `${teilraeume(change.keys)}${change.area === undefined ? '' : ` zu ${area(change.area)}`}`;
    case 'areasOpened':
      return `${quoted(change.title)}, ${layoutInWords(change.areas)}`;
    case 'referenceKept':
      return `${quoted(change.name)}, ${layoutInWords(change.areas)}`;
    case 'judgementRecorded':
      return `${about(change.criterion, change.subject, names, area)} – ${judgementInWords(change.judgement)}`;
    case 'judgementWithdrawn':
      return about(change.criterion, change.subject, names, area);
    case 'offersOpened':
      return `${quoted(change.title)}, ${counted(change.count, 'Angebot', 'Angebote')}`;
    default:
      return undefined;
  }
}

/** Names of areas after a change that counts; the same map where it names none. */
export function areaNamesAfter(change: Change, names: AreaEventNames, before: AreaNames): AreaNames {
  if (change.type === 'areaChanged' && change.fields.name !== undefined) {
    return new Map([...before, [change.area, change.fields.name]]);
  }
  if (change.type !== 'scenarioApplied') return before;
  const scenario = names.event(change.scenario)?.change;
  if (scenario?.type !== 'scenarioCreated' || !scenario.areas) return before;
  return new Map([...before, ...scenario.areas.areas.map(({ id, name }) => [id, name] as const)]);
}

/** Name of an area, as it was last or as it began; `?` where nothing is known of it. */
function areaName(id: string, { event }: AreaEventNames, areas: AreaNames): string {
  const known = areas.get(id);
  if (known !== undefined) return known;
  const [origin = '', number] = id.split(':');
  const change = event(origin)?.change;
  if (change?.type === 'areaCreated') return change.name;
  if (change?.type === 'areasOpened') return change.areas[Number(number) - 1]?.name ?? '?';
  return '?';
}

function changed(change: AreaChanged, area: string): string {
  const { fields } = change;
  if (shortAreaChange(change) !== undefined) {
    return fields.name === undefined ? area : `${area} heißt jetzt ${quoted(fields.name)}`;
  }
  const said = changedFields(fields).map(
    (field) => `${areaFieldNames[field]}: ${areaFieldInWords(fields, field)}`,
  );
  return `${area} – ${said.join('; ')}`;
}

function changedFields(fields: AreaFields): (keyof AreaFields)[] {
  const all = Object.keys(areaFieldNames) as (keyof AreaFields)[];
  return all.filter((field) => fields[field] !== undefined);
}

function about(
  criterion: Criterion,
  subject: Subject,
  names: AreaEventNames,
  area: (id: string) => string,
): string {
  const what = criterionInWords(criterion);
  if (subject.kind === 'teilraum') return `${what}, Teilraum ${quoted(names.teilraum(subject.key))}`;
  return subject.kind === 'area' ? `${what}, Gebiet ${area(subject.id)}` : `${what}, ganze Stadt`;
}
