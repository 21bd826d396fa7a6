/** Areas and offers, and the files they come from. */
import type { Facts, ProblemName } from 'veedelwerk';
import { whole } from './numbers';
import { counted, quoted } from './words';
import { inFile, place, type Sentence } from './problemParts';

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

export const areasSentences = {
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
  area_unknown: () => 'Dieses Gebiet gibt es nicht mehr. Es wurde nichts geändert.',
  area_locked: (facts) =>
    `Die Grenzen ${facts.value === undefined ? 'des Gebiets' : `von ${quoted(facts.value)}`} sind gesperrt. Heben Sie zuerst die Sperre auf. Es wurde nichts geändert.`,
} satisfies Partial<Record<ProblemName, Sentence>>;
