import type { LegendEntry } from '../engine/engine';
import type { Situation } from '../state/situation.svelte';
import { EXCLUDED } from './palette';

/** The lines of a legend: the highest class first, then *keine Angabe*, and *ausgeschlossen* where there is any. */
export function legendRows(situation: Situation): LegendEntry[] {
  const entries = situation.legend();
  const numbered = entries.slice(0, situation.info.classes.length).reverse();
  const others = entries.slice(situation.info.classes.length);
  return [...numbered, ...others.filter((entry) => entry.class !== EXCLUDED || entry.teilraeume > 0)];
}
