/** Whether a scenario is what holds now. */
import type { AreaPlan, DossierState, Scenario, Variant } from '../../engine/engine';

/** Whether the current state is this scenario: its variant and, where it has any, its areas. */
export function isSame(
  { variant, areas }: Pick<Scenario, 'variant' | 'areas'>,
  now: Pick<DossierState, 'variant' | 'areas'>,
): boolean {
  const sameAreas = areas === undefined || areasText(areas) === areasText(now.areas);
  return sameAreas && variantText(variant) === variantText(now.variant);
}

/** The areas a scenario keeps; nothing where none are drawn: applying it leaves later ones as they are. */
export function areasToKeep({ areas }: Pick<DossierState, 'areas'>): { areas?: AreaPlan } {
  return areas.areas.length === 0 ? {} : { areas };
}

/** The same text for the same variant, whatever order its records come in. */
function variantText({ method, period, weights = {}, excluded }: Variant): string {
  return JSON.stringify([method, period, sorted(weights), sorted(excluded)]);
}

function areasText({ areas, members }: AreaPlan): string {
  return JSON.stringify([areas.map(sorted), sorted(members)]);
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
