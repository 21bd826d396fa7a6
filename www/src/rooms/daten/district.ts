/** The three ways to find a Teilraum's Stadtbezirk, as values of one choice. */
import type { District, TableColumn } from 'veedelwerk/import';
import { daten } from '../../locales/de/daten';
import type { Option } from './options';

const words = daten.table;

/** Longest beginning of a key that is offered as Stadtbezirk. */
const MOST_CHARACTERS = 4;

/** The value that stands for a way to find the Stadtbezirk. */
export function districtValue(district: District): string {
  switch (district.from) {
    case 'none':
      return 'none';
    case 'keyPrefix':
      return `prefix:${district.characters}`;
    case 'column':
      return `column:${district.column}`;
  }
}

/** The way a value stands for. */
export function districtOf(value: string): District {
  const [, kind, rest] = /^(prefix|column):(.*)$/s.exec(value) ?? [];
  if (kind === 'prefix') {
    return { from: 'keyPrefix', characters: Number(rest) };
  }
  return kind === 'column' ? { from: 'column', column: rest ?? '' } : { from: 'none' };
}

/** No Stadtbezirk, the beginnings of the key, every column. */
export function districtOptions(columns: readonly TableColumn[], keyLength: number): Option[] {
  const lengths = Array.from(
    { length: Math.min(MOST_CHARACTERS, Math.max(1, keyLength - 1)) },
    (_, less) => less + 1,
  );
  return [
    { value: 'none', label: words.districtNone },
    ...lengths.map((characters) => ({
      value: `prefix:${characters}`,
      label: words.districtPrefix(characters),
    })),
    ...columns.map(({ name }) => ({ value: `column:${name}`, label: words.districtColumn(name) })),
  ];
}
