/** What is recorded about needs and their priority, in the words of the record. */
import type {
  Change,
  DossierEvent,
  GivenStatement,
  NeedFields,
  NeedId,
  PriorityCriterion,
  ThemeFields,
} from 'veedelwerk';
import { dateInWords } from './dates';
import {
  handlungsfeldWords,
  lebenslageWords,
  needStateWords,
  originWords,
  partyWords,
  priorityCriterionNames,
} from './needFields';
import { roundDetails } from './roundEvents';
import { shareInWords } from './shares';
import { whole } from './numbers';
import { counted, listed, quoted, shortened } from './words';

/** Events by id. */
export interface NeedEventNames {
  readonly teilraum: (key: string) => string;
  readonly event: (id: string) => DossierEvent | undefined;
}

/** Titles of needs and rounds by id, where they differ from those they began with. */
export type Titles = ReadonlyMap<string, string>;

/** A field of a need, those of its path among them. */
export type NeedField = Exclude<keyof NeedFields, 'theme'> | keyof ThemeFields;

const EMPTY = 'leer';
const OPEN = 'offen';

/** What a need's data are called. */
export const needFieldNames: Readonly<Record<NeedField, string>> = {
  title: 'Titel',
  description: 'Beschreibung',
  origin: 'Herkunft',
  areas: 'Sozialraumgebiete',
  teilraeume: 'Teilräume',
  lebenslagen: 'Lebenslagenbereiche',
  fields: 'Handlungsfelder',
  targetGroups: 'Zielgruppen',
  goals: 'Strategische Ziele',
  indicators: 'Indikatoren',
  constraints: 'Rahmenbedingungen',
  dissent: 'Dissens',
  links: 'Verweise',
  urgency: priorityCriterionNames.urgency,
  goalRelation: priorityCriterionNames.goalRelation,
  gap: priorityCriterionNames.gap,
  assessment: 'Bewertung des Themas',
  body: 'Sozialräumliches Gremium',
  shortTerm: 'Kurzfristig zu bearbeiten',
  conferenceDate: 'Stadtteilkonferenz am',
  conferenceIsTheme: 'Sozialräumliches Thema',
  conferenceReason: 'Begründung der Stadtteilkonferenz',
  pursued: 'Wird weiterverfolgt',
  pursuedReason: 'Begründung zur Weiterverfolgung',
  informed: 'Rückmeldung an die Beteiligten',
};

/** One field as it says now: `„Mehr Licht“`, `3 von 4`. */
export function needFieldInWords(fields: NeedFields, field: NeedField): string {
  switch (field) {
    case 'origin':
      return fields.origin ? originWords[fields.origin] : OPEN;
    case 'areas':
      return counted(fields.areas?.length ?? 0, 'Gebiet', 'Gebiete');
    case 'teilraeume':
      return counted(fields.teilraeume?.length ?? 0, 'Teilraum', 'Teilräume');
    case 'lebenslagen':
      return listedOr(fields.lebenslagen?.map((id) => lebenslageWords[id]));
    case 'fields':
      return listedOr(fields.fields?.map((id) => handlungsfeldWords[id]));
    case 'targetGroups':
    case 'goals':
      return listedOr(fields[field]);
    case 'indicators':
      return listedOr(fields.indicators?.map(({ name }) => name));
    case 'links':
      return counted(fields.links?.length ?? 0, 'Verweis', 'Verweise');
    case 'urgency':
    case 'goalRelation':
    case 'gap':
      return typeof fields[field] === 'number' ? `${whole(fields[field])} von 4` : OPEN;
    case 'title':
    case 'description':
    case 'constraints':
    case 'dissent':
      return textOr(fields[field]);
    default:
      return themeFieldInWords(fields.theme ?? {}, field);
  }
}

/** `Fachamt Jugendamt: „…“ (stimmt zu)`. */
export function statementInWords({ party, office, text, consents }: GivenStatement): string {
  const who = office === '' ? partyWords[party] : `${partyWords[party]}, ${office}`;
  const stand = consents === undefined ? '' : consents ? ' (stimmt zu)' : ' (stimmt nicht zu)';
  return `${who}${text === '' ? '' : `: ${shortened(text)}`}${stand}`;
}

/** `Dringlichkeit 40 % und Punktanteil 60 %`. */
export function priorityInWords(weights: Readonly<Partial<Record<PriorityCriterion, number>>>): string {
  return shareInWords(weights, (criterion) => priorityCriterionNames[criterion]);
}

/** The details of a change of needs, priority or rounds; nothing for every other change. */
export function needDetails(change: Change, names: NeedEventNames, titles: Titles): string | undefined {
  const need = (id: NeedId): string => quoted(titleOf(id, names, titles));
  switch (change.type) {
    case 'needCreated':
      return quoted(change.title);
    case 'needChanged':
      return `${need(change.need)} – ${changed(change.fields)}`;
    case 'needDeleted':
    case 'needUnmerged':
      return need(change.need);
    case 'needsOpened':
      return `${quoted(change.title)}, ${counted(change.needs.length, 'Erfordernis', 'Erfordernisse')}`;
    case 'needAdvanced': {
      const reason = change.reason === '' ? '' : ` (${shortened(change.reason)})`;
      return `${need(change.need)} – ${needStateWords[change.state]}${reason}`;
    }
    case 'statementGiven':
      return `${need(change.need)} – ${statementInWords(change.statement)}`;
    case 'statementWithdrawn': {
      const given = names.event(change.statement)?.change;
      const words = given?.type === 'statementGiven' ? ` – ${statementInWords(given.statement)}` : '';
      return `${need(change.need)}${words}`;
    }
    case 'needsMerged':
      return `${listed(change.from.map(need))} ${change.from.length === 1 ? 'gehört' : 'gehören'} jetzt zu ${need(change.into)}`;
    case 'prioritySet':
      return priorityInWords(change.weights);
    default:
      return roundDetails(change, need);
  }
}

/** Titles after a change that counts; the same map where it gives none. */
export function titlesAfter(change: Change, before: Titles): Titles {
  if (change.type === 'needChanged' && change.fields.title !== undefined) {
    return new Map([...before, [change.need, change.fields.title]]);
  }
  if (change.type === 'roundChanged' && change.fields.title !== undefined) {
    return new Map([...before, [change.round, change.fields.title]]);
  }
  return before;
}

/** Names of the fields that are there. */
export function needFieldsOf({ theme, ...fields }: NeedFields): NeedField[] {
  const there = new Map(Object.entries({ ...fields, ...theme }));
  return (Object.keys(needFieldNames) as NeedField[]).filter((field) => there.get(field) !== undefined);
}

/** Title of a need or a round, as it was last or as it began; `?` where nothing is known of it. */
function titleOf(id: string, { event }: NeedEventNames, titles: Titles): string {
  const known = titles.get(id);
  if (known !== undefined) return known;
  const [origin = '', number] = id.split(':');
  const change = event(origin)?.change;
  if (change?.type === 'needCreated') return change.title;
  if (change?.type === 'needsOpened') return change.needs[Number(number) - 1]?.title ?? '?';
  if (change?.type === 'roundCreated') return change.fields.title ?? '?';
  return '?';
}

function changed(fields: NeedFields): string {
  return needFieldsOf(fields)
    .map((field) => `${needFieldNames[field]}: ${needFieldInWords(fields, field)}`)
    .join('; ');
}

function themeFieldInWords(theme: ThemeFields, field: keyof ThemeFields): string {
  switch (field) {
    case 'shortTerm':
    case 'conferenceIsTheme':
    case 'pursued':
      return typeof theme[field] === 'boolean' ? (theme[field] ? 'ja' : 'nein') : OPEN;
    case 'conferenceDate':
      return theme.conferenceDate ? dateInWords(theme.conferenceDate) : EMPTY;
    default:
      return textOr(theme[field]);
  }
}

function listedOr(texts: readonly string[] | undefined): string {
  return texts && texts.length > 0 ? listed(texts) : EMPTY;
}

function textOr(text: string | undefined): string {
  return text?.trim() ? shortened(text) : EMPTY;
}
