/** The result of a round as a table for German Excel. */
import type { Round, Tally } from 'veedelwerk';
import { formatFigure } from '../../../locales/de/numbers';
import { punkte } from '../../../locales/de/punkte';
import { resultWords } from '../../../locales/de/punkteErgebnis';
import { csvCell, csvText } from './csv';

/** One row per need in the order of its rank, with a column for every group that is large enough; then what it is. */
export function resultCsv(
  round: Round,
  tally: Tally,
  titleOf: (need: string) => string,
  isModel: boolean,
): string {
  const groups = tally.groups.map(({ group, items }) => ({
    group,
    dots: new Map(items.map(({ need, dots }) => [need, dots])),
  }));
  const { rank, need, dots, voters, share } = resultWords;
  const head = [rank, need, dots, voters, `${share} (%)`, ...groups.map(({ group }) => csvCell(group))];
  const rows = tally.items
    .toSorted((a, b) => a.rank - b.rank)
    .map((item) => [
      String(item.rank),
      csvCell(titleOf(item.need)),
      String(item.dots),
      String(item.voters),
      formatFigure(100 * item.share),
      ...groups.map((group) => String(group.dots.get(item.need) ?? 0)),
    ]);
  const about = [
    round.title,
    resultWords.cast(tally.voters, tally.dots),
    ...(round.trial ? [punkte.trial] : []),
    ...(tally.hiddenGroups.length > 0 ? [resultWords.hiddenGroups(tally.hiddenGroups)] : []),
    ...(isModel ? [resultWords.isModel] : []),
  ];
  return csvText([head, ...rows, ...about.map((line) => [csvCell(line)])]);
}
