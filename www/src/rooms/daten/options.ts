/** Lists of options for choices. */

/** One entry of a choice. */
export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

/** All entries of a table of words, in its order. */
export function optionsOf<T extends string>(words: Readonly<Record<T, string>>): Option<T>[] {
  return (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));
}

/** Names as they are. */
export function namesAsOptions(names: readonly string[]): Option[] {
  return names.map((name) => ({ value: name, label: name }));
}

/** `0` … as text, for choices of rows. */
export function rowsAsOptions(first: number, last: number): Option[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const row = String(first + place);
    return { value: row, label: row };
  });
}
