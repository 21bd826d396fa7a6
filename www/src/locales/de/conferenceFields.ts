/** What was entered about a conference, in the words of the record. */
import type {
  CitizensConference,
  ConferenceFields,
  ConferenceKind,
  GroupPresence,
  MissingParty,
} from 'veedelwerk';
import { dateInWords } from './dates';
import { confirmations, questionText } from './konferenzFragen';
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

/** Most letters of a longer text that the record repeats. */
const MOST_LETTERS = 120;
const MOST_ENTRIES = 12;
const EMPTY = 'leer';

const KINDS: Readonly<Record<ConferenceKind, string>> = {
  sozialraum: 'Sozialraumkonferenz',
  planung: 'Planungskonferenz',
  meilenstein: 'Meilensteinkonferenz',
};

/** `Sozialraumkonferenz`. */
export function conferenceKind(kind: ConferenceKind): string {
  return KINDS[kind];
}

/** Every field that was entered, with what it says now: `Ort: „Rathaus“; Datum: 12. Mai 2026`. */
export function conferenceFields(fields: ConferenceFields): string {
  const { kind, date, place, areas, groups, missing, statementsMissing, agenda, note } = fields;
  const { citizensConference: citizens, answers } = fields;
  return [
    kind !== undefined && `Art: ${conferenceKind(kind)}`,
    date !== undefined && `Datum: ${date === '' ? EMPTY : dateInWords(date)}`,
    place !== undefined && `Ort: ${text(place)}`,
    areas && `Sozialraumgebiete: ${list(areas.filter(Boolean))}`,
    groups && `Eingeladene und Anwesende: ${list(groups.flatMap(group))}`,
    missing && `Es fehlten: ${list(missing.map(party), 'niemand')}`,
    statementsMissing && `Keine Stellungnahme von: ${list(statementsMissing.map(party), 'niemandem')}`,
    citizens && `Bürger*innenkonferenz davor: ${held(citizens)}`,
    agenda && `Tagesordnung: ${counted(agenda.length, 'Punkt', 'Punkte')}`,
    ...Object.entries(answers ?? {}).map(([id, answer]) => answered(id, answer)),
    note !== undefined && `Notiz: ${text(note)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}

function text(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line === '' ? EMPTY : quoted(line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line);
}

function answered(id: string, answer: string): string {
  const confirmed = Object.values(confirmations).find((confirmation) => confirmation.id === id);
  if (confirmed) return `${confirmed.text}${answer === '' ? ': nicht mehr bestätigt' : ''}`;
  return `${quoted(questionText(id))} – ${text(answer)}`;
}

function list(values: readonly string[], none = EMPTY): string {
  return values.length === 0 ? none : listed(values, MOST_ENTRIES);
}

/** `Politik (3 eingeladen, 5 anwesend)`; nothing for a group without numbers. */
function group({ group: name, invited, present }: GroupPresence): string[] {
  const figures = [
    ...(invited === undefined ? [] : [`${whole(invited)} eingeladen`]),
    ...(present === undefined ? [] : [`${whole(present)} anwesend`]),
  ];
  return figures.length === 0 ? [] : [`${name} (${figures.join(', ')})`];
}

function party({ party: name, reason }: MissingParty): string {
  return reason === '' ? name : `${name} (${reason})`;
}

function held({ held: wasHeld, date = '', reason = '' }: CitizensConference): string {
  if (wasHeld === undefined) return 'noch nicht eingetragen';
  if (wasHeld) return date === '' ? 'ja' : `ja, am ${dateInWords(date)}`;
  return reason === '' ? 'nein' : `nein (${reason})`;
}
