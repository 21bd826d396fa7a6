import type { LayoutChanges } from '../../../map/changeLayer';

/** What the map marks of a comparison; nothing while no comparison is on screen. */
class ChangeMarks {
  shown = $state.raw<LayoutChanges>();
}

export const changeMarks = new ChangeMarks();
