/** What can be set for each rule, and what is wrong with a setting. */
import type { Rules } from '../../../engine/engine';
import type { CriterionName } from '../../../locales/de/kriterien';
import { classChoiceWords, numberRefusals, ruleWords, summaryWords } from '../../../locales/de/regeln';
import type { Bounds } from './number';

/** A rule as a method file names it. */
export type RuleName = Exclude<keyof Rules, 'adjacency' | 'protection'>;

/** A number of a rule. */
export type NumberName =
  'limit' | 'tolerance' | 'min' | 'max' | 'recommended' | 'years' | 'review_years' | 'number';

/** What rules have, each of them some of it. */
export interface Rule extends Partial<Record<NumberName, number>> {
  must?: string[];
  should?: string[];
  classes?: string[];
  hard?: boolean;
  /** Why it does not apply; absent where it does. */
  off?: string;
}

/** A number of a rule with what it may be; shares are typed in per cent. */
export interface NumberSetting extends Bounds {
  readonly field: NumberName;
}

const inhabitants = (field: NumberName): NumberSetting => ({
  field,
  unit: 'inhabitants',
  min: 1,
  max: 10_000_000,
});
const years = (field: NumberName): NumberSetting => ({ field, unit: 'years', min: 1, max: 100 });
const TOLERANCE: NumberSetting = { field: 'tolerance', unit: 'perCent', min: 0, max: 100 };

interface RuleSettings {
  readonly criterion: CriterionName;
  readonly numbers: readonly NumberSetting[];
  /** Whether exceptions can be allowed or not. */
  readonly hasHardness: boolean;
  /** What it begins with where the method does not have it. */
  readonly usual?: Rule;
}

const plain = (criterion: CriterionName): RuleSettings => ({ criterion, numbers: [], hasHardness: false });

/** All rules with what can be set. */
export const ruleSettings: Readonly<Record<RuleName, RuleSettings>> = {
  RLK1: { criterion: 'RLK1', numbers: [], hasHardness: true },
  RLK2: plain('RLK2'),
  RLK3: { criterion: 'RLK3', numbers: [years('years')], hasHardness: false },
  RLK4: plain('RLK4'),
  RLK5: plain('RLK5'),
  RLK6: plain('RLK6'),
  GLK1: { criterion: 'GLK1', numbers: [inhabitants('limit'), TOLERANCE], hasHardness: true },
  GLK2: { criterion: 'GLK2', numbers: [inhabitants('limit'), TOLERANCE], hasHardness: true },
  GLK3: { criterion: 'GLK3', numbers: [years('review_years')], hasHardness: false },
  GLK4: plain('GLK4'),
  GLK5: plain('GLK5'),
  GLK6: { criterion: 'GLK6', numbers: [], hasHardness: true },
  GLK7: plain('GLK7'),
  R2: {
    criterion: 'R2',
    numbers: [inhabitants('min'), inhabitants('max'), TOLERANCE],
    hasHardness: true,
    usual: { min: 20_000, max: 30_000, tolerance: 0.1, hard: false },
  },
  'S6.3.1': {
    criterion: 'S6.3.1',
    numbers: [inhabitants('min'), inhabitants('recommended')],
    hasHardness: true,
    usual: { min: 10_000, recommended: 15_000, hard: false },
  },
  areas: {
    criterion: 'Anzahl',
    numbers: [{ field: 'number', unit: 'areas', min: 1, max: 1000 }],
    hasHardness: true,
    usual: { number: 15 },
  },
};

/** Rules that are read together. */
export const ruleGroups: readonly { title: string; rules: readonly RuleName[] }[] = [
  { title: ruleWords.ofTeilraeume, rules: ['RLK1', 'RLK2', 'RLK3', 'RLK4', 'RLK5', 'RLK6'] },
  { title: ruleWords.ofAreas, rules: ['GLK1', 'GLK2', 'GLK3', 'GLK4', 'GLK5', 'GLK6', 'GLK7'] },
  { title: ruleWords.ofSize, rules: ['R2', 'S6.3.1', 'areas'] },
];

/** The rule of that name; nothing where the method does not have it. */
export function ruleOf(rules: Rules, name: RuleName): Rule | undefined {
  return rules[name];
}

/** The rules with one of them set otherwise. */
export function withRule(rules: Rules, name: RuleName, rule: Rule): Rules {
  // A rule keeps the fields it has; only their values come from the form.
  return { ...rules, [name]: rule };
}

/** The rule as it applies again. */
export function switchedOn(rule: Rule): Rule {
  const on = { ...rule };
  delete on.off;
  return on;
}

/** Why a rule cannot be set like this; empty where it can. */
export function ruleRefusal(rule: Rule): string {
  const { min, max, recommended, classes, must, should } = rule;
  if (min !== undefined && max !== undefined && min > max) return numberRefusals.minAboveMax;
  if (min !== undefined && recommended !== undefined && recommended < min) {
    return numberRefusals.recommendedBelowMin;
  }
  const isCounting = [classes, must && [...must, ...(should ?? [])]].every((list) => list?.length !== 0);
  return isCounting ? '' : classChoiceWords.noneCounts;
}

/** A share is typed in per cent. */
const PER_CENT = 100;

/** A number as it is typed. */
export function typedNumber(rule: Rule, { field, unit }: NumberSetting): number {
  // Where nothing is recommended beyond the fewest, the fewest are.
  const value = rule[field] ?? (field === 'recommended' ? rule.min : undefined) ?? 0;
  return unit === 'perCent' ? Number((value * PER_CENT).toFixed(4)) : value;
}

/** A typed number as the rule has it. */
export function storedNumber(value: number, { unit }: NumberSetting): number {
  return unit === 'perCent' ? Number((value / PER_CENT).toFixed(6)) : value;
}

/** How a rule is set, in a few words. */
export function ruleSummary(name: RuleName, rule: Rule, titleOf: (id: string) => string): string {
  const said = [settingOf(name, rule, titleOf)];
  if (rule.hard) said.push(summaryWords.hard);
  return said.filter(Boolean).join(', ') || summaryWords.plain;
}

function settingOf(name: RuleName, rule: Rule, titleOf: (id: string) => string): string {
  const { min = 0, max = 0, limit = 0, tolerance = 0 } = rule;
  switch (name) {
    case 'RLK1':
      return summaryWords.places((rule.must ?? []).map(titleOf), (rule.should ?? []).map(titleOf));
    case 'RLK3':
      return summaryWords.years(rule.years ?? 0);
    case 'GLK1':
    case 'GLK2':
      return summaryWords.limit(limit, tolerance);
    case 'GLK3':
      return summaryWords.review(rule.review_years ?? 0);
    case 'R2':
      return summaryWords.range(min, max);
    case 'S6.3.1':
      return summaryWords.atLeast(min);
    case 'areas':
      return summaryWords.number(rule.number ?? 0);
    default:
      return '';
  }
}
