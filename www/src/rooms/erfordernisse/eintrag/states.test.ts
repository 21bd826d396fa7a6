import { expect, it } from 'vitest';
import type { Need } from '../../../engine/engine';
import { blankNeed } from '../testNeeds';
import { stepsFrom } from './states';

const at = (said: Partial<Need>) => stepsFrom(blankNeed({ id: 'a-2', title: 'Ganztag', ...said }));
const targets = (said: Partial<Need>) => at(said).map(({ to }) => to);

it('leads on by one step, back by any, and out', () => {
  expect(targets({ state: 'perceived' })).toEqual(['need', 'notPursued']);
  expect(targets({ state: 'need' })).toEqual(['agreed', 'perceived', 'notPursued']);
  expect(targets({ state: 'agreed' })).toEqual(['demand', 'need', 'perceived', 'notPursued']);
  expect(targets({ state: 'demand' })).toEqual(['agreed', 'need', 'perceived', 'notPursued']);
  expect(targets({ state: 'notPursued' })).toEqual(['perceived', 'need']);
});

it('asks why for every step but that to a named Handlungserfordernis', () => {
  for (const state of ['perceived', 'need', 'agreed', 'demand', 'notPursued'] as const) {
    for (const step of at({ state })) {
      expect(step.asksWhy, `${state} to ${step.to}`).toBe(!(state === 'perceived' && step.to === 'need'));
    }
  }
});

it('says that nothing is agreed without a relation to a strategic goal', () => {
  const agreed = (goalRelation?: number) =>
    at({ state: 'need', ...(goalRelation !== undefined && { goalRelation }) })[0]?.missing;
  expect(agreed()).toContain('mindestens 1');
  expect(agreed(0)).toContain('mindestens 1');
  expect(agreed(1)).toBeUndefined();
});
