/** What a finding rests on, line by line; names of Teilräume and areas come ready. */
import { dateInWords } from './dates';
import { formatFigure, formatSigned, whole } from './numbers';
import { counted, listed, quoted } from './words';

/** Most Teilräume that are named; the others are counted. */
const MOST = 8;

/** What a finding rests on, with names; whatever the criterion does not look at is absent or empty. */
export interface NamedDetail {
  neighbours?: readonly string[];
  /** Areas beside a Teilraum. */
  beside?: readonly string[];
  /** Areas that an area touches. */
  touched?: readonly string[];
  counting?: readonly { name: string; inhabitants?: number | undefined }[];
  unknown?: readonly string[];
  districts?: readonly { name: string; teilraeume: readonly string[]; inhabitants: number }[];
  parts?: readonly (readonly string[])[];
  series?: readonly { period: string; value?: number | undefined; city?: number | undefined }[];
  fields?: readonly { field: string; offers: number; perThousand?: number | undefined }[];
  /** Area of the existing layout a Teilraum leaves. */
  left?: string | undefined;
  /** Since when its index is compared. */
  period?: string | undefined;
  indexThen?: number | undefined;
  index?: number | undefined;
  reviewed?: string | undefined;
  due?: string | undefined;
}

/** One line each; the names come without HTML, as text. */
export function detailLines(detail: NamedDetail): string[] {
  const lines = [
    ...teilraumLines(detail),
    ...countingLines(detail),
    ...(detail.districts ?? []).map(
      ({ name, teilraeume, inhabitants }) =>
        `Stadtbezirk ${quoted(name)}: ${listed(teilraeume, MOST)} (${people(inhabitants)}).`,
    ),
    ...partLines(detail.parts ?? []),
    ...(detail.series ?? []).map(
      ({ period, value, city }) => `${period}: ${figure(value)} (Stadt ${figure(city)}).`,
    ),
    ...(detail.fields ?? []).map(offerLine),
    ...reviewLines(detail),
  ];
  return lines.filter((line) => line !== '');
}

const people = (value: number): string => counted(value, 'Einwohner*in', 'Einwohner*innen');
const figure = (value: number | undefined): string =>
  value === undefined ? 'keine Angabe' : formatFigure(value, 1);

function teilraumLines({ neighbours, beside = [], touched = [] }: NamedDetail): string[] {
  return [
    neighbours === undefined ? '' : nextTo(neighbours),
    beside.length > 0 ? `Angrenzende Gebiete: ${listed(beside.map(quoted), MOST)}.` : '',
    touched.length > 0 ? `Berührte Gebiete: ${listed(touched.map(quoted), MOST)}.` : '',
  ];
}

function nextTo(neighbours: readonly string[]): string {
  return neighbours.length === 0
    ? 'Der Teilraum hat keine Nachbarn.'
    : `Nachbarn: ${listed(neighbours, MOST)}.`;
}

function countingLines({ counting = [], unknown = [] }: NamedDetail): string[] {
  const named = counting.map(({ name, inhabitants }) =>
    inhabitants === undefined ? name : `${name} (${whole(inhabitants)})`,
  );
  return [
    named.length > 0 ? `Es zählen: ${listed(named, MOST)}.` : '',
    unknown.length > 0 ? `Hier fehlen Angaben: ${listed(unknown, MOST)}.` : '',
  ];
}

/** One part needs no list. */
function partLines(parts: readonly (readonly string[])[]): string[] {
  return parts.length < 2 ? [] : parts.map((names, at) => `Teil ${whole(at + 1)}: ${listed(names, MOST)}.`);
}

function offerLine({
  field,
  offers,
  perThousand,
}: {
  field: string;
  offers: number;
  perThousand?: number | undefined;
}): string {
  const share = perThousand === undefined ? '' : `, ${formatFigure(perThousand, 2)} je 1.000 Einwohner*innen`;
  return `${field === '' ? 'Ohne Handlungsfeld' : field}: ${counted(offers, 'Angebot', 'Angebote')}${share}.`;
}

function reviewLines({ left, period, indexThen, index, reviewed, due }: NamedDetail): string[] {
  const then =
    indexThen === undefined || index === undefined
      ? ''
      : `Indexwert ${period ? `${period}: ` : 'damals: '}${formatSigned(indexThen)}, jetzt: ${formatSigned(index)}.`;
  return [
    left ? `Bisher gehört der Teilraum zum Gebiet ${quoted(left)}.` : '',
    then,
    reviewed ? `Zuletzt überprüft: ${dateInWords(reviewed)}.` : '',
    due ? `Nächste Überprüfung: bis ${dateInWords(due)}.` : '',
  ];
}
