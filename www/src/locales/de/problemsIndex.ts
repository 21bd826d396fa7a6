/** How an index is computed: methods, weights, columns and figures. */
import type { Facts, ProblemName } from 'veedelwerk';
import { countLabel } from './counts';
import { whole } from './numbers';
import { counted, quoted } from './words';
import { KEPT, column, found, inFile, place, type Sentence } from './problemParts';

function cells({ count }: Facts): string {
  return counted(count ?? 1, 'Wert', 'Werte');
}

export const indexSentences = {
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
} satisfies Partial<Record<ProblemName, Sentence>>;
