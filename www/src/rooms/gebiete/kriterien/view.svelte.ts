/** What this screen remembers of the panel: it is the same when one comes back from another room. */
import { SvelteSet } from 'svelte/reactivity';
import type { Grouping } from './findings';

class CriteriaView {
  grouping = $state<Grouping>('area');
  /** Whether only findings are listed that need somebody. */
  onlyToDo = $state(true);
  /** Groups that are open, by grouping and area id or criterion. */
  readonly openGroups = new SvelteSet<string>();
  /** Findings that are unfolded, by identity. */
  readonly unfolded = new SvelteSet<string>();
  /** The finding one left for the map. */
  leftFrom = $state.raw<{ id: string; title: string }>();
}

export const criteriaView = new CriteriaView();
