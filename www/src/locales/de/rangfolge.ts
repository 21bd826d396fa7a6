/** Words of the ranking of needs by their priority (SPEC § 6). */
import type { PriorityCriterion } from '../../engine/engine';
import { formatFigure, whole } from './numbers';
import { priorityCriterionNames } from './needFields';
import { formatPerCent } from './weights';
import { counted, listed, quoted } from './words';

export const priorityWords = {
  title: 'Rangfolge',
  meaning:
    'Höchstwert ist 100. Dringlichkeit, Zielbezug und Lücke bewerten Sie selbst mit 0 bis 4. Betroffenheit und Punktanteil rechnet Veedelwerk: Der größte Anteil zählt voll, die anderen im Verhältnis dazu.',
  leftOut: {
    affected: 'Ohne Index gibt es keine Betroffenheit. Die anderen Gewichte teilen sich diesen Anteil.',
    dots: 'Noch ist keine Runde mit Punkten geschlossen. Die anderen Gewichte teilen sich diesen Anteil.',
  } as Readonly<Partial<Record<PriorityCriterion, string>>>,
  nothingWeighed:
    'Gewicht haben gerade nur Kriterien, zu denen es noch keine Angaben gibt. Bitte geben Sie einem anderen Kriterium Gewicht.',
  none: 'Noch ist kein Erfordernis aufgenommen.',
  toList: 'Zur Liste',
  list: 'Erfordernisse in der Rangfolge',
  moreRanked: (count: number) => `${counted(count, 'weiteres Erfordernis', 'weitere Erfordernisse')} zeigen`,
  noneRanked: 'Noch hat kein Erfordernis alles, was die Rangfolge braucht. Was fehlt, steht darunter.',
  rank: (rank: number) => `${whole(rank)}.`,
  rankSpoken: (rank: number, isTied: boolean) =>
    isTied ? `Platz ${whole(rank)}, geteilt:` : `Platz ${whole(rank)}:`,
  tied: 'geteilt',
  score: (score: number) => formatFigure(score, 1),
  scoreSpoken: (score: number) => `${formatFigure(score, 1)} von 100`,
  part: (criterion: PriorityCriterion, value: number) =>
    `${priorityCriterionNames[criterion]} ${formatFigure(value, 1)}`,
  parts: 'Woraus sich der Wert zusammensetzt',
  missingTitle: (count: number) => `Noch ohne Platz: ${counted(count, 'Erfordernis', 'Erfordernisse')}`,
  missing: {
    ...priorityCriterionNames,
    affected: 'Ort (Gebiet oder Teilraum)',
    dots: 'Punkte',
  } satisfies Record<PriorityCriterion, string>,
  missingOf: (criteria: readonly PriorityCriterion[]) =>
    `Es fehlt: ${listed(criteria.map((criterion) => priorityWords.missing[criterion]))}.`,

  firmTitle: 'Wie fest ist die Reihenfolge?',
  firmMeaning:
    'Für je zwei Nachbarn die kleinste Änderung an einem einzigen Gewicht, bei der sie die Plätze tauschen. Die anderen Gewichte behalten dabei ihr Verhältnis.',
  pair: (above: string, below: string) => `${quoted(above)} vor ${quoted(below)}`,
  swap: (criterion: PriorityCriterion, from: number, to: number) =>
    `tauschen, wenn ${priorityCriterionNames[criterion]} von ${formatPerCent(from)}\u00a0% auf ${to > from ? 'mehr' : 'weniger'} als ${formatPerCent(to)}\u00a0% ${to > from ? 'steigt' : 'sinkt'}`,
  never: (count: number) =>
    count === 1
      ? '1 weiteres Paar von Nachbarn tauscht durch kein einzelnes Gewicht.'
      : `${whole(count)} weitere Paare von Nachbarn tauschen durch kein einzelnes Gewicht.`,
  /** @param points of per cent that a weight must move */
  firmness: (points: number) => (points >= 10 ? 'fest' : points < 3 ? 'knapp' : 'mittel'),
  morePairs: (count: number) => `${counted(count, 'weiteres Paar', 'weitere Paare')} zeigen`,

  toStage: 'Auf die Leinwand',
  slideTitle: 'Handlungserfordernisse nach ihrer Bedeutung',
  weights: 'Kriterien und ihre Gewichte',
  weight: (criterion: PriorityCriterion, perCent: number) =>
    `${priorityCriterionNames[criterion]} ${formatPerCent(perCent)}\u00a0%`,
};
