/** The running record as plain text, the oldest first, as a record is read. */
import type { RecordLine } from '../../../locales/de/events';
import { dateInWords } from '../../../locales/de/dates';
import { recordWords } from '../../../locales/de/protokoll';
import { byDay } from '../record/days';
import { remarkOf, timeOf, whoOf } from '../record/line';
import { heading, paragraph } from './lines';

/** One event: time, what, who, and whether it still counts. */
function lineText(line: RecordLine): string[] {
  const remark = remarkOf(line);
  const text = `${line.text} (${whoOf(line)})${remark === undefined ? '' : ` – ${remark}`}`;
  return paragraph(text, ' '.repeat(7), timeOf(line).padEnd(7));
}

/** Events below each other. */
export function linesText(lines: readonly RecordLine[]): string[] {
  return lines.flatMap(lineText);
}

/** The whole record, by days. */
export function recordText(lines: readonly RecordLine[], head: readonly string[]): string {
  const days = byDay(lines).flatMap((day) => [...heading(dateInWords(day.date)), ...linesText(day.lines)]);
  const nothing = days.length === 0 ? ['', recordWords.nothing] : [];
  return [...head, ...days, ...nothing, ''].join('\n');
}
