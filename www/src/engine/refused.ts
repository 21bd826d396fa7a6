import type { AnyProblem } from '../locales/de/problems';

/** Thrown where an input is refused; the problem has its German sentence. */
export class Refused extends Error {
  constructor(readonly problem: AnyProblem) {
    super(problem.name);
  }
}
