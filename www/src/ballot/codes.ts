/** Stimmkarten: one-time codes that only digits make up, so that every keypad and every script can type them. */

/** The ballot page's catalogues name this number too. With 500 cards a guess hits one in 200,000 times. */
export const CODE_DIGITS = 8;
/** No conference hands out more; the engine would take them. */
export const MOST_CODES = 2000;

/** So many 32-bit numbers make a multiple of ten to the power of eight: those above are drawn again. */
const FAIR_BELOW = Math.floor(2 ** 32 / 10 ** CODE_DIGITS) * 10 ** CODE_DIGITS;

/** New codes, all different and none of them among `taken`. */
export function newCodes(count: number, taken: Iterable<string> = []): string[] {
  const known = new Set(taken);
  const codes: string[] = [];
  while (codes.length < Math.min(count, MOST_CODES)) {
    const code = randomCode();
    if (known.has(code)) continue;
    known.add(code);
    codes.push(code);
  }
  return codes;
}

function randomCode(): string {
  for (;;) {
    const [drawn = FAIR_BELOW] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < FAIR_BELOW) return String(drawn % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, '0');
  }
}

/** A code as it is printed and read aloud: `1234 5678`. */
export function printedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/gu, '$1 ');
}

/** What somebody typed, as a code: without blanks and strokes, with the digits of every script as 0–9. */
export function typedCode(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** The digits of a script follow one another, 0 first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
