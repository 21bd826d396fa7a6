/** Which places the map marks: each with the most urgent verdict found about it. */
import type { Findings } from '../../../engine/engine';
import { BY_URGENCY } from '../../../locales/de/kriterienPanel';
import { verdictWords } from '../../../locales/de/kriterienSentences';
import { mostCentral } from '../../../map/geojson';
import { MARKED, type MarkedVerdict, type MarkLooks, type VerdictMark } from '../../../map/verdictLayer';
import { membersOf } from '../../../state/areaNumbers';
import { kindOf, verdictOf } from './findings';

/** The signs of the panel; the colours are those of its badges, fixed because the map knows no style sheet. */
export const MARK_LOOKS: MarkLooks = {
  violated: { sign: verdictWords.violated.sign, colour: '#bd0f09' },
  hint: { sign: verdictWords.hint.sign, colour: '#8a4b00' },
  open: { sign: verdictWords.open.sign, colour: '#00637d' },
};

/**
 * Marks of Teilräume, then of areas where their letters stand.
 *
 * @param numbers area of each Teilraum
 * @param points a point inside each Teilraum: longitude, latitude, …
 */
export function marksOf(columns: Findings, numbers: Uint16Array, points: Float64Array): VerdictMark[] {
  const worst = { teilraum: new Map<number, MarkedVerdict>(), area: new Map<number, MarkedVerdict>() };
  columns.verdict.forEach((number, n) => {
    const verdict = MARKED.find((marked) => marked === verdictOf(number));
    const kind = kindOf(columns.kind[n]);
    if (!verdict || kind === 'city') return;
    const subject = columns.subject[n] ?? 0;
    const before = worst[kind].get(subject);
    if (!before || urgency(verdict) < urgency(before)) worst[kind].set(subject, verdict);
  });
  const areas = [...worst.area].flatMap(([area, verdict]): VerdictMark[] => {
    const teilraum = middleOf(membersOf(numbers, area), points);
    return teilraum === undefined ? [] : [{ teilraum, verdict, isArea: true }];
  });
  return [
    ...[...worst.teilraum].map(([teilraum, verdict]) => ({ teilraum, verdict, isArea: false })),
    ...areas,
  ];
}

function urgency(verdict: MarkedVerdict): number {
  return BY_URGENCY.indexOf(verdict);
}

/** The member at which the map writes an area's letter. */
function middleOf(members: readonly number[], points: Float64Array): number | undefined {
  const place = (member: number): [number, number] => [
    points[2 * member] ?? NaN,
    points[2 * member + 1] ?? NaN,
  ];
  const placed = members.filter((member) => !Number.isNaN(place(member)[0]));
  if (placed.length === 0) return undefined;
  const [x, y] = mostCentral(placed.map(place));
  return placed.find((member) => place(member)[0] === x && place(member)[1] === y);
}
