import { expect, test } from 'vitest';
import type { AreaPlan, Variant } from '../../engine/engine';
import { areasToKeep, isSame } from './sameness';

const variant: Variant = { method: 'm', methodTitle: 'Köln', excluded: {}, period: '2025' };
const plan = (members: Record<string, string>): AreaPlan => ({
  areas: [
    {
      id: 'a-2',
      name: 'Nord',
      colour: 0,
      description: '',
      carrier: '',
      coordination: '',
      since: '',
      reviewed: '',
      locked: false,
    },
  ],
  members,
});

test('a scenario holds now where weights and areas are the same', () => {
  const now = { variant, areas: plan({ '01': 'a-2', '02': 'a-2' }) };
  expect(isSame({ variant, areas: plan({ '02': 'a-2', '01': 'a-2' }) }, now)).toBe(true);
  expect(isSame({ variant, areas: plan({ '01': 'a-2' }) }, now)).toBe(false);
  expect(isSame({ variant: { ...variant, period: '2024' }, areas: now.areas }, now)).toBe(false);
});

test('a scenario without areas says nothing about them', () => {
  expect(isSame({ variant }, { variant, areas: plan({ '01': 'a-2' }) })).toBe(true);
  expect(areasToKeep({ areas: { areas: [], members: {} } })).toEqual({});
  expect(areasToKeep({ areas: plan({}) })).toEqual({ areas: plan({}) });
});
