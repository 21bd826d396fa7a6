/** Files of any kind, tables and recipes. */
import type { ProblemName } from 'veedelwerk';
import { whole } from './numbers';
import { counted, quoted } from './words';
import { KEPT, atMost, column, found, inFile, place, type Sentence } from './problemParts';

export const filesSentences = {
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
  recipe_unreadable: (facts) =>
    `${inFile(facts)}Das ist kein lesbares Importrezept${place(facts)}. Öffnen Sie eine Datei, die mit „Importrezept speichern“ entstanden ist. ${KEPT}`,
  recipe_unknown_field: (facts) =>
    `${inFile(facts)}Das Feld ${quoted(facts.column ?? '?')}${place(facts)} ist in Importrezepten nicht vorgesehen. Prüfen Sie die Schreibweise oder entfernen Sie es. ${KEPT}`,
  recipe_wrong_format: (facts) =>
    `${inFile(facts)}Das Importrezept hat ein anderes Format${facts.limit === undefined ? '' : ` als ${quoted(facts.limit)}`}.${found(facts)} ${KEPT}`,
  recipe_does_not_fit: (facts) =>
    `${inFile(facts)}Das Importrezept nennt ${facts.column === undefined ? `${quoted(facts.value ?? '?')}; das` : `die ${column(facts)}; sie`} kommt in dieser Datei nicht vor. Dort gilt, was erkannt wurde. Bitte prüfen Sie es.`,
} satisfies Partial<Record<ProblemName, Sentence>>;
