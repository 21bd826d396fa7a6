/** What a closed section of the form says of what is in it. */
import type { Need } from '../../../engine/engine';
import { sectionStatus as words } from '../../../locales/de/erfordernis';
import type { NeedSection } from './folds.svelte';
import { recordedSteps } from './theme';

export function statusOf(section: NeedSection, need: Need): string {
  switch (section) {
    case 'basics':
      return need.description === '' ? words.nothing : words.written;
    case 'places':
      return entries(need.areas.length + need.teilraeume.length);
    case 'topics':
      return entries(need.lebenslagen.length + need.fields.length + need.targetGroups.length);
    case 'rating': {
      const marks = [need.urgency, need.goalRelation, need.gap];
      return words.rated(marks.filter((mark) => mark !== undefined).length, marks.length);
    }
    case 'figures':
      return entries(need.goals.length + need.indicators.length + (need.constraints === '' ? 0 : 1));
    case 'path': {
      const steps = recordedSteps(need.theme);
      return steps === 0 ? words.nothing : words.steps(steps);
    }
    case 'statements':
      return entries(need.statements.length + (need.dissent === '' ? 0 : 1));
    case 'links':
      return entries(need.links.length);
  }
}

function entries(count: number): string {
  return count === 0 ? words.nothing : words.entries(count);
}
