/** Words of the room Szenarien. */
import type { AreaPlan } from 'veedelwerk';
import { counted, listed, quoted } from './words';

export const scenarioWords = {
  title: 'Szenarien',
  pages: 'Bereiche',
  list: 'Szenarien',
  compare: 'Vergleichen',
  proposals: 'Gewichte vorschlagen',
  meaning:
    'Ein Szenario hält Verfahren, Gewichte, Stand, ausgeschlossene Teilräume und die gezeichneten Gebiete unter einem Namen fest. So lassen sich mehrere Möglichkeiten nebeneinanderlegen.',

  current: 'Aktuelle Lage',
  keepTitle: 'Aktuelle Lage festhalten',
  keep: 'Als Szenario festhalten',
  name: 'Name',
  note: 'Notiz (freiwillig)',
  nameMissing: 'Bitte geben Sie einen Namen ein.',
  kept: (name: string) => `Szenario ${quoted(name)} festgehalten.`,
  toList: 'Alle Szenarien',

  none: 'Noch ist kein Szenario festgehalten. Geben Sie oben einen Namen ein, oder verschieben Sie zuerst im Raum „Lage“ die Gewichte.',
  own: (count: number) => `Festgehalten: ${counted(count, 'Szenario', 'Szenarien')}`,
  method: 'Verfahren',
  period: 'Stand',
  weights: 'Gewichte',
  excluded: 'Ausgeschlossen',
  areas: 'Gebiete',
  created: (day: string, by: string) => `Festgehalten am ${day}${by === '' ? '' : ` von ${by}`}`,
  methodGone: 'Das Verfahren fehlt in dieser Planungsakte.',
  apply: 'In die Lage übernehmen',
  applied: (name: string) => `${quoted(name)} gilt jetzt in der Lage.`,
  isCurrent: 'Gilt gerade in der Lage',
  toCompare: 'Vergleichen',
  edit: 'Name und Notiz ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saved: 'Gespeichert.',
  duplicate: 'Duplizieren',
  copyOf: (name: string) => `${name} (Kopie)`,
  duplicated: (name: string) => `${quoted(name)} angelegt.`,
  remove: 'Löschen',
  removed: (name: string) => `Szenario ${quoted(name)} gelöscht.`,
  undo: 'Rückgängig',
  undone: (name: string) => `Szenario ${quoted(name)} ist wieder da.`,
};

/** Words of the page that compares two. */
export const compareWords = {
  from: 'Vergleich von',
  to: 'mit',
  swap: 'Tauschen',
  onlyOne:
    'Zum Vergleichen braucht es mindestens ein Szenario. Halten Sie die aktuelle Lage als Szenario fest und verschieben Sie danach die Gewichte.',
  same: 'Links und rechts ist dasselbe gewählt. Wählen Sie auf einer Seite etwas anderes.',
  cannotCompute: (name: string, why: string) => `${quoted(name)} lässt sich gerade nicht rechnen. ${why}`,
  summary: 'Zusammengefasst',
  table: 'Teilräume, die wechseln',
  noChange: 'Kein Teilraum wechselt die Klasse.',
  teilraum: 'Teilraum',
  before: 'von',
  after: 'nach',
  steps: 'Klassen',
  inhabitants: 'Einwohner*\u00adinnen',
  unknown: 'unbekannt',
  more: (count: number) => `${counted(count, 'weiteren', 'weitere')} zeigen`,
  shown: (shown: number, all: number) =>
    `Gezeigt werden ${counted(shown, 'Teilraum', 'Teilräume')} von ${counted(all, 'Teilraum', 'Teilräumen')}.`,
  save: 'Tabelle speichern (CSV)',
  fileName: 'vergleich',
  savedAs: (name: string) => `${name} gespeichert.`,
  weights: 'Gewichte im Vergleich',
  indicator: 'Indikator',
  difference: 'Unter\u00adschied',
  notThere: 'nicht im Verfahren',
  chosen: (name: string, parts: readonly string[]) => `Ausgewählt: ${name}. ${parts.join('; ')}.`,
  oneSide: (label: string, title: string, index: string) =>
    `${label}: ${title}${index === '' ? '' : ` (${index})`}`,
  toRow: 'In der Tabelle zeigen',
  noRow: 'Dieser Teilraum wechselt nicht und steht deshalb nicht in der Tabelle.',
  otherClasses: (from: string, to: string) =>
    `${quoted(from)} und ${quoted(to)} rechnen mit verschiedenen Klassen. Wer steigt oder fällt, lässt sich deshalb nicht sagen; nebeneinander und übereinander lassen sich beide Karten ansehen.`,
  noneChosen: 'Wählen Sie einen Teilraum auf der Karte oder in der Tabelle.',
};

/** `3 Gebiete mit 24 Teilräumen`. */
export function areasInWords({ areas, members }: AreaPlan): string {
  const teilraeume = counted(Object.keys(members).length, 'Teilraum', 'Teilräumen');
  return `${counted(areas.length, 'Gebiet', 'Gebiete')} mit ${teilraeume}`;
}

/** Which Teilräume are taken out, with reasons where there are any. */
export function exclusionsInWords(
  excluded: Readonly<Record<string, string>>,
  nameOf: (key: string) => string,
): string {
  const entries = Object.entries(excluded);
  if (entries.length === 0) return 'keine zusätzlich zum Verfahren';
  return listed(entries.map(([key, reason]) => (reason === '' ? nameOf(key) : `${nameOf(key)} (${reason})`)));
}
