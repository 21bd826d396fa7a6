/** Words of the files of areas, of offers and of the layout drafts are compared with. */
import { formatFigure, whole } from './numbers';
import { counted, listed, quoted } from './words';

const areas = (count: number): string => counted(count, 'Gebiet', 'Gebiete');
const withAreas = (count: number): string => counted(count, 'Gebiet', 'Gebieten');
const teilraeume = (count: number): string => counted(count, 'Teilraum', 'Teilräume');
const withTeilraeume = (count: number): string => counted(count, 'Teilraum', 'Teilräumen');
const offers = (count: number): string => counted(count, 'Angebot', 'Angebote');
const NOTHING_LOST = 'Ihre Gebiete sind unverändert.';

export const areaFileWords = {
  title: 'Dateien',
  save: 'Gebiete speichern',
  saveMeaning:
    'Die Zuordnung öffnet sich in Excel und LibreOffice. Die Umrisse sind für Geoinformationssysteme.',
  csv: 'Zuordnung (CSV)',
  geojson: 'Umrisse (GeoJSON)',
  csvName: 'gebiete',
  geojsonName: 'gebiete-umrisse',
  nothingToSave: 'Es gibt noch keine Gebiete.',
  noOutlines: 'Ohne Karte gibt es keine Umrisse.',
  emptyLeftOut: 'Gebiete ohne Teilräume stehen nicht in der Datei.',
  saved: (name: string) => `${name} gespeichert.`,
  open: 'Gebiete öffnen',
  openMeaning:
    'Eine Tabelle mit einer Spalte „Schlüssel“ oder „key“ für den Teilraum und einer Spalte „Gebiet“ oder „area“ für den Namen des Gebiets. Oder GeoJSON. Sie sehen zuerst, was darin steht.',
  choose: 'Datei mit Gebieten auswählen',
  reading: (name: string) => `${name} wird gelesen …`,
};

/** What a file holds, before it takes effect. */
export const areaPreviewWords = {
  title: (name: string) => `Das steht in ${quoted(name)}`,
  holds: (count: number, members: number) => `${areas(count)} mit ${withTeilraeume(members)}.`,
  outside: (count: number) =>
    count === 0 ? 'Kein Teilraum bleibt außerhalb.' : `${teilraeume(count)} der Stadt bleiben außerhalb.`,
  replaces: (count: number) =>
    count === 0
      ? 'Noch sind keine Gebiete gezeichnet.'
      : `${count === 1 ? 'Das Gebiet, das jetzt gezeichnet ist, wird' : `Die ${areas(count)}, die jetzt gezeichnet sind, werden`} ersetzt. Mit „Rückgängig“ ${count === 1 ? 'kommt es' : 'kommen sie'} wieder.`,
  replacesLocked: (names: string) => `Auch was gesperrt ist, wird ersetzt: ${names}.`,
  area: 'Gebiet',
  members: 'Teilräume',
  list: 'Gebiete der Datei',
  take: 'Übernehmen',
  leave: 'Nicht übernehmen',
  taken: (count: number) => `${areas(count)} übernommen.`,
  left: `Nichts übernommen. ${NOTHING_LOST}`,
  refused: 'Die Datei lässt sich so nicht übernehmen.',
  unknownKeys: (keys: readonly string[]) =>
    `${keys.length === 1 ? 'Diesen Schlüssel gibt es' : `Diese ${whole(keys.length)} Schlüssel gibt es`} in der Stadt nicht: ${listed(keys.map(quoted))}.`,
};

export const offerWords = {
  title: 'Angebote',
  meaning:
    'Eine Tabelle mit Name, Handlungsfeld, Zielgruppe und dem Schlüssel des Teilraums oder Koordinaten. Sie sehen zuerst, was sich zuordnen lässt.',
  choose: 'Tabelle mit Angeboten auswählen',
  previewTitle: (name: string) => `Das steht in ${quoted(name)}`,
  holds: (count: number) => `${offers(count)}, die in einem Teilraum liegen.`,
  unplaced: (count: number) =>
    count === 1 ? '1 Zeile lässt sich nicht zuordnen:' : `${whole(count)} Zeilen lassen sich nicht zuordnen:`,
  more: (count: number) => `und ${counted(count, 'weitere Zeile', 'weitere Zeilen')}`,
  unplacedStay: 'Sie zählen nicht mit. Berichtigen Sie die Tabelle, wenn sie zählen sollen.',
  take: 'Übernehmen',
  leave: 'Nicht übernehmen',
  taken: (count: number) => `${offers(count)} übernommen.`,
  left: 'Nichts übernommen.',
  replaces: (title: string) =>
    `Ersetzt ${quoted(title)}. Mit „Rückgängig“ kommen die bisherigen Angebote wieder.`,
  opened: (title: string, count: number) => `${offers(count)} aus ${quoted(title)}.`,
  remove: 'Angebote entfernen',
  removed: 'Die Angebote sind entfernt.',
  none: 'Es sind keine Angebote geladen.',
  missing: 'Die Liste der Angebote ist auf diesem Gerät nicht da. Laden Sie die Tabelle noch einmal.',
};

export const offerFigureWords = {
  title: 'Angebote je Gebiet',
  meaning:
    'Gezählt wird, was im Gebiet liegt. Manche Angebote wirken weit darüber hinaus: Wenige Angebote sind noch kein Mangel.',
  by: 'Auswerten nach',
  byField: 'Handlungsfeld',
  byTarget: 'Zielgruppe',
  area: 'Gebiet',
  total: 'Angebote',
  perThousand: 'je 1.000 Einw.',
  perThousandLong: 'je 1.000 Einwohner*innen',
  figure: (value: number | undefined) => (value === undefined ? 'keine Angabe' : formatFigure(value, 2)),
  outside: 'außerhalb der Gebiete',
  city: 'ganze Stadt',
  without: 'ohne Angabe',
  noAreas: 'Sobald Gebiete gezeichnet sind, steht hier, wie viele Angebote in jedem liegen.',
};

export const exampleWords = {
  title: 'Beispiele der Modellstadt',
  meaning: 'Erfunden wie die Stadt. Damit lässt sich ausprobieren, was die Leitkriterien sagen.',
  met: 'Zuschnitt, der die Leitkriterien erfüllt',
  violated: 'Zuschnitt, der Leitkriterien verletzt',
  offers: 'Angebote',
  along: (steps: number) =>
    `Dazu gehören Angaben zu den Gebieten und Einschätzungen: ${counted(steps, 'weiterer Schritt', 'weitere Schritte')} in der Akte. Sie gelten im Beispiel für die Gewichte, mit denen die Modellstadt geöffnet wird.`,
  unavailable: `Das Beispiel ließ sich nicht laden. Laden Sie die Seite neu. ${NOTHING_LOST}`,
};

export const referenceWords = {
  title: 'Vergleich',
  meaning:
    'Halten Sie den bestehenden Zuschnitt als Referenz fest. Danach sehen Sie, was Ihr Entwurf daran ändert.',
  name: 'Name der Referenz',
  example: 'Zum Beispiel: Zuschnitt 2019',
  nameMissing: 'Bitte geben Sie der Referenz einen Namen.',
  keep: 'Jetzigen Zuschnitt als Referenz festhalten',
  noAreas:
    'Es gibt noch keine Gebiete. Zeichnen oder öffnen Sie den bestehenden Zuschnitt, dann lässt er sich festhalten.',
  kept: (name: string) => `${quoted(name)} ist jetzt die Referenz.`,
  is: (name: string, count: number) => `Referenz: ${quoted(name)} mit ${withAreas(count)}.`,
  replace: 'Durch den jetzigen Zuschnitt ersetzen',
  drop: 'Referenz verwerfen',
  dropped: 'Die Referenz ist verworfen.',
  unknown: (keys: readonly string[]) =>
    `Nicht verglichen, weil es sie in der Stadt nicht gibt: ${listed(keys.map(quoted))}.`,
};

export const layoutWords = {
  heading: (name: string) => `Entwurf gegenüber ${quoted(name)}`,
  pending: 'Der Vergleich wird vorbereitet …',
  same: 'Der Entwurf ist gleich der Referenz.',
  joins: 'kommt dazu',
  leaves: 'fällt weg',
  moves: 'wechselt',
  summary: {
    joins: (count: number) => `${teilraeume(count)} ${count === 1 ? 'kommt' : 'kommen'} in ein Gebiet`,
    leaves: (count: number) => `${teilraeume(count)} ${count === 1 ? 'fällt' : 'fallen'} aus den Gebieten`,
    moves: (count: number) => `${teilraeume(count)} ${count === 1 ? 'wechselt' : 'wechseln'} das Gebiet`,
  },
  persons: (count: number | undefined) =>
    count === undefined ? 'Einwohnerzahl geschützt' : counted(count, 'Einwohner*in', 'Einwohner*innen'),
  protectedMeaning: 'Geschützt: Es wären so wenige Menschen, dass sich Rückschlüsse ziehen ließen.',
  count: (inhabitants: number | undefined) => (inhabitants === undefined ? 'geschützt' : whole(inhabitants)),
  nothing: '–',
  table: 'Einwohner*innen je Gebiet',
  area: 'Gebiet',
  before: 'Referenz',
  after: 'Entwurf',
  joining: 'dazu',
  leaving: 'weg',
  formerly: (name: string) => `bisher ${quoted(name)}`,
  newArea: 'neu',
  goneArea: 'entfällt',
  outside: 'kein Gebiet',
  list: 'Was geschieht mit welchem Teilraum?',
  way: (from: string, to: string) => `${from} → ${to}`,
  onMap: 'Auf der Karte zeigen',
  save: 'Vergleich speichern (CSV)',
  fileName: 'vergleich-gebiete',
  saved: (name: string) => `${name} gespeichert.`,
};
