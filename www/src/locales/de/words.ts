/** Counted things, quotations and lists, written the same way everywhere. */
import { decimal, whole } from './numbers';

const lists = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** `counted(1, 'Zeile', 'Zeilen')` → `1 Zeile`. */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** A name as a quotation: `„Altona“`. */
export function quoted(name: string): string {
  return `„${name}“`;
}

/** `['a', 'b', 'c']` → `a, b und c`; beyond `most` the rest is counted: `a, b und 7 weitere`. */
export function listed(names: readonly string[], most = 5): string {
  if (names.length <= most + 1) {
    return lists.format(names);
  }
  return lists.format([...names.slice(0, most), `${whole(names.length - most)} weitere`]);
}

/** Bytes as a person reads them: `1,5 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) {
    return `${whole(bytes)} Byte`;
  }
  return bytes < 1_000_000 ? `${whole(bytes / 1000)} kB` : `${decimal(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Most letters of a text that a line of the record repeats. */
const MOST_LETTERS = 120;

/** A text as a quotation in one line, cut where it is long; `leer` for none. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line === '') return 'leer';
  return quoted(line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line);
}
