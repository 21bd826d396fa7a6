/** Times as people say them. */
const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric' });
const fullDay = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric', year: 'numeric' });

/** `14.10.` in this year, else `14.10.2025`; `iso` is ISO 8601. */
export function day(iso: string, now = new Date()): string {
  const date = new Date(iso);
  return (date.getFullYear() === now.getFullYear() ? dayOfYear : fullDay).format(date);
}

/** `von heute, 14:05`, else `vom 14.10., 14:05`. */
export function ofMoment(iso: string, now = new Date()): string {
  const text = moment(iso, now);
  return `${text.startsWith('heute') ? 'von' : 'vom'} ${text}`;
}

/** `heute, 14:05`, else `14.10., 14:05`. */
export function moment(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const isToday = date.toDateString() === now.toDateString();
  return `${isToday ? 'heute' : day(iso, now)}, ${clock.format(date)}`;
}
