/** Words of the room Konferenz: list, form, notices. */
import type { ConferenceKind } from 'veedelwerk';
import { conferenceKind } from './conferenceFields';
import { dateInWords } from './dates';
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

/** The kinds in the order of the programme. */
export const kinds: readonly ConferenceKind[] = ['sozialraum', 'planung', 'meilenstein'];

/** The groups whose presence is counted, unless somebody names others (SPEC § 7). */
export const defaultGroups: readonly string[] = [
  'Bewohner*innen',
  'Akteur*innen vor Ort',
  'Fachverwaltung',
  'Politik',
  'Träger/Wohlfahrtsverbände',
];

/** The parties the handbook counts on (H 5.3.1.1: Mitwirkende). */
export const essentialParties: readonly string[] = [
  'Bürgeramtsleitung',
  'Fachämter',
  'Sozialraumkoordination',
  'Geschäftsstelle',
];

export const konferenz = {
  title: 'Konferenz',
  pages: 'Seiten der Konferenz',
  listPage: 'Konferenzen',
  recordPage: 'Laufendes Protokoll',
  intro:
    'Halten Sie fest, wer wann worüber getagt hat. Alles steht in Ihrer Planungsakte und bleibt auf diesem Gerät.',
  none: 'Noch ist keine Konferenz angelegt.',
  create: 'Neue Konferenz',
  created: (kind: ConferenceKind) => `${conferenceKind(kind)} angelegt.`,
  kindMeaning: {
    sozialraum: 'Handlungserfordernisse finden und gewichten',
    planung: 'Maßnahmen vereinbaren',
    meilenstein: 'nach etwa zweieinhalb Jahren: Was ist erreicht?',
  } satisfies Record<ConferenceKind, string>,
  named: (kind: ConferenceKind, date: string) =>
    date === ''
      ? `${conferenceKind(kind)} (noch ohne Datum)`
      : `${conferenceKind(kind)} am ${dateInWords(date)}`,
  present: (count: number) => counted(count, 'Person anwesend', 'Personen anwesend'),
  backToList: 'Alle Konferenzen',
  unknown: 'Diese Konferenz gibt es in dieser Planungsakte nicht (mehr).',
  remove: 'Konferenz löschen',
  removed: (title: string) => `${title} gelöscht.`,
  undo: 'Rückgängig',
  restored: (title: string) => `${title} ist wieder da.`,
  saving: 'Jedes Feld wird gespeichert, sobald Sie es verlassen.',
  notStored: 'Was Sie zuletzt eingegeben haben, ist noch nicht gespeichert. Es steht weiter im Feld.',
  asText: 'Konferenz als Text speichern',
  dayRecord: 'Protokoll dieses Tages',
};

export const formWords = {
  sections: {
    basics: 'Anlass, Tag und Ort',
    groups: 'Eingeladen und anwesend',
    missing: 'Wer fehlte?',
    citizens: 'Bürger*innenkonferenz davor',
    agenda: 'Tagesordnung',
    results: 'Fragen zu den Ergebnissen',
    process: 'Fragen zum Ablauf',
    note: 'Notiz',
  },
  complete: 'vollständig',
  optional: 'freiwillig',
  stillOpen: 'Noch offen:',
  nothingOpen: 'Es ist alles eingetragen, wonach das Handbuch fragt.',
  openCount: (count: number) => `${whole(count)} offen`,
  kind: 'Art der Konferenz',
  date: 'Datum',
  dateIncomplete: 'Dieses Datum ist nicht vollständig oder unwahrscheinlich. Es wird noch nicht gespeichert.',
  place: 'Ort',
  placeHint: 'Zum Beispiel: Bürgerzentrum, großer Saal',
  areas: 'Sozialraumgebiete',
  area: (number: number) => `Sozialraumgebiet ${whole(number)}`,
  addArea: 'Gebiet hinzufügen',
  group: 'Gruppe',
  groupNumbered: (number: number) => `Name der Gruppe ${whole(number)}`,
  invited: 'eingeladen',
  present: 'anwesend',
  invitedOf: (group: string) => `${group}: eingeladen`,
  presentOf: (group: string) => `${group}: anwesend`,
  addGroup: 'Gruppe hinzufügen',
  sum: 'Zusammen',
  countWrong: 'Bitte eine ganze Zahl ab 0, ohne Komma. Diese Eingabe wird noch nicht gespeichert.',
  morePresent: (groups: readonly string[]) =>
    `Hinweis: Bei ${listed(groups.map(quoted), 3)} waren mehr Personen anwesend als eingeladen. Das ist möglich; prüfen Sie nur, ob beide Zahlen stimmen.`,
  missing: 'Diese wesentlichen Beteiligten nahmen nicht teil',
  statements: 'Diese wesentlichen Beteiligten gaben keine Stellungnahme ab',
  party: (number: number) => `Stelle ${whole(number)}`,
  partyLabel: 'Stelle',
  reason: 'Grund',
  reasonOf: (party: string) => `Grund (${party})`,
  addParty: 'Andere Stelle',
  addSuggested: (party: string) => `+ ${party}`,
  held: 'Ging eine Bürger*innenkonferenz voraus?',
  heldUnknown: 'noch nicht eingetragen',
  heldYes: 'ja',
  heldNo: 'nein',
  heldDate: 'Wann war die Bürger*innenkonferenz?',
  heldReason: 'Warum nicht?',
  agendaTime: 'Uhrzeit',
  agendaTitle: 'Was',
  agendaTimeOf: (number: number) => `Punkt ${whole(number)}: Uhrzeit`,
  agendaTitleOf: (number: number) => `Punkt ${whole(number)}: was`,
  addAgenda: 'Punkt hinzufügen',
  agendaSuggestion: 'Mit einem Vorschlag beginnen',
  agendaSuggested: (count: number) =>
    `${counted(count, 'Punkt', 'Punkte')} vorgeschlagen. Ändern Sie, was nicht passt, und setzen Sie die Uhrzeiten ein.`,
  up: (name: string) => `${name} nach oben`,
  down: (name: string) => `${name} nach unten`,
  removeRow: (name: string) => `${name} entfernen`,
  moved: (name: string, place: number) => `${name} steht jetzt an Stelle ${whole(place)}.`,
  rowRemoved: (name: string) => `${name} entfernt.`,
  areaName: (name: string, number: number) => (name === '' ? `Gebiet ${whole(number)}` : name),
  groupName: (name: string, number: number) => (name === '' ? `Gruppe ${whole(number)}` : name),
  partyName: (name: string, number: number) => (name === '' ? `Stelle ${whole(number)}` : name),
  agendaName: (title: string, number: number) => (title === '' ? `Punkt ${whole(number)}` : title),
  from: (chapter: string) => `Fragen nach dem ${chapter}.`,
  answeredAbove: 'Die Antwort steht unter',
  otherAnswers: (count: number) =>
    `${counted(count, 'Antwort', 'Antworten')} zu einer anderen Art von Konferenz ${count === 1 ? 'bleibt' : 'bleiben'} gespeichert und ${count === 1 ? 'erscheint' : 'erscheinen'} wieder, wenn Sie die Art zurückstellen.`,
  note: 'Was sonst noch wichtig ist',
  full: 'Mehr passt nicht in dieses Feld.',
};

export const openWords = {
  date: 'Datum',
  place: 'Ort',
  areas: 'Sozialraumgebiete',
  present: 'Zahlen der Anwesenden',
  missing: 'Wer fehlte?',
  missingReason: (party: string) => `Warum fehlte ${quoted(party)}?`,
  statements: 'Stellungnahmen',
  held: 'Bürger*innenkonferenz',
  heldDate: 'Tag der Bürger*innenkonferenz',
  heldReason: 'Warum keine Bürger*innenkonferenz?',
  agenda: 'Tagesordnung',
  results: (count: number) => counted(count, 'Frage zu den Ergebnissen', 'Fragen zu den Ergebnissen'),
  process: (count: number) => counted(count, 'Frage zum Ablauf', 'Fragen zum Ablauf'),
};
