import type { ComparisonMode } from '../../comparison/compared';
import type { Difference } from '../../comparison/difference';
import type { Total } from '../../engine/engine';
import { whole } from './numbers';
import { counted, quoted } from './words';

/** Words of a kind of change, as in a legend. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  risesFar: 'steigt um 2 oder mehr Klassen',
  rises: 'steigt um 1 Klasse',
  stays: 'bleibt in der Klasse',
  falls: 'fällt um 1 Klasse',
  fallsFar: 'fällt um 2 oder mehr Klassen',
  enters: 'kommt neu in die Berechnung',
  leaves: 'fällt aus der Berechnung',
  absent: 'ohne Index in beiden',
};

const MODES: Readonly<Record<ComparisonMode, string>> = {
  sideBySide: 'Nebeneinander',
  swipe: 'Übereinander',
  difference: 'Unterschiede',
};

/** Words of a comparison of two situations. */
export const comparisonWords = {
  modes: 'Darstellung',
  mode: (mode: ComparisonMode) => MODES[mode],
  map: (label: string) => `Karte der Indexklassen: ${label}`,
  differenceMap: 'Karte der Unterschiede',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  keys: 'Pfeiltasten verschieben die Karte, Plus und Minus vergrößern und verkleinern. Die andere Karte geht mit. Alle Änderungen stehen auch in der Tabelle.',
  figures: 'Zahl der Teilräume, darunter Einwohner*innen',
  change: 'Änderung',
  rising: 'Steigen heißt: mehr Menschen mit eingeschränkten Teilhabechancen.',
  divider: 'Trennlinie zwischen beiden Karten',
  dividerValue: (left: string, right: string, perCent: number) =>
    perCent <= 0
      ? `nur ${right}`
      : perCent >= 100
        ? `nur ${left}`
        : `links ${left} auf ${whole(perCent)} Prozent der Breite, rechts ${right}`,
};

/** One of the two as sentences name it. */
export interface Named {
  /** Name of a scenario; empty for the current state. */
  scenario: string;
}

/** `im Szenario „B“`, `in der aktuellen Lage`. */
function inside({ scenario }: Named): string {
  return scenario === '' ? 'in der aktuellen Lage' : `im Szenario ${quoted(scenario)}`;
}

/** `gegenüber dem Szenario „A“`, `gegenüber der aktuellen Lage`. */
function against({ scenario }: Named): string {
  return scenario === '' ? 'gegenüber der aktuellen Lage' : `gegenüber dem Szenario ${quoted(scenario)}`;
}

/** `12 Teilräume mit 25.310 Einwohner*innen`, as far as inhabitants are known. */
function teilraeumeAndPeople({ teilraeume, inhabitants, unknown }: Total): string {
  const places = counted(teilraeume, 'Teilraum', 'Teilräume');
  if (unknown === teilraeume && teilraeume > 0) return places;
  return `${places} mit ${counted(inhabitants, 'Einwohner*in', 'Einwohner*innen')}`;
}

/** What changes, as a paragraph for the minutes: who rises, falls, enters, leaves; how many people; who stays. */
export function summary(
  from: Named,
  to: Named,
  totals: Readonly<Record<'rises' | 'falls' | 'stays' | 'enters' | 'leaves', Total>>,
  all: Total,
): string {
  const { rises, falls, stays, enters, leaves } = totals;
  const opening = capital(inside(to));
  if (all.teilraeume === 0) {
    return `${opening} wechselt ${against(from)} kein Teilraum die Klasse.${staying(stays)}`;
  }
  const steps = [
    clause(rises, 'steigt', 'steigen', 'in eine höhere Klasse'),
    clause(falls, 'fällt', 'fallen', 'in eine niedrigere Klasse'),
    clause(enters, 'kommt', 'kommen', 'neu in die Berechnung'),
    clause(leaves, 'fällt', 'fallen', 'aus der Berechnung'),
  ].filter((step) => step !== undefined);
  const [first, ...others] = steps;
  const sentences = [
    `${opening} ${first?.verb ?? ''} ${against(from)} ${first?.rest ?? ''}.`,
    ...others.map(({ verb, subject, end }) => `${subject} ${verb} ${end}.`),
  ];
  if (steps.length > 1) {
    sentences.push(
      `Zusammen ${all.teilraeume === 1 ? 'ist' : 'sind'} ${teilraeumeAndPeople(all)} betroffen.`,
    );
  }
  return `${sentences.join(' ')}${unknownPeople(all)}${staying(stays)}`;
}

/** Subject, verb and end of a sentence; none where nothing happens. */
function clause(total: Total, one: string, many: string, end: string) {
  if (total.teilraeume === 0) return undefined;
  const subject = teilraeumeAndPeople(total);
  return { verb: total.teilraeume === 1 ? one : many, subject, end, rest: `${subject} ${end}` };
}

function staying({ teilraeume }: Total): string {
  if (teilraeume === 0) return '';
  return ` ${counted(teilraeume, 'Teilraum bleibt in seiner', 'Teilräume bleiben in ihrer')} Klasse.`;
}

function unknownPeople({ teilraeume, unknown }: Total): string {
  if (unknown === 0) return '';
  if (unknown === teilraeume) return ' Wie viele Menschen dort leben, ist nicht bekannt.';
  return ` Von ${counted(unknown, 'Teilraum', 'Teilräumen')} ist nicht bekannt, wie viele Menschen dort leben.`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

/** What two situations differ in besides their weights: said, because it also moves classes. */
export function otherDifferences(
  from: { label: string; period: string; method: string },
  to: { label: string; period: string; method: string },
): string[] {
  const said: string[] = [];
  if (from.period !== to.period) {
    said.push(
      `${quoted(from.label)} zeigt den Stand ${from.period}, ${quoted(to.label)} den Stand ${to.period}. Ein Teil der Unterschiede kommt von den anderen Zahlen.`,
    );
  }
  if (from.method !== to.method) {
    said.push(
      `Die Verfahren sind verschieden: ${quoted(from.label)} rechnet mit ${quoted(from.method)}, ${quoted(to.label)} mit ${quoted(to.method)}.`,
    );
  }
  return said;
}

/**
 * What differs in the areas; empty where neither side has any.
 *
 * @param moved Teilräume that lie in an area of another name, or in none
 */
export function areaDifference(
  from: { label: string; hasAreas: boolean },
  to: { label: string; hasAreas: boolean },
  moved: number,
): string {
  if (!from.hasAreas && !to.hasAreas) return '';
  if (!to.hasAreas) return `${quoted(to.label)} hält keine Gebiete fest, nur ${quoted(from.label)}.`;
  if (!from.hasAreas) return `${quoted(from.label)} hält keine Gebiete fest, nur ${quoted(to.label)}.`;
  if (moved === 0) return 'Die Gebiete sind auf beiden Seiten gleich zugeschnitten.';
  return `Auch die Gebiete sind verschieden: ${counted(moved, 'Teilraum liegt', 'Teilräume liegen')} in ${quoted(to.label)} in einem anderen Gebiet als in ${quoted(from.label)}, oder nur auf einer Seite in einem.`;
}
