/** The record by days, as the clock on the wall counts them. */
import type { RecordLine } from '../../../locales/de/events';

/** What happened on one day. */
export interface Day {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly lines: readonly RecordLine[];
}

/** The day an instant falls on here, as `YYYY-MM-DD`; `at` is ISO 8601. */
export function dayOf(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Lines of one day, in their order. */
export function onDay(lines: readonly RecordLine[], date: string): RecordLine[] {
  return lines.filter(({ entry }) => dayOf(entry.event.at) === date);
}

/** The same lines under their days; a day that comes again after a merge has a heading again. */
export function byDay(lines: readonly RecordLine[]): Day[] {
  const days: { date: string; lines: RecordLine[] }[] = [];
  for (const line of lines) {
    const date = dayOf(line.entry.event.at);
    const last = days.at(-1);
    if (last?.date === date) last.lines.push(line);
    else days.push({ date, lines: [line] });
  }
  return days;
}
