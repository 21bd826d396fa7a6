/** Tables for German Excel, as the engine writes them (`crate/src/exchange/german_csv.rs`). */

/** Byte order mark, so that Excel reads umlauts. */
const MARK = '\uFEFF';
/** A cell that Excel would take for a formula, also behind apostrophes: those are doubled. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text as a cell. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a file. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `${MARK}${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`;
}
