import { expect, test } from 'vitest';
import type { Area, AreaPlan } from '../../engine/engine';
import { areaDifference } from '../../locales/de/comparison';
import { movedTeilraeume } from './movedTeilraeume';

function plan(names: Record<string, string>, members: Record<string, string>): AreaPlan {
  const area = { colour: 0, description: '', carrier: '', coordination: '', since: '', reviewed: '' };
  const areas = Object.entries(names).map(([id, name]): Area => ({ ...area, id, name, locked: false }));
  return { areas, members };
}

test('areas are known by their names: the same names from another file are the same areas', () => {
  const one = plan({ e1: 'Nord', e2: 'Süd' }, { a: 'e1', b: 'e1', c: 'e2' });
  expect(movedTeilraeume(one, plan({ f1: 'Süd', f2: 'Nord' }, { a: 'f2', b: 'f2', c: 'f1' }))).toBe(0);
  // b moves, c falls out, d comes in.
  expect(movedTeilraeume(one, plan({ e1: 'Nord', e2: 'Süd' }, { a: 'e1', b: 'e2', d: 'e2' }))).toBe(3);
  expect(movedTeilraeume(undefined, one)).toBe(3);
});

test('what differs in the areas is said, also where one side has none', () => {
  const [from, to] = [
    { label: 'A', hasAreas: true },
    { label: 'B', hasAreas: true },
  ];
  expect(areaDifference({ ...from, hasAreas: false }, { ...to, hasAreas: false }, 0)).toBe('');
  expect(areaDifference(from, { ...to, hasAreas: false }, 3)).toBe('„B“ hält keine Gebiete fest, nur „A“.');
  expect(areaDifference(from, to, 0)).toContain('gleich zugeschnitten');
  expect(areaDifference(from, to, 1)).toContain('1 Teilraum liegt in „B“ in einem anderen Gebiet als in „A“');
});
