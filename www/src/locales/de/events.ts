/** What an event says in German: a short name for undo, a sentence for the running record. */
import type { Change, DossierEvent, RecordEntry } from 'veedelwerk';
import { areaDetails, areaNamesAfter, shortAreaChange, type AreaNames } from './areaEvents';
import { conferenceFields, conferenceKind } from './conferenceFields';
import { needDetails, titlesAfter, type Titles } from './needEvents';
import { sharesOf } from './shares';
import { listed, quoted } from './words';

/** Names of what events refer to by id or key; an unknown one is said as it is. */
export interface EventNames {
  readonly indicator: (id: string) => string;
  readonly teilraum: (key: string) => string;
  readonly event: (id: string) => DossierEvent | undefined;
}

type Weights = Readonly<Record<string, number>>;

/** What was known before a change. */
interface Before {
  readonly weights?: Weights | undefined;
  readonly areas: AreaNames;
  readonly titles: Titles;
}

const NOTHING: Before = { areas: new Map(), titles: new Map() };

const SHORT: Record<Change['type'], string> = {
  begun: 'Planungsakte begonnen',
  renamed: 'Planungsakte umbenannt',
  cityOpened: 'Daten übernommen',
  methodChosen: 'Verfahren gewählt',
  weightsSet: 'Gewichte geändert',
  weightsReset: 'Gewichte zurückgesetzt',
  periodChosen: 'Stand gewählt',
  teilraumExcluded: 'Teilraum herausgenommen',
  teilraumIncluded: 'Teilraum wieder einbezogen',
  scenarioCreated: 'Szenario angelegt',
  scenarioRenamed: 'Szenario umbenannt',
  scenarioNoted: 'Notiz zum Szenario geändert',
  scenarioDeleted: 'Szenario gelöscht',
  scenarioApplied: 'Szenario übernommen',
  weightsProposed: 'Gewichte vorgeschlagen',
  proposalWithdrawn: 'Vorschlag zurückgezogen',
  conferenceCreated: 'Konferenz angelegt',
  conferenceChanged: 'Angaben zur Konferenz geändert',
  conferenceDeleted: 'Konferenz gelöscht',
  criteriaSet: 'Regeln der Leitkriterien geändert',
  areaCreated: 'Gebiet angelegt',
  areaChanged: 'Angaben zum Gebiet geändert',
  areasMerged: 'Gebiete zusammengelegt',
  areaDeleted: 'Gebiet gelöscht',
  teilraeumeAssigned: 'Teilräume zugeordnet',
  areasOpened: 'Gebiete aus einer Datei übernommen',
  referenceKept: 'Referenz festgehalten',
  referenceDropped: 'Referenz verworfen',
  judgementRecorded: 'Einschätzung festgehalten',
  judgementWithdrawn: 'Einschätzung zurückgenommen',
  offersOpened: 'Angebote übernommen',
  offersRemoved: 'Angebote entfernt',
  needCreated: 'Erfordernis aufgenommen',
  needChanged: 'Erfordernis geändert',
  needDeleted: 'Erfordernis gelöscht',
  needsOpened: 'Erfordernisse aus einer Datei übernommen',
  needAdvanced: 'Stand des Erfordernisses geändert',
  statementGiven: 'Stellungnahme aufgenommen',
  statementWithdrawn: 'Stellungnahme zurückgezogen',
  needsMerged: 'Erfordernisse zusammengelegt',
  needUnmerged: 'Erfordernis wieder getrennt',
  prioritySet: 'Gewichte der Rangfolge geändert',
  priorityReset: 'Gewichte der Rangfolge zurückgesetzt',
  roundCreated: 'Runde angelegt',
  roundChanged: 'Angaben zur Runde geändert',
  roundOpened: 'Runde eröffnet',
  roundClosed: 'Runde geschlossen',
  roundDeleted: 'Runde gelöscht',
  ballotCast: 'Stimmzettel abgegeben',
  countSet: 'Auszählung eingetragen',
  countRemoved: 'Auszählung entfernt',
  undone: 'Rückgängig gemacht',
};

/** A change in a few words: what undo would undo. */
export function shortChange(change: Change): string {
  switch (change.type) {
    case 'areaCreated':
      return change.splitFrom === undefined ? SHORT.areaCreated : 'Gebiet geteilt';
    case 'areaChanged':
      return shortAreaChange(change) ?? SHORT.areaChanged;
    case 'teilraeumeAssigned':
      return change.area === undefined ? 'Teilräume aus Gebieten herausgenommen' : SHORT.teilraeumeAssigned;
    default:
      return SHORT[change.type];
  }
}

/** A change as a sentence without its full stop; with what it replaced, where that is known. */
export function changeSentence(change: Change, names: EventNames, before = NOTHING): string {
  const details = detailsOf(change, names, before);
  if (change.type === 'conferenceChanged')
    return `Angaben zur ${conference(change.conference, names)} geändert – ${details}`;
  return details === '' ? shortChange(change) : `${shortChange(change)}: ${details}`;
}

/** One line of the running record in words. */
export interface RecordLine {
  readonly entry: RecordEntry;
  readonly text: string;
}

/** The whole record in words, in its order; every weight with what it was before. */
export function recordLines(entries: readonly RecordEntry[], names: EventNames): RecordLine[] {
  let known = NOTHING;
  return entries.map((entry) => {
    const { change } = entry.event;
    const before = known;
    if (entry.inEffect) known = knownAfter(change, names, before);
    return {
      entry,
      // Put into words when it is read: of ten thousand lines a screen shows two hundred.
      get text() {
        return changeSentence(change, names, before);
      },
    };
  });
}

function knownAfter(change: Change, names: EventNames, before: Before): Before {
  const weights = weightsAfter(change, names, before.weights);
  const areas = areaNamesAfter(change, names, before.areas);
  const titles = titlesAfter(change, before.titles);
  const isKnown = weights === before.weights && areas === before.areas && titles === before.titles;
  return isKnown ? before : { weights, areas, titles };
}

function weightsAfter(change: Change, names: EventNames, before: Weights | undefined): Weights | undefined {
  switch (change.type) {
    case 'weightsSet':
      return change.weights;
    case 'begun':
    case 'cityOpened':
    case 'methodChosen':
    case 'weightsReset':
      return undefined;
    case 'scenarioApplied': {
      const created = names.event(change.scenario)?.change;
      return created?.type === 'scenarioCreated' ? created.variant.weights : undefined;
    }
    default:
      return before;
  }
}

function detailsOf(change: Change, names: EventNames, before: Before): string {
  switch (change.type) {
    case 'begun':
      return change.opening ? opened(change.opening) : '';
    case 'cityOpened':
      return opened(change);
    case 'renamed':
      return quoted(change.title);
    case 'methodChosen':
      return change.methodTitle;
    case 'weightsSet':
      return weighed(change.weights, names, before.weights);
    case 'periodChosen':
      return change.period;
    case 'teilraumExcluded':
      return `${names.teilraum(change.key)}${change.reason === '' ? '' : ` (${change.reason})`}`;
    case 'teilraumIncluded':
      return names.teilraum(change.key);
    case 'scenarioCreated':
      return quoted(change.name);
    case 'scenarioRenamed':
      return `${created(change.scenario, names)} heißt jetzt ${quoted(change.name)}`;
    case 'scenarioNoted':
    case 'scenarioDeleted':
    case 'scenarioApplied':
      return created(change.scenario, names);
    case 'weightsProposed':
      return `${change.name}: ${weighed(change.weights, names)}`;
    case 'proposalWithdrawn':
      return created(change.proposal, names);
    case 'conferenceCreated':
      return conferenceKind(change.kind);
    case 'conferenceChanged':
      return conferenceFields(change.fields);
    case 'conferenceDeleted':
      return created(change.conference, names);
    case 'undone':
      return listed(change.events.map((id) => undone(id, names, before)));
    default:
      return areaDetails(change, names, before.areas) ?? needDetails(change, names, before.titles) ?? '';
  }
}

function opened({
  city,
  methodTitle,
  period,
}: {
  city: { title: string };
  methodTitle: string;
  period: string;
}): string {
  return [city.title, ...(period === '' ? [] : [`Stand ${period}`]), methodTitle].join(', ');
}

/** `Transferleistungsdichte 80 % → 60 %`: what changed, or all of them where it is not known what was before. */
function weighed(weights: Weights, names: EventNames, before?: Weights): string {
  const now = sharesOf(weights);
  const old = before && new Map(sharesOf(before));
  const parts = now
    .filter(([id, share]) => old?.get(id) !== share)
    .map(([id, share]) => {
      const was = old?.get(id);
      return `${names.indicator(id)} ${was === undefined ? '' : `${was} → `}${share}`;
    });
  return listed(parts);
}

/** What the event of that id brought into being, by its name. */
function created(id: string, names: EventNames): string {
  const change = names.event(id)?.change;
  switch (change?.type) {
    case 'scenarioCreated':
    case 'weightsProposed':
      return quoted(change.name);
    case 'conferenceCreated':
      return conferenceKind(change.kind);
    default:
      return '?';
  }
}

/** The kind of a conference, as it began. */
function conference(id: string, names: EventNames): string {
  const change = names.event(id)?.change;
  return change?.type === 'conferenceCreated' ? conferenceKind(change.kind) : 'Konferenz';
}

function undone(id: string, names: EventNames, { areas, titles }: Before): string {
  const change = names.event(id)?.change;
  if (!change) return '?';
  const text = changeSentence(change, names, { areas, titles });
  return quoted(text);
}

/** Words of undo and redo. */
export const undoWords = {
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  named: (action: string, change: Change | undefined): string =>
    change ? `${action}: ${shortChange(change)}` : action,
  undone: (change: Change): string => `Rückgängig gemacht: ${shortChange(change)}`,
  redone: (change: Change): string => `Wiederholt: ${shortChange(change)}`,
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nothingToRedo: 'Es gibt nichts zu wiederholen.',
};
