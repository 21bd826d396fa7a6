/** Words of the room Akten: dossiers on this device, files, merging. */
import type { Change } from '../../engine/engine';
import { shortChange } from './events';
import { moment, ofMoment } from './dates';
import { whole } from './numbers';
import { counted, listed, quoted } from './words';

/** `3 Änderungen`. */
function changes(count: number): string {
  return count === 0 ? 'keine Änderungen' : counted(count, 'Änderung', 'Änderungen');
}

/** `2 von Moderation und 1 ohne Namen`, from the names in the events. */
function byWhom(names: readonly string[]): string {
  const sums = new Map<string, number>();
  for (const name of names) sums.set(name, (sums.get(name) ?? 0) + 1);
  return listed(
    [...sums].map(([name, sum]) => `${whole(sum)} ${name === '' ? 'ohne Namen' : `von ${name}`}`),
  );
}

export const akten = {
  title: 'Akten',
  intro:
    'Eine Planungsakte hält alles fest, was Sie in Veedelwerk tun: Daten, Gewichte, Gebiete, Szenarien, Erfordernisse, Runden, Konferenzen. Jede Änderung wird sofort auf diesem Gerät gespeichert. Als Datei können Sie die Akte aufbewahren und weitergeben.',
  untitled: 'Akte ohne Namen',
  changes,

  start: {
    title: 'Neue Akte',
    empty: 'Leere Akte beginnen',
    emptyHint: 'und eigene Daten öffnen',
    model: 'Mit der Modellstadt üben',
    modelHint: 'erfundene Zahlen zum Ausprobieren',
    file: 'Akte aus Datei öffnen',
    fileHint: 'oder eine Datei mit der Endung .veedelwerk in das Fenster ziehen',
    begun: 'Eine leere Akte ist begonnen.',
  },

  list: {
    title: 'Akten auf diesem Gerät',
    none: 'Auf diesem Gerät ist noch keine Akte gespeichert.',
    isOpen: 'geöffnet',
    noCity: 'noch ohne Daten',
    changed: (iso: string): string => `zuletzt geändert ${moment(iso)}`,
    room: (used: string): string => `Alle Akten zusammen belegen ${used}.`,
  },

  file: {
    never: 'Noch nicht als Datei gesichert',
    upToDate: (iso: string): string => `Datei ${ofMoment(iso)}, auf dem neuesten Stand`,
    older: (iso: string, newer: number): string => `Datei ${ofMoment(iso)}, ${changes(newer)} neuer`,
  },

  open: 'Weiterarbeiten',
  opened: (title: string): string => `${title} ist geöffnet.`,
  save: 'Als Datei sichern',
  rename: 'Umbenennen',
  duplicate: 'Duplizieren',
  merge: 'Mit einer anderen Fassung zusammenführen',
  remove: 'Löschen',
  /** What a button does to which dossier, for those who hear only its name. */
  of: (action: string, title: string): string => `${action}: ${title}`,

  renaming: {
    label: 'Name der Akte',
    done: 'Übernehmen',
    cancel: 'Abbrechen',
    renamed: (title: string): string => `Die Akte heißt jetzt ${title}.`,
  },
  copyTitle: (title: string): string => `${title} (Kopie)`,
  duplicated: (title: string): string => `Die Kopie ${quoted(title)} ist angelegt.`,

  removed: {
    said: (title: string): string => `${quoted(title)} ist gelöscht.`,
    undo: 'Rückgängig',
    dismiss: 'Hinweis schließen',
    restored: (title: string): string => `${quoted(title)} ist wieder da.`,
    title: (count: number): string => `Gelöschte Akten (${whole(count)})`,
    intro: 'Sie lassen sich wiederherstellen, bis Sie sie endgültig löschen.',
    at: (iso: string): string => `gelöscht ${moment(iso)}`,
    restore: 'Wiederherstellen',
    erase: 'Endgültig löschen',
    ask: (title: string): string =>
      `${quoted(title)} mit allen Änderungen endgültig löschen? Das lässt sich nicht rückgängig machen.`,
    yes: 'Ja, endgültig löschen',
    no: 'Nein, behalten',
    erased: (title: string): string => `${quoted(title)} ist endgültig gelöscht.`,
  },

  saving: {
    type: 'Planungsakte von Veedelwerk',
    busy: (title: string): string => `${quoted(title)} wird als Datei gesichert …`,
    written: (file: string): string => `Gesichert in der Datei ${quoted(file)}.`,
    downloaded: (file: string): string =>
      `Gesichert. Die Datei ${quoted(file)} liegt in Ihrem Ordner für Downloads.`,
    nothingOpen: 'Es ist keine Akte geöffnet, die gesichert werden könnte.',
    never: 'Noch nicht als Datei gesichert',
    older: 'Datei älter als Ihre Arbeit',
    now: 'jetzt sichern (Strg+S)',
  },

  arrival: {
    reading: (file: string): string => `${quoted(file)} wird gelesen …`,
    region: 'Datei öffnen',
    opened: (title: string): string => `${title} ist als eigene Akte geöffnet.`,
    damaged: (file: string): string => `${quoted(file)} ist beschädigt. Das fehlt:`,
    damagedStays:
      'Alles andere ist lesbar und geprüft. Haben Sie noch eine andere Fassung der Datei, öffnen Sie besser diese.',
    openAnyway: 'Trotzdem öffnen',
    cancel: 'Abbrechen',
    known: (file: string, title: string): string =>
      `${quoted(file)} ist eine Fassung der Akte ${quoted(title)}, die schon auf diesem Gerät liegt.`,
    knownTwice: (file: string): string =>
      `${quoted(file)} ist eine Fassung von Akten, die schon auf diesem Gerät liegen.`,
    brings: (names: readonly string[]): string =>
      names.length === 0
        ? 'Die Datei enthält keine Änderung, die hier noch fehlt.'
        : `Aus der Datei ${names.length === 1 ? 'kommt' : 'kommen'} ${changes(names.length)} dazu: ${byWhom(names)}.`,
    has: (count: number): string =>
      `Hier ${count === 1 ? 'ist' : 'sind'} ${changes(count)}, die in der Datei noch ${count === 1 ? 'fehlt' : 'fehlen'}; nichts davon geht verloren.`,
    merge: (title: string): string => `In ${quoted(title)} zusammenführen`,
    openThat: (title: string): string => `${quoted(title)} öffnen`,
    keepApart: 'Als eigene Akte öffnen',
    deletedTwin: 'liegt unter „Gelöschte Akten“',
    cancelled: 'Die Datei wurde nicht geöffnet. Es wurde nichts geändert.',
  },

  losses: {
    title: 'Aus einer beschädigten Datei geöffnet. Das fehlt:',
    parts: 'Zu dieser Akte fehlen Daten:',
    table: (city: string): string => `die Tabelle von ${quoted(city)}`,
    geometry: (city: string): string => `die Karte von ${quoted(city)}`,
    method: (title: string): string => `das Verfahren ${quoted(title)}`,
    offers: (title: string): string => `die Angebote aus ${quoted(title)}`,
    heal: 'Öffnen Sie dieselben Dateien noch einmal im Raum „Daten“ oder eine andere Fassung dieser Akte, dann ist alles wieder da. Alles andere können Sie schon benutzen.',
    dismiss: 'Hinweis schließen',
  },

  merged: {
    region: 'Zusammengeführt',
    nothing: 'Es war alles schon da. Die Akte ist unverändert.',
    came: (names: readonly string[]): string =>
      `${changes(names.length)} ${names.length === 1 ? 'ist' : 'sind'} dazugekommen: ${byWhom(names)}.`,
    kinds: (all: readonly Change[]): string => {
      const sums = new Map<string, number>();
      for (const change of all) sums.set(shortChange(change), (sums.get(shortChange(change)) ?? 0) + 1);
      return `${listed(
        [...sums].map(([short, sum]) => (sum === 1 ? short : `${short} (${whole(sum)}-mal)`)),
        8,
      )}.`;
    },
    agree: 'Nirgends wurde dasselbe verschieden geändert.',
    undo: 'Zusammenführen rückgängig machen',
    undone: 'Das Zusammenführen ist rückgängig gemacht.',
    dismiss: 'Bericht schließen',
  },
};
