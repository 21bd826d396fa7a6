/** Conflicts in words: what was changed apart, what counts now, and what the other one had. */
import type { Change, ConferenceFields, DossierEvent, DossierState } from '../../engine/engine';
import { areaSubject, areaValue, memberSubject } from './areaConflicts';
import { conferenceKind } from './conferenceFields';
import { day, moment } from './dates';
import { needSubject, needValue } from './needConflicts';
import { shareInWords } from './shares';
import { listed, quoted } from './words';

/** Names for what events call by key or id. */
export interface Names {
  readonly state: DossierState;
  /** Name of a Teilraum. */
  readonly teilraum: (key: string) => string;
  /** Title of an indicator. */
  readonly indicator: (id: string) => string;
}

type Field = keyof ConferenceFields;

const fieldNames: Readonly<Record<Field, string>> = {
  kind: 'Art der Konferenz',
  date: 'Datum',
  place: 'Ort',
  areas: 'Gebiete',
  groups: 'Eingeladene und Anwesende',
  missing: 'Fehlende Beteiligte',
  statementsMissing: 'Fehlende Stellungnahmen',
  citizensConference: 'Bürger*innenkonferenz',
  agenda: 'Tagesordnung',
  answers: 'Antwort auf eine Frage',
  note: 'Notiz',
};

const EMPTY = 'leer';

export const conflictWords = {
  title: (count: number): string => `Verschieden geändert (${String(count)})`,
  intro:
    'Hier wurde dasselbe in zwei Fassungen verschieden geändert. Es gilt die spätere Änderung. Wählen Sie, wo es anders sein soll.',
  counts: 'Es gilt:',
  other: 'Die andere Fassung:',
  take: 'Stattdessen diese nehmen',
  keep: 'So lassen',
  taken: (subject: string): string => `${subject}: Es gilt jetzt die andere Fassung.`,
  kept: (subject: string): string => `${subject}: Es bleibt dabei.`,
  who: ({ by, at }: DossierEvent): string => `${by ? by : 'ohne Namen'}, ${moment(at)}`,
};

/** What a conflict is about, e.g. `Name des Szenarios „Mehr Gewicht auf Alter“`. */
export function subjectWords(subject: string, names: Names): string {
  const [what = '', id = '', field = ''] = subject.split(':');
  switch (what) {
    case 'title':
      return 'Name der Akte';
    case 'city':
      return 'Stadt';
    case 'method':
      return 'Verfahren';
    case 'weights':
      return 'Gewichte';
    case 'period':
      return 'Stand';
    case 'teilraum':
      return `Teilraum ${quoted(names.teilraum(subject.slice(what.length + 1)))}`;
    case 'scenario':
      return `${field === 'name' ? 'Name' : 'Notiz'} des Szenarios ${quoted(scenarioName(id, names))}`;
    case 'conference':
      return `${conferenceName(id, names)}: ${isField(field) ? fieldNames[field] : field}`;
    default:
      return areaSubject(subject, names) ?? needSubject(subject, names.state) ?? subject;
  }
}

/** What several conflicts that are decided together are about. */
export function decisionWords(subjects: readonly string[], members: readonly string[], names: Names): string {
  return members.length > 1 ? memberSubject(members, names.teilraum) : subjectWords(subjects[0] ?? '', names);
}

/** What a change made of a conflict's subject, e.g. `Transferleistungsdichte 60 %`. */
export function valueWords(change: Change, subject: string, names: Names): string {
  switch (change.type) {
    case 'renamed':
      return quoted(change.title);
    case 'cityOpened':
      return openedWords(change, subject);
    case 'methodChosen':
      return subject === 'weights' ? `wie im Verfahren ${quoted(change.methodTitle)}` : change.methodTitle;
    case 'weightsSet':
      return shareInWords(change.weights, names.indicator);
    case 'weightsReset':
      return 'wie im Verfahren';
    case 'periodChosen':
      return change.period || 'ohne Angabe';
    case 'teilraumExcluded':
      return change.reason ? `ausgenommen (${change.reason})` : 'ausgenommen';
    case 'teilraumIncluded':
      return 'einbezogen';
    case 'scenarioApplied':
      return `wie im Szenario ${quoted(scenarioName(change.scenario, names))}`;
    case 'scenarioRenamed':
      return quoted(change.name);
    case 'scenarioNoted':
      return change.note ? quoted(change.note) : EMPTY;
    case 'scenarioDeleted':
    case 'conferenceDeleted':
      return 'gelöscht';
    case 'conferenceChanged':
      return fieldWords(change.fields, subject);
    default:
      return areaValue(change, subject, names.state) ?? needValue(change, subject, names.state) ?? '';
  }
}

function openedWords(opening: Extract<Change, { type: 'cityOpened' }>, subject: string): string {
  if (subject === 'city') return opening.city.title || 'ohne Namen';
  if (subject === 'period') return opening.period || 'ohne Angabe';
  return subject === 'weights' ? `wie im Verfahren ${quoted(opening.methodTitle)}` : opening.methodTitle;
}

function fieldWords(fields: ConferenceFields, subject: string): string {
  const [, , field = '', question = ''] = subject.split(':');
  if (field === 'answers') return quotedOr(fields.answers?.[question]);
  switch (field) {
    case 'kind':
      return fields.kind ? conferenceKind(fields.kind) : EMPTY;
    case 'date':
      return fields.date ? day(fields.date) : EMPTY;
    case 'areas':
      return listedOr(fields.areas);
    case 'groups':
      return listedOr(fields.groups?.map(groupWords));
    case 'missing':
      return listedOr(fields.missing?.map(partyWords));
    case 'statementsMissing':
      return listedOr(fields.statementsMissing?.map(partyWords));
    case 'citizensConference':
      return citizensWords(fields.citizensConference);
    case 'agenda':
      return listedOr(fields.agenda?.map(({ time, title }) => (time ? `${time} ${title}` : title)));
    case 'place':
      return quotedOr(fields.place);
    default:
      return quotedOr(fields.note);
  }
}

type Group = NonNullable<ConferenceFields['groups']>[number];
type Party = NonNullable<ConferenceFields['missing']>[number];

function groupWords({ group, invited, present }: Group): string {
  const invitedWords = invited === undefined ? [] : [`${String(invited)} eingeladen`];
  const presentWords = present === undefined ? [] : [`${String(present)} anwesend`];
  const numbers = [...invitedWords, ...presentWords].join(', ');
  return numbers ? `${group} (${numbers})` : group;
}

function partyWords({ party, reason }: Party): string {
  return reason ? `${party} (${reason})` : party;
}

function citizensWords(conference: ConferenceFields['citizensConference']): string {
  if (conference?.held === undefined) return 'noch keine Angabe';
  if (!conference.held)
    return conference.reason ? `fand nicht statt (${conference.reason})` : 'fand nicht statt';
  return conference.date ? `fand am ${day(conference.date)} statt` : 'fand statt';
}

function scenarioName(id: string, { state }: Names): string {
  return state.scenarios.find((scenario) => scenario.id === id)?.name ?? 'gelöscht';
}

function conferenceName(id: string, { state }: Names): string {
  const conference = state.conferences.find((each) => each.id === id);
  if (!conference) return 'Gelöschte Konferenz';
  const kind = conferenceKind(conference.kind);
  return conference.date ? `${kind} am ${day(conference.date)}` : kind;
}

function isField(field: string): field is Field {
  return field in fieldNames;
}

function quotedOr(text: string | undefined): string {
  return text ? quoted(text) : EMPTY;
}

function listedOr(texts: readonly string[] | undefined): string {
  return texts && texts.length > 0 ? listed(texts, 12) : EMPTY;
}
