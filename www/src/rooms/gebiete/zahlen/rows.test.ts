import { expect, test } from 'vitest';
import type { AreaStatistics } from '../../../engine/engine';
import { MISSING } from '../../../map/palette';
import { figureRows } from './rows';

const CLASSES = [
  { class: 0, colour: '#fff', title: 'niedrig' },
  { class: 1, colour: '#f00', title: 'hoch' },
  { class: MISSING, colour: '#fff', title: 'keine Angabe' },
];

const AREA: AreaStatistics = {
  teilraeume: 2,
  teilraeumeByClass: [1, 0, 1],
  inhabitants: 1200,
  inhabitantsByClass: [1200, 0, 0],
  uncounted: 1,
  districts: ['Nord'],
  parts: 1,
  areaM2: 2e6,
  indicators: [],
  protected: false,
};

/** Titles with figures; what is given as undefined is absent. */
function rows(
  given: { [Field in keyof AreaStatistics]?: AreaStatistics[Field] | undefined } = {},
): string[][] {
  const here = Object.fromEntries(
    Object.entries({ ...AREA, ...given }).filter(([, value]) => value !== undefined),
  ) as unknown as AreaStatistics;
  return figureRows(here, AREA, CLASSES, { indicators: [] }).map((row) => [row.title, row.here]);
}

test('classes stand as in the legend, the highest first, those without Teilräume left out', () => {
  const titles = (all: string[][]): string[] => all.slice(2, 5).map(([title = '']) => title);
  expect(titles(rows())).toEqual(['niedrig', 'keine Angabe', 'Abdeckung']);
  expect(titles(rows({ teilraeumeByClass: [1, 1, 0] }))).toEqual(['hoch', 'niedrig', 'keine Angabe']);
});

test('inhabitants nobody knows are not 0, and a real 0 is', () => {
  expect(rows()).toContainEqual(['keine Angabe', 'unbekannt']);
  expect(rows({ teilraeumeByClass: [1, 1, 0], uncounted: 0 })).toContainEqual(['hoch', '0']);
});

test('without shapes there is no land of 0 km²', () => {
  const shapeless = rows({ parts: 0, areaM2: 0 });
  expect(shapeless).toContainEqual(['Getrennte Teile', '–']);
  expect(shapeless).toContainEqual(['Fläche', '–']);
  expect(rows()).toContainEqual(['Fläche', '2,00\u00a0km²']);
});

test('what is protected says so', () => {
  const few = rows({ inhabitants: undefined, inhabitantsByClass: [], protected: true });
  expect(few).toContainEqual(['Einwohner*innen', 'geschützt']);
  expect(few).toContainEqual(['niedrig', 'geschützt']);
});
