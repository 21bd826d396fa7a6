/** Conflicts about areas, criteria and offers in words. */
import type { AreaFields, Change, DossierState } from '../../engine/engine';
import {
  areaFieldInWords,
  areaFieldNames,
  criterionInWords,
  judgementInWords,
  layoutInWords,
  teilraeumeInWords,
} from './areaEvents';
import { counted, quoted } from './words';

/** Names for what events call by key or id. */
interface Names {
  readonly state: DossierState;
  readonly teilraum: (key: string) => string;
}

/** What a conflict about areas is about; nothing for every other subject. Ids and keys may have colons in them. */
export function areaSubject(subject: string, names: Names): string | undefined {
  const [what = '', second = ''] = subject.split(':');
  const rest = subject.slice(what.length + 1);
  switch (what) {
    case 'areas':
      return 'Alle Gebiete';
    case 'area': {
      const colon = rest.lastIndexOf(':');
      const field = rest.slice(colon + 1);
      const name = quoted(areaName(rest.slice(0, colon), names.state));
      return `Gebiet ${name}: ${isField(field) ? areaFieldNames[field] : field}`;
    }
    case 'member':
      return memberSubject([rest], names.teilraum);
    case 'reference':
      return 'Referenz';
    case 'offers':
      return 'Angebote';
    case 'judgement':
      return judgementSubject(second, rest.slice(second.length + 1), names);
    default:
      return undefined;
  }
}

/** `Gebiet des Teilraums A`, `Gebiet von 12 Teilräumen`. */
export function memberSubject(keys: readonly string[], teilraum: (key: string) => string): string {
  const [key = ''] = keys;
  if (keys.length === 1) return `Gebiet des Teilraums ${quoted(teilraum(key))}`;
  return `Gebiet der Teilräume: ${teilraeumeInWords(keys, teilraum)}`;
}

/** What a change made of such a subject; nothing for every other change. */
export function areaValue(change: Change, subject: string, state: DossierState): string | undefined {
  switch (change.type) {
    case 'areaCreated':
      return quoted(change.name);
    case 'areaChanged': {
      const field = subject.slice(subject.lastIndexOf(':') + 1);
      return isField(field) ? areaFieldInWords(change.fields, field) : '';
    }
    case 'areaDeleted':
      return 'gelöscht';
    case 'areasMerged':
      return `zusammengelegt mit ${quoted(areaName(change.into, state))}`;
    case 'teilraeumeAssigned':
      return change.area === undefined ? 'in keinem Gebiet' : quoted(areaName(change.area, state));
    case 'areasOpened':
      return `aus ${quoted(change.title)}: ${layoutInWords(change.areas)}`;
    case 'referenceKept':
      return quoted(change.name);
    case 'referenceDropped':
      return 'keine';
    case 'judgementRecorded':
      return judgementInWords(change.judgement);
    case 'judgementWithdrawn':
      return 'zurückgenommen';
    case 'criteriaSet':
      return `${change.methodTitle}, mit geänderten Regeln der Leitkriterien`;
    case 'offersOpened':
      return `${quoted(change.title)} (${counted(change.count, 'Angebot', 'Angebote')})`;
    case 'offersRemoved':
      return 'keine';
    default:
      return undefined;
  }
}

type CriterionName = Extract<Change, { type: 'judgementRecorded' }>['criterion'];

function judgementSubject(criterion: string, about: string, names: Names): string {
  const what = `Einschätzung zu ${criterionInWords(criterion as CriterionName)}`;
  const [kind = ''] = about.split(':');
  const id = about.slice(kind.length + 1);
  if (kind === 'teilraum') return `${what}, Teilraum ${quoted(names.teilraum(id))}`;
  return kind === 'area' ? `${what}, Gebiet ${quoted(areaName(id, names.state))}` : `${what}, ganze Stadt`;
}

function areaName(id: string, { areas }: DossierState): string {
  return areas.areas.find((area) => area.id === id)?.name ?? 'gelöscht';
}

function isField(field: string): field is keyof AreaFields {
  return field in areaFieldNames;
}
