import type { AreaPlan } from '../engine/engine';

/**
 * Colours of area borders: dark enough on white for everybody, apart from each other also for colour-blind eyes as far
 * as twelve colours can be. The letter beside them tells areas apart where colours do not.
 */
export const AREA_COLOURS = [
  { colour: '#117733', name: 'Grün' },
  { colour: '#6a3d9a', name: 'Violett' },
  { colour: '#9a4d00', name: 'Braun' },
  { colour: '#007c80', name: 'Türkis' },
  { colour: '#b5127e', name: 'Pink' },
  { colour: '#332288', name: 'Indigo' },
  { colour: '#666600', name: 'Oliv' },
  { colour: '#4d5a6b', name: 'Grau' },
  { colour: '#00441b', name: 'Dunkelgrün' },
  { colour: '#7b1e57', name: 'Pflaume' },
  { colour: '#0059b3', name: 'Blau' },
  { colour: '#1a1a1a', name: 'Schwarz' },
] as const;

const LETTERS = 26;

/** Colour of an area's border as `#rrggbb`. */
export function areaColour(colour: number): string {
  return AREA_COLOURS[colour % AREA_COLOURS.length]?.colour ?? AREA_COLOURS[0].colour;
}

/** Letter that stands for an area beside its colour: `A` … `Z`, `AA` … */
export function areaLetter(colour: number): string {
  const last = String.fromCharCode(65 + (colour % LETTERS));
  return colour < LETTERS ? last : areaLetter(Math.floor(colour / LETTERS) - 1) + last;
}

/** The first number that no area has yet, so that letters stay apart; `hue` for one of a certain colour. */
export function freeColour(plan: AreaPlan, hue?: number): number {
  const taken = new Set(plan.areas.map(({ colour }) => colour));
  const step = hue === undefined ? 1 : AREA_COLOURS.length;
  for (let colour = hue ?? 0; colour < 256; colour += step) {
    if (!taken.has(colour)) return colour;
  }
  return hue ?? 0;
}
