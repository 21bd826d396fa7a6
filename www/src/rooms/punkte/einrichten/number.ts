/** More dots than anybody spends are a slip of the keyboard. */
const MOST = 99;

/** A typed number of dots from 1; nothing where it is none. */
export function readDots(text: string): number | undefined {
  const typed = text.trim();
  const dots = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return dots >= 1 && dots <= MOST ? dots : undefined;
}

/** Groups as they are written, one a line: without blanks around, none empty, none twice. */
export function readGroups(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
