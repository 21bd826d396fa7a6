/** Words of a round's result, its second round and the merging of needs. */
import { formatFigure, whole } from './numbers';
import { counted, listed, quoted } from './words';

/** Who gave dots, and how many. */
interface Cast {
  readonly voters: number;
  readonly dots: number;
}

export const resultWords = {
  title: 'Ergebnis',
  interim: 'Zwischenstand',
  table: 'Ergebnis als Tabelle',
  nothing: 'In dieser Runde hat niemand Punkte gesetzt.',
  cast: (voters: number, dots: number) =>
    `${counted(voters, 'Person', 'Personen')}, ${counted(dots, 'Punkt', 'Punkte')}`,
  trial: 'Proberunde: Dieses Ergebnis zählt in der Rangfolge nicht mit.',
  second: 'Zweite Runde: Dieses Ergebnis zählt in der Rangfolge nicht noch einmal mit.',
  rank: 'Rang',
  need: 'Handlungserfordernis',
  dots: 'Punkte',
  voters: 'auf Stimmzetteln',
  share: 'Anteil',
  tied: 'gleich viele',
  sharePerCent: (share: number) => `${formatFigure(100 * share)}\u00a0%`,
  withMerged: (titles: readonly string[]) => `mit den Punkten von ${listed(titles.map(quoted))}`,
  ties: (count: number) =>
    `${counted(count, 'Gleichstand', 'Gleichstände')}: Gleich viele Punkte haben denselben Rang.`,
  toStage: 'Ergebnis auf die Leinwand',
  save: 'Als Tabelle speichern (CSV)',
  fileName: (title: string) => `ergebnis-${title}.csv`,
  saved: (name: string) => `Die Datei ${quoted(name)} liegt bei Ihren Downloads.`,
  isModel: 'Modelldaten, erfunden',
  groupToStage: (group: string) => `${group} auf die Leinwand`,
  byGroup: 'Nach Gruppen',
  groupTable: 'Punkte je Gruppe',
  all: 'Alle',
  groupHead: (group: string, voters: number) => `${group} (${whole(voters)})`,
  hiddenGroups: (groups: readonly string[]) =>
    `Nicht einzeln gezeigt, damit niemand erkennbar ist: ${listed(groups)}. Ihre Punkte sind im Ergebnis für alle enthalten.`,
  noGroups: 'Keine Gruppe ist groß genug, um einzeln gezeigt zu werden (mindestens fünf Personen).',
  sources: (digital: Cast, byHand: Cast) =>
    `Davon auf Stimmzetteln: ${resultWords.cast(digital.voters, digital.dots)}. Ausgezählt an der Wand und auf Papier: ${resultWords.cast(byHand.voters, byHand.dots)}.`,
  rules: 'Regeln dieser Runde',
};

export const secondWords = {
  title: 'Zweite Runde',
  meaning: 'Wählen Sie aus, was noch einmal zur Wahl steht, zum Beispiel bei Gleichstand.',
  choose: 'Zur Wahl in der zweiten Runde',
  ranks: (rank: number) => `Die ersten ${whole(rank)} Ränge`,
  tied: 'Alle mit Gleichstand',
  create: 'Zweite Runde anlegen',
  created: (count: number) =>
    `Zweite Runde mit ${counted(count, 'Handlungserfordernis', 'Handlungserfordernissen')} angelegt.`,
  tooFew: 'Wählen Sie mindestens zwei aus.',
};

export const mergeWords = {
  title: 'Zusammenlegen',
  meaning:
    'Meinen zwei Handlungserfordernisse dasselbe? Alle Punkte bleiben erhalten und zählen zusammen. Das Zusammenlegen steht im Protokoll und lässt sich jederzeit aufheben.',
  from: 'Dieses geht auf',
  into: 'in diesem',
  choose: 'bitte wählen',
  merge: 'Zusammenlegen',
  same: 'Wählen Sie zwei verschiedene Handlungserfordernisse.',
  merged: (from: string, into: string) => `${quoted(from)} ist jetzt Teil von ${quoted(into)}.`,
  list: 'Zusammengelegt',
  isIn: (from: string, into: string) => `${quoted(from)} in ${quoted(into)}`,
  unmerge: 'Wieder trennen',
  unmergeOf: (from: string) => `Wieder trennen: ${from}`,
  unmerged: (from: string) => `${quoted(from)} steht wieder für sich.`,
};
