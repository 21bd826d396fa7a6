import type { MethodInfo } from '../../engine/engine';
import { whole } from './numbers';
import { formatPerCent } from './weights';

/** Words the hall reads or a screen reader says on the stage. */
export const stageWords = {
  pageTitle: 'Leinwand – Veedelwerk',
  empty: 'Leerer Bildschirm',
  invented: 'Modelldaten, erfunden',
  noSource: 'Quelle nicht angegeben',
  asOf: (period: string) => `Stand ${period}`,
  ownWeights: 'Gewichte wie im Verfahren',
  otherWeights: 'Gewichte geändert',
  of: (label: string, text: string) => `${label}: ${text}`,
  teilraeume: (count: number) => `${whole(count)} ${count === 1 ? 'Teilraum' : 'Teilräume'}`,
  mapTitle: (city: string) => `Lage: ${city}`,
  rankingTitle: (city: string) => `Rangliste: ${city}`,
  distributionTitle: (city: string) => `Verteilung: ${city}`,
  comparisonTitle: (from: string, to: string) => `Vergleich: ${from} und ${to}`,
  current: 'aktuelle Lage',
  meaning: 'Mehr = mehr Menschen mit eingeschränkten Teilhabechancen',
  legend: 'Indexwert',
  areas: 'Gebiete',
  mapText: (classes: string) => `Karte der Indexklassen. ${classes}`,
  classText: (title: string, count: number) => `${title}: ${stageWords.teilraeume(count)}`,
  chartText: (classes: string, range: string) => `Verteilung der Indexwerte. ${range} ${classes}`,
  chartAxis: 'Je höher ein Balken, desto mehr Teilräume. Rechts stehen die höheren Indexwerte.',
  noShapes: 'Zu diesen Daten gibt es keine Grenzen, deshalb keine Karte.',
  noWebGl: 'Dieser Browser kann die Karte nicht zeichnen.',
  rank: 'Rang',
  teilraum: 'Teilraum',
  class: 'Klasse',
  index: 'Index',
  allEqual: 'alle Indikatoren gleich',
  weights: (text: string) => `Gewichte: ${text}`,
  share: (title: string, perCent: number) => `${title} ${formatPerCent(perCent)}\u00a0%`,
  theRestEach: (perCent: number) => `übrige je ${formatPerCent(perCent)}\u00a0%`,
  theRest: (perCent: number) => `übrige zusammen ${formatPerCent(perCent)}\u00a0%`,
};

/** Indicators that are named; more would not be read from the last row. */
const MOST_NAMED = 2;

/**
 * Weights for the hall in as few words as they need: `Transferleistungsdichte 60 %, übrige je 10 %`.
 *
 * @param perCent shares in the method's order
 */
export function weightsInWords(info: MethodInfo, perCent: ArrayLike<number>): string {
  const shares = info.indicators.map(({ title }, i) => ({ title, perCent: perCent[i] ?? 0 }));
  const sorted = shares.toSorted((a, b) => b.perCent - a.perCent);
  const [largest, smallest] = [sorted[0]?.perCent ?? 0, sorted.at(-1)?.perCent ?? 0];
  // Thirds do not add up to exactly 100: one of them is rounded up.
  if (sorted.length > 1 && largest - smallest < 0.2) return stageWords.allEqual;
  const outstanding = sorted.filter((share) => share.perCent - smallest >= 0.2).length;
  const named = sorted.slice(0, Math.min(outstanding, MOST_NAMED));
  const rest = sorted.slice(named.length);
  const sum = rest.reduce((total, share) => total + share.perCent, 0);
  const others =
    rest.length === 1
      ? rest.map((share) => stageWords.share(share.title, share.perCent))
      : [named.length === outstanding ? stageWords.theRestEach(sum / rest.length) : stageWords.theRest(sum)];
  return [...named.map((share) => stageWords.share(share.title, share.perCent)), ...others].join(', ');
}
