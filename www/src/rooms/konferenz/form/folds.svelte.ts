import type { SectionId } from './sections';

/** Which sections are open: the same when one comes back from another room or conference. */
export const folds = $state<Record<SectionId, boolean>>({
  basics: true,
  groups: false,
  missing: false,
  citizens: false,
  agenda: false,
  results: false,
  process: false,
  note: false,
});
