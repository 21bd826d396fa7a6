/** Rows drawn beyond the visible ones, so that scrolling does not show blanks. */
const SPARE = 4;

/**
 * The rows to draw of a long table: those in view, and the active one so that the focus never falls into nothing.
 *
 * @param count rows in all
 * @param scrolled pixels scrolled away above
 * @param height visible pixels
 * @param row height of a row in pixels
 */
export function rowsInView(
  count: number,
  scrolled: number,
  height: number,
  row: number,
  active: number,
): number[] {
  const first = Math.max(0, Math.floor(scrolled / row) - SPARE);
  const end = Math.min(count, Math.ceil((scrolled + height) / row) + SPARE);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (active < count && (active < first || active >= end)) rows.push(active);
  return rows;
}
