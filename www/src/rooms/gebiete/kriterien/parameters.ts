/** The parameters of a method's rules as words and sentences need them. */
import type { MethodInfo, Rules } from '../../../engine/engine';
import type { CriterionName, CriterionParameters } from '../../../locales/de/kriterien';

/** Parameters of one criterion, classes by their titles. */
export function parametersOf(criterion: CriterionName, rules: Rules, info: MethodInfo): CriterionParameters {
  return withoutAbsent({ ...own(criterion, rules, info), off: reasonOff(criterion, rules) });
}

/** Why a rule is switched off; nothing where it applies. */
export function reasonOff(criterion: CriterionName, rules: Rules): string | undefined {
  return ruleOf(criterion, rules)?.off;
}

/** Whether there is such a rule at all: some are only there when a city wants them. */
export function exists(criterion: CriterionName, rules: Rules): boolean {
  return ruleOf(criterion, rules) !== undefined;
}

/** Whether a violation cannot be excused. */
export function isHard(criterion: CriterionName, rules: Rules): boolean {
  return own(criterion, rules).hard === true;
}

function ruleOf(criterion: CriterionName, rules: Rules): { off?: string | undefined } | undefined {
  return criterion === 'Anzahl' ? rules.areas : rules[criterion];
}

type Possibly<T> = { [K in keyof T]?: T[K] | undefined };

function own(criterion: CriterionName, rules: Rules, info?: MethodInfo): Possibly<CriterionParameters> {
  const titles = (ids: readonly string[] = []): string[] =>
    ids.map((id) => info?.classes.find((entry) => entry.id === id)?.title ?? id);
  const { adjacency } = rules;
  switch (criterion) {
    case 'RLK1': {
      const { RLK1 } = rules;
      return { must: titles(RLK1?.must), should: titles(RLK1?.should), hard: RLK1?.hard ?? false };
    }
    case 'RLK2':
    case 'GLK4':
    case 'GLK5':
      return { contact: adjacency?.rule, gap: adjacency?.tolerance_m };
    case 'RLK3':
      return { years: rules.RLK3?.years };
    case 'GLK1':
    case 'GLK2': {
      const rule = rules[criterion];
      return {
        classes: titles(rule?.classes),
        limit: rule?.limit,
        tolerance: rule?.tolerance ?? 0,
        hard: rule?.hard ?? false,
      };
    }
    case 'GLK3':
      return { years: rules.GLK3?.review_years };
    case 'GLK6':
      return { hard: rules.GLK6?.hard };
    case 'R2': {
      const { R2 } = rules;
      return { from: R2?.min, limit: R2?.max, tolerance: R2?.tolerance ?? 0, hard: R2?.hard ?? false };
    }
    case 'S6.3.1': {
      const rule = rules['S6.3.1'];
      return { from: rule?.min, limit: rule?.recommended ?? rule?.min, hard: rule?.hard ?? false };
    }
    case 'Anzahl':
      return { limit: rules.areas?.number, hard: rules.areas?.hard ?? false };
    case 'RLK4':
    case 'RLK5':
    case 'RLK6':
    case 'GLK7':
      return {};
  }
}

function withoutAbsent(parameters: Possibly<CriterionParameters>): CriterionParameters {
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
}
