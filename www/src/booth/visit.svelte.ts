/**
 * One person at the tablet, from the welcome to the thanks. Nothing of it is stored before it is sent; the next person
 * gets a visit of their own, and this one is forgotten.
 */
import { dotsLeft, refusedDot, withDots, type Dots, type DotRules, type NoDot } from '../ballot/dots';
import { typedCode } from '../ballot/codes';
import type { Ballot, NeedId } from '../engine/engine';
import { catalogues, type Catalogue } from '../locales/ballot/ballot';

export type Step = 'welcome' | 'group' | 'code' | 'dots' | 'review' | 'thanks';

/** Why a ballot is not stored: it can be tried again, or the round does not take it. */
export type Failure = 'failed' | 'refused';

/** What a visit needs to know of its round. */
export interface Rules extends DotRules {
  readonly groups: readonly string[];
  readonly codes: readonly string[];
}

/** Where the round is gone nothing can be given. */
const NO_RULES: Rules = { dots: 0, groups: [], codes: [] };

/** Stores a ballot; resolves with nothing when it is on the disk. */
type Cast = (ballot: Ballot) => Promise<Failure | undefined>;

export class Visit {
  catalogue = $state.raw<Catalogue>(catalogues[0]);
  step = $state<Step>('welcome');
  group = $state<string>();
  /** As it was typed. */
  code = $state('');
  isCodeUnknown = $state(false);
  dots = $state.raw<Dots>({});
  isSending = $state(false);
  failure = $state<Failure>();

  readonly #rules: () => Rules;
  #earlier = $state.raw<readonly Dots[]>([]);

  constructor(rules: () => Rules | undefined) {
    this.#rules = () => rules() ?? NO_RULES;
  }

  /** Whether somebody has begun: there is something to lose, and something the next person must not see. */
  get isBegun(): boolean {
    return this.step !== 'welcome' && this.step !== 'thanks';
  }

  get left(): number {
    return dotsLeft(this.#rules(), this.dots);
  }

  get isEmpty(): boolean {
    return Object.keys(this.dots).length === 0;
  }

  get canUndo(): boolean {
    return this.#earlier.length > 0;
  }

  /** The steps of this round, in order. */
  get #steps(): Step[] {
    const { groups, codes } = this.#rules();
    return [
      'welcome',
      ...(groups.length > 1 ? (['group'] as const) : []),
      ...(codes.length > 0 ? (['code'] as const) : []),
      'dots',
      'review',
    ];
  }

  /** Goes on, unless the code is none of the round's. */
  next(): void {
    if (this.step === 'code') {
      this.isCodeUnknown = !this.#rules().codes.includes(typedCode(this.code));
      if (this.isCodeUnknown) return;
    }
    this.#go(1);
  }

  /** Whether the step before is the welcome: going back there forgets everything, as for the next person. */
  get isFirst(): boolean {
    return this.#steps[1] === this.step;
  }

  back(): void {
    this.failure = undefined;
    this.isCodeUnknown = false;
    this.#go(-1);
  }

  /** Gives or takes one dot; says why not where that is not possible. */
  give(need: NeedId, more: 1 | -1): NoDot | undefined {
    const refusal = this.refusal(need, more);
    if (refusal) return refusal;
    this.#earlier = [...this.#earlier, this.dots];
    this.dots = withDots(this.dots, need, more);
    return undefined;
  }

  /** Why a dot cannot be given or taken. */
  refusal(need: NeedId, more: 1 | -1): NoDot | undefined {
    return refusedDot(this.#rules(), this.dots, need, more);
  }

  undo(): void {
    const before = this.#earlier.at(-1);
    if (!before) return;
    this.dots = before;
    this.#earlier = this.#earlier.slice(0, -1);
  }

  /** Sends the ballot, once; what is not stored stays here. */
  async send(cast: Cast): Promise<void> {
    if (this.isSending || this.step !== 'review') return;
    this.isSending = true;
    this.failure = undefined;
    try {
      this.failure = await cast(this.#ballot());
    } finally {
      this.isSending = false;
    }
    if (!this.failure) this.#done();
  }

  #ballot(): Ballot {
    const { groups, codes } = this.#rules();
    return {
      source: 'booth',
      group: this.group ?? groups[0] ?? '',
      ...(codes.length > 0 && { code: typedCode(this.code) }),
      dots: { ...this.dots },
    };
  }

  /** Nothing of the ballot is left for whoever comes next. */
  #done(): void {
    this.step = 'thanks';
    this.dots = {};
    this.#earlier = [];
    this.group = undefined;
    this.code = '';
  }

  #go(by: 1 | -1): void {
    const steps = this.#steps;
    this.step = steps[steps.indexOf(this.step) + by] ?? this.step;
  }
}
