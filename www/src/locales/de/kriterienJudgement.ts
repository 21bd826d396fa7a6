/** Words of what people record about a criterion: the question, the fields, what is there already. */
import { dayInWords } from './dates';
import type { CriterionName } from './kriterien';
import { quoted } from './words';

/** What a judgement about a criterion answers. */
export interface JudgementWords {
  /** The question; the first field answers it. */
  question: string;
  hint?: string;
  /** Opens the form. */
  record: string;
}

const EXCEPTION: JudgementWords = {
  question: 'Warum ist die Abweichung gerechtfertigt?',
  hint: 'Die Regel bleibt verletzt, gilt aber als begründete Ausnahme.',
  record: 'Ausnahme begründen',
};

const OWN: Partial<Record<CriterionName, JudgementWords>> = {
  RLK2: {
    question: 'Was tut dieser Teilraum für seine Nachbarn?',
    hint: 'Zum Beispiel: Bürgerzentrum, Beratungsstelle, Vereine, die über den Teilraum hinaus wirken.',
    record: 'Rolle für die Nachbarn festhalten',
  },
  RLK6: {
    question: 'Warum gehört dieser Teilraum für die Menschen zum Gebiet?',
    hint: 'Zum Beispiel: gemeinsamer Ortskern, gewachsener Name, Kirchengemeinde, Marktplatz.',
    record: 'Beitrag zur Identität festhalten',
  },
  RLK3: {
    question: 'Welche besondere Anforderung besteht hier?',
    hint: 'Nennen Sie unten das Jahr, seit dem sie besteht, oder einen Indikator, der sie belegt.',
    record: 'Besondere Anforderung festhalten',
  },
  RLK4: {
    question: 'Welcher Sondereffekt verändert hier die Zahlen?',
    hint: 'Zum Beispiel: ein Seniorenzentrum mit 120 Plätzen.',
    record: 'Sondereffekt festhalten',
  },
  RLK5: {
    question: 'Welche Infrastruktur ist da, welche fehlt?',
    record: 'Infrastruktur festhalten',
  },
  GLK7: {
    question: 'Warum reicht andere Förderung hier nicht aus?',
    hint: 'Zum Beispiel: kein Städtebauförderprogramm, Projektmittel laufen aus.',
    record: 'Einschätzung festhalten',
  },
};

const LEAVING: JudgementWords = {
  question: 'Welche Entwicklung begründet das Ausscheiden?',
  record: 'Entwicklung festhalten',
};

const REVIEW: JudgementWords = {
  question: 'Was hat die Überprüfung der Grenzen ergeben?',
  hint: 'Der Tag, an dem Sie das festhalten, gilt als Tag der Überprüfung. Ein anderer Tag steht bei den Angaben zum Gebiet.',
  record: 'Ergebnis der Überprüfung festhalten',
};

/** Question and words of a judgement. */
export function judgementWords(criterion: CriterionName, kind: 'teilraum' | 'area' | 'city'): JudgementWords {
  if (criterion === 'GLK3') return kind === 'teilraum' ? LEAVING : REVIEW;
  return OWN[criterion] ?? EXCEPTION;
}

/** Whether a judgement about this criterion is the reason for an exception: where the rule can be violated. */
export function isException(criterion: CriterionName): boolean {
  return !INFORMING.has(criterion) && criterion !== 'GLK3' && !(criterion in OWN);
}

/** They only inform: nothing is violated, nothing is asked. */
const INFORMING: ReadonlySet<CriterionName> = new Set(['GLK4', 'GLK5']);

export const judgementForm = {
  decidedBy: 'Wer hat das entschieden? (Gremium oder Rolle)',
  decidedHint: 'Zum Beispiel: Runder Tisch Fachverwaltung, 12. Mai',
  decidedMissing:
    'Bitte nennen Sie, wer das entschieden hat. Eine begründete Ausnahme braucht jemanden, der dafür einsteht.',
  since: 'Seit welchem Jahr?',
  sinceWrong: (from: number, to: number) =>
    `Bitte ein Jahr von ${String(from)} bis ${String(to)}. Nichts ist verloren: Ihre Eingaben stehen noch hier.`,
  indicator: 'Indikator, dessen Zeitreihe die Anforderung belegt',
  noIndicator: 'keiner',
  counts: 'Wie viele Personen macht der Sondereffekt aus?',
  countsHint:
    'Lassen Sie leer, was Sie nicht wissen. Die eingetragenen Personen werden für den Vergleich abgezogen.',
  countWrong: 'Bitte eine ganze Zahl ab 0, ohne Komma. Nichts ist verloren: Ihre Eingaben stehen noch hier.',
  textMissing: 'Bitte schreiben Sie einen Grund. Ohne ihn lässt sich nichts festhalten.',
  optional: (label: string) => `${label} (freiwillig)`,
  save: 'Festhalten',
  cancel: 'Abbrechen',
  alter: 'Ändern',
  withdraw: 'Zurücknehmen',
  recorded: (criterion: string, place: string) => `${criterion}, ${place}: festgehalten.`,
  withdrawn: (criterion: string, place: string) => `${criterion}, ${place}: zurückgenommen.`,
  hard: 'Eine Ausnahme ist hier nicht möglich: Für diese Regel ist im Verfahren festgelegt, dass sie ohne Ausnahme gilt.',
  readOnly: 'Diese Planungsakte ist gerade nur zu lesen. Festhalten können Sie hier nichts.',
  decided: (who: string) => `Entschieden: ${who}`,
  sinceYear: (year: string) => `Seit ${year}`,
  evidence: (indicator: string) => `Beleg: Zeitreihe von ${quoted(indicator)}`,
  count: (label: string, value: string) => `${label}: ${value}`,
};

/** Who recorded something, and when: `Eingetragen am 21. November 2026 von Sozialplanung`. */
export function recordedBy(at: string, by: string): string {
  const day = dayInWords(new Date(at));
  return by === '' ? `Eingetragen am ${day}` : `Eingetragen am ${day} von ${by}`;
}
