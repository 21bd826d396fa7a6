/** Words of the room Daten. */
import type {
  AssignmentHow,
  ColumnRole,
  CrsCandidate,
  DecimalSign,
  Encoding,
  GeometryFormat,
  JoinHow,
  LayoutKind,
  RingFault,
  Separator,
  SubtotalWhy,
  TableFormat,
  TokenReading,
} from 'veedelwerk/import';
import type { AnyProblem } from './problems';
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

/** The steps of reading a file, as the engine names them. */
const steps: Readonly<Record<string, string>> = {
  open: 'Datei öffnen',
  read: 'Lesen',
  understand: 'Aufbau erkennen',
  done: 'Fertig',
};

const crsNames: Readonly<Record<string, string>> = {
  'EPSG:4326': 'Längen- und Breitengrade',
  'EPSG:3857': 'Web-Mercator',
  'EPSG:25832': 'UTM Zone 32',
  'EPSG:25833': 'UTM Zone 33',
  'EPSG:4647': 'UTM Zone 32 mit Zonennummer',
  'EPSG:5650': 'UTM Zone 33 mit Zonennummer',
  'EPSG:31466': 'Gauß-Krüger Zone 2',
  'EPSG:31467': 'Gauß-Krüger Zone 3',
  'EPSG:31468': 'Gauß-Krüger Zone 4',
  'EPSG:31469': 'Gauß-Krüger Zone 5',
};

/** `EPSG:25832+2000000` → `UTM Zone 32 (EPSG:25832), Rechtswert um 2.000.000 m verschoben`. */
function crsName(id: string): string {
  const [, epsg = id, shift, swapped] = /^(EPSG:\d+)([+-]\d+)?(\/yx)?$/.exec(id) ?? [];
  const name = crsNames[epsg] === undefined ? epsg : `${crsNames[epsg]} (${epsg})`;
  const shifted = shift === undefined ? '' : `, Rechtswert um ${whole(Number(shift))} m verschoben`;
  return `${name}${shifted}${swapped === undefined ? '' : ', Achsen vertauscht'}`;
}

export const daten = {
  title: 'Daten',
  intro: 'Bringen Sie Tabellen und Grenzen Ihrer Stadt mit. Alles bleibt auf Ihrem Rechner.',
  openCity: (title: string): string => `Geöffnet ist: ${title}.`,
  openStays: 'Die geöffnete Stadt bleibt, bis Sie unten „Übernehmen“ wählen.',

  dropHere: 'Dateien hierher ziehen',
  dropAnywhere: 'Dateien loslassen, um sie zu lesen',
  dropHint: 'CSV, Excel, OpenDocument, Shapefile (alle Teile oder als Zip), GeoJSON, Importrezept',
  chooseFiles: 'Dateien auswählen',
  openModelCity: 'Modellstadt öffnen',
  startOver: 'Alle Dateien entfernen',

  reading: (file: string): string => `${quoted(file)} wird gelesen`,
  step: (step: string): string => steps[step] ?? 'Lesen',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Was schon gelesen war, ist noch da.',
  result: (read: readonly string[], refused: readonly AnyProblem[]): string => {
    const names = refused
      .map((problem) => problem.file ?? '')
      .filter((name, place, all) => name !== '' && all.indexOf(name) === place);
    const sentences = [
      read.length > 0 ? [`${counted(read.length, 'Datei', 'Dateien')} gelesen: ${listed(read)}.`] : [],
      names.length > 0
        ? [`${counted(names.length, 'Datei', 'Dateien')} nicht gelesen: ${listed(names)}.`]
        : [],
    ];
    return sentences.flat().join(' ');
  },

  open: {
    title: 'Das ist noch offen:',
    ready: 'Alles ist gelesen und zugeordnet.',
    toTakeOver: 'Zum Übernehmen',
    unusable: (files: readonly string[]): string =>
      `${listed(files.map(quoted), 3)} kann so noch nicht benutzt werden`,
    place: 'Die Lage der Karte ist zu bestätigen',
    noTable: 'Es fehlt eine Tabelle mit den Zahlen der Teilräume',
    counts: (count: number): string =>
      count === 1
        ? 'Eine Zählgröße ist nicht zugeordnet'
        : `${whole(count)} Zählgrößen sind nicht zugeordnet`,
    rows: (count: number): string =>
      count === 1
        ? 'Eine Zeile der Tabelle hat keinen Teilraum auf der Karte'
        : `${whole(count)} Zeilen der Tabelle haben keinen Teilraum auf der Karte`,
  },

  understoodTitle: 'Das wurde verstanden',
  remove: 'Entfernen',
  removeNamed: (file: string): string => `${file} entfernen`,
  automatic: 'Automatisch',
  automaticNamed: (label: string): string => `${label} wieder automatisch erkennen`,
  chosen: 'von Ihnen gewählt',

  table: {
    formats: {
      text: 'Textdatei',
      xlsx: 'Excel',
      xls: 'Excel (bis 2003)',
      ods: 'OpenDocument',
    } satisfies Record<TableFormat, string>,
    facts: (teilraeume: number, figures: number, periods: readonly string[]): string => {
      const named = periods.filter((period) => period !== '');
      const time =
        named.length === 0 ? '' : `, ${named.length === 1 ? 'Zeitraum' : 'Zeiträume'} ${listed(named, 8)}`;
      return `${counted(teilraeume, 'Teilraum', 'Teilräume')}, ${counted(figures, 'Zahlenspalte', 'Zahlenspalten')}${time}`;
    },
    howRead: 'So wurde die Datei gelesen',
    encoding: 'Zeichensatz',
    encodings: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows-1252 (ISO 8859-1)',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
    } satisfies Record<Encoding, string>,
    separator: 'Trennzeichen',
    separators: {
      semicolon: 'Semikolon ( ; )',
      comma: 'Komma ( , )',
      tab: 'Tabulator',
    } satisfies Record<Separator, string>,
    decimal: 'Dezimalzeichen',
    decimals: {
      comma: 'Komma: 1.234,5',
      point: 'Punkt: 1,234.5',
    } satisfies Record<DecimalSign, string>,
    decimalUncertain: (columns: readonly string[]): string =>
      `Bei ${listed(columns, 3)} ist nicht sicher, ob der Punkt Tausender oder Dezimalstellen trennt. Bitte prüfen Sie die Vorschau.`,
    sheet: 'Tabellenblatt',
    headerRow: 'Erste Kopfzeile',
    headerRows: 'Zahl der Kopfzeilen',
    firstDataRow: 'Erste Zeile mit Werten',
    layout: 'Aufbau',
    layouts: {
      wide: 'breit: eine Zeile je Teilraum',
      long: 'lang: eine Zeile je Zahl',
    } satisfies Record<LayoutKind, string>,
    key: 'Schlüsselspalte',
    name: 'Namensspalte',
    period: 'Spalte mit Zeitraum',
    fixedPeriod: 'Zeitraum der Tabelle',
    fixedPeriodHint: 'zum Beispiel 2025',
    variables: 'Spalten, die die Zählgröße nennen',
    values: 'Spalten mit Zahlen',
    splitKey: 'Schlüssel und Name stehen in einer Zelle',
    district: 'Stadtbezirk',
    districtNone: 'keine Angabe',
    districtPrefix: (characters: number): string =>
      characters === 1 ? 'erste Stelle des Schlüssels' : `erste ${whole(characters)} Stellen des Schlüssels`,
    districtColumn: (column: string): string => `Spalte ${quoted(column)}`,
    none: 'keine',
    preview: (file: string): string => `Erste Zeilen von ${file}`,
    row: 'Zeile',
    roles: {
      key: 'Schlüssel',
      name: 'Name',
      district: 'Stadtbezirk',
      period: 'Zeitraum',
      variable: 'Zählgröße',
      value: 'Zahl',
      unused: 'nicht benutzt',
    } satisfies Record<ColumnRole, string>,
    readAs: 'gelesen als',
    notes: 'Text außerhalb der Tabelle',
  },

  tokens: {
    title: (kinds: number): string => `Zeichen für fehlende und gesperrte Werte (${whole(kinds)})`,
    intro: 'So wurden Zeichen gelesen, die statt einer Zahl in der Tabelle stehen.',
    where: (figure: string | undefined, cells: number): string =>
      `${figure === undefined ? 'in allen Spalten' : `in ${quoted(figure)}`}, ${counted(cells, 'Zelle', 'Zellen')}`,
    readings: {
      zero: '0',
      missing: 'fehlend',
      number: 'Zahl daneben',
      suppressed: 'gesperrt',
    } satisfies Record<TokenReading['as'], string>,
    lo: 'von',
    hi: 'bis',
    allColumns: 'alle Spalten',
    perColumn: 'Für jede Spalte einzeln festlegen',
    label: (token: string, column: string): string => `Zeichen ${quoted(token)} in ${column} gilt als`,
  },

  subtotals: {
    title: (rows: number): string => `Zwischensummen: ${counted(rows, 'Zeile', 'Zeilen')} ausgelassen`,
    intro:
      'Diese Zeilen fassen andere zusammen und zählen nicht als Teilraum. Wählen Sie ab, was ein Teilraum ist.',
    why: {
      label: 'am Namen erkannt',
      key: 'am Schlüssel erkannt',
      sum: 'ist die Summe anderer Zeilen',
      heading: 'ist eine Überschrift ohne Zahlen',
      chosen: 'von Ihnen gewählt',
    } satisfies Record<SubtotalWhy, string>,
    leaveOut: (name: string, row: number): string => `${name} (Zeile ${whole(row)}) auslassen`,
  },

  geometry: {
    formats: {
      geo_json: 'GeoJSON',
      shapefile_zip: 'Shapefile (Zip)',
      shapefile_parts: 'Shapefile',
    } satisfies Record<GeometryFormat, string>,
    facts: (teilraeume: number, points: number): string =>
      `${counted(teilraeume, 'Teilraum', 'Teilräume')}, ${whole(points)} Punkte`,
    incomplete: 'noch nicht lesbar',
    place: 'Lage der Karte',
    candidate: ({ id, near, nearKm, widthKm, heightKm }: CrsCandidate): string =>
      `${crsName(id)}: ${nearKm < 10 ? 'in' : `${whole(nearKm)} km von`} ${near}, ${whole(widthKm)} × ${whole(heightKm)} km`,
    ask: 'Stimmt diese Lage?',
    confirm: 'Lage bestätigen',
    confirmed: 'Die Lage der Karte ist bestätigt.',
    accepted: (crs: string): string => `Koordinatensystem: ${crsName(crs)}`,
    declared: (text: string): string => `Die Datei nennt: ${text}`,
    outline: (near: string): string => `Umriss der Karte bei ${near}`,
    howRead: 'So wurden die Grenzen gelesen',
    key: 'Schlüssel',
    name: 'Name',
    district: 'Stadtbezirk',
    encoding: 'Zeichensatz',
    none: 'keine Angabe',
    repaired: (count: number): string => `${counted(count, 'Umriss', 'Umrisse')} repariert`,
    faults: {
      self_crossing: 'Grenze kreuzte sich selbst',
      rings_overlap: 'Flächen überdeckten sich',
      unclosed: 'Umriss war nicht geschlossen',
      spike: 'Spitze ohne Fläche entfernt',
      zero_area: 'Ring ohne Fläche entfernt',
      wrong_orientation: 'Umlaufrichtung berichtigt',
      hole_outside: 'Loch außerhalb der Fläche entfernt',
      not_finite: 'Koordinaten waren keine Zahlen',
    } satisfies Record<RingFault, string>,
  },

  method: {
    title: 'Verfahren und Zählgrößen',
    choose: 'Verfahren',
    fitting: 'Passend zu Ihren Tabellen vorgeschlagen.',
    openFile: 'Verfahren aus Datei öffnen',
    intro: 'Diese Zählgrößen braucht das Verfahren. Was automatisch erkannt wurde, ist gekennzeichnet.',
    assignment: 'Zuordnung der Spalten',
    complete: 'Alle Zählgrößen sind zugeordnet.',
    missing: (names: readonly string[]): string => `Noch nicht zugeordnet: ${listed(names, 8)}.`,
    howFound: {
      exact: 'automatisch, gleicher Name',
      normalised: 'automatisch, gleicher Name',
      alias: 'automatisch, üblicher Name',
      near: 'automatisch, ähnlicher Name – bitte prüfen',
      ageGroups: 'automatisch, Summe von Altersgruppen',
      chosen: 'von Ihnen gewählt',
    } satisfies Record<AssignmentHow, string>,
    notAssigned: 'fehlt',
    noColumn: '– keine Spalte –',
    add: 'Spalte dazuzählen',
    addTo: (count: string): string => `Eine weitere Spalte zu ${quoted(count)} dazuzählen`,
    columnFor: (count: string): string => `Spalte für ${count}`,
    furtherColumnFor: (count: string, place: number): string => `${whole(place)}. Spalte für ${count}`,
  },

  join: {
    title: 'Abgleich von Tabelle und Karte',
    matched: (matched: number, all: number): string =>
      `${whole(matched)} von ${counted(all, 'Teilraum', 'Teilräumen')} in der Tabelle ${all === 1 ? 'ist' : 'sind'} auch auf der Karte.`,
    by: 'Abgleich über',
    bys: { key: 'Schlüssel', name: 'Name' },
    onlyTable: (count: number): string => `Nur in der Tabelle: ${whole(count)}`,
    onlyTableHint: 'Ohne Verbindung fehlen diese Zeilen auf der Karte und im Index.',
    onlyMap: (count: number): string => `Nur auf der Karte: ${whole(count)}`,
    onlyMapHint: 'Diese Teilräume bekommen „keine Angabe“.',
    how: (count: number): string => `${whole(count)} mit kleiner Abweichung verbunden`,
    hows: {
      exact: 'gleich',
      leadingZeros: 'führende Nullen ergänzt',
      normalised: 'Schreibweise angeglichen',
      linked: 'von Ihnen verbunden',
    } satisfies Record<JoinHow, string>,
    accept: (name: string): string => `Mit ${quoted(name)} verbinden`,
    acceptFor: (row: string, name: string): string => `${row} mit ${name} verbinden`,
    nowLinked: (count: number): string => `${counted(count, 'Zeile', 'Zeilen')} verbunden.`,
    acceptAll: (count: number): string => `Alle ${whole(count)} Vorschläge annehmen`,
    byHand: (row: string): string => `Teilraum für ${row}`,
    chooseTeilraum: 'Teilraum wählen …',
    unlink: 'Verbindung lösen',
    unlinkNamed: (row: string): string => `Verbindung von ${row} lösen`,
    more: (count: number): string => `${whole(count)} weitere anzeigen`,
    withoutMap:
      'Es ist keine Karte dabei. Index und Rangliste werden berechnet, die Karte bleibt leer. Grenzen können Sie jederzeit dazugeben.',
    withoutTable:
      'Es ist noch keine Tabelle dabei. Ziehen Sie die Tabelle mit den Zahlen der Teilräume dazu.',
  },

  recipe: {
    title: 'Importrezept',
    save: 'Importrezept speichern',
    open: 'Importrezept öffnen',
    fileName: 'importrezept.json',
    hint: 'Mit dem Importrezept geht es im nächsten Jahr in einem Schritt: Rezept und neue Dateien zusammen in das Fenster ziehen.',
    waits: 'Das Importrezept ist gelesen. Ziehen Sie jetzt die Dateien dazu.',
  },

  takeOver: {
    title: 'Übernehmen',
    button: 'Übernehmen',
    cityName: 'Name der Stadt',
    source: 'Quelle der Daten',
    sourceHint: 'erscheint auf Karten und Ausdrucken, zum Beispiel „Amt für Statistik, Stand 2025“',
    computing: 'Wird zusammengestellt …',
    notYet: 'Noch lässt sich nichts übernehmen. Oben steht, was fehlt.',
    confirmPlace: 'Bestätigen Sie zuerst die Lage der Karte.',
    noIndex: 'Ein Indexwert lässt sich noch nicht berechnen.',
    teilraeume: (count: number, period: string): string =>
      `${counted(count, 'Teilraum', 'Teilräume')}${period === '' ? '' : ` im Zeitraum ${period}`}:`,
    withIndex: (count: number): string => `${counted(count, 'bekommt', 'bekommen')} einen Indexwert`,
    excluded: (count: number, below: string): string =>
      `${counted(count, 'ist', 'sind')} ausgenommen${below === '' ? '' : `, weil dort weniger als ${below} Menschen leben`}`,
    missing: (count: number): string => `${counted(count, 'erhält', 'erhalten')} „keine Angabe“`,
    because: (names: readonly string[]): string => `Es fehlt: ${listed(names, 6)}.`,
    done: (title: string): string => `${title} ist geöffnet.`,
  },
};
