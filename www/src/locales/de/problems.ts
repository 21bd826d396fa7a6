/**
 * The German sentence for every problem the engine can name: what happened, and what to do.
 *
 * A `Record`, so that the compiler finds a problem without a sentence.
 */
import type { Facts, Problem, ProblemName } from 'veedelwerk';
import { countLabel } from './counts';
import { whole } from './numbers';
import { counted, fileSize, quoted } from './words';

/** What can go wrong in the browser itself, around the engine. */
export type AppProblemName =
  | 'import_crashed'
  | 'file_not_readable'
  | 'dossier_file_crashed'
  | 'model_city_unavailable'
  | 'storage_full'
  | 'storage_failed'
  | 'storage_unavailable'
  | 'dossier_gone'
  | 'dossier_read_only'
  | 'part_missing'
  | 'lineage_differs'
  | 'dossier_open_elsewhere'
  | 'file_not_writable'
  | 'file_changed_meanwhile';

/** A problem of the engine or of the app around it. */
export interface AnyProblem extends Facts {
  readonly name: ProblemName | AppProblemName;
}

type Sentence = (facts: Facts) => string;

const KEPT = 'Was schon geladen ist, bleibt erhalten.';
const NOT_COUNTED = 'Es wurde nichts gezählt und nichts geht verloren.';

/** `„tabelle.csv“: ` where the file is known, so that a sentence can be read on its own. */
function inFile({ file }: Facts): string {
  return file === undefined ? '' : `${quoted(file)}: `;
}
/** ` (Zeile 12, Schlüssel 01100101)`: the place, as far as it is known; one of several is an example. */
function place({ row, key, count }: Facts): string {
  const parts = [
    row === undefined ? [] : [`Zeile ${whole(row)}`],
    key === undefined ? [] : [`Schlüssel ${quoted(key)}`],
  ].flat();
  const example = (count ?? 1) > 1 ? 'zum Beispiel ' : '';
  return parts.length === 0 ? '' : ` (${example}${parts.join(', ')})`;
}
function dots(number = '0'): string {
  const count = Number(number);
  return Number.isNaN(count) ? `${number} Punkte` : counted(count, 'Punkt', 'Punkte');
}
function column({ column: name }: Facts, otherwise = 'Eine Spalte'): string {
  return name === undefined ? otherwise : `Spalte ${quoted(name)}`;
}
function need({ value }: Facts): string {
  return value === undefined ? 'Dieses Erfordernis' : quoted(value);
}
function round({ value }: Facts): string {
  return value === undefined ? 'Die Runde' : `Die Runde ${quoted(value)}`;
}
function found({ value }: Facts): string {
  return value === undefined ? '' : ` Gefunden wurde ${quoted(value)}.`;
}
/** What the limits of a geometry count; bytes need no word. */
const GEOMETRY_UNITS: Readonly<Record<string, string | undefined>> = {
  features: 'Flächen',
  points: 'Punkte',
};
/** ` (höchstens 150 MB)`: a limit in bytes or, where a unit is given, in those. */
function atMost({ limit }: Facts, unit?: string): string {
  const amount = Number(limit);
  if (limit === undefined || !Number.isFinite(amount)) {
    return limit === undefined ? '' : ` (höchstens ${limit})`;
  }
  return ` (höchstens ${unit === undefined ? fileSize(amount) : `${whole(amount)} ${unit}`})`;
}
function cells({ count }: Facts): string {
  return counted(count ?? 1, 'Wert', 'Werte');
}

/** `Das Angebot „Jugendtreff“ (Zeile 12)`. */
function offer({ value, row }: Facts): string {
  return `Das Angebot${value === undefined || value === '' ? '' : ` ${quoted(value)}`}${row === undefined ? '' : ` (Zeile ${whole(row)})`}`;
}

/** What to do about a column that a list of offers lacks. */
function missingOfferColumn({ column: name }: Facts): string {
  switch (name) {
    case 'name':
      return 'Die Liste hat keine Spalte mit dem Namen des Angebots. Nennen Sie die Spalte in der ersten Zeile „Name“. Es wurde nichts geändert.';
    case 'teilraum':
      return 'Die Liste sagt nicht, wo die Angebote sind. Ergänzen Sie eine Spalte „Teilraum“ mit dem Schlüssel oder zwei Spalten „lon“ und „lat“ (oder „x“ und „y“) mit Koordinaten. Es wurde nichts geändert.';
    case 'handlungsfeld':
      return 'Die Liste hat keine Spalte „Handlungsfeld“. Die Angebote lassen sich deshalb nicht nach Handlungsfeldern zählen.';
    case 'zielgruppe':
      return 'Die Liste hat keine Spalte „Zielgruppe“. Die Angebote lassen sich deshalb nicht nach Zielgruppen zählen.';
    default:
      return 'In der Liste fehlt eine Spalte. Es wurde nichts geändert.';
  }
}

/** What to do about a column that a file of areas lacks. */
function missingAreaColumn({ column: name, row }: Facts): string {
  switch (name) {
    case 'key':
      return 'Die Datei hat keine Spalte mit den Schlüsseln der Teilräume. Nennen Sie die Spalte in der ersten Zeile „key“ oder „Schlüssel“.';
    case 'name':
      return `In der Datei ist ein Umriss ohne Namen${row === undefined ? '' : ` (Nummer ${whole(row)})`}. Geben Sie jedem Gebiet einen Namen („name“).`;
    default:
      return 'Die Datei hat keine Spalte mit den Namen der Gebiete. Nennen Sie die Spalte in der ersten Zeile „area“ oder „Gebiet“.';
  }
}

/** A long list of numbers, cut where a sentence would drown in it. */
function shortened(list: string): string {
  const most = 80;
  return list.length <= most ? list : `${list.slice(0, list.lastIndexOf(',', most))} und weitere`;
}
/** What a part of a dossier is called, by its kind. */
const PART_TITLES: Readonly<Record<string, string | undefined>> = {
  table: 'Eine Tabelle',
  geometry: 'Eine Karte',
  method: 'Ein Verfahren',
  offers: 'Eine Liste von Angeboten',
};
const BRING_AGAIN =
  'Bringen Sie im Raum „Daten“ dieselben Dateien noch einmal ein, dann ist sie wieder da, oder öffnen Sie eine Sicherungskopie.';
/** How a part of a dossier can be had again. */
const PART_REMEDIES: Readonly<Record<string, string | undefined>> = {
  table: BRING_AGAIN,
  geometry: BRING_AGAIN,
  method: 'Öffnen Sie die Verfahrensdatei noch einmal oder eine Sicherungskopie.',
  offers: 'Öffnen Sie die Liste der Angebote noch einmal oder eine Sicherungskopie.',
};

const engineSentences: Record<ProblemName, Sentence> = {
  method_unreadable: (facts) =>
    `${inFile(facts)}Das ist keine lesbare Verfahrensdatei${place(facts)}. Öffnen Sie eine Datei, die mit „Verfahren speichern“ entstanden ist. Das bisherige Verfahren gilt weiter.`,
  method_unknown_field: (facts) =>
    `${inFile(facts)}Das Feld ${quoted(facts.column ?? '?')}${place(facts)} ist in Verfahrensdateien nicht vorgesehen. Prüfen Sie die Schreibweise oder entfernen Sie es. Das bisherige Verfahren gilt weiter.`,
  method_wrong_format: (facts) =>
    `${inFile(facts)}Die Verfahrensdatei hat ein anderes Format${facts.limit === undefined ? '' : ` als ${quoted(facts.limit)}`}.${found(facts)} Öffnen Sie eine passende Datei. Das bisherige Verfahren gilt weiter.`,
  method_not_supported: (facts) =>
    `${inFile(facts)}Verfahren dieser Art werden noch nicht berechnet.${found(facts)} Wählen Sie ein anderes Verfahren. Das bisherige gilt weiter.`,
  method_invalid: (facts) =>
    `${inFile(facts)}Das Verfahren widerspricht sich${facts.column === undefined ? '' : ` bei ${quoted(facts.column)}`}.${found(facts)} Berichtigen Sie die Datei. Das bisherige Verfahren gilt weiter.`,
  weight_invalid: (facts) =>
    `Das Gewicht${facts.column === undefined ? '' : ` von ${quoted(facts.column)}`} muss eine Zahl ab 0 sein.${found(facts)} Es wurde nichts geändert.`,
  weights_all_zero: () =>
    'Alle Gewichte sind 0. Mindestens eines muss größer als 0 sein. Es wurde nichts geändert.',
  column_missing: (facts) =>
    `Das Verfahren braucht ${facts.column === undefined ? 'eine Zählgröße' : quoted(countLabel(facts.column))}, die Daten enthalten sie nicht. Ordnen Sie ihr eine Spalte zu oder wählen Sie ein anderes Verfahren.`,
  nothing_to_compute: () =>
    'Kein Teilraum hat für jeden Indikator einen Wert, deshalb gibt es keinen Indexwert. Prüfen Sie, ob alle Zählgrößen der richtigen Spalte zugeordnet sind.',
  value_missing: (facts) =>
    `${facts.column === undefined ? 'Eine Zählgröße' : quoted(facts.column)} hat ${facts.count === undefined ? 'hier' : `in ${counted(facts.count, 'Teilraum', 'Teilräumen')}`} keinen Wert${place(facts)}. Dort steht „keine Angabe“.`,
  excluded_key_unknown: (facts) =>
    `Das Verfahren nimmt den Schlüssel ${quoted(facts.key ?? '?')} aus, in den Daten gibt es ihn nicht. Prüfen Sie, ob das Verfahren zu dieser Stadt gehört.`,
  canvas_unusable: () => 'Das Diagramm lässt sich in diesem Browser nicht zeichnen. Laden Sie die Seite neu.',
  spread_zero: (facts) =>
    `${facts.column === undefined ? 'Ein Indikator' : quoted(facts.column)} hat überall denselben Wert und trägt deshalb nichts zum Index bei. Prüfen Sie die Zuordnung der Spalte.`,
  composite_spread_zero: () =>
    'Die gewichteten Indikatoren heben sich auf: Jeder Teilraum hat den Indexwert 0. Ändern Sie die Gewichte oder prüfen Sie die Zuordnung der Spalten.',
  denominator_zero: (facts) =>
    `${facts.column === undefined ? 'Ein Indikator' : quoted(facts.column)} hat bei ${counted(facts.count ?? 1, 'Teilraum', 'Teilräumen')} keinen Wert, weil durch 0 geteilt würde${place(facts)}. Dort steht „keine Angabe“.`,
  count_negative: (facts) =>
    `${column(facts, 'Eine Zählgröße')}: ${cells(facts)} unter 0${place(facts)}. Eine Anzahl kann nicht negativ sein, deshalb gilt sie als fehlend.${found(facts)} Prüfen Sie die Tabelle.`,
  part_exceeds_whole: (facts) =>
    `${column(facts, 'Eine Zählgröße')} ist größer als die Gesamtheit, zu der sie gehört${facts.limit === undefined ? '' : ` (${quoted(facts.limit)})`}${place(facts)}. Prüfen Sie, ob die Spalten richtig zugeordnet sind.`,
  value_absurd: (facts) =>
    `${column(facts)}: ${cells(facts)} viel zu groß, um wahr zu sein${place(facts)}. ${facts.count === undefined || facts.count === 1 ? 'Er gilt' : 'Sie gelten'} als fehlend.${found(facts)} Prüfen Sie das Dezimalzeichen.`,
  key_duplicate: (facts) =>
    `${inFile(facts)}Der Schlüssel ${quoted(facts.key ?? facts.value ?? '?')} kommt mehrmals vor${facts.row === undefined ? '' : ` (zum Beispiel in Zeile ${whole(facts.row)})`}. Jeder Teilraum braucht einen eigenen Schlüssel. Wählen Sie eine andere Schlüsselspalte oder berichtigen Sie die Tabelle. ${KEPT}`,
  length_mismatch: (facts) =>
    `${column(facts)} hat nicht für jeden Teilraum genau einen Wert. Öffnen Sie die Dateien erneut. ${KEPT}`,
  comparison_teilraeume: ({ value, limit }) =>
    `Die beiden Stände haben verschiedene Teilräume${value === undefined || limit === undefined || value === limit ? '' : ` (${value} und ${limit})`} und lassen sich nicht Teilraum für Teilraum vergleichen. Wählen Sie zwei Szenarien derselben Stadt. Nichts ist verloren gegangen.`,
  comparison_classes: ({ value, limit }) =>
    `Die beiden Verfahren${value === undefined || limit === undefined ? '' : ` ${quoted(value)} und ${quoted(limit)}`} haben verschiedene Klassen, deshalb gibt es keine Karte der Unterschiede. Nebeneinander lassen sie sich ansehen.`,
  argument_invalid: (facts) =>
    `Eine Einstellung konnte nicht übernommen werden.${found(facts)} Laden Sie die Seite neu und versuchen Sie es noch einmal.`,
  file_empty: (facts) => `${inFile(facts)}Die Datei ist leer. Wählen Sie eine andere Datei. ${KEPT}`,
  file_too_large: (facts) =>
    `${inFile(facts)}Die Datei ist zu groß${atMost(facts)}. Lassen Sie Spalten, Blätter oder Zeiträume weg, die Sie nicht brauchen. ${KEPT}`,
  file_kind_unknown: (facts) =>
    `${inFile(facts)}Diese Art von Datei kann nicht gelesen werden. Tabellen kommen als CSV, XLSX, XLS oder ODS, Grenzen als GeoJSON oder Shapefile. ${KEPT}`,
  not_a_table: (facts) =>
    `${inFile(facts)}Darin ist keine Tabelle zu erkennen.${found(facts)} Öffnen Sie eine CSV-, Excel- oder OpenDocument-Tabelle. ${KEPT}`,
  encoding_invalid: (facts) =>
    `${inFile(facts)}Der Text passt nicht zu diesem Zeichensatz${facts.value === undefined ? '' : ` (${facts.value})`}${place(facts)}, Umlaute würden falsch gelesen. Wählen Sie einen anderen Zeichensatz.`,
  workbook_unreadable: (facts) =>
    `${inFile(facts)}Die Arbeitsmappe ist beschädigt oder unvollständig. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie neu und versuchen Sie es noch einmal. ${KEPT}`,
  workbook_encrypted: (facts) =>
    `${inFile(facts)}Die Arbeitsmappe ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort. ${KEPT}`,
  sheet_missing: (facts) =>
    `${inFile(facts)}Das Blatt ${quoted(facts.value ?? '?')} gibt es nicht. Wählen Sie eines der vorhandenen Blätter.`,
  table_empty: (facts) =>
    `${inFile(facts)}${facts.value === undefined ? 'Die Tabelle' : `Das Blatt ${quoted(facts.value)}`} enthält keine Zeilen mit Daten. Wählen Sie ein anderes Blatt oder eine andere Datei.`,
  table_too_large: (facts) =>
    `${inFile(facts)}Die Tabelle ist zu groß${facts.limit === undefined ? '' : ` (höchstens ${facts.limit})`}.${found(facts)} Lassen Sie Spalten oder Zeilen weg, die Sie nicht brauchen. ${KEPT}`,
  key_column_missing: (facts) =>
    `${inFile(facts)}${facts.column === undefined ? 'Keine Spalte sagt' : `${column(facts)} sagt nicht`}, zu welchem Teilraum eine Zeile gehört. Wählen Sie die Spalte mit dem Schlüssel oder dem Namen.`,
  key_column_empty: (facts) =>
    `${inFile(facts)}${column(facts)} sollte der Schlüssel sein, ist aber leer.${facts.value === undefined ? ' Wählen Sie eine andere Spalte.' : ` Stattdessen dient ${quoted(facts.value)} als Schlüssel. Prüfen Sie, ob das richtig ist.`}`,
  key_empty: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Zeile hat', 'Zeilen haben')} keinen Schlüssel${place(facts)} und ${facts.count === undefined || facts.count === 1 ? 'bleibt' : 'bleiben'} unberücksichtigt. Ergänzen Sie den Schlüssel in der Tabelle.`,
  key_zeros_restored: (facts) =>
    `${inFile(facts)}Bei ${counted(facts.count ?? 1, 'Schlüssel', 'Schlüsseln')} fehlten Nullen am Anfang; sie wurden ergänzt${facts.value === undefined ? '' : ` (zum Beispiel ${quoted(facts.value)} zu ${quoted(facts.key ?? '?')})`}.`,
  column_not_numeric: (facts) =>
    `${inFile(facts)}${column(facts)} enthält keine Zahlen${facts.row === undefined ? '' : ` (zum Beispiel in Zeile ${whole(facts.row)})`}.${found(facts)} Wählen Sie eine andere Spalte.`,
  cell_not_numeric: (facts) =>
    `${inFile(facts)}${column(facts)}: ${counted(facts.count ?? 1, 'Zelle ist keine Zahl', 'Zellen sind keine Zahlen')}${place(facts)} und ${facts.count === undefined || facts.count === 1 ? 'gilt' : 'gelten'} als fehlend.${found(facts)}`,
  cell_error: (facts) =>
    `${inFile(facts)}${column(facts)}: In ${counted(facts.count ?? 1, 'Zelle', 'Zellen')} steht ein Fehler des Tabellenprogramms${place(facts)}, der Wert gilt als fehlend.${found(facts)} Berichtigen Sie die Formel.`,
  column_name_duplicate: (facts) =>
    `${inFile(facts)}Mehrere Spalten heißen ${quoted(facts.column ?? '?')}. Die weiteren sind zur Unterscheidung nummeriert.`,
  decimal_uncertain: (facts) =>
    `${inFile(facts)}${column(facts)}: Es ist nicht sicher, ob der Punkt Tausender trennt oder vor den Nachkommastellen steht.${found(facts)} Gelesen wurde ${quoted(facts.limit ?? '?')}. Bitte prüfen Sie das Dezimalzeichen.`,
  figure_duplicate: (facts) =>
    `${quoted(facts.column ?? '?')}${facts.value === undefined || facts.value === '' ? '' : ` (${facts.value})`} kommt aus mehreren Tabellen. Es gilt die zuerst geladene${facts.file === undefined ? '' : `, nicht die aus ${quoted(facts.file)}`}.`,
  figure_contradiction: (facts) =>
    `${inFile(facts)}${quoted(facts.column ?? '?')} steht für denselben Teilraum und Zeitraum mehrmals in der Tabelle, mit verschiedenen Werten${place(facts)}. Prüfen Sie, welche Spalten die Größe benennen.`,
  keys_unmatched: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Zeile hat', 'Zeilen haben')} keinen Teilraum auf der Karte${place(facts)}. Ordnen Sie sie zu; sonst bleiben ihre Zahlen unberücksichtigt.`,
  teilraeume_unmatched: (facts) =>
    `${inFile(facts)}Für ${counted(facts.count ?? 1, 'Teilraum', 'Teilräume')} der Karte hat die Tabelle keine Zeile${place(facts)}. Dort steht „keine Angabe“.`,
  nothing_joined: (facts) =>
    `${inFile(facts)}Keine Zeile passt zur Karte. Prüfen Sie, ob Tabelle und Karte dieselbe Gebietseinteilung haben und welche Spalte der Schlüssel ist.`,
  assignment_near: (facts) =>
    `${inFile(facts)}${column(facts)} wurde wegen des ähnlichen Namens ${quoted(facts.value ?? '?')} zugeordnet. Bitte prüfen Sie das.`,
  source_unknown: () => 'Diese Datei gehört nicht mehr zum Import. Laden Sie sie noch einmal.',
  nothing_to_import: () =>
    'Noch ist nichts da, was übernommen werden könnte. Öffnen Sie eine Tabelle mit den Zahlen Ihrer Stadt und die Grenzen der Teilräume.',
  area_column_missing: (facts) => `${inFile(facts)}${missingAreaColumn(facts)} Es wurde nichts geändert.`,
  areas_of_another_city: (facts) =>
    `${inFile(facts)}Nichts davon passt zu dieser Stadt${facts.key === undefined ? '' : `; den Teilraum ${quoted(facts.key)} zum Beispiel gibt es hier nicht`}. Wahrscheinlich gehört die Datei zu einer anderen Stadt oder zu einer anderen Gebietseinteilung. Es wurde nichts geändert.`,
  area_keys_unknown: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Teilraum', 'Teilräume')} der Datei gibt es in dieser Stadt nicht${place(facts)}. Berichtigen Sie die Schlüssel und öffnen Sie die Datei noch einmal. Es wurde nichts geändert.`,
  area_teilraum_twice: (facts) =>
    `${inFile(facts)}Der Teilraum ${quoted(facts.key ?? '?')} steht in zwei Gebieten: ${quoted(facts.value ?? '?')} und ${quoted(facts.limit ?? '?')}. Entscheiden Sie sich für eines und öffnen Sie die Datei noch einmal. Es wurde nichts geändert.`,
  area_empty: (facts) =>
    `${inFile(facts)}Das Gebiet ${quoted(facts.value ?? '?')} hat keine Teilräume. Ergänzen Sie sie, oder nehmen Sie das Gebiet aus der Datei. Es wurde nichts geändert.`,
  areas_without_map: (facts) =>
    `${inFile(facts)}Die Datei enthält nur Umrisse, aber zu dieser Stadt ist keine Karte geladen. Laden Sie zuerst die Grenzen der Teilräume, oder öffnen Sie eine Tabelle mit den Spalten „key“ und „area“. Es wurde nichts geändert.`,
  offer_column_missing: (facts) => `${inFile(facts)}${missingOfferColumn(facts)}`,
  offers_without_map: (facts) =>
    `${inFile(facts)}Die Liste nennt Koordinaten, aber zu dieser Stadt ist keine Karte geladen. Laden Sie zuerst die Grenzen der Teilräume, oder ergänzen Sie in der Liste eine Spalte mit dem Schlüssel des Teilraums. Es wurde nichts geändert.`,
  offers_nowhere: (facts) =>
    `${inFile(facts)}Von ${counted(facts.count ?? 1, 'Angebot', 'Angeboten')} liegt keines in dieser Stadt. Prüfen Sie, ob die Liste zu dieser Stadt gehört und ob Schlüssel oder Koordinaten stimmen. Es wurde nichts geändert.`,
  offer_outside: (facts) =>
    `${inFile(facts)}${offer(facts)} liegt in keinem Teilraum dieser Stadt und wurde ausgelassen. Prüfen Sie die Koordinaten.`,
  offer_key_unknown: (facts) =>
    `${inFile(facts)}${offer(facts)} nennt einen Teilraum, den es in dieser Stadt nicht gibt${facts.key === undefined ? '' : ` (${quoted(facts.key)})`}, und wurde ausgelassen. Prüfen Sie den Schlüssel.`,
  offer_without_place: (facts) =>
    `${inFile(facts)}${offer(facts)} hat weder einen Teilraum noch Koordinaten und wurde ausgelassen. Ergänzen Sie den Ort in der Liste.`,
  recipe_unreadable: (facts) =>
    `${inFile(facts)}Das ist kein lesbares Importrezept${place(facts)}. Öffnen Sie eine Datei, die mit „Importrezept speichern“ entstanden ist. ${KEPT}`,
  recipe_unknown_field: (facts) =>
    `${inFile(facts)}Das Feld ${quoted(facts.column ?? '?')}${place(facts)} ist in Importrezepten nicht vorgesehen. Prüfen Sie die Schreibweise oder entfernen Sie es. ${KEPT}`,
  recipe_wrong_format: (facts) =>
    `${inFile(facts)}Das Importrezept hat ein anderes Format${facts.limit === undefined ? '' : ` als ${quoted(facts.limit)}`}.${found(facts)} ${KEPT}`,
  event_unreadable: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Eintrag', 'Einträge')} der Planungsakte ${(facts.count ?? 1) === 1 ? 'ist' : 'sind'} beschädigt und ${(facts.count ?? 1) === 1 ? 'fehlt' : 'fehlen'} jetzt. Alles Übrige ist da.`,
  event_from_newer_version: (facts) =>
    `${inFile(facts)}Diese Planungsakte wurde mit einer neueren Fassung von Veedelwerk bearbeitet. Öffnen Sie sie mit der neuen Fassung; an der Akte wurde nichts geändert.`,
  event_contradicts: () =>
    'Ein Eintrag der Planungsakte ist in zwei verschiedenen Fassungen vorhanden, weil eine Datei beschädigt ist. Eine Fassung wurde behalten.',
  event_unknown: () =>
    'Was rückgängig gemacht werden soll, steht nicht in dieser Planungsakte. Es wurde nichts geändert.',
  scenario_unknown: () => 'Dieses Szenario gibt es nicht mehr. Es wurde nichts geändert.',
  proposal_unknown: () => 'Dieser Vorschlag wurde schon zurückgezogen. Es wurde nichts geändert.',
  conference_unknown: () => 'Diese Konferenz gibt es nicht mehr. Es wurde nichts geändert.',
  area_unknown: () => 'Dieses Gebiet gibt es nicht mehr. Es wurde nichts geändert.',
  area_locked: (facts) =>
    `Die Grenzen ${facts.value === undefined ? 'des Gebiets' : `von ${quoted(facts.value)}`} sind gesperrt. Heben Sie zuerst die Sperre auf. Es wurde nichts geändert.`,
  need_unknown: () => 'Dieses Erfordernis gibt es nicht mehr. Es wurde nichts geändert.',
  statement_unknown: () => 'Diese Stellungnahme wurde schon zurückgezogen. Es wurde nichts geändert.',
  need_step_skipped: (facts) =>
    `${need(facts)} kann diesen Stand von hier aus nicht erreichen. Der Weg führt vom Bedürfnis über das Handlungserfordernis und die Abstimmung zum Bedarf, Schritt für Schritt. Es wurde nichts geändert.`,
  need_reason_missing: () =>
    'Bitte geben Sie den Grund an, er steht später im Protokoll. Es wurde noch nichts geändert.',
  need_without_goal: (facts) =>
    `${need(facts)} hat keinen Bezug zu strategischen Zielen und kann deshalb nicht abgestimmt sein. Bewerten Sie den Bezug mit mindestens 1, oder stufen Sie es zuerst zurück. Es wurde nichts geändert.`,
  need_merged_in_circle: (facts) =>
    `${need(facts)} kann nicht Teil von sich selbst werden. Trennen Sie die Erfordernisse zuerst, oder legen Sie sie umgekehrt zusammen. Es wurde nichts geändert.`,
  need_column_missing: (facts) =>
    `${inFile(facts)}In der Datei fehlt die Spalte ${quoted(facts.column ?? 'Titel')}. Ergänzen Sie die Überschrift in der Tabelle und öffnen Sie sie noch einmal. Es wurde nichts geändert.`,
  need_title_missing: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Zeile hat', 'Zeilen haben')} keinen Titel und ${(facts.count ?? 1) === 1 ? 'fehlt' : 'fehlen'} deshalb${place(facts)}. Ergänzen Sie den Titel in der Tabelle, wenn Sie sie brauchen.`,
  need_word_unknown: (facts) =>
    `${inFile(facts)}${column(facts)}: ${counted(facts.count ?? 1, 'Angabe ist', 'Angaben sind')} nicht vorgesehen und ${(facts.count ?? 1) === 1 ? 'wurde' : 'wurden'} ausgelassen${place(facts)}.${found(facts)} Das Erfordernis wird trotzdem übernommen; tragen Sie die Angabe danach ein.`,
  need_place_unknown: (facts) =>
    `${inFile(facts)}${column(facts)}: ${counted(facts.count ?? 1, 'Ort', 'Orte')} gibt es in dieser Akte nicht${place(facts)}.${found(facts)} Das Erfordernis wird trotzdem übernommen; wählen Sie den Ort danach.`,
  rating_invalid: () =>
    'Eine Bewertung ist eine ganze Zahl von 0 bis 4. Bitte wählen Sie eine davon. Es wurde nichts geändert.',
  link_invalid: (facts) =>
    `${facts.value === undefined ? 'Der Verweis' : `Der Verweis ${quoted(facts.value)}`} ist keine Adresse. Bitte beginnen Sie mit https:// oder mit einem Pfad. Es wurde nichts geändert.`,
  round_unknown: () => 'Diese Runde gibt es nicht mehr. Es wurde nichts geändert.',
  round_not_draft: (facts) =>
    `${round(facts)} wurde schon eröffnet und lässt sich nicht mehr ändern. Legen Sie eine neue Runde an. Es wurde nichts geändert.`,
  round_not_open: (facts) =>
    `${round(facts)} ist noch nicht eröffnet. Eröffnen Sie sie zuerst. Es wurde nichts gezählt.`,
  round_closed: (facts) =>
    `${round(facts)} ist geschlossen und nimmt keine Punkte mehr an. Es wurde nichts gezählt.`,
  round_without_items: (facts) =>
    `${round(facts)} hat noch keine Erfordernisse, auf die man Punkte setzen kann. Wählen Sie zuerst welche aus. Es wurde nichts geändert.`,
  round_item_twice: (facts) =>
    `Ein Erfordernis steht zweimal auf dem Stimmzettel${facts.value === undefined ? '' : `: ${quoted(facts.value)}`}. Bitte nehmen Sie eines heraus. Es wurde nichts geändert.`,
  round_dots_invalid: () =>
    'Die Zahl der Punkte muss eine ganze Zahl von 1 bis 1.000 sein. Es wurde nichts geändert.',
  count_unknown: () => 'Diese Auszählung wurde schon entfernt. Es wurde nichts geändert.',
  text_missing: (facts) =>
    `Bitte geben Sie einen ${facts.column === 'text' ? 'Text' : 'Namen'} ein. Es wurde nichts geändert.`,
  text_too_long: (facts) =>
    `Der Text ist zu lang${atMost(facts, 'Zeichen')}. Bitte kürzen Sie ihn. Es wurde nichts geändert.`,
  list_too_long: (facts) =>
    `Die Liste ist zu lang${atMost(facts, 'Einträge')}. Bitte nehmen Sie Einträge heraus. Es wurde nichts geändert.`,
  dossier_unreadable: (facts) =>
    `${inFile(facts)}Das ist keine Planungsakte, oder die Datei ist so beschädigt, dass sich nichts daraus lesen lässt. Öffnen Sie eine andere Fassung, zum Beispiel eine Sicherungskopie. Es wurde nichts geändert.`,
  dossier_newer: (facts) =>
    `${inFile(facts)}Diese Planungsakte wurde mit einer neueren Fassung von Veedelwerk gespeichert. Laden Sie die Seite neu oder öffnen Sie die Akte mit der neuen Fassung. Es wurde nichts geändert.`,
  dossier_too_large: (facts) =>
    `${inFile(facts)}Die Planungsakte ist zu groß für eine Datei${atMost(facts, Number(facts.limit) < 1_000_000 ? 'Dateien darin' : undefined)}. Ihre Akte in diesem Browser ist unverändert.`,
  dossier_worn: (facts) =>
    `${inFile(facts)}Die Datei ist beschädigt, aber es fehlt nichts. Sichern Sie die Akte bald noch einmal als Datei und prüfen Sie den Datenträger.`,
  dossier_manifest_lost: (facts) =>
    `${inFile(facts)}Das Inhaltsverzeichnis der Datei ist beschädigt; der Titel der Datei fehlt, und vielleicht fehlt noch mehr. Vergleichen Sie mit einer Sicherungskopie, wenn Sie eine haben.`,
  dossier_events_missing: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Eintrag', 'Einträge')}${facts.limit === undefined || Number.isNaN(Number(facts.limit)) ? '' : ` von ${whole(Number(facts.limit))}`} ${(facts.count ?? 1) === 1 ? 'ist' : 'sind'} beschädigt und ${(facts.count ?? 1) === 1 ? 'fehlt' : 'fehlen'}${facts.value === undefined ? '' : `: Nummer ${shortened(facts.value)}`}. Alles Übrige ist da. Haben Sie eine Sicherungskopie, dann führen Sie sie mit dieser Akte zusammen.`,
  dossier_part_missing: (facts) =>
    `${PART_TITLES[facts.column ?? ''] ?? 'Ein Teil der Akte'}${facts.count === undefined ? '' : ` mit ${counted(facts.count, 'Teilraum', 'Teilräumen')}`} ist beschädigt und fehlt. Alles Übrige ist da. ${PART_REMEDIES[facts.column ?? ''] ?? 'Öffnen Sie eine Sicherungskopie, wenn Sie eine haben.'}`,
  part_changed: (facts) =>
    `${PART_TITLES[facts.column ?? ''] ?? 'Ein Teil der Akte'} lässt sich nicht unverändert speichern, deshalb wurde keine Datei geschrieben. Ihre Akte in diesem Browser ist unverändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.`,
  ballot_empty: () =>
    `Auf diesem Stimmzettel ist noch kein Punkt vergeben. Vergeben Sie mindestens einen Punkt. ${NOT_COUNTED}`,
  ballot_too_many_dots: ({ value, limit }) =>
    `Auf diesem Stimmzettel sind zu viele Punkte: ${dots(value)}. Erlaubt sind höchstens ${dots(limit)}. Nehmen Sie Punkte weg. ${NOT_COUNTED}`,
  ballot_above_cap: ({ value, limit }) =>
    `Bei einem Erfordernis sind zu viele Punkte: ${dots(value)}. Erlaubt sind höchstens ${dots(limit)} für ein Erfordernis. Verteilen Sie die Punkte anders. ${NOT_COUNTED}`,
  ballot_item_unknown: () =>
    `Dieser Stimmzettel nennt ein Erfordernis, über das in dieser Runde nicht abgestimmt wird. Öffnen Sie den Stimmzettel noch einmal. ${NOT_COUNTED}`,
  ballot_group_unknown: ({ value }) =>
    `${value === undefined || value === '' ? 'Auf diesem Stimmzettel fehlt die Gruppe' : `Die Gruppe ${quoted(value)} stimmt in dieser Runde nicht ab`}. Wählen Sie eine der Gruppen der Runde. ${NOT_COUNTED}`,
  ballot_code_unknown: ({ value }) =>
    `Die Nummer ${quoted(value ?? '')} gehört zu keiner Stimmkarte dieser Runde. Vergleichen Sie sie mit der Stimmkarte und geben Sie sie noch einmal ein. ${NOT_COUNTED}`,
  ballot_code_missing: () =>
    `Für diese Runde brauchen Sie die Nummer der Stimmkarte. Geben Sie sie ein. ${NOT_COUNTED}`,
  ballot_voter_missing: (facts) =>
    `${inFile(facts)}Hier fehlt, wessen Stimmzettel es ist${place(facts)}. Tragen Sie es ein und lesen Sie die Datei noch einmal ein. ${NOT_COUNTED}`,
  ballot_contradicts: (facts) =>
    `${inFile(facts)}Dieser Stimmzettel widerspricht sich${place(facts)}: Er nennt zwei Gruppen oder zu einem Erfordernis verschiedene Punkte. Prüfen Sie die Zeilen. ${NOT_COUNTED}`,
  dots_not_whole: ({ value }) =>
    `Hier zählen nur ganze Zahlen ab 0.${value === undefined ? '' : ` Gefunden wurde ${quoted(value)}.`} Geben Sie eine ganze Zahl ein. ${NOT_COUNTED}`,
  count_implausible: ({ column: what, value, limit, count: voters = 0 }) =>
    what === 'voters'
      ? `${whole(Number(value))} Personen können es nicht gewesen sein: Möglich sind höchstens ${whole(Number(limit))}. Prüfen Sie die Zahl der Personen. ${NOT_COUNTED}`
      : `Das kann nicht stimmen: ${counted(voters, 'Person kann', 'Personen können')} ${what === undefined ? 'zusammen' : 'für ein Erfordernis'} höchstens ${dots(limit)} geben, gezählt sind ${dots(value)}. Prüfen Sie die Punkte und die Zahl der Personen. ${NOT_COUNTED}`,
  count_voters_missing: ({ value }) =>
    `Es sind Punkte gezählt${value === undefined || value === '' ? '' : ` (Gruppe ${quoted(value)})`}, aber es fehlt, von wie vielen Personen sie sind. Tragen Sie die Zahl der Personen ein. Die Punkte sind gespeichert.`,
  recipe_does_not_fit: (facts) =>
    `${inFile(facts)}Das Importrezept nennt ${facts.column === undefined ? `${quoted(facts.value ?? '?')}; das` : `die ${column(facts)}; sie`} kommt in dieser Datei nicht vor. Dort gilt, was erkannt wurde. Bitte prüfen Sie es.`,

  geometry_unreadable: (facts) =>
    `${inFile(facts)}Die Grenzen lassen sich nicht lesen${place(facts)}. Die Datei ist vielleicht unvollständig oder kein GeoJSON oder Shapefile. Laden Sie sie noch einmal herunter oder lassen Sie sie neu ausgeben. ${KEPT}`,
  geometry_empty: (facts) =>
    `${inFile(facts)}Die Datei enthält keine Flächen. Öffnen Sie eine Datei mit den Umrissen der Teilräume. ${KEPT}`,
  geometry_without_shape: (facts) =>
    `${inFile(facts)}${counted(facts.count ?? 1, 'Eintrag hat', 'Einträge haben')} keinen Umriss${place(facts)}. Auf der Karte fehlen diese Teilräume, in der Tabelle bleiben sie.`,
  geometry_not_areas: (facts) =>
    `${inFile(facts)}${facts.count === undefined ? 'Die Datei enthält' : counted(facts.count, 'Eintrag enthält', 'Einträge enthalten')} Punkte oder Linien statt Flächen. Öffnen Sie die Umrisse der Teilräume. ${KEPT}`,
  geometry_out_of_range: (facts) =>
    `${inFile(facts)}Die Umrisse liegen in keinem bekannten Koordinatensystem in Deutschland.${found(facts)} Lassen Sie die Datei in UTM 32 (EPSG:25832) oder in Längen- und Breitengraden (EPSG:4326) ausgeben. ${KEPT}`,
  crs_recognised: (facts) =>
    `${inFile(facts)}Die Datei nennt kein Koordinatensystem. Es wurde daran erkannt, wo die Karte liegt${facts.value === undefined ? '' : `: ${quoted(facts.value)}${facts.key === undefined ? '' : ` bei ${facts.key}`}`}. Bitte bestätigen Sie die Lage.`,
  crs_contradicted: (facts) =>
    `${inFile(facts)}Das angegebene Koordinatensystem${facts.value === undefined ? '' : ` ${quoted(facts.value)}`} kann nicht stimmen${facts.limit === undefined ? '' : `; es passt ${quoted(facts.limit)}`}. Bitte bestätigen Sie die Lage.`,
  crs_ambiguous: (facts) =>
    `${inFile(facts)}Mehrere Koordinatensysteme ergeben eine Lage in Deutschland. Wählen Sie die Lage, die zu Ihrer Stadt passt.`,
  crs_unknown: (facts) =>
    `${inFile(facts)}Das Koordinatensystem ${quoted(facts.value ?? '?')}, das im Importrezept steht, ist nicht bekannt. Öffnen Sie die Datei noch einmal ohne das Rezept, dann wird die Lage der Karte erkannt. ${KEPT}`,
  shapefile_without_shapes: (facts) =>
    `${inFile(facts)}Zum Shapefile fehlt die .shp-Datei mit den Umrissen. Ziehen Sie alle Teile zusammen hinein: .shp, .dbf und .prj. ${KEPT}`,
  shapefile_without_table: (facts) =>
    `${inFile(facts)}Zum Shapefile fehlt die .dbf-Datei mit den Schlüsseln. Ohne sie lassen sich Karte und Tabelle nicht verbinden. Ziehen Sie alle Teile zusammen hinein: .shp, .dbf und .prj. ${KEPT}`,
  shapefile_several: (facts) =>
    `${inFile(facts)}Hier liegen mehrere Shapefiles${facts.value === undefined ? '' : ` (${facts.value})`}. Gelesen wurde das erste. Soll es ein anderes sein, ziehen Sie nur dessen Teile hinein. ${KEPT}`,
  shapefile_lengths: (facts) =>
    `${inFile(facts)}Die .shp-Datei und die .dbf-Datei haben verschieden viele Einträge${facts.value === undefined || facts.limit === undefined ? '' : ` (${facts.value} und ${facts.limit})`}. Sie gehören nicht zusammen oder sind unvollständig. Lassen Sie das Shapefile neu ausgeben. ${KEPT}`,
  geometry_too_large: (facts) =>
    `${inFile(facts)}Die Grenzen sind zu umfangreich${atMost(facts, GEOMETRY_UNITS[facts.column ?? 'bytes'])}. Lassen Sie vereinfachte Umrisse ausgeben oder nur die Ihrer Stadt. ${KEPT}`,
  archive_unreadable: (facts) =>
    `${inFile(facts)}Die Datei ist beschädigt oder unvollständig. Laden oder kopieren Sie sie noch einmal. ${KEPT}`,
  archive_too_large: (facts) =>
    `${inFile(facts)}Das Archiv wird beim Auspacken zu groß${atMost(facts)}. Packen Sie es selbst aus und ziehen Sie nur die nötigen Dateien hinein. ${KEPT}`,
  archive_too_many_entries: (facts) =>
    `${inFile(facts)}Das Archiv enthält zu viele Dateien${atMost(facts, 'Dateien')}. Packen Sie es selbst aus und ziehen Sie nur die nötigen hinein. ${KEPT}`,
  archive_encrypted: (facts) =>
    `${inFile(facts)}Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und öffnen Sie sie erneut. ${KEPT}`,
};

const appSentences: Record<AppProblemName, Sentence> = {
  import_crashed: (facts) =>
    `${inFile(facts)}Beim Lesen ist etwas Unerwartetes passiert. Versuchen Sie es mit einer anderen Fassung der Datei, zum Beispiel als CSV gespeichert. ${KEPT}`,
  dossier_file_crashed: (facts) =>
    `${inFile(facts)}Beim Öffnen oder Speichern der Datei ist etwas Unerwartetes passiert. Ihre Akte in diesem Browser ist unverändert. Versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.`,
  file_not_readable: (facts) =>
    `${inFile(facts)}Der Browser kann die Datei nicht öffnen. Vielleicht wurde sie verschoben, gelöscht oder ist noch in einem anderen Programm geöffnet. Wählen Sie die Datei erneut aus. ${KEPT}`,
  storage_full: () =>
    'Der Speicherplatz des Browsers ist voll, deshalb wurde die letzte Änderung nicht gespeichert. Alles, was vorher gespeichert war, ist noch da. Schaffen Sie Platz: Löschen Sie im Raum „Akten“ gelöschte Akten endgültig, oder geben Sie auf diesem Gerät Speicherplatz frei. Versuchen Sie es dann noch einmal.',
  storage_failed: () =>
    'Der Browser konnte die letzte Änderung nicht speichern. Alles, was vorher gespeichert war, ist noch da. Versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.',
  storage_unavailable: () =>
    'Dieser Browser speichert hier nichts, vielleicht weil das Fenster ein privates ist oder das Speichern abgeschaltet wurde. Sie können arbeiten, aber beim Schließen des Fensters geht alles verloren. Öffnen Sie Veedelwerk in einem gewöhnlichen Fenster, um die Arbeit zu behalten.',
  dossier_gone: () =>
    'Die Planungsakte ist im Speicher des Browsers nicht mehr vorhanden; vermutlich wurde er geleert. In diesem Fenster ist noch alles da. Wählen Sie „Noch einmal versuchen“, dann wird die ganze Akte neu gespeichert.',
  dossier_read_only: () =>
    'Diese Änderung wurde nicht übernommen, denn hier wird die Planungsakte nur gelesen. Wählen Sie zuerst „Hier weiterarbeiten“.',
  part_missing: () =>
    'Zu dieser Planungsakte fehlen Daten, auf die sie sich bezieht. Es wurde nichts geändert. Öffnen Sie eine Datei der Akte oder bringen Sie die Daten im Raum „Daten“ noch einmal ein.',
  lineage_differs: () =>
    'Die Datei gehört zu einer anderen Planungsakte und lässt sich mit dieser nicht zusammenführen. Es wurde nichts geändert. Öffnen Sie sie als eigene Akte.',
  dossier_open_elsewhere: () =>
    'Diese Planungsakte ist in einem anderen Fenster geöffnet. Es wurde nichts geändert. Machen Sie die Änderung dort, oder schließen Sie das andere Fenster.',
  file_not_writable: (facts) =>
    `${inFile(facts)}Die Datei konnte nicht geschrieben werden. Vielleicht ist sie in einem anderen Programm geöffnet, schreibgeschützt, oder der Platz reicht nicht. Im Browser ist alles gespeichert. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.`,
  file_changed_meanwhile: (facts) =>
    `${inFile(facts)}In diese Datei wurde inzwischen von anderer Stelle etwas gesichert, was hier noch fehlt. Sie wurde deshalb nicht überschrieben. Führen Sie die beiden Fassungen zusammen und sichern Sie dann noch einmal.`,
  model_city_unavailable: () =>
    'Die Modellstadt ließ sich nicht öffnen. Laden Sie die Seite neu, oder öffnen Sie im Raum „Daten“ eigene Dateien.',
};

/** Every sentence by the name of its problem. */
export const sentences: Record<ProblemName | AppProblemName, Sentence> = {
  ...engineSentences,
  ...appSentences,
};

/** The German sentence for a problem. */
export function sentence(problem: AnyProblem): string {
  return sentences[problem.name](problem);
}

/** Whether something thrown is a problem with a sentence (and not a bug). */
export function isProblem(thrown: unknown): thrown is Problem {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'name' in thrown &&
    typeof thrown.name === 'string' &&
    thrown.name in sentences
  );
}
