import type { Theme } from '../../../engine/engine';

/** How the process of H 5.3.2.1 ends, as far as it is recorded. */
export type Outcome = 'undecided' | 'noTheme' | 'handled' | 'isTheme';

/** How a theme ends: the first answer that ends the process counts, in the order of its steps. */
export function outcome({ pursued, shortTerm, conferenceIsTheme }: Theme): Outcome {
  if (pursued === false) return 'noTheme';
  if (shortTerm === true) return 'handled';
  if (conferenceIsTheme === undefined) return 'undecided';
  return conferenceIsTheme ? 'isTheme' : 'noTheme';
}

/** How many of the steps somebody recorded; the reasons belong to their steps. */
export function recordedSteps({
  assessment,
  body,
  pursued,
  shortTerm,
  conferenceIsTheme,
  informed,
}: Theme): number {
  const answers = [pursued, shortTerm, conferenceIsTheme].filter((answer) => answer !== undefined);
  return [assessment, body, informed].filter((text) => text !== '').length + answers.length;
}
