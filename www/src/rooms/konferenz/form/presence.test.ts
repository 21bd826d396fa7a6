import { expect, it } from 'vitest';
import { groupsOf, morePresent, sumOf, withFigure } from './presence';

it('begins with the usual groups and then keeps to those of the conference', () => {
  expect(groupsOf([]).map(({ group }) => group)).toEqual([
    'Bewohner*innen',
    'Akteur*innen vor Ort',
    'Fachverwaltung',
    'Politik',
    'Träger/Wohlfahrtsverbände',
  ]);
  expect(groupsOf([{ group: 'Presse' }])).toEqual([{ group: 'Presse' }]);
});

it('sums what is known: nothing known is not 0', () => {
  expect(sumOf([{ group: 'a' }], 'present')).toBeUndefined();
  expect(sumOf([{ group: 'a', present: 0 }, { group: 'b' }], 'present')).toBe(0);
  expect(
    sumOf(
      [
        { group: 'a', invited: 3 },
        { group: 'b', invited: 4 },
      ],
      'invited',
    ),
  ).toBe(7);
});

it('notices more present than invited, where both are known', () => {
  const groups = [
    { group: 'a', invited: 3, present: 3 },
    { group: 'b', invited: 3, present: 4 },
    { group: 'c', present: 4 },
  ];
  expect(morePresent(groups)).toEqual(['b']);
});

it('takes a figure out again', () => {
  expect(withFigure({ group: 'a', invited: 3, present: 4 }, 'invited', undefined)).toEqual({
    group: 'a',
    present: 4,
  });
});
