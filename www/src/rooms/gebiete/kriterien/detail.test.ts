import { expect, test } from 'vitest';
import type { FindingDetail } from '../../../engine/engine';
import { namedDetail } from './detail';

const city = { keys: ['01', '02', '03'], names: ['Viertel A', '', 'Viertel C'] };
const plan = {
  areas: [
    { id: 'n', name: 'Nord' },
    { id: 's', name: 'Süd' },
  ],
};
const nothing: FindingDetail = {
  hard: false,
  classes: [],
  class: undefined,
  area: undefined,
  left: undefined,
  areas: [],
  neighbours: [],
  teilraeume: [],
  unknown: [],
  districts: [],
  parts: [],
  most: undefined,
  excess: undefined,
  missing: undefined,
  recorded: undefined,
  identity: undefined,
  series: [],
  classWithout: undefined,
  index: undefined,
  fields: [],
  period: undefined,
  indexThen: undefined,
  reviewed: undefined,
  due: undefined,
};

test('positions become names, or keys where there are none', () => {
  const named = namedDetail(
    { criterion: 'GLK1', kind: 'area' },
    { ...nothing, teilraeume: [{ teilraum: 1, inhabitants: 900 }], unknown: [2] },
    city,
    plan,
  );
  expect(named).toMatchObject({ counting: [{ name: '02', inhabitants: 900 }], unknown: ['Viertel C'] });
});

test('areas are those beside a Teilraum, or those an area touches', () => {
  const areas = { ...nothing, areas: [1] };
  expect(namedDetail({ criterion: 'RLK1', kind: 'teilraum' }, areas, city, plan)).toMatchObject({
    neighbours: [],
    beside: ['Süd'],
  });
  expect(namedDetail({ criterion: 'GLK5', kind: 'area' }, areas, city, plan)).toMatchObject({
    touched: ['Süd'],
  });
});

test('of all areas together their number says enough', () => {
  const named = namedDetail({ criterion: 'Anzahl', kind: 'city' }, { ...nothing, areas: [0, 1] }, city, plan);
  expect(named.touched).toBeUndefined();
  expect(named.beside).toBeUndefined();
});
