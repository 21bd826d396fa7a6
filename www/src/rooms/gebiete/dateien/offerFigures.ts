/** How many offers lie in which area, by field of action or target group. */
import type { Offer } from '../../../engine/engine';

/** What offers are sorted by. */
export type OfferGrouping = 'field' | 'target';

/** Offers of one place. */
export interface OfferCounts {
  readonly total: number;
  /** In the order of `OfferFigures.groups`. */
  readonly byGroup: readonly number[];
}

export interface OfferFigures {
  /** Fields of action or target groups that occur, in alphabetical order. */
  readonly groups: readonly string[];
  /** One per area in the plan's order. */
  readonly areas: readonly OfferCounts[];
  /** In no area. */
  readonly outside: OfferCounts;
  readonly city: OfferCounts;
}

const PERSONS = 1000;
const german = new Intl.Collator('de-DE');

/**
 * Counts the offers that lie in a Teilraum of the city.
 *
 * @param keys of the city's Teilräume in its order
 * @param numbers area of each Teilraum; whatever is no area counts as outside
 */
export function offerFigures(
  offers: readonly Offer[],
  grouping: OfferGrouping,
  keys: readonly string[],
  numbers: Uint16Array,
  areaCount: number,
): OfferFigures {
  const positions = new Map(keys.map((key, position) => [key, position]));
  const placed = offers.flatMap((offer) => {
    const position = positions.get(offer.key);
    return position === undefined ? [] : [{ group: offer[grouping], area: numbers[position] ?? areaCount }];
  });
  const groups = [...new Set(placed.map(({ group }) => group))].sort((a, b) => german.compare(a, b));
  const counted = (isHere: (area: number) => boolean): OfferCounts => {
    const here = placed.filter(({ area }) => isHere(area));
    return {
      total: here.length,
      byGroup: groups.map((group) => here.filter((offer) => offer.group === group).length),
    };
  };
  return {
    groups,
    areas: Array.from({ length: areaCount }, (_, area) => counted((other) => other === area)),
    outside: counted((area) => area >= areaCount),
    city: counted(() => true),
  };
}

/** Offers per 1,000 inhabitants; nothing where nobody is known to live. */
export function perThousand(offers: number, inhabitants: number | undefined): number | undefined {
  return inhabitants === undefined || !(inhabitants > 0) ? undefined : (offers * PERSONS) / inhabitants;
}
