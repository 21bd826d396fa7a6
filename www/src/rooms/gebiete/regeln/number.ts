import { numberRefusals, type RuleUnit } from '../../../locales/de/regeln';
import { decimal } from '../../../locales/de/numbers';

/** What a number of a rule may be, as people type it: shares in per cent. */
export interface Bounds {
  readonly unit: RuleUnit;
  readonly min: number;
  readonly max: number;
}

/** Units that are only counted whole. */
const WHOLE: readonly RuleUnit[] = ['inhabitants', 'years', 'areas', 'persons'];

/** A typed number, or why it is none: `15.000`, `15 000`, `12,5`, `10 %`. */
export function readNumber(text: string, { unit, min, max }: Bounds): number | string {
  const typed = text.replace(/[%\s\u00a0]/g, '');
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed)) return numberRefusals.noNumber;
  const value = Number(typed.replaceAll('.', '').replace(',', '.'));
  if (WHOLE.includes(unit) && !Number.isInteger(value)) return numberRefusals.noWhole;
  return value >= min && value <= max ? value : numberRefusals.outside(min, max, unit);
}

/** A number as it stands in its field. */
export function writeNumber(value: number): string {
  return decimal(value);
}
