import type { AreaPlan } from '../engine/engine';
import type { LoadedCity } from '../state/city';
import type { Situation } from '../state/situation.svelte';

/** One of the two things compared. */
export interface Compared {
  city: LoadedCity;
  situation: Situation;
  /** Name that stands above its map: a scenario's, or that of the current state. */
  label: string;
  /** Its areas; absent where it has none. */
  areas?: AreaPlan | undefined;
}

/** How two are shown: next to each other, one over the other, or what differs. */
export const COMPARISON_MODES = ['sideBySide', 'swipe', 'difference'] as const;
export type ComparisonMode = (typeof COMPARISON_MODES)[number];

/** Where the pointer rests on a map, in CSS pixels of the map, which is `width` wide. */
export interface Pointed {
  teilraum: number;
  x: number;
  y: number;
  width: number;
}
