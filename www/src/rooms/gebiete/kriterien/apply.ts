/** Remedies as words and as the one event that applies them. */
import type { Change, Effect, Remedy } from '../../../engine/engine';
import {
  remedyTexts,
  remedyWords,
  wholeAreaWords,
  type Destination,
  type EffectFacts,
} from '../../../locales/de/kriterienRemedies';
import { membersOf, NO_AREA } from '../../../state/areaNumbers';
import type { LoadedCity } from '../../../state/city';
import { kindOf, verdictOf } from './findings';
import { placeName, type Plan } from './news';

type Places = Pick<LoadedCity, 'keys' | 'names'>;

/** What a remedy does, in words. */
export function inWords(remedy: Remedy, city: Places, plan: Plan, numbers: Uint16Array): string {
  const names = remedy.teilraeume.map((position) => city.names[position] || (city.keys[position] ?? ''));
  const from = [...new Set(remedy.teilraeume.map((position) => numbers[position] ?? NO_AREA))];
  const areas = from.flatMap((number) => plan.areas[number]?.name ?? []);
  const to = destination(remedy, plan);
  const isWhole =
    from.length === areas.length && areas.length > 0 && isAllOf(remedy.teilraeume, from, numbers);
  return isWhole && to.to !== 'newArea' ? wholeAreaWords(areas, to) : remedyWords(names, areas[0], to);
}

/** Whether these are several Teilräume, and areas have no other members. */
function isAllOf(teilraeume: readonly number[], areas: readonly number[], numbers: Uint16Array): boolean {
  if (teilraeume.length < 2) return false;
  return areas.reduce((sum, area) => sum + membersOf(numbers, area).length, 0) === teilraeume.length;
}

function destination({ newArea, area }: Remedy, plan: Plan): Destination {
  if (newArea) return { to: 'newArea' };
  return area === undefined ? { to: 'outside' } : { to: 'area', name: plan.areas[area]?.name ?? '' };
}

/** The event that applies a remedy. */
export function changeOf(remedy: Remedy, city: Places, plan: Plan, colour: number): Change {
  const keys = remedy.teilraeume.map((position) => city.keys[position] ?? '');
  if (remedy.newArea) {
    return { type: 'areaCreated', name: freeName(plan), colour, keys };
  }
  const id = remedy.area === undefined ? undefined : plan.areas[remedy.area]?.id;
  return { type: 'teilraeumeAssigned', keys, ...(id !== undefined && { area: id }) };
}

function freeName({ areas }: Plan): string {
  let number = areas.length + 1;
  const isTaken = (name: string): boolean => areas.some((area) => area.name === name);
  while (isTaken(remedyTexts.newArea(number))) number += 1;
  return remedyTexts.newArea(number);
}

/** One side effect as words need it. */
export function effectFacts(effect: Effect, city: Places, plan: Plan): EffectFacts {
  const { criterion, subject, before, after, figureBefore, figureAfter, limit } = effect;
  const kind = kindOf(effect.kind);
  return {
    criterion,
    // A new area has the next number and no name yet.
    place:
      kind === 'area' && subject === plan.areas.length
        ? remedyTexts.newPlace
        : placeName({ kind, subject }, city, plan),
    before: verdictOf(before),
    after: verdictOf(after),
    figureBefore,
    figureAfter,
    limit,
  };
}
