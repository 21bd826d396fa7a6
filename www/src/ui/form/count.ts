/** Most persons a field takes; more is a slip of the keyboard. */
const MOST = 999_999;

/** A typed count: a whole number from 0, nothing, or no count at all. `1.234` is one thousand two hundred and more. */
export function readCount(text: string): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(typed)) return 'wrong';
  const count = Number(typed.replaceAll('.', ''));
  return count <= MOST ? count : 'wrong';
}
