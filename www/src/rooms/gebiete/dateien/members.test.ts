import { expect, test } from 'vitest';
import type { Area, AreaPlan } from '../../../engine/engine';
import { membersOf } from './members';

const area = (id: string, name: string): Area => ({
  id,
  name,
  colour: 0,
  description: '',
  carrier: '',
  coordination: '',
  since: '',
  reviewed: '',
  locked: false,
});

test('areas keep their order, their Teilräume are sorted, an empty area stays', () => {
  const plan: AreaPlan = {
    areas: [area('b', 'Süd'), area('a', 'Nord'), area('c', 'Leer')],
    members: { '02': 'a', '03': 'b', '01': 'a' },
  };
  expect(membersOf(plan)).toEqual([
    { name: 'Süd', keys: ['03'] },
    { name: 'Nord', keys: ['01', '02'] },
    { name: 'Leer', keys: [] },
  ]);
});

test('a Teilraum of an area that is gone belongs nowhere', () => {
  expect(membersOf({ areas: [], members: { '01': 'gone' } })).toEqual([]);
});
