/** A plan as a file or a reference has it: names with the keys of their Teilräume. */
import type { AreaMembers, AreaPlan } from '../../../engine/engine';

/** The plan's areas in their order with their Teilräume; empty areas have none. */
export function membersOf({ areas, members }: AreaPlan): AreaMembers[] {
  const keys = new Map<string, string[]>(areas.map(({ id }) => [id, []]));
  for (const [key, area] of Object.entries(members)) keys.get(area)?.push(key);
  return areas.map(({ id, name }) => ({ name, keys: (keys.get(id) ?? []).sort() }));
}
