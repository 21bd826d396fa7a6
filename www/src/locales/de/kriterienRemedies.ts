/** Words of *Was fehlt noch?*: single changes with what they make better and worse. */
import { BY_URGENCY, verdictChange } from './kriterienPanel';
import type { VerdictName } from './kriterienSentences';
import { formatFigure } from './numbers';
import { listed, quoted } from './words';

/** Where a remedy moves its Teilräume; a place that is no area yet has no name. */
export type Destination = { to: 'area'; name: string } | { to: 'newArea' } | { to: 'outside' };

/** Most Teilräume that are named: whoever applies a change knows what it moves. */
const MOST = 12;

/** `Viertel C in das Gebiet „Nord“ aufnehmen`. */
export function remedyWords(
  teilraeume: readonly string[],
  from: string | undefined,
  destination: Destination,
): string {
  const what = listed(teilraeume, MOST);
  switch (destination.to) {
    case 'newArea':
      return `Mit ${what} ein neues Gebiet anlegen`;
    case 'outside':
      return from === undefined
        ? `${what} aus den Gebieten nehmen`
        : `${what} aus dem Gebiet ${quoted(from)} nehmen`;
    case 'area':
      return from === undefined
        ? `${what} in das Gebiet ${quoted(destination.name)} aufnehmen`
        : `${what} aus ${quoted(from)} in das Gebiet ${quoted(destination.name)} verschieben`;
  }
}

/** The same for everything that lies in some areas. */
export function wholeAreaWords(areas: readonly string[], destination: Destination): string {
  const what = `Alle Teilräume ${areas.length === 1 ? 'des Gebiets' : 'der Gebiete'} ${listed(areas.map(quoted))}`;
  return destination.to === 'area'
    ? `${what} in das Gebiet ${quoted(destination.name)} verschieben`
    : `${what} herausnehmen`;
}

/** One side effect of a remedy. */
export interface EffectFacts {
  criterion: string;
  place: string;
  before: VerdictName | undefined;
  after: VerdictName | undefined;
  figureBefore: number | undefined;
  figureAfter: number | undefined;
  limit: number | undefined;
}

/** `GLK1, Gebiet „Nord“: verletzt, dann erfüllt (16.800, dann 14.200; Grenze 15.000)`. */
export function effectWords({
  criterion,
  place,
  before,
  after,
  figureBefore,
  figureAfter,
  limit,
}: EffectFacts): string {
  const moved = [figureBefore, figureAfter].filter((value) => value !== undefined).map(figure);
  const edge = limit === undefined ? '' : `; Grenze ${figure(limit)}`;
  // What is the same, or gone, needs no figure.
  const numbers =
    figureAfter === undefined || figureBefore === figureAfter ? '' : ` (${moved.join(', dann ')}${edge})`;
  return `${criterion}, ${place}: ${verdictChange(before, after)}${numbers}`;
}

function figure(value: number): string {
  return formatFigure(value, Number.isInteger(value) ? 0 : 2);
}

/** Whether an effect is for the better, for the worse, or neither; a finding that is not there counts as met. */
export function direction({
  before,
  after,
}: Pick<EffectFacts, 'before' | 'after'>): 'better' | 'worse' | 'same' {
  const change = burden(after) - burden(before);
  return change < 0 ? 'better' : change > 0 ? 'worse' : 'same';
}

function burden(verdict: VerdictName | undefined): number {
  return verdict === undefined ? 0 : BY_URGENCY.length - 1 - BY_URGENCY.indexOf(verdict);
}

export const remedyTexts = {
  title: 'Was fehlt noch?',
  intro:
    'Kleinste einzelne Änderungen, die dieses Kriterium erfüllen oder ihm näher kommen. Jede lässt sich rückgängig machen; gesperrte Gebiete bleiben, wie sie sind.',
  none: 'Mit einer einzelnen Verschiebung lässt sich das nicht erreichen. Verändern Sie die Grenzen auf der Karte in mehreren Schritten, oder begründen Sie eine Ausnahme, wo das möglich ist. Gesperrte Gebiete bleiben dabei, wie sie sind.',
  better: 'Besser wird',
  worse: 'Schlechter wird',
  nothingWorse: 'Sonst wird nichts schlechter.',
  other: 'Ändert sich auch',
  apply: 'Anwenden',
  applied: (what: string) => `Angewendet: ${what}.`,
  undone: 'Rückgängig gemacht. Die Grenzen sind wie zuvor.',
  newPlace: 'neues Gebiet',
  newArea: (number: number) => `Neues Gebiet ${String(number)}`,
};
