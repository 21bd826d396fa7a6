/** Needs, rounds of dots, ballots and counted dots. */
import type { Facts, ProblemName } from 'veedelwerk';
import { whole } from './numbers';
import { counted, quoted } from './words';
import { column, found, inFile, place, type Sentence } from './problemParts';

const NOT_COUNTED = 'Es wurde nichts gezählt und nichts geht verloren.';

function dots(number = '0'): string {
  const count = Number(number);
  return Number.isNaN(count) ? `${number} Punkte` : counted(count, 'Punkt', 'Punkte');
}

function need({ value }: Facts): string {
  return value === undefined ? 'Dieses Erfordernis' : quoted(value);
}

function round({ value }: Facts): string {
  return value === undefined ? 'Die Runde' : `Die Runde ${quoted(value)}`;
}

export const needsSentences = {
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
} satisfies Partial<Record<ProblemName, Sentence>>;
