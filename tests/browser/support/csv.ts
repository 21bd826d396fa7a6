/** Reads the simple tables the tests compare with; no cell of theirs contains a line break. */

/** Rows as objects by header. Understands quoted cells. */
export function readCsv(text: string, separator: string): Record<string, string>[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const [header = [], ...rows] = lines.map((line) => cells(line, separator));
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name.trim(), row[place] ?? ''])));
}

function cells(line: string, separator: string): string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (let place = 0; place < line.length; place += 1) {
    const sign = line[place] ?? '';
    if (sign === '"' && quoted && line[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === separator && !quoted) {
      found.push(cell);
      cell = '';
    } else {
      cell += sign;
    }
  }
  return [...found, cell];
}

/** A key as Excel is given it (`="01"`), a number with decimal comma: as they were meant. */
export function plainKey(cell: string): string {
  return /^="(.*)"$/.exec(cell)?.[1] ?? cell;
}

/** A number in German notation; NaN where the cell is empty. */
export function germanNumber(cell: string): number {
  const text = cell.replaceAll('.', '').replace(',', '.').trim();
  return text === '' ? Number.NaN : Number(text);
}
