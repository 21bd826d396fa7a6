/** Words of the slides about rounds of dots. */
import { formatFigure, whole } from './numbers';
import { counted } from './words';

export const stageRoundWords = {
  trial: 'Proberunde: Nichts davon zählt',
  resultTitle: (title: string) => `Ergebnis: ${title}`,
  groupTitle: (title: string, group: string) => `Ergebnis: ${title} – ${group}`,
  rules: (dots: number, perItem: number | undefined) =>
    perItem === undefined || perItem >= dots
      ? `${counted(dots, 'Punkt', 'Punkte')} je Person`
      : `${counted(dots, 'Punkt', 'Punkte')} je Person, höchstens ${whole(perItem)} auf ein Erfordernis`,
  ballots: (count: number) => counted(count, 'Stimmzettel', 'Stimmzettel'),
  hidden: 'Das Ergebnis bleibt verdeckt, bis die Runde geschlossen ist.',
  closed: 'Die Runde ist geschlossen. Das Ergebnis folgt.',
  soFar: (count: number) => `Bisher ${stageRoundWords.ballots(count)}`,
  received: (count: number) => `${stageRoundWords.ballots(count)} abgegeben`,
  left: (count: number) =>
    count === 0 ? 'Alle Punkte sind vergeben.' : `Noch ${counted(count, 'Punkt', 'Punkte')} frei`,
  voters: (count: number) => counted(count, 'Person', 'Personen'),
  dots: (count: number) => counted(count, 'Punkt', 'Punkte'),
  cast: (voters: number, dots: number) => `${stageRoundWords.voters(voters)} · ${stageRoundWords.dots(dots)}`,
  share: (share: number, digits: 0 | 1) => `${formatFigure(100 * share, digits)}\u00a0%`,
  rank: (rank: number) => `${whole(rank)}.`,
  tied: 'gleich viele',
  none: 'ohne Punkte',
  countsAt: (number: number) => `zählt bei ${whole(number)}`,
  board: 'Tafel mit den Handlungserfordernissen',
  result: 'Ergebnis in der Reihenfolge der Punkte',
  more: (count: number) => `und ${counted(count, 'weiteres', 'weitere')} mit weniger Punkten`,
  moreTied: (count: number) => `und ${counted(count, 'weiteres', 'weitere')}`,
};
