import { expect, it } from 'vitest';
import { blankNeed } from '../testNeeds';
import { chosenCount, matches, NO_FILTER, suggestedGroups, usedGroups } from './filter';

const playground = blankNeed({
  id: 'a-2',
  title: 'Spielplatz am Kanal',
  areas: ['a-1'],
  lebenslagen: ['environment'],
  fields: ['greenAndTown', 'family'],
  targetGroups: ['Kinder'],
  origin: 'citizensConference',
  state: 'need',
});

it('shows everything until something is chosen', () => {
  expect(matches(playground, NO_FILTER)).toBe(true);
  expect(chosenCount(NO_FILTER)).toBe(0);
});

it('asks for all of what is chosen', () => {
  const filter = { ...NO_FILTER, field: 'family', targetGroup: 'kinder', text: 'KANAL spiel' } as const;
  expect(matches(playground, filter)).toBe(true);
  expect(chosenCount(filter)).toBe(3);
  expect(matches(playground, { ...filter, state: 'perceived' })).toBe(false);
  expect(matches(playground, { ...filter, text: 'Kanal Brücke' })).toBe(false);
});

it.each(['lebenslage', 'field', 'targetGroup', 'area', 'origin', 'state'] as const)(
  'leaves out what has nothing to do with the chosen %s',
  (name) => {
    const other = { lebenslage: 'health', field: 'sport', origin: 'policy', state: 'demand' };
    const chosen = { targetGroup: 'Familien', area: 'a-9', ...other }[name];
    expect(matches(playground, { ...NO_FILTER, [name]: chosen })).toBe(false);
  },
);

it('suggests groups that are in use once, and then the usual ones', () => {
  const other = blankNeed({ id: 'a-3', title: 'Ganztag', targetGroups: ['kinder', 'Auszubildende'] });
  expect(usedGroups([playground, other])).toEqual(['Auszubildende', 'kinder']);
  expect(suggestedGroups([playground]).filter((group) => group === 'Kinder')).toHaveLength(1);
});
