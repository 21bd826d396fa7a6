/** What this screen remembers of the panel: it is the same when one comes back from another room. */
import { SvelteSet } from 'svelte/reactivity';
import type { VerdictMark } from '../../../map/verdictLayer';
import type { Grouping } from './findings';

class CriteriaView {
  grouping = $state<Grouping>('area');
  /** Whether only findings are listed that need somebody. */
  onlyToDo = $state(true);
  /** Whether the map marks what needs somebody while the criteria are on screen. */
  isMarked = $state(true);
  /** What the map marks now. */
  marks = $state.raw<readonly VerdictMark[]>([]);
  /** Groups that are open, by grouping and area id or criterion. */
  readonly openGroups = new SvelteSet<string>();
  /** Findings that are unfolded, by identity. */
  readonly unfolded = new SvelteSet<string>();
  /** The finding one left for the map. */
  leftFrom = $state.raw<{ id: string; title: string }>();
}

export const criteriaView = new CriteriaView();
