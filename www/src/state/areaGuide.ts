import {
  EngineAreas,
  Neighbourhood,
  type AreaPlan,
  type AreaStatistics,
  type City,
  type FindingDetail,
  type Findings,
  type LayoutComparison,
  type Method,
  type Offer,
  type Recorded,
  type Reference,
  type Remedy,
} from '../engine/engine';
import { changedPositions, NO_AREA } from './areaNumbers';
import type { LoadedCity } from './city';
import type { Situation } from './situation.svelte';

/** What the criteria are checked on. */
export interface Checked {
  plan: AreaPlan;
  judgements: Recorded[];
  reference: Reference | undefined;
  offers: readonly Offer[] | undefined;
  /** Area numbers with what is being drawn. */
  numbers: Uint16Array;
  situation: Situation;
}

/** The engine's side of the areas of one city: told only what changed since the last check. */
export class AreaGuide {
  /** Number of Teilräume. */
  readonly size: number;
  readonly #neighbourhood: Neighbourhood;
  readonly #areas: EngineAreas;
  readonly #numbers: Uint16Array;
  #before: Partial<Checked> = {};

  constructor(handed: City, { geometry, keys }: LoadedCity, method: Method) {
    const { rule, tolerance_m: tolerance } = { ...USUAL, ...method.rules().adjacency };
    const { coordinates, ringEnds, polygonEnds, teilraumEnds } = geometry;
    this.size = keys.length;
    this.#neighbourhood = new Neighbourhood(
      coordinates,
      ringEnds,
      polygonEnds,
      teilraumEnds,
      rule,
      tolerance,
    );
    this.#areas = new EngineAreas(handed, this.#neighbourhood);
    this.#numbers = new Uint16Array(keys.length).fill(NO_AREA);
  }

  /** Positions of the Teilräume that touch one. */
  neighbours(teilraum: number): Uint32Array {
    return this.#neighbourhood.neighbours(teilraum);
  }

  /** Checks all criteria. */
  check(now: Checked): Findings {
    const { plan, judgements, reference, offers, numbers, situation } = now;
    const before = this.#before;
    this.#before = now;
    if (plan !== before.plan || judgements !== before.judgements) {
      this.#areas.setPlan(plan, judgements);
      this.#areas.numbersInto(this.#numbers);
    }
    if (reference !== before.reference) this.#areas.setReference(reference);
    if (offers !== before.offers) this.#areas.setOffers(offers && [...offers]);
    this.#draw(numbers);
    return this.#areas.check(situation.index, today());
  }

  /** What the finding of that place in the last check rests on. */
  explain(n: number): FindingDetail {
    return this.#areas.explain(n);
  }

  /** Smallest changes of borders that satisfy the finding of that place in the last check, best first. */
  remedies(n: number): Remedy[] {
    const { situation } = this.#before;
    return situation ? this.#areas.remedies(situation.index, n) : [];
  }

  /** Figures of each area in the plan's order, then of the rest of the city, then of the city; as of the last check. */
  statistics(): AreaStatistics[] {
    const { situation } = this.#before;
    return situation ? this.#areas.statistics(situation.index) : [];
  }

  /** The areas as they were last checked beside the reference; nothing without one. */
  compare(situation: Situation): LayoutComparison | undefined {
    return this.#areas.compareReference(situation.index);
  }

  /** What {@link compare} says of every Teilraum that changes, as CSV for German Excel; nothing without a reference. */
  compareCsv(situation: Situation, source: string): string | undefined {
    return this.#areas.compareReferenceCsv(situation.index, source);
  }

  /** Gives the engine's memory back. */
  close(): void {
    this.#areas.free();
    this.#neighbourhood.free();
  }

  /** Tells the engine of strokes that are not stored yet. */
  #draw(numbers: Uint16Array): void {
    const moved = new Map<number, number[]>();
    for (const position of changedPositions(this.#numbers, numbers)) {
      const number = numbers[position] ?? NO_AREA;
      moved.set(number, [...(moved.get(number) ?? []), position]);
    }
    for (const [number, positions] of moved) this.#areas.assign(Uint32Array.from(positions), number);
    this.#numbers.set(numbers);
  }
}

/** Borders that touch unless the method says otherwise. */
const USUAL = { rule: 'rook', tolerance_m: 1 } as const;

/** Today's date here, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
