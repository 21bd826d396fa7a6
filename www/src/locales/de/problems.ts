/**
 * The German sentence for every problem the engine can name: what happened, and what to do.
 *
 * A `Record`, so that the compiler finds a problem without a sentence.
 */
import type { Facts, Problem, ProblemName } from 'veedelwerk';
import type { Sentence } from './problemParts';
import { appSentences } from './problemsApp';
import { areasSentences } from './problemsAreas';
import { dossierSentences } from './problemsDossier';
import { filesSentences } from './problemsFiles';
import { geometrySentences } from './problemsGeometry';
import { indexSentences } from './problemsIndex';
import { needsSentences } from './problemsNeeds';

/** What can go wrong in the browser itself, around the engine. */
export type AppProblemName = keyof typeof appSentences;

/** A problem of the engine or of the app around it. */
export interface AnyProblem extends Facts {
  readonly name: ProblemName | AppProblemName;
}

const engineSentences: Record<ProblemName, Sentence> = {
  ...indexSentences,
  ...filesSentences,
  ...geometrySentences,
  ...areasSentences,
  ...needsSentences,
  ...dossierSentences,
};

/** Every sentence by the name of its problem. */
export const sentences: Record<ProblemName | AppProblemName, Sentence> = {
  ...engineSentences,
  ...appSentences,
};

/** The German sentence for a problem. */
export function sentence(problem: AnyProblem): string {
  return sentences[problem.name](problem);
}

/** Whether something thrown is a problem with a sentence (and not a bug). */
export function isProblem(thrown: unknown): thrown is Problem {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'name' in thrown &&
    typeof thrown.name === 'string' &&
    thrown.name in sentences
  );
}
