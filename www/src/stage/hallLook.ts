import type { HallLook } from '../map/cityMap';
import type { Theme } from './shown';

/** Size of letters the desk's map is drawn for, in CSS pixels. */
const DESK_LETTER = 16;

/** Size of letters a legend's swatches are drawn for, in CSS pixels. */
export const SWATCH_LETTER = 20;

/** The ground of a picture, as in `StageView`. */
const PAPER: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#12141f' };

/**
 * How a map is drawn for the hall.
 *
 * @param letter size of the letters in CSS pixels
 */
export function hallLook(letter: number, theme: Theme, pixelRatio: number | undefined): HallLook {
  return { scale: letter / DESK_LETTER, paper: PAPER[theme], pixelRatio };
}
