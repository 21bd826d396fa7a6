import type { Conference, ConferenceKind } from 'veedelwerk';
import { kinds } from '../../locales/de/konferenz';
import { confirmations, questionnaires, type Pointer, type Question } from '../../locales/de/konferenzFragen';

/** What a confirmation says. */
export const YES = 'ja';

/** The two lists of a questionnaire. */
export type Part = 'results' | 'process';

/** Whether a question has an answer of its own rather than a field that answers it. */
export function isQuestion(entry: Question | Pointer): entry is Question {
  return 'id' in entry;
}

/** The questions of a kind with answers of their own. */
export function questionsOf(kind: ConferenceKind, part: Part): Question[] {
  return questionnaires[kind][part].filter(isQuestion);
}

/** The answer as it is stored; empty when there is none. */
export function answerTo({ answers }: Conference, id: string): string {
  return answers[id] ?? '';
}

/** Whether somebody confirmed that nobody belongs in a list. */
export function confirms(conference: Conference, what: keyof typeof confirmations): boolean {
  return answerTo(conference, confirmations[what].id) === YES;
}

/** Questions that wait for an answer. */
export function unanswered(conference: Conference, part: Part): Question[] {
  return questionsOf(conference.kind, part).filter(({ id }) => answerTo(conference, id).trim() === '');
}

/** Stored answers to the questions of other kinds: somebody changed the kind after they were given. */
export function otherAnswers(conference: Conference): Question[] {
  return kinds
    .filter((kind) => kind !== conference.kind)
    .flatMap((kind) => [...questionsOf(kind, 'results'), ...questionsOf(kind, 'process')])
    .filter(({ id }) => answerTo(conference, id).trim() !== '');
}
