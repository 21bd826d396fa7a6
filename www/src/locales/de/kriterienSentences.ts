/** What a finding says: one sentence with its figure, and one about what would satisfy the criterion. */
import { classesInWords, type CriterionName } from './kriterien';
import { formatFigure, formatSigned, whole } from './numbers';
import { counted, quoted } from './words';

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
const about = (value: number): string => `etwa ${whole(value)}`;

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
      return `${classOf(facts)}. ${facts.verdict === 'open' ? 'Warum er zum Gebiet gehört, ist noch nicht festgehalten.' : 'Festgehalten ist, warum er zum Gebiet gehört.'}`;
    case 'RLK6':
      return `${classOf(facts)}. Festgehalten ist sein Beitrag zur Identität des Gebiets.`;
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

/** The class stands in quotes: in some methods a high index is called *low*. */
function classOf({ class: title, figure }: FindingFacts): string {
  if (title === undefined || title === '') return 'Für den Teilraum liegt kein Indexwert vor';
  const index = figure === undefined ? '' : ` (Indexwert ${formatSigned(figure)})`;
  return `Der Teilraum gehört zur Klasse ${quoted(title)}${index}`;
}

function burdened(facts: FindingFacts): string {
  if (facts.verdict === 'open')
    return 'Ohne Indexwert lässt sich nicht sagen, ob der Teilraum in ein Gebiet gehört.';
  if (facts.verdict === 'met') return `${classOf(facts)} und liegt in einem Gebiet.`;
  const need = facts.verdict === 'hint' ? 'sollte' : 'muss';
  return `${classOf(facts)}, liegt aber in keinem Gebiet. Er ${need} in einem liegen.`;
}

function evidenced({ verdict, figure, limit }: FindingFacts): string {
  if (figure === undefined || verdict === 'open')
    return 'Eine besondere Anforderung ist festgehalten, aber noch nicht belegt: Es fehlt das Jahr, seit dem sie besteht, oder ein Indikator mit einer Zeitreihe.';
  const needed =
    limit === undefined
      ? ''
      : `; verlangt ${limit === 1 ? 'ist mindestens' : 'sind mindestens'} ${counted(limit, 'Jahr', 'Jahre')}`;
  if (figure < 1)
    return `Die besondere Anforderung ist noch nicht über ein volles Jahr belegt${needed}. ${OF_SERIES}`;
  const only = verdict === 'met' ? '' : 'erst ';
  return `Die besondere Anforderung ist ${only}seit ${years(Math.floor(figure))} belegt${needed}.`;
}

/** Why a series with many years may be no evidence. */
const OF_SERIES =
  'Eine Zeitreihe zählt, solange ihre Werte bis zuletzt ohne Unterbrechung ungünstiger sind als die der Stadt.';

function special({ verdict, figure, limit }: FindingFacts): string {
  if (verdict === 'open')
    return 'Ein Sondereffekt ist festgehalten, aber mit mehr Personen, als in den Zahlen des Teilraums stehen.';
  const recorded = 'Ein Sondereffekt ist festgehalten.';
  if (figure === undefined)
    return `${recorded} Ohne Personenzahlen, mit denen das Verfahren rechnet, lässt sich der Index nicht bereinigen.`;
  const instead = limit === undefined ? '' : ` statt ${formatSigned(limit)}`;
  return `${recorded} Ohne ihn läge der Indexwert bei ${formatSigned(figure)}${instead}.`;
}

function infrastructure({ verdict, isRecorded, figure }: FindingFacts): string {
  const recorded = 'Festgehalten ist, welche Infrastruktur da ist und welche fehlt.';
  if (isRecorded) return figure === undefined ? recorded : `${recorded} ${offered(figure)}`;
  if (verdict === 'open') return 'Noch nicht festgehalten ist, welche Infrastruktur da ist und welche fehlt.';
  return `${offered(figure)} Was fehlt, lässt sich zusätzlich festhalten.`;
}

function offered(figure: number | undefined): string {
  if (figure === undefined)
    return 'Eine Liste der Angebote ist eingelesen; wie viele Menschen im Gebiet leben, ist nicht vollständig bekannt.';
  if (figure === 0) return 'Die Liste der Angebote nennt in diesem Gebiet keines.';
  return `Nach der Liste der Angebote gibt es hier ${formatFigure(figure, 2)} je 1.000 Einwohner*innen.`;
}

function inhabitantsOfClasses(facts: FindingFacts): string {
  const { figure, limit, verdict, classes = [] } = facts;
  if (figure === undefined)
    return 'Von den Teilräumen, die hier zählen, ist nicht bekannt, wie viele Menschen dort leben.';
  const where =
    classes.length > 0
      ? `In Teilräumen der ${classesInWords(classes)}`
      : 'In den Teilräumen, die hier zählen,';
  const isOpen = verdict === 'open';
  const live = `${figure === 1 ? 'lebt' : 'leben'} ${isOpen ? 'mindestens ' : ''}${people(figure)}`;
  const limitText = limit === undefined ? '.' : `; Richtwert: ${about(limit)}.`;
  return `${where} ${live}${limitText}${isOpen ? UNKNOWN_PART : withinTolerance(facts)}`;
}

/** Why inhabitants that are partly known decide nothing. */
const UNKNOWN_PART =
  ' Von einem Teil der Teilräume fehlen Einwohnerzahl oder Indexwert; deshalb lässt sich das noch nicht entscheiden.';

/** Says why a figure above its limit is no violation. */
function withinTolerance({ verdict, limit, tolerance }: FindingFacts): string {
  if (verdict !== 'hint' || limit === undefined || tolerance === undefined) return '';
  return ` Das liegt noch in der Toleranz (bis ${whole(Math.floor(limit * (1 + tolerance)))}).`;
}

function reviewed({ verdict, figure, limit }: FindingFacts): string {
  if (figure === undefined || verdict === 'open')
    return 'Wann die Grenzen zuletzt überprüft wurden, ist nicht eingetragen.';
  const ago = figure < 1 ? 'vor weniger als einem Jahr' : `vor ${years(Math.floor(figure))}`;
  const every =
    limit === undefined
      ? ''
      : ` Vorgesehen ist eine Überprüfung ${limit === 1 ? 'jedes Jahr' : `alle ${whole(limit)} Jahre`}.`;
  return `Die Grenzen wurden zuletzt ${ago} überprüft.${every}`;
}

function leaving({ figure, isRecorded }: FindingFacts): string {
  const reason = isRecorded
    ? 'Die Entwicklung, die das begründet, ist festgehalten.'
    : figure !== undefined && figure < 0
      ? 'Das ist eine positive Entwicklung.'
      : 'Welche Entwicklung das begründet, ist noch nicht festgehalten.';
  return `Gegenüber der bisherigen Einteilung scheidet der Teilraum aus. ${development(figure)} ${reason}`;
}

/** A lower index is a better situation. */
function development(change: number | undefined): string {
  if (change === undefined)
    return 'Wie sich sein Indexwert seit der letzten Überprüfung verändert hat, ist nicht bekannt.';
  if (change === 0) return 'Sein Indexwert ist seit der letzten Überprüfung gleich geblieben.';
  const moved = change < 0 ? 'gesunken' : 'gestiegen';
  return `Sein Indexwert ist seit der letzten Überprüfung um ${formatFigure(Math.abs(change), 2)} ${moved}.`;
}

function parts({ figure = 0 }: FindingFacts): string {
  if (figure === 0) return 'Das Gebiet ist leer oder hat keine Geometrie.';
  if (figure === 1) return 'Das Gebiet hängt zusammen.';
  return `Das Gebiet besteht aus ${whole(figure)} getrennten Teilen. Das ist erlaubt.`;
}

function touching({ figure = 0 }: FindingFacts): string {
  if (figure === 0) return 'Das Gebiet grenzt an kein anderes Gebiet.';
  return `Das Gebiet grenzt an ${counted(figure, 'anderes Gebiet', 'andere Gebiete')}. Das ist erlaubt.`;
}

function districts({ figure, verdict }: FindingFacts): string {
  if (figure === 0 && verdict === 'met') return 'Noch liegt kein Teilraum in diesem Gebiet.';
  if (figure === undefined || figure === 0)
    return 'Zu welchem Stadtbezirk die Teilräume gehören, ist nicht bekannt.';
  if (verdict === 'open')
    return `Nicht von allen Teilräumen ist der Stadtbezirk bekannt; bekannt ${figure === 1 ? 'ist' : 'sind'} ${whole(figure)}.`;
  return figure === 1
    ? 'Das Gebiet liegt in einem Stadtbezirk.'
    : `Das Gebiet liegt in ${counted(figure, 'Stadtbezirk', 'Stadtbezirken')}.`;
}

function size(facts: FindingFacts): string {
  const { figure, from, limit, verdict } = facts;
  if (figure === undefined) return 'Wie viele Menschen im Gebiet leben, ist nicht bekannt.';
  const isOpen = verdict === 'open';
  const live = `Im Gebiet ${figure === 1 ? 'lebt' : 'leben'} ${isOpen ? 'mindestens ' : ''}${people(figure)}.`;
  return `${live}${isOpen ? UNKNOWN_PART : ''}${intended(from, limit)}${withinRange(facts)}`;
}

function intended(from: number | undefined, limit: number | undefined): string {
  if (limit === undefined) return from === undefined ? '' : ` Vorgesehen sind mindestens ${whole(from)}.`;
  if (from === undefined || from === limit) return ` Vorgesehen sind ${about(limit)}.`;
  return ` Vorgesehen sind ${about(from)} bis ${whole(limit)}.`;
}

function withinRange({ verdict, figure = 0, from = 0, limit = 0, tolerance }: FindingFacts): string {
  if (verdict !== 'hint' || tolerance === undefined || (figure >= from && figure <= limit)) return '';
  return ` Das liegt noch in der Toleranz von ${formatFigure(tolerance * 100, 0)}\u00a0%.`;
}

function number({ figure = 0, limit }: FindingFacts): string {
  const planned = `${figure === 1 ? 'Geplant ist' : 'Geplant sind'} ${counted(figure, 'Gebiet', 'Gebiete')}`;
  if (limit === undefined) return `${planned}.`;
  return `${planned}; vorgesehen ${limit === 1 ? 'ist' : 'sind'} höchstens ${whole(limit)}.`;
}

const COMPLETE_DATA =
  'Ergänzen Sie die fehlenden Zahlen in den Daten, oder nehmen Sie die Teilräume ohne Zahlen aus dem Gebiet.';

/** Without that day nobody can tell since when something has changed. */
const DATE_REVIEW =
  'Tragen Sie bei den Angaben zum Gebiet den Tag der letzten Überprüfung ein, falls er fehlt. ';

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
      return 'Prüfen Sie die eingetragenen Personenzahlen.';
    case 'RLK5':
      return 'Halten Sie fest, was da ist und was fehlt.';
    case 'GLK1':
    case 'GLK2':
      return verdict === 'open' ? COMPLETE_DATA : atMost(figure, limit);
    case 'GLK3':
      if (kind === 'area') return 'Überprüfen Sie die Grenzen, und halten Sie das Ergebnis fest.';
      return `${verdict === 'open' ? DATE_REVIEW : ''}Halten Sie die Entwicklung fest, die das Ausscheiden begründet, oder nehmen Sie den Teilraum wieder auf.`;
    case 'GLK6':
      return figure === undefined || figure === 0 || verdict === 'open'
        ? 'Ergänzen Sie die Stadtbezirke in den Daten.'
        : 'Beschränken Sie das Gebiet auf einen Stadtbezirk, oder teilen Sie es.';
    case 'GLK7':
      return 'Halten Sie fest, warum andere Förderung nicht ausreicht.';
    case 'R2':
    case 'S6.3.1':
      if (verdict === 'open') return COMPLETE_DATA;
      return figure !== undefined && from !== undefined && figure < from
        ? atLeast(figure, from)
        : criterion === 'R2'
          ? atMost(figure, limit)
          : atLeast(figure, limit);
    case 'Anzahl':
      return limit === undefined || figure === undefined || figure <= limit ? '' : tooMany(figure - limit);
    default:
      return '';
  }
}

function atMost(figure: number | undefined, limit: number | undefined): string {
  if (figure === undefined || limit === undefined || figure <= limit) return '';
  return `Erfüllt ist das Kriterium bei höchstens ${whole(limit)}: mit ${people(Math.ceil(figure - limit))} weniger.`;
}

function atLeast(figure: number | undefined, limit: number | undefined): string {
  if (figure === undefined || limit === undefined || figure >= limit) return '';
  return `Erfüllt ist das Kriterium ab ${whole(limit)}: mit ${people(Math.ceil(limit - figure))} mehr.`;
}

function tooMany(areas: number): string {
  return `${counted(areas, 'Gebiet ist', 'Gebiete sind')} zu viel.`;
}

/** A place as a finding names it. */
export function placeWords(kind: FindingFacts['kind'], name: string): string {
  if (kind === 'city') return 'Alle Gebiete';
  return kind === 'area' ? `Gebiet ${quoted(name)}` : name;
}
