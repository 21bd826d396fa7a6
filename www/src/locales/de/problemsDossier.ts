/** Events, dossier files and the texts people type. */
import type { ProblemName } from 'veedelwerk';
import { whole } from './numbers';
import { counted } from './words';
import { atMost, inFile, type Sentence } from './problemParts';

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

export const dossierSentences = {
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
  text_missing: (facts) =>
    `Bitte geben Sie einen ${facts.column === 'text' ? 'Text' : 'Namen'} ein. Es wurde nichts geändert.`,
  text_too_long: (facts) =>
    `Der Text ist zu lang${atMost(facts, 'Zeichen')}. Bitte kürzen Sie ihn. Es wurde nichts geändert.`,
  list_too_long: (facts) =>
    `Die Liste ist zu lang${atMost(facts, 'Einträge')}. Bitte nehmen Sie Einträge heraus. Es wurde nichts geändert.`,
  dossier_unreadable: (facts) =>
    `${inFile(facts)}Das ist keine Planungsakte, oder die Datei ist so beschädigt, dass sich nichts daraus lesen lässt. Öffnen Sie eine andere Fassung, zum Beispiel eine Sicherungskopie. Es wurde nichts geändert.`,
  dossier_newer: (facts) =>
    `${inFile(facts)}Diese Planungsakte wurde mit einer neueren Fassung von Veedelwerk gesichert. Laden Sie die Seite neu oder öffnen Sie die Akte mit der neuen Fassung. Es wurde nichts geändert.`,
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
    `${PART_TITLES[facts.column ?? ''] ?? 'Ein Teil der Akte'} lässt sich nicht unverändert sichern, deshalb wurde keine Datei geschrieben. Ihre Akte in diesem Browser ist unverändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.`,
} satisfies Partial<Record<ProblemName, Sentence>>;
