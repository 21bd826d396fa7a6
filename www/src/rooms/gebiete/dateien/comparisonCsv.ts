/** The comparison of two layouts as a table for German Excel. */
import type { LayoutComparison } from '../../../engine/engine';
import { layoutWords } from '../../../locales/de/gebieteDateien';
import { csvCell, csvText } from '../../../ui/csv';
import { areaName, changeOf, referenceName } from './changes';

/**
 * One row per Teilraum that changes. Inhabitants are those of all Teilräume that go the same way: those of a single
 * one may be protected.
 */
export function comparisonCsv(
  comparison: LayoutComparison,
  { keys, names }: { keys: readonly string[]; names: readonly string[] },
  source: string,
): string {
  const rows = comparison.moves.flatMap((move) =>
    move.teilraeume.map((teilraum) => [
      keyCell(keys[teilraum] ?? ''),
      csvCell(names[teilraum] ?? ''),
      layoutWords[changeOf(move)],
      csvCell(referenceName(comparison, move.from)),
      csvCell(areaName(comparison, move.to)),
      String(move.teilraeume.length),
      move.inhabitants === undefined ? layoutWords.protected : String(Math.round(move.inhabitants)),
    ]),
  );
  return csvText([layoutWords.columns, ...rows, [csvCell(source)]]);
}

/** A key stays text: Excel would take leading zeros away. */
function keyCell(key: string): string {
  return /^\d+$/.test(key) ? `"=""${key}"""` : csvCell(key);
}
