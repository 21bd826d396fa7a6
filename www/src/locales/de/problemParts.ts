/** What the sentences of problems are made of. */
import type { Facts } from 'veedelwerk';
import { whole } from './numbers';
import { fileSize, quoted } from './words';

/** A problem's facts in a sentence. */
export type Sentence = (facts: Facts) => string;

export const KEPT = 'Was schon geladen ist, bleibt erhalten.';

/** `„tabelle.csv“: ` where the file is known, so that a sentence can be read on its own. */
export function inFile({ file }: Facts): string {
  return file === undefined ? '' : `${quoted(file)}: `;
}

/** ` (Zeile 12, Schlüssel 01100101)`: the place, as far as it is known; one of several is an example. */
export function place({ row, key, count }: Facts): string {
  const parts = [
    row === undefined ? [] : [`Zeile ${whole(row)}`],
    key === undefined ? [] : [`Schlüssel ${quoted(key)}`],
  ].flat();
  const example = (count ?? 1) > 1 ? 'zum Beispiel ' : '';
  return parts.length === 0 ? '' : ` (${example}${parts.join(', ')})`;
}

export function column({ column: name }: Facts, otherwise = 'Eine Spalte'): string {
  return name === undefined ? otherwise : `Spalte ${quoted(name)}`;
}

export function found({ value }: Facts): string {
  return value === undefined ? '' : ` Gefunden wurde ${quoted(value)}.`;
}

/** ` (höchstens 150 MB)`: a limit in bytes or, where a unit is given, in those. */
export function atMost({ limit }: Facts, unit?: string): string {
  const amount = Number(limit);
  if (limit === undefined || !Number.isFinite(amount)) {
    return limit === undefined ? '' : ` (höchstens ${limit})`;
  }
  return ` (höchstens ${unit === undefined ? fileSize(amount) : `${whole(amount)} ${unit}`})`;
}
