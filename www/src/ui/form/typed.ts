/** What is typed into a form, compared with what is stored. */

/** Rows without those at the end that nobody filled in; one in between is somebody's to remove. */
export function filled<Row>(rows: readonly Row[], tidy: (row: Row) => Row): Row[] {
  const tidied = rows.map(tidy);
  const last = tidied.findLastIndex((row) =>
    typeof row === 'object' && row !== null ? Object.values(row).some((value) => value !== '') : row !== '',
  );
  return tidied.slice(0, last + 1);
}

/** Whether two field values say the same; objects in the order in which they are written here and in the engine. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
