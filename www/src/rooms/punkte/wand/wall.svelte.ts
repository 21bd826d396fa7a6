import type { DotCount, Round } from 'veedelwerk';
import { dossier } from '../../../state/dossier.svelte';
import { randomId } from '../../../storage/ids';
import { refusedDot, withDots, type Dots, type NoDot } from '../../../ballot/dots';
import { keepPerson, keptPerson, type Person } from './person';
import { fewestVoters } from './voters';

/** The board as it is operated at this device. */
class Wall {
  /** Whether each person hands in a ballot of their own. */
  perPerson = $state(false);
  /** Group of those at the wall; empty: not told apart. */
  group = $state('');
  #person = $state.raw<Person | undefined>(keptPerson());
  /** A count that is on its way into the dossier. */
  #sent = $state.raw<{ round: string; count: DotCount }>();
  #onTheWay = 0;

  constructor() {
    this.perPerson = this.#person !== undefined;
  }

  /** The dots counted at the wall for a group, with those that are on their way. */
  countOf(round: Round, group: string): DotCount {
    const sent = this.#sent;
    if (sent?.round === round.id && sent.count.group === group) return sent.count;
    const stored = round.counts.find((count) => count.source === 'wall' && count.group === group);
    return stored ?? { id: `wall-${randomId()}`, source: 'wall', group, voters: 0, dots: {} };
  }

  /**
   * Sets dots of a group, or takes them away; every press is stored. Where the number of persons that was noted cannot
   * have so many dots, it is asked for again.
   */
  async count(round: Round, group: string, need: string, by: number): Promise<void> {
    const count = this.countOf(round, group);
    const dots = withDots(count.dots, need, by);
    const voters = fewestVoters(dots, round) > count.voters ? 0 : count.voters;
    await this.#store(round, { ...count, dots, voters });
  }

  /** Notes how many persons of a group set dots. */
  async setVoters(round: Round, group: string, voters: number): Promise<void> {
    await this.#store(round, { ...this.countOf(round, group), voters });
  }

  /** Dots of the person at the wall. */
  personIn(round: string): Dots {
    const person = this.#person;
    return person?.round === round && person.dossier === dossier.id ? person.dots : {};
  }

  /** Sets a dot of this person, or takes it away; why not, where that cannot be. */
  place(round: Round, need: string, by: number): NoDot | undefined {
    const dots = this.personIn(round.id);
    const refused = refusedDot(round, dots, need, by);
    if (!refused) this.#hold({ dossier: dossier.id, round: round.id, dots: withDots(dots, need, by) });
    return refused;
  }

  /** Begins this person's ballot again. */
  clear(): void {
    this.#hold(undefined);
  }

  /** Hands this person's ballot in; whether it was taken. */
  async handIn(round: Round, group: string, code: string): Promise<boolean> {
    const dots = this.personIn(round.id);
    const ballot = { source: 'wall', group, dots, ...(code !== '' && { code }) } as const;
    const event = await dossier.do({ type: 'ballotCast', round: round.id, ballot });
    if (event) this.clear();
    return event !== undefined;
  }

  async #store(round: Round, count: DotCount): Promise<void> {
    this.#sent = { round: round.id, count };
    this.#onTheWay += 1;
    await dossier.do({ type: 'countSet', round: round.id, count });
    this.#onTheWay -= 1;
    if (this.#onTheWay === 0) this.#sent = undefined;
  }

  #hold(person: Person | undefined): void {
    this.#person = person;
    keepPerson(person);
  }
}

export const wall = new Wall();
