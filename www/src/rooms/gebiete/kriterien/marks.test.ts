import { expect, test } from 'vitest';
import type { Findings } from '../../../engine/engine';
import { marksOf } from './marks';

const NO_AREA = 65_535;
const [MET, HINT, VIOLATED, OPEN, EXCUSED] = [0, 1, 2, 3, 4] as const;
const [TEILRAUM, AREA, CITY] = [0, 1, 2] as const;

function columns(rows: [kind: number, subject: number, verdict: number][]): Findings {
  return {
    criterion: new Uint8Array(rows.length),
    kind: Uint8Array.from(rows, ([kind]) => kind),
    subject: Uint32Array.from(rows, ([, subject]) => subject),
    verdict: Uint8Array.from(rows, ([, , verdict]) => verdict),
    figure: new Float64Array(rows.length),
    limit: new Float64Array(rows.length),
  };
}

/** Four Teilräume in a row; the first three are an area. */
const numbers = Uint16Array.of(0, 0, 0, NO_AREA);
const points = Float64Array.of(0, 0, 1, 0, 2, 0, 3, 0);

test('a place carries the most urgent of its verdicts, and none where nobody is needed', () => {
  const found = columns([
    [TEILRAUM, 0, MET],
    [TEILRAUM, 1, EXCUSED],
    [TEILRAUM, 2, OPEN],
    [TEILRAUM, 2, HINT],
    [TEILRAUM, 3, VIOLATED],
    [CITY, 0, VIOLATED],
  ]);
  expect(marksOf(found, numbers, points)).toEqual([
    { teilraum: 2, verdict: 'hint', isArea: false },
    { teilraum: 3, verdict: 'violated', isArea: false },
  ]);
});

test('an area is marked where its letter stands; an empty one, or one off the map, nowhere', () => {
  const found = columns([
    [AREA, 0, OPEN],
    [AREA, 1, VIOLATED],
  ]);
  expect(marksOf(found, numbers, points)).toEqual([{ teilraum: 1, verdict: 'open', isArea: true }]);
  expect(marksOf(found, numbers, new Float64Array(8).fill(NaN))).toEqual([]);
});
