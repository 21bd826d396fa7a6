/**
 * The German sentence for every problem the engine can name: what happened, and what to do.
 *
 * A `Record`, so that the compiler finds a problem without a sentence.
 */
import type { Facts, Problem, ProblemName } from 'veedelwerk';
import { counted, quoted, whole } from './words';

/** What can go wrong in the browser itself, around the engine. */
export type AppProblemName = 'import_crashed' | 'file_not_readable' | 'model_city_unavailable' | 'recipe_missing';

/** A problem of the engine or of the app around it. */
export interface AnyProblem extends Facts {
  readonly name: ProblemName | AppProblemName;
}

type Sentence = (facts: Facts) => string;

const KEPT = 'Was schon geladen ist, bleibt erhalten.';

/** `„tabelle.csv“: ` where the file is known, so that a sentence can be read on its own. */
function inFile({ file }: Facts): string {
  return file === undefined ? '' : `${quoted(file)}: `;
}
/** ` (Zeile 12, Schlüssel 01100101)`: the place, as far as it is known. */
function place({ row, key }: Facts): string {
  const parts = [
    row === undefined ? [] : [`Zeile ${whole(row)}`],
    key === undefined ? [] : [`Schlüssel ${quoted(key)}`],
  ].flat();
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function column({ column: name }: Facts, otherwise = 'Eine Spalte'): string {
  return name === undefined ? otherwise : `Spalte ${quoted(name)}`;
}
function found({ value }: Facts): string {
  return value === undefined ? '' : ` Gefunden wurde ${quoted(value)}.`;
}
function cells({ count }: Facts): string {
  return counted(count ?? 1, 'Wert', 'Werte');
}

const engineSentences: Record<ProblemName, Sentence> = {
  method_unreadable: (facts) =>
    `${inFile(facts)}Das ist keine lesbare Verfahrensdatei${place(facts)}. Öffnen Sie eine Datei, die mit „Verfahren speichern“ entstanden ist. Das bisherige Verfahren gilt weiter.`,
  method_unknown_field: (facts) =>
    `${inFile(facts)}Das Feld ${quoted(facts.column ?? '?')} ist in Verfahrensdateien nicht vorgesehen. Prüfen Sie die Schreibweise oder entfernen Sie es. Das bisherige Verfahren gilt weiter.`,
  method_wrong_format: (facts) =>
    `${inFile(facts)}Die Verfahrensdatei hat ein anderes Format${facts.limit === undefined ? '' : ` als ${quoted(facts.limit)}`}.${found(facts)} Öffnen Sie eine passende Datei. Das bisherige Verfahren gilt weiter.`,
  method_not_supported: (facts) =>
    `${inFile(facts)}Verfahren dieser Art werden noch nicht berechnet.${found(facts)} Wählen Sie ein anderes Verfahren. Das bisherige gilt weiter.`,
  method_invalid: (facts) =>
    `${inFile(facts)}Das Verfahren widerspricht sich${facts.column === undefined ? '' : ` bei ${quoted(facts.column)}`}.${found(facts)} Berichtigen Sie die Datei. Das bisherige Verfahren gilt weiter.`,
  weight_invalid: (facts) =>
    `Das Gewicht${facts.column === undefined ? '' : ` von ${quoted(facts.column)}`} muss eine Zahl ab 0 sein.${found(facts)}`,
  weights_all_zero: () => 'Alle Gewichte sind 0. Geben Sie mindestens einem Indikator ein Gewicht.',
  column_missing: (facts) =>
    `Das Verfahren braucht ${facts.column === undefined ? 'eine Zählgröße' : quoted(facts.column)}, die Daten enthalten sie nicht. Ordnen Sie ihr eine Spalte zu oder wählen Sie ein anderes Verfahren.`,
  period_missing: (facts) =>
    `Den Zeitraum ${quoted(facts.value ?? facts.column ?? '?')} gibt es in den Daten nicht. Wählen Sie einen anderen.`,
  nothing_to_compute: () =>
    'Kein Teilraum hat für jeden Indikator einen Wert, deshalb gibt es keinen Indexwert. Prüfen Sie, ob alle Zählgrößen der richtigen Spalte zugeordnet sind.',
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
    `${column(facts)}: ${cells(facts)} viel zu groß, um wahr zu sein${place(facts)}. Sie gelten als fehlend.${found(facts)} Prüfen Sie das Dezimalzeichen.`,
  key_duplicate: (facts) =>
    `${inFile(facts)}Der Schlüssel ${quoted(facts.key ?? facts.value ?? '?')} kommt mehrmals vor${facts.row === undefined ? '' : ` (zum Beispiel in Zeile ${whole(facts.row)})`}. Jeder Teilraum braucht einen eigenen Schlüssel. Wählen Sie eine andere Schlüsselspalte oder berichtigen Sie die Tabelle. ${KEPT}`,
  length_mismatch: (facts) =>
    `${column(facts)} hat nicht für jeden Teilraum genau einen Wert. Öffnen Sie die Dateien erneut. ${KEPT}`,
};

const appSentences: Record<AppProblemName, Sentence> = {
  import_crashed: (facts) =>
    `${inFile(facts)}Beim Lesen ist etwas Unerwartetes passiert. Versuchen Sie es mit einer anderen Fassung der Datei, zum Beispiel als CSV gespeichert. ${KEPT}`,
  file_not_readable: (facts) =>
    `${inFile(facts)}Der Browser kann die Datei nicht öffnen. Vielleicht wurde sie verschoben, gelöscht oder ist noch in einem anderen Programm geöffnet. Wählen Sie die Datei erneut aus. ${KEPT}`,
  model_city_unavailable: () =>
    'Die Modellstadt ließ sich nicht öffnen. Laden Sie die Seite neu, oder öffnen Sie im Raum „Daten“ eigene Dateien.',
  recipe_missing: (facts) =>
    `${inFile(facts)}Das ist kein Importrezept. Öffnen Sie eine Datei, die mit „Importrezept speichern“ entstanden ist. ${KEPT}`,
};

const sentences: Record<ProblemName | AppProblemName, Sentence> = { ...engineSentences, ...appSentences };

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
