/** What is recorded about rounds of dots, in the words of the record. Whoever gave dots stays unnamed. */
import type { Change, DotCount, RoundFields } from 'veedelwerk';
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

type RoundField = keyof RoundFields;

/** What a round's set-up is called. */
export const roundFieldNames: Readonly<Record<RoundField, string>> = {
  title: 'Titel',
  items: 'Erfordernisse',
  dots: 'Punkte je Person',
  perItem: 'Höchstens auf ein Erfordernis',
  groups: 'Gruppen',
  live: 'Zwischenstand',
  codes: 'Stimmkarten',
  trial: 'Proberunde',
  capMerged: 'Punkte zusammengelegter Erfordernisse',
  secondOf: 'Zweite Runde',
};

/** One field as it says now: `5`, `für alle sichtbar`. */
export function roundFieldInWords(fields: RoundFields, field: RoundField): string {
  switch (field) {
    case 'title':
      return quoted(fields.title ?? '');
    case 'items':
      return counted(fields.items?.length ?? 0, 'Erfordernis', 'Erfordernisse');
    case 'dots':
      return whole(fields.dots ?? 0);
    case 'perItem':
      return typeof fields.perItem === 'number' ? counted(fields.perItem, 'Punkt', 'Punkte') : 'ohne Grenze';
    case 'groups':
      return fields.groups?.length ? listed(fields.groups) : 'keine';
    case 'live':
      return fields.live ? 'für alle sichtbar' : 'verdeckt, bis die Runde geschlossen ist';
    case 'codes':
      return fields.codes?.length ? whole(fields.codes.length) : 'ohne';
    case 'capMerged':
      return fields.capMerged ? 'begrenzt' : 'nicht begrenzt';
    case 'trial':
      return fields.trial ? 'ja' : 'nein';
    case 'secondOf':
      return fields.secondOf ? 'ja' : 'nein';
  }
}

/** `Papier, Politik: 12 Personen, 40 Punkte`. */
export function countInWords({ source, group, voters, dots }: DotCount): string {
  const where = [source === 'paper' ? 'Papier' : 'Wand', ...(group === '' ? [] : [group])].join(', ');
  const sum = Object.values(dots).reduce((all, number) => all + number, 0);
  return `${where}: ${counted(voters, 'Person', 'Personen')}, ${counted(sum, 'Punkt', 'Punkte')}`;
}

/** The fields that are there, each with what it says now. */
export function roundFieldsInWords(fields: RoundFields): string {
  return (Object.keys(roundFieldNames) as RoundField[])
    .filter((field) => fields[field] !== undefined)
    .map((field) => `${roundFieldNames[field]}: ${roundFieldInWords(fields, field)}`)
    .join('; ');
}

/** The details of a change of a round; nothing for every other change. */
export function roundDetails(change: Change, round: (id: string) => string): string | undefined {
  switch (change.type) {
    case 'roundCreated':
      return roundFieldsInWords(change.fields);
    case 'roundChanged':
      return `${round(change.round)} – ${roundFieldsInWords(change.fields)}`;
    case 'roundOpened':
    case 'roundClosed':
    case 'roundDeleted':
    case 'ballotCast':
    case 'countRemoved':
      return round(change.round);
    case 'countSet':
      return `${round(change.round)} – ${countInWords(change.count)}`;
    default:
      return undefined;
  }
}
