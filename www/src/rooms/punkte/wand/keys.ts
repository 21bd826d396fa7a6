/** What keys mean on the board. */

/** Two digits so close together are one number, in milliseconds. */
const TOGETHER = 900;

/** Digits as they are typed: a second one soon after the first makes a number of both, where there is such a row. */
export class Digits {
  #typed = '';
  #at = -Infinity;

  /** The row, from 0, that a digit chooses among `rows`; nothing where there is none. */
  press(digit: string, at: number, rows: number): number | undefined {
    const before = at - this.#at <= TOGETHER ? this.#typed : '';
    const typed = [before + digit, digit].find((text) => isRow(text, rows));
    this.#typed = typed ?? '';
    this.#at = at;
    return typed === undefined ? undefined : Number(typed) - 1;
  }

  /** The next digit begins a number of its own. */
  forget(): void {
    this.#typed = '';
  }
}

function isRow(text: string, rows: number): boolean {
  return !text.startsWith('0') && Number(text) <= rows;
}

/** How many dots a key sets; 0 for any other key. */
export function dotsOfKey(key: string): -1 | 0 | 1 {
  if (key === '+') return 1;
  return key === '-' || key === '−' ? -1 : 0;
}

/** The row an arrow leads to from `row`; nothing for other keys. */
export function rowOfArrow(key: string, row: number, rows: number): number | undefined {
  const to = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: rows - 1 }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), rows - 1);
}
