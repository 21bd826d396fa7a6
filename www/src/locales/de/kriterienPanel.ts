/** Words of the panel with the criteria: counters, groups, buttons, remedies, what is said after a change. */
import { verdictWords, type VerdictName } from './kriterienSentences';
import { counted, quoted } from './words';

/** Number of findings by verdict. */
export type VerdictCounts = Readonly<Record<VerdictName, number>>;

const COUNTED: Readonly<Record<VerdictName, readonly [string, string]>> = {
  violated: ['verletzt', 'verletzt'],
  hint: ['Hinweis', 'Hinweise'],
  open: ['offen', 'offen'],
  excused: ['Ausnahme', 'Ausnahmen'],
  met: ['erfüllt', 'erfüllt'],
};

/** `3 Hinweise`. */
export function countedVerdict(verdict: VerdictName, count: number): string {
  const [one, many] = COUNTED[verdict];
  return counted(count, one, many);
}

/** The word below a counter. */
export function counterWord(verdict: VerdictName, count: number): string {
  const [one, many] = COUNTED[verdict];
  return count === 1 ? one : many;
}

/** Verdicts in the order in which they are looked at: what needs work first. */
export const BY_URGENCY: readonly VerdictName[] = ['violated', 'hint', 'open', 'excused', 'met'];

/** `2 verletzt, 1 Hinweis, 5 offen`; what is 0 is left out. */
export function countsInWords(counts: VerdictCounts): string {
  const said = BY_URGENCY.filter((verdict) => verdict !== 'met' && counts[verdict] > 0);
  if (said.length === 0) return 'Alles ist erfüllt';
  return said.map((verdict) => countedVerdict(verdict, counts[verdict])).join(', ');
}

export const criteriaPanel = {
  title: 'Leitkriterien',
  counters: 'Wie viele Prüfungen sind verletzt, offen, erfüllt?',
  noAreas:
    'Noch ist kein Gebiet angelegt. Legen Sie auf der Karte eines an: Dann steht hier, welche Leitkriterien es erfüllt.',
  grouping: 'Ordnen',
  byArea: 'nach Gebiet',
  byCriterion: 'nach Kriterium',
  onlyOpen: 'Nur was zu tun ist',
  onlyOpenHint: 'verletzt, Hinweis oder offen',
  marked: 'Auf der Karte kennzeichnen',
  markedHint: 'wo wenig Platz ist, zuerst Verletztes; vergrößern zeigt alles',
  chosen: (name: string) => `Ausgewählt: ${name}`,
  area: (name: string) => `Gebiet ${quoted(name)}`,
  outside: 'Außerhalb der Gebiete',
  city: 'Alle Gebiete zusammen',
  off: (reason: string) => `abgeschaltet: ${reason}`,
  nothingHere: 'Hier ist nichts zu tun.',
  noFindings: 'Hier gibt es nichts zu prüfen.',
  more: (count: number) => `${counted(count, 'weitere Prüfung', 'weitere Prüfungen')} zeigen`,
  unfold: 'Mehr dazu',
  about: (criterion: string) => `Was heißt ${criterion}?`,
  from: 'Quelle',
  here: 'So wird hier gerechnet',
  rests: 'Worauf es sich stützt',
  toMap: 'Auf der Karte zeigen',
  onMap: (place: string) => `${place} ist auf der Karte ausgewählt.`,
  backTo: (what: string) => `Zurück zu: ${what}`,
};

/** Most places that are named when something changed. */
const MOST_NAMED = 2;

/** One finding that changed, as it is said: `GLK1, Gebiet „Nord“`. */
export function changedFinding(criterion: string, place: string): string {
  return `${criterion}, ${place}`;
}

/** What changed since it was last said, in one summary; nothing where nothing is newly violated or solved. */
export function changeSummary(
  violated: readonly string[],
  solved: readonly string[],
  counts: VerdictCounts,
): string {
  const said = [
    violated.length > 0 ? `Neu verletzt: ${named(violated)}.` : '',
    solved.length > 0 ? `Nicht mehr verletzt: ${named(solved)}.` : '',
  ].filter(Boolean);
  return said.length === 0 ? '' : `${said.join(' ')} Jetzt: ${countsInWords(counts)}.`;
}

function named(what: readonly string[]): string {
  if (what.length <= MOST_NAMED + 1) return what.join('; ');
  return `${what.slice(0, MOST_NAMED).join('; ')} und ${String(what.length - MOST_NAMED)} weitere`;
}

/** What is said when only the counters changed. */
export function countsChanged(counts: VerdictCounts): string {
  return `Leitkriterien: ${countsInWords(counts)}.`;
}

/** `verletzt → erfüllt` in words for both eyes and ears. */
export function verdictChange(before: VerdictName | undefined, after: VerdictName | undefined): string {
  if (before === undefined)
    return `kommt dazu, ${after === undefined ? 'keine Prüfung' : verdictWords[after].word}`;
  if (after === undefined) return `${verdictWords[before].word}, entfällt dann`;
  return before === after
    ? `bleibt ${verdictWords[before].word}`
    : `${verdictWords[before].word}, dann ${verdictWords[after].word}`;
}
