import type { AreaStatistics, MethodInfo } from '../../../engine/engine';
import { areaFigureWords as words } from '../../../locales/de/gebieteZahlen';
import { formatFigure, formatSigned, whole } from '../../../locales/de/numbers';
import type { NamedClass } from '../../../map/namedClass';
import { MISSING } from '../../../map/palette';

/** A figure of an area and of the rest of the city, as they are shown. */
export interface FigureRow {
  title: string;
  /** The class the row is about. */
  named?: NamedClass;
  here: string;
  rest: string;
}

/** Everything there is to say in figures, in the order it is shown. */
export function figureRows(
  here: AreaStatistics,
  rest: AreaStatistics,
  classes: readonly NamedClass[],
  { indicators }: Pick<MethodInfo, 'indicators'>,
): FigureRow[] {
  const row = (
    title: string,
    figure: (statistics: AreaStatistics) => string,
    named?: NamedClass,
  ): FigureRow => ({
    title,
    here: figure(here),
    rest: figure(rest),
    ...(named && { named }),
  });
  return [
    row(words.teilraeume, ({ teilraeume }) => whole(teilraeume)),
    row(words.inhabitants, (of) => persons(of.inhabitants, of)),
    ...inLegendOrder(classes)
      .filter(({ place }) => (here.teilraeumeByClass[place] ?? 0) + (rest.teilraeumeByClass[place] ?? 0) > 0)
      .map(({ named, place }) => row(named.title, (of) => persons(inClass(of, place), of), named)),
    row(words.coverage, (of) => shown(of.coverage, of.protected, perCent)),
    row(words.districts, ({ districts }) => whole(districts.length)),
    // Without shapes there are neither parts nor land; that is not 0 km².
    row(words.parts, ({ parts }) => (parts > 0 ? whole(parts) : words.none)),
    row(words.area, ({ areaM2 }) => (areaM2 > 0 ? words.squareKilometres(areaM2) : words.none)),
    row(words.compactness, ({ compactness }) => shown(compactness, false, (value) => formatFigure(value, 2))),
    ...indicators.map(({ title, unit }, place) => row(title, (of) => pooled(of, place, unit))),
    row(words.index, (of) => shown(of.index, isIndexProtected(of), formatSigned)),
    row(words.class, (of) => classes.find((named) => named.class === of.class)?.title ?? words.none),
  ];
}

/** The highest class first, then those without one, as the legend has them; with their places in the statistics. */
function inLegendOrder(classes: readonly NamedClass[]): { named: NamedClass; place: number }[] {
  const placed = classes.map((named, place) => ({ named, place }));
  const isReal = ({ named }: { named: NamedClass }): boolean => named.class < MISSING;
  return [...placed.filter(isReal).reverse(), ...placed.filter((entry) => !isReal(entry))];
}

/** Inhabitants of a class; nothing where it has Teilräume whose inhabitants nobody knows: that is not 0. */
function inClass(
  { inhabitantsByClass, teilraeumeByClass, uncounted }: AreaStatistics,
  place: number,
): number | undefined {
  const inhabitants = inhabitantsByClass[place];
  const isUnknown = inhabitants === 0 && uncounted > 0 && (teilraeumeByClass[place] ?? 0) > 0;
  return isUnknown ? undefined : inhabitants;
}

/** Whether anything is withheld. */
export function isAnyProtected(...statistics: readonly AreaStatistics[]): boolean {
  return statistics.some((of) => of.protected || isIndexProtected(of));
}

function isIndexProtected({ indicators }: AreaStatistics): boolean {
  return indicators.some((indicator) => indicator.protected);
}

function pooled({ indicators }: AreaStatistics, place: number, unit: string): string {
  const indicator = indicators[place];
  if (!indicator) return words.none;
  const text = shown(indicator.value, indicator.protected, (value) =>
    unit === '%' ? `${formatFigure(value)}\u00a0%` : formatFigure(value),
  );
  return indicator.missing > 0 && indicator.value !== undefined
    ? `${text} (${words.missing(indicator.missing)})`
    : text;
}

function persons(count: number | undefined, of: AreaStatistics): string {
  return count === undefined && !of.protected ? words.unknown : shown(count, of.protected, whole);
}

function shown(value: number | undefined, isProtected: boolean, format: (value: number) => string): string {
  if (value !== undefined) return format(value);
  return isProtected ? words.protected : words.none;
}

function perCent(share: number): string {
  return `${formatFigure(100 * share)}\u00a0%`;
}
