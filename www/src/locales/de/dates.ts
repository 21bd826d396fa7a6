/** Days and times as people write and say them; `iso` is ISO 8601, said as the clock on the wall has it. */

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const plainDay = new Intl.DateTimeFormat('de-DE', { ...LONG, timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('de-DE', LONG);
const longDayAndTime = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric' });
const fullDay = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric', year: 'numeric' });

/** `2026-05-12` → `12. Mai 2026`; what is no day stays as it is. */
export function dateInWords(date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : plainDay.format(time);
}

/** The day of a moment: `12. Mai 2026`. */
export function dayInWords(moment: Date): string {
  return longDay.format(moment);
}

/** The day and the time of a moment: `12. Mai 2026 um 14:05`. */
export function dayAndTime(moment: Date): string {
  return longDayAndTime.format(moment);
}

/** `14:05`; nothing where `iso` is no moment. */
export function timeOfDay(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : clock.format(date);
}

/** `14.10.` in this year, else `14.10.2025`. */
export function day(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return (date.getFullYear() === now.getFullYear() ? dayOfYear : fullDay).format(date);
}

/** `heute, 14:05`, else `14.10., 14:05`. */
export function moment(iso: string, now = new Date()): string {
  const isToday = new Date(iso).toDateString() === now.toDateString();
  return `${isToday ? 'heute' : day(iso, now)}, ${timeOfDay(iso)}`;
}

/** `von heute, 14:05`, else `vom 14.10., 14:05`. */
export function ofMoment(iso: string, now = new Date()): string {
  const text = moment(iso, now);
  return `${text.startsWith('heute') ? 'von' : 'vom'} ${text}`;
}
