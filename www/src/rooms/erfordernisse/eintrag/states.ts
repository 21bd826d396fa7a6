/** Which states can follow, and what they ask for; the engine refuses the rest (SPEC § 6). */
import type { Need, NeedState } from '../../../engine/engine';
import { stateWords } from '../../../locales/de/erfordernis';

/** The path in its order; *nicht weiterverfolgt* lies beside it. */
export const PATH = ['perceived', 'need', 'agreed', 'demand'] as const satisfies readonly NeedState[];

/** A state that can follow. */
export interface Step {
  readonly to: NeedState;
  /** Whether it asks why. */
  readonly asksWhy: boolean;
  /** The question. */
  readonly question: string;
  /** What must be said elsewhere first; nothing where the step can be made. */
  readonly missing?: string;
}

function placeOf(state: NeedState): number {
  return PATH.findIndex((entry) => entry === state);
}

/** The steps from where a need stands: on, back, out of the path and in again. */
export function stepsFrom({ state, goalRelation }: Need): Step[] {
  const at = placeOf(state);
  if (state === 'notPursued') {
    return PATH.slice(0, 2).map((to) => ({ to, asksWhy: true, question: stateWords.reasonResumed }));
  }
  const next = PATH[at + 1];
  const steps: Step[] = PATH.slice(0, at)
    .reverse()
    .map((to) => ({ to, asksWhy: true, question: stateWords.reasonBack }));
  if (next) {
    const needsGoal = next === 'agreed' && (goalRelation ?? 0) < 1;
    steps.unshift({
      to: next,
      asksWhy: next !== 'need',
      question: stateWords.reason[next],
      ...(needsGoal && { missing: stateWords.goalNeeded }),
    });
  }
  return [...steps, { to: 'notPursued', asksWhy: true, question: stateWords.reason.notPursued }];
}
