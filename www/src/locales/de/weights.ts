/** Words of the weights and how they are written. */
const shares = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

export const weightWords = {
  title: 'Gewichte',
  together: 'zusammen 100 %',
  equal: 'Alle gleich',
  reset: 'Zurücksetzen',
  changed: 'geändert, zusammen 100 %',
  spoken: (perCent: number) => `${shares.format(perCent)} Prozent`,
  numberLabel: (title: string) => `${title} in Prozent`,
  lock: (title: string) => `${title} festhalten`,
};

/** `80` or `12,5`. */
export function formatPerCent(perCent: number): string {
  return shares.format(perCent);
}

/** Reads `80`, `12,5`, `12.5`, `80 %`; nothing else is a share. */
export function parsePerCent(text: string): number | undefined {
  const cleaned = text.replace('%', '').trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d+)?$/.test(cleaned)) return undefined;
  return Math.min(100, Number(cleaned));
}
