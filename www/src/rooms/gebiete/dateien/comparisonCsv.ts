/** The comparison of two layouts as a table for German Excel. */
import type { LayoutComparison } from '../../../engine/engine';
import { layoutWords } from '../../../locales/de/gebieteDateien';
import { areaName, changeOf, referenceName } from './changes';

/** Byte order mark, so that Excel reads umlauts. */
const MARK = '\uFEFF';
/** A cell that Excel would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

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
      cell(names[teilraum] ?? ''),
      layoutWords[changeOf(move)],
      cell(referenceName(comparison, move.from)),
      cell(areaName(comparison, move.to)),
      String(move.teilraeume.length),
      move.inhabitants === undefined ? layoutWords.protected : String(Math.round(move.inhabitants)),
    ]),
  );
  const lines = [layoutWords.columns, ...rows, [cell(source)]].map((cells) => cells.join(';'));
  return `${MARK}${lines.join('\r\n')}\r\n`;
}

/** A key stays text: Excel would take leading zeros away. */
function keyCell(key: string): string {
  return /^\d+$/.test(key) ? `"=""${key}"""` : cell(key);
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
