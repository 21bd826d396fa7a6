/** What is being compared and how it is shown; kept while one looks into another room, and what the stage is sent. */
import type { ComparisonMode } from '../../comparison/compared';
import type { View } from '../../map/cityMap';

/** Stands for the current state where an id names a scenario. */
export const CURRENT = '';

class Choice {
  /** Id of a scenario, or `CURRENT`. */
  from = $state<string>(CURRENT);
  /** The same; nothing until something was chosen. */
  to = $state<string>();
  mode = $state<ComparisonMode>('sideBySide');
  /** Place of the dividing line in per cent of the width. */
  swipe = $state(50);
  /** What all maps show; the whole city without. */
  view = $state.raw<View>();

  /** Puts each in the other's place. */
  swap(to: string): void {
    [this.from, this.to] = [to, this.from];
  }
}

export const choice = new Choice();
