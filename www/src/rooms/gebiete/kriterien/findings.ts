/** The engine's findings as the panel looks at them: one by one, counted, grouped. Columns are never copied. */
import type { Findings } from '../../../engine/engine';
import { CRITERIA, type CriterionName } from '../../../locales/de/kriterien';
import { BY_URGENCY, type VerdictCounts } from '../../../locales/de/kriterienPanel';
import type { FindingFacts, VerdictName } from '../../../locales/de/kriterienSentences';

/** Verdicts by their number. */
const VERDICTS: readonly VerdictName[] = ['met', 'hint', 'violated', 'open', 'excused'];
/** What a finding is about by its number. */
const KINDS: readonly Kind[] = ['teilraum', 'area', 'city'];
/** Place in the order of urgency by the verdict's number. */
const URGENCY = VERDICTS.map((verdict) => BY_URGENCY.indexOf(verdict));

export type Kind = FindingFacts['kind'];

/** How the list is ordered. */
export type Grouping = 'area' | 'criterion';

/** One finding. */
export interface Finding {
  /** Place in the columns of the last check. */
  n: number;
  criterion: CriterionName;
  kind: Kind;
  /** Position of the Teilraum, or number of the area. */
  subject: number;
  verdict: VerdictName;
  figure: number | undefined;
  limit: number | undefined;
}

export function verdictOf(number: number | undefined): VerdictName | undefined {
  return number === undefined ? undefined : VERDICTS[number];
}

export function kindOf(number: number | undefined): Kind {
  return KINDS[number ?? 0] ?? 'city';
}

/** The finding at a place of the columns. */
export function findingAt(columns: Findings, n: number): Finding {
  return {
    n,
    criterion: CRITERIA[columns.criterion[n] ?? 0] ?? 'RLK1',
    kind: kindOf(columns.kind[n]),
    subject: columns.subject[n] ?? 0,
    verdict: verdictOf(columns.verdict[n]) ?? 'open',
    figure: known(columns.figure[n]),
    limit: known(columns.limit[n]),
  };
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Groups of findings, each with how many of every verdict. */
export interface Groups {
  /** How many groups there are. */
  length: number;
  /** Group of every finding. */
  of: Uint16Array;
  /** Five counts per group, by the verdict's number. */
  counts: Uint32Array;
}

/** Groups by area: areas in their order, then Teilräume outside, then what is about all areas. */
export function byArea(columns: Findings, numbers: Uint16Array, areas: number): Groups {
  const [outside, city] = [areas, areas + 1];
  return grouped(columns, areas + 2, (n) => {
    const subject = columns.subject[n] ?? 0;
    if (columns.kind[n] === 2) return city;
    const area = columns.kind[n] === 1 ? subject : (numbers[subject] ?? outside);
    return Math.min(area, outside);
  });
}

/** Groups by criterion in their order. */
export function byCriterion(columns: Findings): Groups {
  return grouped(columns, CRITERIA.length, (n) => columns.criterion[n] ?? 0);
}

function grouped(columns: Findings, length: number, groupOf: (n: number) => number): Groups {
  const all = columns.verdict.length;
  const of = new Uint16Array(all);
  const counts = new Uint32Array(length * VERDICTS.length);
  for (let n = 0; n < all; n += 1) {
    const group = groupOf(n);
    of[n] = group;
    const place = group * VERDICTS.length + (columns.verdict[n] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { length, of, counts };
}

/** How many of every verdict one group has. */
export function countsOf(groups: Groups, group: number): VerdictCounts {
  const at = (verdict: number): number => groups.counts[group * VERDICTS.length + verdict] ?? 0;
  return { met: at(0), hint: at(1), violated: at(2), open: at(3), excused: at(4) };
}

/** How many of every verdict there are. */
export function countAll(columns: Findings): VerdictCounts {
  return countsOf(
    grouped(columns, 1, () => 0),
    0,
  );
}

/** How many of a group need somebody. */
export function toDo(counts: VerdictCounts): number {
  return counts.violated + counts.hint + counts.open;
}

/** Whether a verdict needs somebody. */
export function isToDo(verdict: VerdictName): boolean {
  return verdict !== 'met' && verdict !== 'excused';
}

export function sum(counts: VerdictCounts): number {
  return toDo(counts) + counts.excused + counts.met;
}

/** The findings of a group, what needs work first, then in the engine's order; `only` those that need somebody. */
export function inGroup(columns: Findings, groups: Groups, group: number, only: boolean): number[] {
  const found: number[] = [];
  groups.of.forEach((of, n) => {
    if (of === group && (!only || needsWork(columns, n))) found.push(n);
  });
  return byUrgency(columns, found);
}

/** The findings about one Teilraum, what needs work first. */
export function aboutTeilraum(columns: Findings, teilraum: number): number[] {
  const found: number[] = [];
  columns.subject.forEach((subject, n) => {
    if (subject === teilraum && columns.kind[n] === 0) found.push(n);
  });
  return byUrgency(columns, found);
}

function needsWork(columns: Findings, n: number): boolean {
  const verdict = columns.verdict[n] ?? 0;
  return verdict >= 1 && verdict <= 3;
}

function byUrgency(columns: Findings, found: number[]): number[] {
  const urgency = (n: number): number => URGENCY[columns.verdict[n] ?? 0] ?? 0;
  return found.sort((one, other) => urgency(one) - urgency(other) || one - other);
}
