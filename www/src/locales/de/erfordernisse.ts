/** Words of the room Erfordernisse: capture, list, filters, files. */
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

export const needWords = {
  title: 'Erfordernisse',
  pages: 'Seiten der Erfordernisse',
  listPage: 'Liste',
  rankingPage: 'Rangfolge',

  capture: 'Was wird gebraucht?',
  captureHint: 'Ein Satz genügt. Die Eingabetaste nimmt ihn auf, und Sie schreiben gleich weiter.',
  take: 'Aufnehmen',
  taken: (title: string) => `Aufgenommen: ${title}`,
  notTaken: 'Das ließ sich noch nicht speichern. Ihr Text steht wieder im Feld.',
  defaults: 'Für alle, die Sie jetzt aufnehmen',
  defaultsNone: 'nichts vorgegeben',
  similar: 'Ähnlich ist schon:',

  list: 'Liste der Erfordernisse',
  none: 'Noch ist kein Erfordernis aufgenommen. Schreiben Sie oben, was in den Veedeln gebraucht wird.',
  count: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'Erfordernis', 'Erfordernisse')
      : `${whole(shown)} von ${counted(all, 'Erfordernis', 'Erfordernissen')}`,
  noneFound: 'Kein Erfordernis passt zu dieser Auswahl.',
  noPlace: 'noch ohne Ort',
  wholeMerged: (titles: readonly string[]) => `Zusammengelegt mit ${listed(titles.map(quoted))}`,
  teilraeume: (count: number) => counted(count, 'Teilraum', 'Teilräume'),
  statements: (count: number) => counted(count, 'Stellungnahme', 'Stellungnahmen'),
  dissent: 'mit Dissens',
  removed: (title: string) => `Erfordernis ${quoted(title)} gelöscht.`,
  restored: (title: string) => `Erfordernis ${quoted(title)} ist wieder da.`,
  merged: (from: string, into: string) => `${quoted(from)} ist jetzt Teil von ${quoted(into)}.`,
  mergeUndone: (from: string) => `${quoted(from)} steht wieder für sich.`,

  filters: 'Auswahl',
  filtersSet: (count: number) => `Auswahl (${counted(count, 'Angabe', 'Angaben')})`,
  search: 'Text enthält',
  lebenslage: 'Lebenslagenbereich',
  field: 'Handlungsfeld',
  targetGroup: 'Zielgruppe',
  area: 'Gebiet',
  origin: 'Herkunft',
  state: 'Stand',
  all: 'alle',
  clear: 'Alle zeigen',

  duplicates: (count: number) =>
    count === 1 ? 'Zwei Erfordernisse klingen gleich' : `${whole(count)} Paare klingen gleich`,
  moreDuplicates: (count: number) =>
    count === 1 ? 'Ein weiteres Paar folgt danach.' : `${whole(count)} weitere Paare folgen danach.`,
  duplicatesMeaning:
    'Sind es dieselben, legen Sie sie zusammen: Das zweite wird Teil des ersten, und alle Punkte bleiben erhalten. Sie können das jederzeit trennen.',
  mergeThis: 'Zusammenlegen',
  mergeSwapped: 'Umgekehrt zusammenlegen',
  different: 'Bleiben zwei',
  named: (action: string, a: string, b: string) => `${action}: ${quoted(a)} und ${quoted(b)}`,
  mergeNamed: (action: string, from: string, into: string) =>
    `${action}: ${quoted(from)} wird Teil von ${quoted(into)}`,
  left: 'Beide bleiben, wie sie sind.',

  unknown: 'Dieses Erfordernis gibt es in dieser Planungsakte nicht (mehr).',
  backToList: 'Zur Liste',
};

/** Words about files of needs. */
export const needFileWords = {
  title: 'Dateien',
  open: 'Liste aus Datei öffnen',
  openMeaning:
    'Eine Tabelle (CSV oder Excel) mit einer Zeile je Erfordernis. Nötig ist nur eine Spalte „Titel“. Nichts wird ersetzt: Was in der Datei steht, kommt hinzu.',
  csv: 'Als CSV speichern',
  xlsx: 'Als Excel-Datei speichern',
  fileName: 'erfordernisse',
  sheet: 'Erfordernisse',
  modelData: 'modelldaten',
  saveMeaning: 'Alle Erfordernisse mit ihren Angaben. Eine so gespeicherte Datei lässt sich wieder öffnen.',
  nothingToSave: 'Es gibt noch nichts zu speichern.',
  saved: (name: string) => `${name} gespeichert.`,
  reading: (name: string) => `${name} wird gelesen …`,
  preview: (file: string) => `In ${quoted(file)} gefunden`,
  holds: (count: number) => `${counted(count, 'Erfordernis', 'Erfordernisse')}.`,
  more: (count: number) => `und ${counted(count, 'weiteres', 'weitere')}`,
  take: 'Hinzufügen',
  leave: 'Nicht übernehmen',
  taken: (count: number) => `${counted(count, 'Erfordernis', 'Erfordernisse')} hinzugefügt.`,
  left: 'Nichts übernommen.',
};
