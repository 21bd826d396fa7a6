/** What a finding says: one sentence with its figure, and one about what would satisfy the criterion. */
import type { CriterionName } from './kriterien';
import { formatCount, formatFigure, formatSigned } from './numbers';
import { counted, listed, quoted } from './words';

export const VERDICTS = ['met', 'hint', 'violated', 'open', 'excused'] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** The verdicts as the handbook's readers say them, with a sign that needs no colour. */
export const verdictWords: Readonly<Record<VerdictName, { word: string; sign: string }>> = {
  met: { word: 'erfüllt', sign: '✓' },
  hint: { word: 'Hinweis', sign: '!' },
  violated: { word: 'verletzt', sign: '✕' },
  open: { word: 'offen', sign: '?' },
  excused: { word: 'begründete Ausnahme', sign: '=' },
};

/** What a sentence rests on. */
export interface FindingFacts {
  criterion: CriterionName;
  kind: 'teilraum' | 'area' | 'city';
  verdict: VerdictName;
  /** Absent where there is none. */
  figure?: number | undefined;
  limit?: number | undefined;
  /** Lower end, where the criterion has a range. */
  from?: number | undefined;
  tolerance?: number | undefined;
  /** Title of the Teilraum's class. */
  class?: string | undefined;
  /** Titles of the classes that are counted. */
  classes?: readonly string[] | undefined;
  /** Whether something is recorded about it. */
  isRecorded?: boolean | undefined;
}

const people = (value: number): string => counted(value, 'Einwohner*in', 'Einwohner*innen');
const years = (value: number): string => counted(value, 'Jahr', 'Jahren');
const about = (value: number): string => `etwa ${formatCount(value)}`;

/** What the finding says, without naming its place: that stands beside it. */
export function findingSentence(facts: FindingFacts): string {
  const text = plainSentence(facts);
  return facts.verdict === 'excused' ? `${text} Die Ausnahme ist begründet.` : text;
}

function plainSentence(facts: FindingFacts): string {
  switch (facts.criterion) {
    case 'RLK1':
      return burdened(facts);
    case 'RLK2':
      return supporting(facts, 'Rolle für die Nachbarn');
    case 'RLK6':
      return supporting(facts, 'Beitrag zur Identität');
    case 'RLK3':
      return evidenced(facts);
    case 'RLK4':
      return special(facts);
    case 'RLK5':
      return infrastructure(facts);
    case 'GLK1':
    case 'GLK2':
      return inhabitantsOfClasses(facts);
    case 'GLK3':
      return facts.kind === 'teilraum' ? leaving(facts) : reviewed(facts);
    case 'GLK4':
      return parts(facts);
    case 'GLK5':
      return touching(facts);
    case 'GLK6':
      return districts(facts);
    case 'GLK7':
      return facts.verdict === 'met'
        ? 'Festgehalten ist, warum andere Förderung hier nicht ausreicht.'
        : 'Noch nicht festgehalten ist, warum andere Förderung hier nicht ausreicht.';
    case 'R2':
    case 'S6.3.1':
      return size(facts);
    case 'Anzahl':
      return number(facts);
  }
}

function classOf({ class: title, figure }: FindingFacts): string {
  if (title === undefined || title === '') return 'Der Indexwert ist nicht bekannt';
  return figure === undefined
    ? `Der Indexwert ist ${title}`
    : `Der Indexwert ist ${title} (${formatSigned(figure)})`;
}

function burdened(facts: FindingFacts): string {
  if (facts.verdict === 'open')
    return 'Ohne Indexwert lässt sich nicht sagen, ob der Teilraum in ein Gebiet gehört.';
  if (facts.verdict === 'met') return `${classOf(facts)}, und der Teilraum liegt in einem Gebiet.`;
  const need = facts.verdict === 'hint' ? 'sollte' : 'muss';
  return `${classOf(facts)}, der Teilraum liegt aber in keinem Gebiet. Er ${need} in einem liegen.`;
}

function supporting(facts: FindingFacts, what: string): string {
  if (facts.verdict === 'open')
    return `${classOf(facts)}. Warum der Teilraum zum Gebiet gehört, ist noch nicht festgehalten.`;
  return `${classOf(facts)}. Festgehalten ist: ${what}.`;
}

function evidenced({ verdict, figure, limit }: FindingFacts): string {
  if (figure === undefined || verdict === 'open')
    return 'Eine besondere Anforderung ist festgehalten, aber noch nicht belegt: Es fehlt das Jahr, seit dem sie besteht, oder ein Indikator mit einer Zeitreihe.';
  const since = figure < 1 ? 'seit weniger als einem Jahr' : `seit ${years(Math.floor(figure))}`;
  const needed =
    limit === undefined
      ? ''
      : `; verlangt ${limit === 1 ? 'ist mindestens' : 'sind mindestens'} ${counted(limit, 'Jahr', 'Jahre')}`;
  return `Die besondere Anforderung ist ${verdict === 'met' ? '' : 'erst '}${since} belegt${needed}.`;
}

function special({ figure, limit }: FindingFacts): string {
  const recorded = 'Ein Sondereffekt ist festgehalten.';
  if (figure === undefined) return `${recorded} Ohne Personenzahlen lässt sich der Index nicht bereinigen.`;
  const instead = limit === undefined ? '' : ` statt ${formatSigned(limit)}`;
  return `${recorded} Ohne ihn läge der Indexwert bei ${formatSigned(figure)}${instead}.`;
}

function infrastructure({ verdict, figure }: FindingFacts): string {
  const recorded =
    verdict === 'open'
      ? 'Noch nicht festgehalten ist, welche Infrastruktur da ist und welche fehlt.'
      : 'Festgehalten ist, welche Infrastruktur da ist und welche fehlt.';
  if (figure === undefined) return recorded;
  return `${recorded} Eingelesen sind ${formatFigure(figure, 1)} Angebote je 1.000 Einwohner*innen.`;
}

function inhabitantsOfClasses(facts: FindingFacts): string {
  const { figure, limit, classes = [] } = facts;
  if (figure === undefined)
    return 'Von den Teilräumen, die hier zählen, ist nicht bekannt, wie viele Menschen dort leben.';
  const where =
    classes.length > 0
      ? `In Teilräumen der Klasse ${listed(classes)}`
      : 'In den Teilräumen, die hier zählen,';
  const live = figure === 1 ? 'lebt' : 'leben';
  return `${where} ${live} ${people(figure)}${limit === undefined ? '.' : `; Richtwert: ${about(limit)}.`}${withinTolerance(facts)}`;
}

/** Says why a figure above its limit is no violation. */
function withinTolerance({ verdict, limit, tolerance }: FindingFacts): string {
  if (verdict !== 'hint' || limit === undefined || tolerance === undefined) return '';
  return ` Das liegt noch in der Toleranz (bis ${formatCount(Math.floor(limit * (1 + tolerance)))}).`;
}

function reviewed({ verdict, figure, limit }: FindingFacts): string {
  if (figure === undefined || verdict === 'open')
    return 'Wann die Grenzen zuletzt überprüft wurden, ist nicht eingetragen.';
  const ago = figure < 1 ? 'vor weniger als einem Jahr' : `vor ${years(Math.floor(figure))}`;
  const every =
    limit === undefined
      ? ''
      : ` Vorgesehen ist eine Überprüfung ${limit === 1 ? 'jedes Jahr' : `alle ${formatCount(limit)} Jahre`}.`;
  return `Die Grenzen wurden zuletzt ${ago} überprüft.${every}`;
}

function leaving({ verdict, figure }: FindingFacts): string {
  const change =
    figure === undefined
      ? ''
      : ` Sein Indexwert hat sich seit der letzten Überprüfung um ${formatSigned(figure)} verändert.`;
  const reason =
    verdict === 'met'
      ? 'Die Entwicklung, die das begründet, ist belegt.'
      : 'Welche Entwicklung das begründet, ist noch nicht festgehalten.';
  return `Gegenüber der bisherigen Einteilung scheidet der Teilraum aus.${change} ${reason}`;
}

function parts({ figure = 0 }: FindingFacts): string {
  if (figure === 0) return 'Das Gebiet ist leer oder hat keine Geometrie.';
  if (figure === 1) return 'Das Gebiet hängt zusammen.';
  return `Das Gebiet besteht aus ${formatCount(figure)} getrennten Teilen. Das ist erlaubt.`;
}

function touching({ figure = 0 }: FindingFacts): string {
  if (figure === 0) return 'Das Gebiet grenzt an kein anderes Gebiet.';
  return `Das Gebiet grenzt an ${counted(figure, 'anderes Gebiet', 'andere Gebiete')}. Das ist erlaubt.`;
}

function districts({ figure, verdict }: FindingFacts): string {
  if (figure === undefined || figure === 0)
    return 'Zu welchem Stadtbezirk die Teilräume gehören, ist nicht bekannt.';
  if (verdict === 'open')
    return `Nicht von allen Teilräumen ist der Stadtbezirk bekannt; bekannt ${figure === 1 ? 'ist' : 'sind'} ${formatCount(figure)}.`;
  return figure === 1
    ? 'Das Gebiet liegt in einem Stadtbezirk.'
    : `Das Gebiet liegt in ${counted(figure, 'Stadtbezirk', 'Stadtbezirken')}.`;
}

function size(facts: FindingFacts): string {
  const { figure, from, limit } = facts;
  if (figure === undefined) return 'Wie viele Menschen im Gebiet leben, ist nicht bekannt.';
  const live = `Im Gebiet ${figure === 1 ? 'lebt' : 'leben'} ${people(figure)}.`;
  if (from !== undefined && limit !== undefined)
    return `${live} Vorgesehen sind ${about(from)} bis ${formatCount(limit)}.${withinRange(facts)}`;
  return limit === undefined ? live : `${live} Vorgesehen sind ${about(limit)}.`;
}

function withinRange({ verdict, figure = 0, from = 0, limit = 0, tolerance }: FindingFacts): string {
  if (verdict !== 'hint' || tolerance === undefined || (figure >= from && figure <= limit)) return '';
  return ` Das liegt noch in der Toleranz von ${formatFigure(tolerance * 100, 0)}\u00a0%.`;
}

function number({ figure = 0, limit }: FindingFacts): string {
  const planned = `${figure === 1 ? 'Geplant ist' : 'Geplant sind'} ${counted(figure, 'Gebiet', 'Gebiete')}`;
  return limit === undefined
    ? `${planned}.`
    : `${planned}; vorgesehen ${limit === 1 ? 'ist' : 'sind'} ${formatCount(limit)}.`;
}

/** What would satisfy the criterion; nothing where it is met. */
export function whatSatisfies(facts: FindingFacts): string {
  const { criterion, kind, verdict, figure, limit, from } = facts;
  if (verdict === 'met') return '';
  switch (criterion) {
    case 'RLK1':
      return 'Nehmen Sie den Teilraum in ein Gebiet auf.';
    case 'RLK2':
    case 'RLK6':
      return 'Halten Sie seine Rolle für die Nachbarn oder seinen Beitrag zur Identität fest, oder nehmen Sie ihn aus dem Gebiet.';
    case 'RLK3':
      return 'Tragen Sie ein, seit wann die Anforderung besteht, oder nennen Sie einen Indikator, dessen Zeitreihe sie belegt.';
    case 'RLK4':
      return 'Tragen Sie ein, wie viele Personen der Sondereffekt ausmacht.';
    case 'RLK5':
      return 'Halten Sie fest, was da ist und was fehlt.';
    case 'GLK1':
    case 'GLK2':
      return atMost(figure, limit);
    case 'GLK3':
      return kind === 'teilraum'
        ? 'Halten Sie die Entwicklung fest, die das Ausscheiden begründet, oder nehmen Sie den Teilraum wieder auf.'
        : 'Überprüfen Sie die Grenzen, und tragen Sie den Tag bei den Angaben zum Gebiet ein.';
    case 'GLK6':
      return figure === undefined || figure === 0 || verdict === 'open'
        ? 'Ergänzen Sie die Stadtbezirke in den Daten.'
        : 'Beschränken Sie das Gebiet auf einen Stadtbezirk, oder teilen Sie es.';
    case 'GLK7':
      return 'Halten Sie fest, warum andere Förderung nicht ausreicht.';
    case 'R2':
    case 'S6.3.1':
      return figure !== undefined && from !== undefined && figure < from
        ? atLeast(figure, from)
        : criterion === 'R2'
          ? atMost(figure, limit)
          : atLeast(figure, limit);
    case 'Anzahl':
      return limit === undefined || figure === undefined ? '' : differentNumber(figure, limit);
    default:
      return '';
  }
}

function atMost(figure: number | undefined, limit: number | undefined): string {
  if (figure === undefined || limit === undefined || figure <= limit) return '';
  return `Erfüllt ist das Kriterium bei höchstens ${formatCount(limit)}: mit ${people(Math.ceil(figure - limit))} weniger.`;
}

function atLeast(figure: number | undefined, limit: number | undefined): string {
  if (figure === undefined || limit === undefined || figure >= limit) return '';
  return `Erfüllt ist das Kriterium ab ${formatCount(limit)}: mit ${people(Math.ceil(limit - figure))} mehr.`;
}

function differentNumber(figure: number, limit: number): string {
  if (figure === limit) return '';
  const difference = Math.abs(figure - limit);
  return figure > limit
    ? `${counted(difference, 'Gebiet ist', 'Gebiete sind')} zu viel.`
    : `${counted(difference, 'Gebiet fehlt', 'Gebiete fehlen')} noch.`;
}

/** A place as a finding names it. */
export function placeWords(kind: FindingFacts['kind'], name: string): string {
  if (kind === 'city') return 'Alle Gebiete';
  return kind === 'area' ? `Gebiet ${quoted(name)}` : name;
}
