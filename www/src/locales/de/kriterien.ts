/** What each criterion is about, in our own words: name, title, meaning, where it comes from, what it asks. */
import { formatFigure, whole } from './numbers';
import { counted, listed, quoted } from './words';

/** All criteria in the order in which they are listed; the names are the engine's. */
export const CRITERIA = [
  'RLK1',
  'RLK2',
  'RLK3',
  'RLK4',
  'RLK5',
  'RLK6',
  'GLK1',
  'GLK2',
  'GLK3',
  'GLK4',
  'GLK5',
  'GLK6',
  'GLK7',
  'R2',
  'S6.3.1',
  'Anzahl',
] as const;

export type CriterionName = (typeof CRITERIA)[number];

export interface CriterionWords {
  /** In a few words. */
  title: string;
  /** What it means, for somebody who never read the handbook. */
  meaning: string;
  /** Where it comes from. */
  chapter: string;
}

const HANDBOOK = 'Handbuch „Lebenswerte Veedel“ (2021), Kapitel 3.4.4';

export const criterionWords: Readonly<Record<CriterionName, CriterionWords>> = {
  RLK1: {
    title: 'Hoher Bedarf liegt in einem Gebiet',
    meaning:
      'Wo besonders viele Menschen mit eingeschränkten Teilhabechancen leben, soll Sozialraumkoordination ankommen. Teilräume der höchsten Klasse gehören deshalb in ein Gebiet, Teilräume der Klasse darunter möglichst auch.',
    chapter: HANDBOOK,
  },
  RLK2: {
    title: 'Stütze für die Nachbarn',
    meaning:
      'Auch ein Teilraum ohne erhöhten Indexwert kann dazugehören, wenn die Nachbarn ihn brauchen: etwa weil dort Vereine, Treffpunkte oder Beratungsstellen sind. Ob das so ist, sagen Ortskundige; die Zahlen wissen es nicht.',
    chapter: HANDBOOK,
  },
  RLK3: {
    title: 'Besondere Anforderungen dauern an',
    meaning:
      'Manche Anforderungen zeigt der Index nicht, etwa Zuwanderung aus Armut. Sie zählen, wenn sie über Jahre bestehen und das belegt ist: durch das Jahr, seit dem sie bestehen, oder durch die Zahlen des Teilraums.',
    chapter: HANDBOOK,
  },
  RLK4: {
    title: 'Sondereffekte sind bedacht',
    meaning:
      'Eine einzelne Einrichtung kann die Zahlen eines kleinen Teilraums verschieben, zum Beispiel ein Seniorenzentrum oder eine Unterkunft. Wer davon weiß, hält es fest; sind die Personenzahlen bekannt, wird der Index ohne sie danebengestellt.',
    chapter: HANDBOOK,
  },
  RLK5: {
    title: 'Infrastruktur ist bedacht',
    meaning:
      'Was an Angeboten da ist und was fehlt, gehört zur Entscheidung über ein Gebiet. Ist eine Liste der Angebote eingelesen, wird gezählt, wie viele es je 1.000 Einwohner*innen gibt.',
    chapter: HANDBOOK,
  },
  RLK6: {
    title: 'Das Gebiet behält seine Identität',
    meaning:
      'Ein Teilraum, mit dem sich die Menschen im Gebiet verbunden fühlen, darf dazugehören, auch wenn sein Indexwert nicht erhöht ist.',
    chapter: HANDBOOK,
  },
  GLK1: {
    title: 'Nicht zu viele Menschen mit hohem Bedarf',
    meaning:
      'Eine Koordinationsstelle kann nur für eine begrenzte Zahl von Menschen da sein. Gezählt werden die Einwohner*innen der hoch belasteten Teilräume eines Gebiets.',
    chapter: HANDBOOK,
  },
  GLK2: {
    title: 'Nicht zu viele Menschen ohne erhöhten Bedarf',
    meaning:
      'Teilräume ohne erhöhten Indexwert sollen ein Gebiet nicht unübersichtlich groß machen. Ihre Einwohner*innen werden getrennt gezählt und haben eine eigene Obergrenze.',
    chapter: HANDBOOK,
  },
  GLK3: {
    title: 'Grenzen werden überprüft',
    meaning:
      'Hat sich ein Teilraum gut entwickelt, darf er aus dem Gebiet ausscheiden. Dafür schaut man die Grenzen regelmäßig an und hält fest, warum etwas wegfällt.',
    chapter: HANDBOOK,
  },
  GLK4: {
    title: 'Getrennte Teile sind erlaubt',
    meaning:
      'Die Teilräume eines Gebiets müssen nicht aneinanderstoßen. Hier steht nur zur Kenntnis, aus wie vielen Teilen das Gebiet besteht.',
    chapter: HANDBOOK,
  },
  GLK5: {
    title: 'Gebiete dürfen sich berühren',
    meaning:
      'Zwei Gebiete dürfen unmittelbar nebeneinanderliegen. Hier steht nur zur Kenntnis, wo das so ist. (Im Handbuch steht die Abkürzung GKL5.)',
    chapter: HANDBOOK,
  },
  GLK6: {
    title: 'Kein Gebiet über Bezirksgrenzen',
    meaning:
      'Ein Gebiet liegt ganz in einem Stadtbezirk, damit ein Bürgeramt und eine Bezirksvertretung zuständig sind. (Im Handbuch steht die Abkürzung GKL6.)',
    chapter: HANDBOOK,
  },
  GLK7: {
    title: 'Andere Förderung reicht nicht',
    meaning:
      'Sozialraumkoordination ist für Gebiete da, deren Ziele sich mit anderen Förderprogrammen allein nicht erreichen lassen. Das ist eine Einschätzung; sie wird begründet festgehalten. (Im Handbuch steht die Abkürzung GKL7.)',
    chapter: HANDBOOK,
  },
  R2: {
    title: 'Größe eines Gebiets',
    meaning:
      'Ein Gebiet soll überschaubar sein und sich für eine Koordinationsstelle trotzdem lohnen. Das ältere Rahmenkonzept nennt dafür eine Spanne für die Zahl aller Einwohner*innen.',
    chapter: 'Rahmenkonzept „Sozialraumorientierte Hilfsangebote in Köln“ (2015), Kapitel 2',
  },
  'S6.3.1': {
    title: 'Groß genug für belastbare Zahlen',
    meaning:
      'In sehr kleinen Räumen schwanken Anteile schon durch wenige Menschen. Damit sich ein Gebiet über Jahre statistisch beobachten lässt, braucht es eine Mindestgröße.',
    chapter: 'Handbuch „Moderne Sozialplanung“, Kapitel 6.3.1',
  },
  Anzahl: {
    title: 'Zahl der Gebiete',
    meaning: 'Für wie viele Gebiete Koordinationsstellen vorgesehen sind, ist eine Entscheidung der Stadt.',
    chapter: 'Festlegung der Stadt',
  },
};

/** The parameters of one criterion, as far as it has them; classes by their titles. */
export interface CriterionParameters {
  must?: readonly string[];
  should?: readonly string[];
  classes?: readonly string[];
  years?: number;
  /** Lower end, where there is a range. */
  from?: number;
  limit?: number;
  /** Share beyond the limit that is a mere hint. */
  tolerance?: number;
  /** How borders must touch to count as neighbours. */
  contact?: 'rook' | 'queen';
  /** Gaps up to here are none, in metres. */
  gap?: number;
  /** Whether a violation cannot be excused. */
  hard?: boolean;
  /** Why the rule is switched off. */
  off?: string;
}

const inhabitants = (value: number): string => counted(value, 'Einwohner*in', 'Einwohner*innen');

/** `Klassen „durchschnittlich“ und „unterdurchschnittlich“`. */
export function classesInWords(titles: readonly string[]): string {
  return `${titles.length === 1 ? 'Klasse' : 'Klassen'} ${listed(titles.map(quoted))}`;
}

/** How the criterion is computed here, with this method's parameters. */
export function computedHere(criterion: CriterionName, parameters: CriterionParameters): string {
  if (parameters.off !== undefined) return `Diese Regel ist abgeschaltet. Grund: ${parameters.off}`;
  const said = [how(criterion, parameters)];
  if (parameters.tolerance !== undefined && parameters.limit !== undefined) {
    said.push(toleranceWords(parameters.limit, parameters.tolerance, parameters.from));
  }
  if (parameters.hard !== undefined) said.push(parameters.hard ? HARD : SOFT);
  return said.join(' ');
}

const HARD = 'Die Regel gilt ohne Ausnahme.';
const SOFT = 'Von der Regel darf begründet abgewichen werden.';

function how(criterion: CriterionName, parameters: CriterionParameters): string {
  const { must = [], should = [], classes = [], years = 0, limit = 0, from = 0 } = parameters;
  switch (criterion) {
    case 'RLK1':
      if (must.length + should.length === 0) return 'Im Verfahren ist keine Klasse genannt.';
      return [
        must.length > 0 ? `Muss in einem Gebiet liegen: jeder Teilraum der ${classesInWords(must)}.` : '',
        should.length > 0
          ? `Sollte in einem Gebiet liegen: jeder Teilraum der ${classesInWords(should)}.`
          : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'RLK2':
      return `Offen, solange für einen Teilraum ohne erhöhten Indexwert weder seine Rolle für die Nachbarn noch sein Beitrag zur Identität (RLK6) festgehalten ist. ${touching(parameters)}`;
    case 'RLK6':
      return 'Wird zusammen mit RLK2 geprüft: Eine der beiden Begründungen genügt.';
    case 'RLK3':
      return `Belegt ist, was seit mindestens ${counted(years, 'Jahr', 'Jahren')} besteht: nach dem eingetragenen Jahr oder nach der Zeitreihe eines Indikators. In ihr zählen die Jahre bis zuletzt, in denen der Teilraum ohne Unterbrechung ungünstiger dasteht als die Stadt.`;
    case 'RLK4':
      return 'Festgehaltene Personenzahlen werden von den Zahlen des Teilraums abgezogen; daraus ergibt sich der Index ohne Sondereffekt. Die Klasse auf der Karte bleibt, wie sie ist.';
    case 'RLK5':
      return 'Offen, solange weder festgehalten ist, was da ist und was fehlt, noch eine Liste der Angebote eingelesen ist.';
    case 'GLK1':
    case 'GLK2':
      return `Zusammengezählt werden alle Einwohner*innen der Teilräume der ${classesInWords(classes)}. Richtwert je Gebiet: etwa ${whole(limit)}.`;
    case 'GLK3':
      return `Die Grenzen werden ${years === 1 ? 'jedes Jahr' : `alle ${whole(years)} Jahre`} überprüft. Scheidet ein Teilraum gegenüber der bisherigen Einteilung aus, zählt, ob sein Indexwert seit der letzten Überprüfung gesunken ist; sonst braucht es eine Begründung.`;
    case 'GLK4':
      return `Zur Kenntnis. ${touching(parameters)}`;
    case 'GLK5':
      return `Zur Kenntnis. ${touching(parameters)}`;
    case 'GLK6':
      return 'Verglichen werden die Stadtbezirke aller Teilräume eines Gebiets, wie sie in den Daten stehen.';
    case 'GLK7':
      return 'Offen, solange die Einschätzung nicht festgehalten ist.';
    case 'R2':
      return `Alle Einwohner*innen eines Gebiets zählen. Vorgesehen sind etwa ${whole(from)} bis ${whole(limit)}.`;
    case 'S6.3.1':
      return `Alle Einwohner*innen eines Gebiets zählen. Nötig sind mindestens ${whole(from)}, besser ${whole(limit)}.`;
    case 'Anzahl':
      return `Gezählt werden alle Gebiete mit mindestens einem Teilraum. Vorgesehen sind höchstens ${whole(limit)}.`;
  }
}

function touching({ contact, gap }: CriterionParameters): string {
  const meet =
    contact === 'queen'
      ? 'Nachbarn sind Teilräume, die sich in einer Linie oder einem Punkt berühren.'
      : 'Nachbarn sind Teilräume mit einem gemeinsamen Stück Grenze.';
  if (gap === undefined || gap === 0) return meet;
  return `${meet} Lücken und Überlappungen bis ${formatFigure(gap, gap % 1 === 0 ? 0 : 1)} Meter stören nicht.`;
}

function toleranceWords(limit: number, tolerance: number, from?: number): string {
  if (tolerance === 0) return 'Eine Toleranz gibt es nicht.';
  const share = `${formatFigure(tolerance * 100, 0)}\u00a0%`;
  if (from !== undefined) return `Bis ${share} daneben ist ein Hinweis, mehr ist verletzt.`;
  return `Bis ${share} darüber (bis ${inhabitants(Math.floor(limit * (1 + tolerance)))}) ist ein Hinweis, mehr ist verletzt.`;
}
