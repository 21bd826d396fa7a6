/**
 * What a map of differences shows. Its colours (PRGn of ColorBrewer, told apart by colour-blind eyes) are none of the
 * index classes', so that nobody takes one map for the other; every kind of change carries a pattern of its own.
 */
import type { Comparison, Total } from '../engine/engine';
import { EXCLUDED, MISSING, type ClassLook } from '../map/palette';

/** What becomes of a Teilraum, as a class number for the map. */
export const DIFFERENCE = {
  fallsFar: 0,
  falls: 1,
  stays: 2,
  rises: 3,
  risesFar: 4,
  enters: 5,
  leaves: 6,
  absent: 7,
} as const;

export type Difference = keyof typeof DIFFERENCE;

/** Every kind of change, in the order of the legend. */
const DIFFERENCES: readonly Difference[] = [
  'risesFar',
  'rises',
  'stays',
  'falls',
  'fallsFar',
  'enters',
  'leaves',
  'absent',
];

const LOOKS: Readonly<Record<Difference, Omit<ClassLook, 'class'>>> = {
  risesFar: { colour: '#762a83', pattern: 'risesFar' },
  rises: { colour: '#c9aad6', pattern: 'rises' },
  stays: { colour: '#efefec' },
  falls: { colour: '#a6dba0', pattern: 'falls' },
  fallsFar: { colour: '#1b7837', pattern: 'fallsFar' },
  enters: { colour: '#ffd23f', pattern: 'enters' },
  leaves: { colour: '#4a4f5a', pattern: 'leaves' },
  absent: { colour: '#ffffff', pattern: 'missing' },
};

/** Colour and pattern of a kind of change. */
export function differenceLook(difference: Difference): ClassLook {
  return { class: DIFFERENCE[difference], ...LOOKS[difference] };
}

/** The looks of all kinds of change, for the map. */
export const DIFFERENCE_LOOKS: readonly ClassLook[] = DIFFERENCES.map(differenceLook);

/** What a step between two class numbers is. */
export function differenceBetween(from: number, to: number): Difference {
  const [was, is] = [hasIndex(from), hasIndex(to)];
  if (!was) return is ? 'enters' : 'absent';
  if (!is) return 'leaves';
  if (to > from) return to - from > 1 ? 'risesFar' : 'rises';
  if (to < from) return from - to > 1 ? 'fallsFar' : 'falls';
  return 'stays';
}

/** Whether a class number stands for an index. */
export function hasIndex(number: number): boolean {
  return number !== MISSING && number !== EXCLUDED;
}

/** The map's class of every Teilraum. */
export function differenceClasses({ from, to }: Comparison): Uint8Array {
  return from.map((before, teilraum) => DIFFERENCE[differenceBetween(before, to[teilraum] ?? before)]);
}

/** Whether a Teilraum is part of *what changes*: another class, newly in, or no longer in. */
export function isChange(difference: Difference): boolean {
  return difference !== 'stays' && difference !== 'absent';
}

/** Teilräume and inhabitants of every kind of change, in the order of the legend. */
export function differenceTotals(comparison: Comparison): { difference: Difference; total: Total }[] {
  return DIFFERENCES.map((difference) => ({
    difference,
    total: sum(
      comparison.transitions
        .filter(({ from, to }) => differenceBetween(from, to) === difference)
        .map(({ total }) => total),
    ),
  }));
}

/** Everybody whose Teilraum rises, falls, enters or leaves. */
export function concerned({ totals: { rises, falls, enters, leaves } }: Comparison): Total {
  return sum([rises, falls, enters, leaves]);
}

function sum(totals: readonly Total[]): Total {
  return totals.reduce(
    (all, { teilraeume, inhabitants, unknown }) => ({
      teilraeume: all.teilraeume + teilraeume,
      inhabitants: all.inhabitants + inhabitants,
      unknown: all.unknown + unknown,
    }),
    { teilraeume: 0, inhabitants: 0, unknown: 0 },
  );
}
