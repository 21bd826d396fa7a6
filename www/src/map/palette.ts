/**
 * What index classes look like. The colours are the engine's, so that map and histogram agree; the outer classes and
 * those without a value also carry a pattern, for eyes and printers that do not tell the colours apart.
 */

/** Class numbers the engine gives to Teilräume without a class. */
export const MISSING = 254;
export const EXCLUDED = 255;

/** Patterns of the outer classes and of Teilräume without a class. */
export const PATTERNS = ['below', 'above', 'missing', 'excluded'] as const;

/** Patterns of what a comparison shows. */
export const DIFFERENCE_PATTERNS = [
  'rises',
  'risesFar',
  'falls',
  'fallsFar',
  'enters',
  'leaves',
  'missing',
] as const;

export type PatternName = (typeof PATTERNS)[number] | (typeof DIFFERENCE_PATTERNS)[number];

export interface ClassLook {
  /** Number of the class: 0 … k-1, `MISSING` or `EXCLUDED`. */
  class: number;
  /** As `#rrggbb`. */
  colour: string;
  pattern?: PatternName;
}

/** One class of a method as far as its look is concerned. */
export interface ClassColour {
  colour: string;
  /** Upper bound of the index; the last class has none. */
  upto?: number | undefined;
}

/** The looks of all classes in ascending order, then of *keine Angabe* and *ausgeschlossen*. */
export function classLooks(classes: readonly ClassColour[]): ClassLook[] {
  const last = classes.length - 1;
  const looks = classes.map(({ colour, upto }, position): ClassLook => {
    const look = { class: position, colour };
    if (position === 0 && upto !== undefined && upto < 0) return { ...look, pattern: 'below' };
    const liesAbove = (classes[position - 1]?.upto ?? -1) >= 0;
    return position === last && liesAbove ? { ...look, pattern: 'above' } : look;
  });
  return [
    ...looks,
    { class: MISSING, colour: '#ffffff', pattern: 'missing' },
    { class: EXCLUDED, colour: '#f4f4f4', pattern: 'excluded' },
  ];
}
