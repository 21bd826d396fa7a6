import { expect, test } from 'vitest';
import type { Remedy } from '../../../engine/engine';
import { changeOf, effectFacts, inWords } from './apply';

const NO_AREA = 65_535;
const city = { keys: ['01', '02', '03'], names: ['Viertel A', '', 'Viertel C'] };
const plan = {
  areas: [
    { id: 'n', name: 'Nord' },
    { id: 's', name: 'Süd' },
  ],
};
const numbers = Uint16Array.of(0, NO_AREA, 1);
const remedy = (teilraeume: number[], more: Partial<Remedy>): Remedy => ({
  teilraeume,
  area: undefined,
  newArea: false,
  effects: [],
  ...more,
});

/** A finding that was not there and is open then. */
const NEW = {
  before: undefined,
  after: 3,
  figureBefore: undefined,
  figureAfter: undefined,
  limit: undefined,
} as const;

test('into an area, out of all, into a new one: one event each', () => {
  expect(changeOf(remedy([1], { area: 0 }), city, plan, 0)).toEqual({
    type: 'teilraeumeAssigned',
    keys: ['02'],
    area: 'n',
  });
  expect(changeOf(remedy([0], {}), city, plan, 0)).toEqual({ type: 'teilraeumeAssigned', keys: ['01'] });
  expect(changeOf(remedy([1], { newArea: true }), city, plan, 4)).toEqual({
    type: 'areaCreated',
    name: 'Neues Gebiet 3',
    colour: 4,
    keys: ['02'],
  });
});

test('a new area never takes a name that is there', () => {
  const taken = { areas: [{ id: 'x', name: 'Neues Gebiet 2' }] };
  expect(changeOf(remedy([1], { newArea: true }), city, taken, 0)).toMatchObject({ name: 'Neues Gebiet 3' });
});

test('in words: names, and keys where there are none', () => {
  expect(inWords(remedy([1], { area: 0 }), city, plan, numbers)).toBe('02 in das Gebiet „Nord“ aufnehmen');
  expect(inWords(remedy([2], { area: 0 }), city, plan, numbers)).toBe(
    'Viertel C aus „Süd“ in das Gebiet „Nord“ verschieben',
  );
  expect(inWords(remedy([0], {}), city, plan, numbers)).toBe('Viertel A aus dem Gebiet „Nord“ nehmen');
});

test('whole areas are called by their names, and only where nothing of them is left', () => {
  expect(inWords(remedy([0, 2], {}), city, plan, numbers)).toBe(
    'Alle Teilräume der Gebiete „Nord“ und „Süd“ herausnehmen',
  );
  const both = Uint16Array.of(0, 0, 1);
  expect(inWords(remedy([0, 1], { area: 1 }), city, plan, both)).toBe(
    'Alle Teilräume des Gebiets „Nord“ in das Gebiet „Süd“ verschieben',
  );
  const all = Uint16Array.of(0, 0, 0);
  expect(inWords(remedy([0, 1], {}), city, plan, all)).toBe('Viertel A und 02 aus dem Gebiet „Nord“ nehmen');
});

test('an effect without a finding before is new', () => {
  const effect = effectFacts({ ...NEW, criterion: 'RLK2', kind: 0, subject: 0 }, city, plan);
  expect(effect).toMatchObject({ place: 'Viertel A', before: undefined, after: 'open' });
});

test('an area that is not there yet is a new one', () => {
  const effect = effectFacts({ ...NEW, criterion: 'GLK7', kind: 1, subject: 2 }, city, plan);
  expect(effect).toMatchObject({ place: 'neues Gebiet' });
});
