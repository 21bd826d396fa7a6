/** Words of the running record, of who works at this device, and of the texts that are saved. */
import { whole } from './numbers';

export const operatorWords = {
  question: 'Wer bedient dieses Gerät?',
  meaning:
    'Ein Name oder eine Rolle, zum Beispiel „Moderation“ oder „Sozialplanung“. Die Angabe steht im Protokoll bei jeder Änderung. Sie ist freiwillig und wird auf diesem Gerät gemerkt.',
  take: 'Übernehmen',
  without: 'Ohne Namen weiter',
  is: (name: string) => `Dieses Gerät bedient: ${name}`,
  isNobody: 'Dieses Gerät bedient: ohne Namen',
  change: 'Ändern',
  taken: (name: string) =>
    name === '' ? 'Änderungen stehen ohne Namen im Protokoll.' : `${name} steht von jetzt an im Protokoll.`,
};

export const recordWords = {
  title: 'Laufendes Protokoll',
  intro: 'Jede Änderung an dieser Planungsakte, die neueste zuerst.',
  nothing: 'Noch ist nichts geschehen.',
  nothingThatDay: 'An diesem Tag wurde in dieser Planungsakte nichts geändert.',
  filter: 'Anzeigen',
  all: 'Alle Änderungen',
  dayOf: (conference: string) => `Nur den Tag: ${conference}`,
  nobody: 'ohne Namen',
  undone: 'zurückgenommen',
  withoutEffect: 'ohne Wirkung',
  older: 'Ältere zeigen',
  shown: (shown: number, all: number) => `${whole(shown)} von ${whole(all)} Einträgen`,
  olderShown: (shown: number) => `${whole(shown)} Einträge werden gezeigt.`,
  save: 'Protokoll als Text speichern',
  saved: (name: string) => `${name} gespeichert.`,
  time: (time: string) => `${time} Uhr`,
};

export const conferenceTextWords = {
  modelData: 'Modelldaten (erfunden)',
  dossier: 'Planungsakte',
  city: 'Stadt',
  written: (when: string) => `Gespeichert am ${when} mit Veedelwerk`,
  kind: 'Art',
  date: 'Datum',
  place: 'Ort',
  areas: 'Sozialraumgebiete',
  notEntered: 'nicht eingetragen',
  presence: 'Eingeladen und anwesend',
  group: 'Gruppe',
  invited: 'eingeladen',
  present: 'anwesend',
  sum: 'Zusammen',
  missing: 'Wesentliche Beteiligte, die nicht teilnahmen',
  statements: 'Wesentliche Beteiligte ohne Stellungnahme',
  noReason: 'Grund nicht eingetragen',
  unnamed: '(ohne Namen)',
  citizens: 'Bürger*innenkonferenz davor',
  held: (date: string) => (date === '' ? 'Ja; das Datum ist nicht eingetragen.' : `Ja, am ${date}.`),
  notHeld: (reason: string) =>
    reason === '' ? 'Nein; der Grund ist nicht eingetragen.' : `Nein. Grund: ${reason}`,
  agenda: 'Tagesordnung',
  results: 'Fragen zu den Ergebnissen',
  process: 'Fragen zum Ablauf',
  answeredAt: (section: string) => `siehe oben: ${section}`,
  others: 'Antworten zu einer anderen Art von Konferenz',
  note: 'Notiz',
  changes: (date: string) => `Änderungen an diesem Tag (${date})`,
  noChanges: 'An diesem Tag wurde in der Planungsakte nichts geändert.',
  recordTitle: 'Laufendes Protokoll',
  recordName: 'protokoll',
};
