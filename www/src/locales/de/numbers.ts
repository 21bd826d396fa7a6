/** Numbers as German readers write them. */
const wholeNumbers = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const someDecimals = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const formats = [0, 1, 2, 3].map(
  (digits) =>
    new Intl.NumberFormat('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** Persons and other counts: `184.310`. */
export function whole(value: number): string {
  return wholeNumbers.format(value);
}

/** `1234.5` → `1.234,5`; at most two decimals. */
export function decimal(value: number): string {
  return someDecimals.format(value);
}

/** A figure with a fixed number of decimals: `31,2`. */
export function formatFigure(value: number, digits: 0 | 1 | 2 | 3 = 1): string {
  return minus((formats[digits] ?? wholeNumbers).format(value));
}

/** Index values and contributions with their sign: `+1,41`, `−0,30`, `0,00`. */
export function formatSigned(value: number, digits: 0 | 1 | 2 | 3 = 2): string {
  const text = formatFigure(value, digits);
  const isZero = !/[1-9]/.test(text);
  if (isZero) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
}

/** The true minus sign is as wide as the plus and is read as minus. */
function minus(text: string): string {
  return text.replace('-', '−');
}
