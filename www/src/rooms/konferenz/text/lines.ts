/** Building blocks of a text that any editor shows well: lines of at most 76 letters. */
import { wrap } from '../../../ui/exports/wrap';

const WIDTH = 76;

/** Breaks `text` into lines that begin with `indent`, the first one with `lead`; line breaks in it stay. */
export function paragraph(text: string, indent = '', lead = indent): string[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const space = WIDTH - Math.max(indent.length, lead.length);
    return wrap(line.trim(), space, (part) => part.length).map((part, j) =>
      `${i === 0 && j === 0 ? lead : indent}${part}`.trimEnd(),
    );
  });
}

/** A heading with a line of `mark` below it, after an empty line. */
export function heading(text: string, mark = '-'): string[] {
  const lines = paragraph(text);
  const longest = Math.max(...lines.map((line) => line.length));
  return ['', ...lines, mark.repeat(longest)];
}

/** `Ort:   Bürgerzentrum`, with the second column at the same place in every line. */
export function entry(label: string, text: string, column: number): string[] {
  return paragraph(text, ' '.repeat(column), `${label}:`.padEnd(column));
}

/** Lines with the cells of rows below each other: the first column at the left edge, the others at the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width + 3);
      })
      .join('')
      .trimEnd(),
  );
}
