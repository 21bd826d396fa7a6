/** What stands above and below a picture for the hall when the facilitator writes nothing else. */
import { concerned } from '../comparison/difference';
import type { Comparison } from '../engine/engine';
import { summary } from '../locales/de/comparison';
import { priorityWords } from '../locales/de/rangfolge';
import { weightsInWords } from '../locales/de/shares';
import { stageWords } from '../locales/de/stage';
import { stageRoundWords } from '../locales/de/stageRounds';
import { legendRows } from '../map/legendRows';
import { classNumbered, namedClasses } from '../map/namedClass';
import type { LoadedCity } from '../state/city';
import type { Situation } from '../state/situation.svelte';
import type { Opened } from './openedView.svelte';
import type { PicturedRound } from './rounds/pictures';
import type { Content, View } from './shown';

/** A name for the view: the scenario's, else the city's. */
function nameOf({ label, city }: View): string {
  return label || city.title;
}

/** The title of a content. */
export function defaultTitle(content: Content): string {
  switch (content.kind) {
    case 'map':
      return content.view.label || stageWords.mapTitle(content.view.city.title);
    case 'ranking':
      return stageWords.rankingTitle(nameOf(content.view));
    case 'distribution':
      return stageWords.distributionTitle(nameOf(content.view));
    case 'comparison':
      return stageWords.comparisonTitle(
        content.from.label || stageWords.current,
        content.to.label || stageWords.current,
      );
    case 'priority':
      return priorityWords.slideTitle;
    case 'board':
      return content.board.round.title;
    case 'result': {
      const { round, group } = content.result;
      return group === ''
        ? stageRoundWords.resultTitle(round.title)
        : stageRoundWords.groupTitle(round.title, group);
    }
    case 'text':
      return '';
  }
}

/** What stands below the title; nothing where the content needs no such line. */
export function underTitle(content: Content, opened: Opened | undefined): string {
  if (content.kind === 'board') {
    const { round, dots, perItem, left } = content.board;
    const rules = stageRoundWords.rules(dots, perItem);
    return [trialMark(round), rules, left === undefined ? '' : stageRoundWords.left(left)]
      .filter(Boolean)
      .join(' · ');
  }
  if (content.kind === 'result') {
    const { round, voters, dots } = content.result;
    return [trialMark(round), stageRoundWords.cast(voters, dots)].filter(Boolean).join(' · ');
  }
  return 'view' in content && opened ? weightsLine(opened) : '';
}

function trialMark({ isTrial }: PicturedRound): string {
  return isTrial ? stageRoundWords.trial : '';
}

/** Where the figures come from, of when they are and how they were computed. */
export function defaultSource(opened: Opened): string {
  return sourceLine(opened.city, [...computedHow(opened)]);
}

/** The same for two that are compared: what differs is said of each. */
export function comparedSource(labels: readonly [string, string], from: Opened, to: Opened): string {
  const [one, other] = [computedHow(from), computedHow(to)];
  const same = one.filter((part) => other.includes(part));
  const [oneOnly, otherOnly] = [one, other].map((parts) => parts.filter((part) => !same.includes(part)));
  const differing = [oneOnly, otherOnly].map((parts, i) =>
    parts && parts.length > 0 ? [stageWords.of(labels[i] || stageWords.current, parts.join(', '))] : [],
  );
  return sourceLine(to.city, [...same, ...differing.flat()]);
}

function sourceLine(city: LoadedCity, parts: string[]): string {
  const source = city.source || (city.isModel ? '' : stageWords.noSource);
  return [source, ...parts, stageWords.teilraeume(city.keys.length)].filter(Boolean).join(' · ');
}

/** Period, method and whether its weights are its own. */
function computedHow({ situation }: Opened): string[] {
  const { period, info, isAsLoaded } = situation;
  const weights = isAsLoaded ? stageWords.ownWeights : stageWords.otherWeights;
  return [...(period ? [stageWords.asOf(period)] : []), info.title, weights];
}

/** Indicators that are named; more would not be read from the last row. */
const MOST_NAMED = 2;

/** The weights in a line. */
export function weightsLine({ situation: { info, perCent } }: Opened): string {
  const titles = info.indicators.map(({ title }) => title);
  return stageWords.weights(weightsInWords(titles, [...perCent], MOST_NAMED));
}

/** How many Teilräume lie in which class, as a sentence: what a map says to those who do not see it. */
export function classCountsInWords(situation: Situation): string {
  const classes = namedClasses(situation.info);
  return legendRows(situation)
    .map((row) => stageWords.classText(classNumbered(classes, row.class).title, row.teilraeume))
    .join(', ');
}

/** What two maps beside each other say to those who do not see them. */
export function comparisonInWords([from, to]: readonly [string, string], comparison: Comparison): string {
  return summary({ scenario: from }, { scenario: to }, comparison.totals, concerned(comparison));
}
