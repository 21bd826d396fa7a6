/** Words of the rules: what can be set for each Leitkriterium, and what is wrong with a value. */
import { decimal, whole } from './numbers';
import { counted, listed } from './words';

/** What a number of a rule counts. */
export type RuleUnit = 'inhabitants' | 'perCent' | 'years' | 'areas' | 'metres' | 'persons';

const units: Readonly<Record<RuleUnit, string>> = {
  inhabitants: 'Einwohner*innen',
  perCent: '%',
  years: 'Jahre',
  areas: 'Gebiete',
  metres: 'Meter',
  persons: 'Personen',
};

export const ruleWords = {
  title: 'Regeln',
  intro:
    'Die Leitkriterien rechnen mit diesen Zahlen. Sie gehören zum Verfahren: Wer das Verfahren speichert, speichert sie mit. Jede Änderung gilt sofort und lässt sich zurücknehmen.',
  methodOf: (title: string) => `Verfahren: ${title}`,
  isOwn: 'Es gelten die Regeln des Verfahrens.',
  isChanged: 'Die Regeln weichen von denen des Verfahrens ab.',
  reset: 'Auf die Regeln des Verfahrens zurücksetzen',
  wasReset: 'Die Regeln des Verfahrens gelten wieder.',
  ofTeilraeume: 'Für Teilräume',
  ofAreas: 'Für Gebiete',
  ofSize: 'Größe und Zahl der Gebiete',
  basics: 'Was allen Regeln zugrunde liegt',
  unit: (unit: RuleUnit): string => units[unit],
  numberLabel: (label: string, unit: RuleUnit): string => `${label} (${units[unit]})`,
  changed: (rule: string) => `${rule}: geändert.`,
  from: (chapter: string) => `Quelle: ${chapter}`,
};

/** What a number of a rule is called. */
export const numberWords = {
  limit: 'Richtwert je Gebiet',
  tolerance: 'Toleranz',
  min: 'mindestens',
  max: 'höchstens',
  recommended: 'empfohlen sind mindestens',
  years: 'belegt seit mindestens',
  review_years: 'Überprüfung alle',
  number: 'vorgesehene Zahl',
  tolerance_m: 'Lücken und Überlappungen bis',
  persons: 'Zahlen zeigen ab',
};

/** What follows from a number. */
export const numberHints = {
  limit: (limit: number, tolerance: number) =>
    `Bis ${whole(limit)} erfüllt, bis ${whole(Math.floor(limit * (1 + tolerance)))} ein Hinweis, darüber verletzt.`,
  range: (min: number, max: number, tolerance: number) =>
    `Von ${whole(min)} bis ${whole(max)} erfüllt, bis ${decimal(tolerance * 100)}\u00a0% daneben ein Hinweis, sonst verletzt.`,
  atLeast: (min: number, recommended: number) =>
    recommended > min
      ? `Ab ${whole(recommended)} erfüllt, ab ${whole(min)} ein Hinweis, darunter verletzt.`
      : `Ab ${whole(min)} erfüllt, darunter verletzt.`,
};

/** Why a number is not taken. */
export const numberRefusals = {
  noNumber: 'Das ist keine Zahl.',
  noWhole: 'Bitte eine ganze Zahl, ohne Komma.',
  outside: (min: number, max: number, unit: RuleUnit) =>
    `Möglich sind ${decimal(min)} bis ${decimal(max)} ${units[unit]}.`,
  minAboveMax: 'Die untere Zahl darf nicht größer sein als die obere.',
  recommendedBelowMin: 'Empfohlen werden kann nicht weniger als das Mindeste.',
  stays: (before: string) => `Es gilt weiter: ${before}.`,
};

/** Which classes count. */
export const classChoiceWords = {
  counts: 'Diese Klassen zählen',
  places: 'Teilräume dieser Klasse …',
  must: 'müssen in ein Gebiet',
  should: 'sollten in ein Gebiet',
  free: 'sind frei',
  place: (title: string) => `Teilräume der Klasse ${title}`,
  noneCounts:
    'Mindestens eine Klasse muss zählen. Soll die Regel gar nicht gelten, schalten Sie sie mit einer Begründung ab.',
};

/** Whether a violation can be excused. */
export const hardnessWords = {
  title: 'Ausnahmen',
  soft: 'mit Begründung möglich',
  hard: 'nicht möglich',
};

/** Switching a rule off and on. */
export const switchWords = {
  off: 'Regel abschalten',
  offNamed: (rule: string) => `Regel ${rule} abschalten`,
  reason: 'Warum gilt die Regel hier nicht?',
  reasonMissing: 'Bitte nennen Sie einen Grund. Ohne Begründung lässt sich keine Regel abschalten.',
  confirm: 'Abschalten',
  cancel: 'Abbrechen',
  on: 'Wieder anwenden',
  onNamed: (rule: string) => `Regel ${rule} wieder anwenden`,
  isOff: 'abgeschaltet',
  because: (reason: string) => `Diese Regel ist abgeschaltet. Grund: ${reason}`,
  wasOff: (rule: string) => `${rule} ist abgeschaltet.`,
  wasOn: (rule: string) => `${rule} gilt wieder.`,
  isAbsent: 'nicht angewendet',
  absent: 'Das Verfahren wendet diese Regel nicht an.',
  add: 'Regel anwenden',
  addNamed: (rule: string) => `Regel ${rule} anwenden`,
};

/** What touches what. */
export const contactWords = {
  title: 'Nachbarschaft',
  meaning: 'Wann Teilräume als Nachbarn gelten. Danach richten sich RLK2, GLK4 und GLK5.',
  rule: 'Nachbarn sind Teilräume, die …',
  rook: 'ein Stück Grenze teilen',
  queen: 'sich wenigstens an einem Punkt berühren',
  gapHint: 'Grenzen sind oft ungenau gezeichnet. Kleinere Lücken und Überlappungen zählen als Berührung.',
};

/** Small numbers. */
export const protectionWords = {
  title: 'Schutz kleiner Zahlen',
  meaning:
    'Anteile eines Gebiets, die auf weniger Personen beruhen, werden nicht gezeigt. Dasselbe gilt für Unterschiede zwischen zwei Zuschnitten, aus denen sich ein geschützter Teilraum errechnen ließe.',
  hint: 'Üblich sind 3, 5 oder 10. Bei 1 wird nichts geschützt.',
};

/** The setting of a rule in a few words, for its closed line. */
export const summaryWords = {
  limit: (limit: number, tolerance: number) =>
    tolerance === 0
      ? `bis ${whole(limit)}`
      : `bis ${whole(limit)}, Toleranz ${decimal(tolerance * 100)}\u00a0%`,
  range: (min: number, max: number) => `${whole(min)} bis ${whole(max)}`,
  atLeast: (min: number) => `mindestens ${whole(min)}`,
  years: (years: number) => `seit ${counted(years, 'Jahr', 'Jahren')} belegt`,
  review: (years: number) => (years === 1 ? 'jedes Jahr' : `alle ${whole(years)} Jahre`),
  number: (number: number) => counted(number, 'Gebiet', 'Gebiete'),
  places: (must: readonly string[], should: readonly string[]) =>
    [must.length > 0 ? `müssen: ${listed(must)}` : '', should.length > 0 ? `sollten: ${listed(should)}` : '']
      .filter(Boolean)
      .join('; '),
  hard: 'keine Ausnahmen',
  plain: 'gilt',
  contact: (rule: 'rook' | 'queen', metres: number) =>
    `${rule === 'rook' ? 'gemeinsame Grenze' : 'auch ein Punkt'}, Lücken bis ${decimal(metres)} m`,
  persons: (persons: number) => `ab ${counted(persons, 'Person', 'Personen')}`,
};
