import type { AreaPlan } from '../../engine/engine';

const NO_AREAS: AreaPlan = { areas: [], members: {} };

/** How many Teilräume lie in an area of another name, or in one on one side only. */
export function movedTeilraeume(from: AreaPlan = NO_AREAS, to: AreaPlan = NO_AREAS): number {
  const [one, other] = [namesByKey(from), namesByKey(to)];
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key)).length;
}

/** Files that are opened once more bring new ids: people know areas by their names. */
function namesByKey({ areas, members }: AreaPlan): Map<string, string> {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return new Map(Object.entries(members).map(([key, id]) => [key, names.get(id) ?? '']));
}
