/** What taking over a city would give, in numbers: computed by the engine, before anything is replaced. */
import { engineCity, Index, problemOf, type Method, type Problem } from '../../engine/engine';
import { periodsOf, type LoadedCity } from '../../state/city';

/** A count that is missing somewhere. */
export interface Gap {
  readonly column: string;
  readonly teilraeume: number;
}

/** How many Teilräume would have an index, and why others would not. */
export interface Summary {
  readonly teilraeume: number;
  readonly period: string;
  readonly withIndex: number;
  readonly excluded: number;
  readonly missing: number;
  /** Needed columns with empty cells, the emptiest first. */
  readonly gaps: readonly Gap[];
  readonly problems: readonly Problem[];
  /** Whether anything can be computed. */
  readonly computable: boolean;
}

/** Computes the index of the latest period once and counts. */
export function summarise(city: LoadedCity, method: Method): Summary {
  const period = periodsOf(city).at(-1) ?? '';
  const counted = { teilraeume: city.keys.length, period, gaps: gapsOf(city, method, period) };
  const handed = engineCity(city);
  try {
    const index = new Index(handed, method, period);
    const legend = index.legend();
    const problems = index.problems();
    index.free();
    const [missing, excluded] = legend.slice(-2).map((entry) => entry.teilraeume);
    const withIndex = legend.slice(0, -2).reduce((sum, entry) => sum + entry.teilraeume, 0);
    return {
      ...counted,
      withIndex,
      missing: missing ?? 0,
      excluded: excluded ?? 0,
      problems,
      computable: true,
    };
  } catch (thrown) {
    const problems = [problemOf(thrown)];
    return { ...counted, withIndex: 0, missing: city.keys.length, excluded: 0, problems, computable: false };
  } finally {
    handed.free();
  }
}

function gapsOf(city: LoadedCity, method: Method, period: string): Gap[] {
  const needed = new Set(method.info().columns);
  return city.columns
    .filter((column) => column.period === period && needed.has(column.name))
    .map(({ name, values }) => ({
      column: name,
      teilraeume: values.reduce((gaps, value) => gaps + Number(Number.isNaN(value)), 0),
    }))
    .filter(({ teilraeume }) => teilraeume > 0)
    .sort((a, b) => b.teilraeume - a.teilraeume);
}

/** Problems that are not said yet. That values are missing is said by the summary's own words. */
export function newProblems(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  const said = new Set(known.map((problem) => JSON.stringify(problem)));
  return problems.filter((problem) => problem.name !== 'value_missing' && !said.has(JSON.stringify(problem)));
}
