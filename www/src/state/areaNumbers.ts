import type { AreaId, AreaPlan } from '../engine/engine';

/** Area number of a Teilraum that lies in none. */
export const NO_AREA = 65_535;

/** A plan on one city. */
export interface PlacedPlan {
  /** Place of its area in the plan's list per Teilraum, `NO_AREA` outside. */
  numbers: Uint16Array<ArrayBuffer>;
  /** Keys of the plan that the city does not have. */
  unknownKeys: string[];
}

/** Looks up every key of a plan in the city's order. */
export function placePlan(plan: AreaPlan, positions: ReadonlyMap<string, number>): PlacedPlan {
  const numbers = new Uint16Array(positions.size).fill(NO_AREA);
  const byId = numbersById(plan);
  const unknownKeys: string[] = [];
  for (const [key, id] of Object.entries(plan.members)) {
    const position = positions.get(key);
    if (position === undefined) unknownKeys.push(key);
    else numbers[position] = byId.get(id) ?? NO_AREA;
  }
  return { numbers, unknownKeys };
}

/** Position in the city's order by key. */
export function positionsByKey(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, position) => [key, position]));
}

/** Place in the plan's list by id. */
export function numbersById(plan: AreaPlan): Map<AreaId, number> {
  return new Map(plan.areas.map(({ id }, number) => [id, number]));
}

/** Positions at which two lists of numbers differ. */
export function changedPositions(before: Uint16Array, after: Uint16Array): number[] {
  const changed: number[] = [];
  after.forEach((number, position) => {
    if (number !== before[position]) changed.push(position);
  });
  return changed;
}

/** Positions of an area's Teilräume, ascending. */
export function membersOf(numbers: Uint16Array, area: number): number[] {
  const members: number[] = [];
  numbers.forEach((number, position) => {
    if (number === area) members.push(position);
  });
  return members;
}

/** Members that touch, directly or through others, as one part; the part with most members first. */
export function partsOf(
  members: readonly number[],
  neighbours: (position: number) => Iterable<number>,
): number[][] {
  const left = new Set(members);
  const parts: number[][] = [];
  for (const first of members) {
    if (!left.delete(first)) continue;
    const part = [first];
    // The list grows while it is gone through.
    for (const position of part) {
      for (const neighbour of neighbours(position)) if (left.delete(neighbour)) part.push(neighbour);
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}
