/**
 * The priority of the needs under the weights somebody is trying out. Index and areas are followed live: whatever a
 * component reads here it reads anew after every change.
 */
import {
  perCentShares,
  problemOf,
  type Priorities,
  type PriorityCriterion,
  type Ranking,
} from '../engine/engine';
import { dossier } from './dossier.svelte';
import { PRIORITY_CRITERIA, DEFAULT_WEIGHTS } from './ranking';
import { workshop } from './workshop.svelte';

class Priority {
  /** Weights being tried; nothing where the stored ones hold. */
  #tried = $state.raw<Float64Array>();
  /** How many weights are on their way into the dossier. */
  #keeping = 0;
  /** What the engine holds of the needs, to be given back. */
  #held: Priorities | undefined;

  /** The weights in the order of the criteria; only their proportions count. */
  readonly weights = $derived(this.#tried ?? stored(dossier.state?.priority));
  /** The same in per cent, rounded so that they add up to exactly 100. */
  readonly perCent = $derived(perCentShares(this.weights));
  /** Whether the weights are those every dossier begins with. */
  readonly isOwn = $derived(isSame(this.perCent, perCentShares(stored(undefined))));

  /** The ranking under these weights; nothing where only what nobody knows has a weight. */
  readonly ranking = $derived.by(() => this.#rank());

  /** Tries weights: nothing is stored until `keep`. */
  try(weights: Iterable<number>): void {
    this.#tried = Float64Array.from(weights);
  }

  /** Makes the weights that are being tried the dossier's; where that fails the stored ones come back. */
  async keep(): Promise<void> {
    const tried = this.#tried;
    if (!tried) return;
    if (this.#keeping === 0 && isSame(perCentShares(tried), perCentShares(stored(dossier.state?.priority)))) {
      this.#tried = undefined;
      return;
    }
    this.#keeping += 1;
    const weights = Object.fromEntries(
      PRIORITY_CRITERIA.map((criterion, i) => [criterion, tried[i] ?? 0]),
    ) as Record<PriorityCriterion, number>;
    await dossier.do(this.isOwn ? { type: 'priorityReset' } : { type: 'prioritySet', weights });
    this.#keeping -= 1;
    // Who went on dragging meanwhile keeps what is being tried.
    if (this.#tried === tried) this.#tried = undefined;
  }

  /** The needs as the engine lays them out: anew after every step, and after the index was computed anew. */
  readonly #laidOut = $derived.by(() => {
    // Every step may concern the needs, and the index is rewritten in place: this record of it is new every time.
    this.#held?.free();
    this.#held = dossier.state && dossier.priorities();
    const index = workshop.situation?.index;
    if (index) this.#held?.setIndex(index);
    return this.#held;
  });

  #rank(): Ranking | undefined {
    try {
      return this.#laidOut?.rank(this.weights);
    } catch (thrown) {
      // Only criteria that take no part have a weight: the page says so.
      problemOf(thrown);
      return undefined;
    }
  }
}

function stored(priority: Readonly<Record<PriorityCriterion, number>> | undefined): Float64Array {
  if (!priority) return Float64Array.from(DEFAULT_WEIGHTS);
  return Float64Array.from(PRIORITY_CRITERIA, (criterion) => priority[criterion]);
}

function isSame(some: Float64Array, others: Float64Array): boolean {
  return some.every((share, i) => share === others[i]);
}

export const priority = new Priority();
