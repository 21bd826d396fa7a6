/** Words of the room Punkte: list, set-up, closing. */
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

export const punkte = {
  title: 'Punkte',
  intro:
    'Hier gewichtet die Konferenz mit Klebepunkten: an der Wand, auf Tablets und auf Papier. Alles steht in Ihrer Planungsakte und bleibt auf diesem Gerät.',
  list: 'Runden',
  none: 'Noch ist keine Runde angelegt.',
  noNeeds:
    'Noch gibt es nichts, worauf Punkte gesetzt werden können. Tragen Sie zuerst Handlungserfordernisse ein.',
  toNeeds: 'Zu den Erfordernissen',
  create: 'Neue Runde',
  createTrial: 'Proberunde',
  createMeaning: 'mit allen Handlungserfordernissen; ändern können Sie alles danach',
  trialMeaning: 'zum Üben mit dem Saal; zählt nirgends mit',
  created: (title: string) => `${quoted(title)} angelegt.`,
  newTitle: (number: number) => `Runde ${whole(number)}`,
  trialTitle: 'Proberunde',
  secondTitle: (title: string) => `${title} – zweite Runde`,
  states: { draft: 'in Vorbereitung', open: 'offen', closed: 'geschlossen' },
  trial: 'Proberunde, zählt nicht',
  second: 'zweite Runde',
  items: (count: number) => counted(count, 'Handlungserfordernis', 'Handlungserfordernisse'),
  ballots: (count: number) => counted(count, 'Stimmzettel', 'Stimmzettel'),
  back: 'Alle Runden',
  unknown: 'Diese Runde gibt es in dieser Planungsakte nicht (mehr).',
  remove: 'Runde löschen',
  removed: (title: string) => `${quoted(title)} gelöscht.`,
  restored: (title: string) => `${quoted(title)} ist wieder da.`,
  record: 'Zum laufenden Protokoll',
  board: 'Tafel auf die Leinwand',
  interim: 'Zwischenstand ansehen',
};

export const setupWords = {
  legend: 'Einrichtung der Runde',
  saving: 'Jede Änderung wird sofort gespeichert.',
  title: 'Frage oder Titel',
  items: 'Worauf Punkte gesetzt werden',
  chosen: (count: number, all: number) => `${whole(count)} von ${whole(all)} ausgewählt`,
  all: 'Alle',
  noItems: 'Keine',
  texts: 'Texte auf dem Stimmzettel',
  dots: 'Punkte je Person',
  perItem: 'Höchstens auf eines',
  noLimit: 'ohne Grenze',
  groups: 'Gruppen (eine je Zeile)',
  groupsMeaning: 'Wer Punkte setzt, wählt eine davon. Leer: keine Gruppen.',
  results: 'Zwischenstand',
  hidden: 'verdeckt, bis die Runde geschlossen ist',
  live: 'für alle sichtbar, zum Beispiel an der Wand',
  access: 'Wer abstimmt',
  open: 'offen, ohne Stimmkarten',
  withCodes: 'mit Stimmkarten (jede Nummer zählt einmal)',
  codes: (count: number) => counted(count, 'Stimmkarte', 'Stimmkarten'),
  cardCount: 'Anzahl der Stimmkarten',
  printCards: 'Stimmkarten drucken',
  cardsWrong: (most: number) =>
    `Bitte eine ganze Zahl von 1 bis ${whole(most)}. Diese Eingabe wird noch nicht gespeichert.`,
  trial: 'Proberunde: zählt nicht mit',
  capMerged: 'Höchstzahl auch für die Summe, wenn zusammengelegt wird',
  openRound: 'Runde eröffnen',
  openMeaning: 'Danach lässt sich an der Einrichtung nichts mehr ändern.',
  opened: (title: string) => `${quoted(title)} ist eröffnet.`,
  wrongNumber: 'Bitte eine ganze Zahl ab 1. Diese Eingabe wird noch nicht gespeichert.',
  itemsFirst: 'Wählen Sie mindestens ein Handlungserfordernis aus.',
};

export const ballotTextWords = {
  title: 'Texte auf dem Stimmzettel',
  intro:
    'So steht jedes Erfordernis auf dem Stimmzettel. Ohne Leichte Sprache oder Übersetzung erscheint dort der deutsche Titel.',
  back: 'Zurück zur Runde',
  ballotTitle: 'Titel',
  plain: 'In Leichter Sprache',
  missing: (count: number) => (count === 0 ? 'alle Texte da' : counted(count, 'Text fehlt', 'Texte fehlen')),
};

export const wallWords = {
  tab: 'Wand',
  board: 'Tafel',
  keys: 'Tasten, solange die Tafel ausgewählt ist: 1 bis 9 wählen ein Erfordernis (1 und 2 kurz nacheinander: Nummer 12), Pfeiltasten wechseln, + setzt einen Punkt, − nimmt einen weg.',
  personKeys: ' Strg und Eingabetaste: Stimmzettel abgeben.',
  how: 'Wie an der Wand gezählt wird',
  together: 'alle zugleich: nur die Punkte je Erfordernis zählen',
  perPerson: 'eine Person nach der anderen: jede mit eigenem Stimmzettel',
  group: 'Gruppe',
  noGroup: 'ohne Gruppe',
  chooseGroup: 'bitte wählen',
  put: (title: string) => `${title}: Punkt setzen`,
  take: (title: string) => `${title}: Punkt wegnehmen`,
  dots: (count: number) => counted(count, 'Punkt', 'Punkte'),
  now: (title: string, dots: number) => `${title}: ${wallWords.dots(dots)}`,
  voters: 'Personen an der Wand',
  votersMeaning: 'Wie viele Menschen haben hier Punkte gesetzt? Spätestens vor dem Schließen eintragen.',
  votersOf: (group: string) => `Personen an der Wand (${group})`,
  sum: (dots: number) => `An der Wand: ${wallWords.dots(dots)}`,
  atLeast: (voters: number) =>
    `Für so viele Punkte müssen es mindestens ${counted(voters, 'Person', 'Personen')} gewesen sein.`,
  left: (count: number) =>
    count === 0 ? 'Alle Punkte sind vergeben.' : `Noch ${wallWords.dots(count)} frei.`,
  itemEmpty: 'Hier liegt kein Punkt.',
  noMoreDots: 'Alle Punkte dieser Person sind vergeben. Nehmen Sie zuerst einen weg.',
  itemFull: (most: number) =>
    `Mehr als ${wallWords.dots(most)} auf ein Erfordernis gehen in dieser Runde nicht.`,
  code: 'Nummer der Stimmkarte',
  handIn: 'Stimmzettel abgeben',
  handedIn: 'Stimmzettel abgegeben. Die nächste Person kann beginnen.',
  clear: 'Von vorn',
  cleared: 'Alle Punkte dieser Person sind wieder frei.',
  person: 'Diese Person',
  hidden:
    'Der Zwischenstand dieser Runde ist verdeckt: Die Leinwand zeigt die Erfordernisse, aber keine Punkte.',
  visible: 'Die Leinwand zeigt jeden Punkt sofort.',
};

export const tabletWords = {
  tab: 'Tablets',
  steps: 'So kommen die Tablets dazu',
  out: 'Sichern Sie die Akte jetzt als Datei und öffnen Sie sie im Raum Akten auf jedem Tablet.',
  start:
    'Rufen Sie dort diese Runde im Raum Punkte auf und machen Sie das Gerät zum Tablet. Nur mit Ihrer PIN kommt jemand wieder heraus.',
  back: 'Sichern Sie nach der Abstimmung die Akte jedes Tablets als Datei und führen Sie sie hier mit Ihrer Akte zusammen.',
  here: 'Dieses Gerät zum Tablet machen',
  ballots: (count: number) => `${counted(count, 'Stimmzettel ist', 'Stimmzettel sind')} in dieser Akte.`,
};

export const paperWords = {
  tab: 'Papier',
  intro:
    'Zählen Sie die Punkte auf dem Papier je Erfordernis zusammen und tragen Sie die Summen mit der Zahl der Personen ein. Sie bleiben in der Akte von den digitalen Stimmzetteln getrennt.',
  entries: 'Eingetragene Auszählungen',
  none: 'Noch ist nichts vom Papier eingetragen.',
  enter: 'Auszählung eintragen',
  change: 'Auszählung ändern',
  group: 'Gruppe',
  noGroup: 'ohne Gruppe',
  voters: 'Personen',
  row: (number: number, title: string) => `${whole(number)} ${title}`,
  sum: (dots: number, most: number) =>
    `${counted(dots, 'Punkt', 'Punkte')} eingetragen, höchstens ${whole(most)} möglich`,
  tooMany: (dots: number, most: number, voters: number) =>
    `${counted(dots, 'Punkt kann', 'Punkte können')} nicht stimmen: ${counted(voters, 'Person hat', 'Personen haben')} zusammen höchstens ${whole(most)}. Bitte zählen Sie nach; es ist noch nichts gespeichert.`,
  tooManyOn: (title: string, dots: number, most: number) =>
    `${quoted(title)}: ${counted(dots, 'Punkt kann', 'Punkte können')} nicht stimmen, höchstens ${whole(most)} sind möglich. Bitte zählen Sie nach; es ist noch nichts gespeichert.`,
  votersMissing: 'Bitte tragen Sie die Zahl der Personen ein.',
  groupMissing: 'Bitte wählen Sie die Gruppe.',
  dotsMissing: 'Bitte tragen Sie mindestens einen Punkt ein.',
  wrongNumber: 'Bitte prüfen Sie die markierten Zahlen.',
  store: 'Auszählung speichern',
  stored: (group: string, dots: number) =>
    `Auszählung gespeichert: ${group}, ${counted(dots, 'Punkt', 'Punkte')}.`,
  cancel: 'Abbrechen',
  edit: (group: string) => `Auszählung ändern: ${group}`,
  remove: (group: string) => `Auszählung entfernen: ${group}`,
  editShort: 'Ändern',
  removeShort: 'Entfernen',
  removed: (group: string) => `Auszählung entfernt: ${group}.`,
  entry: (group: string, voters: number, dots: number) =>
    `${group}: ${counted(voters, 'Person', 'Personen')}, ${counted(dots, 'Punkt', 'Punkte')}`,
};

export const closingWords = {
  tab: 'Schließen',
  tabs: 'Was in dieser Runde zu tun ist',
  soFar: (ballots: number) => `Bisher ${punkte.ballots(ballots)} auf diesem Gerät.`,
  counted: (voters: number, dots: number) =>
    `Dazu ausgezählt: ${counted(voters, 'Person', 'Personen')}, ${counted(dots, 'Punkt', 'Punkte')}.`,
  before: 'Vor dem Schließen',
  tablets:
    'Sind alle Tablets eingesammelt? Ihre Akten führen Sie im Raum Akten zusammen. Stimmzettel, die vor dem Schließen abgegeben wurden, zählen auch, wenn die Akte erst danach dazukommt.',
  toAkten: 'Zu den Akten',
  paper: 'Ist alles vom Papier eingetragen?',
  votersMissing: (groups: readonly string[]) =>
    `An der Wand fehlt noch, wie viele Personen Punkte gesetzt haben: ${listed(groups)}.`,
  close: 'Runde schließen',
  closed: (title: string) => `${quoted(title)} ist geschlossen. Das Ergebnis ist da.`,
};
