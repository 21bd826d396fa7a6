import { expect, it } from 'vitest';
import { findTeilraum, teilraumTitles, toggled } from './places';

const city = { keys: ['001', '002', '010'], names: ['Hafen', 'Hafen', ''] };

it('tells Teilräume of one name apart by their key', () => {
  expect(teilraumTitles(city)).toEqual(['Hafen (001)', 'Hafen (002)', '010']);
});

it('finds them by name or key, whatever the case', () => {
  const titles = teilraumTitles({ keys: ['001', 'a2'], names: ['Hafen', 'Markt'] });
  expect(findTeilraum(' hafen ', ['001', 'a2'], titles)).toBe(0);
  expect(findTeilraum('A2', ['001', 'a2'], titles)).toBe(1);
  expect(findTeilraum('Hafe', ['001', 'a2'], titles)).toBeUndefined();
});

it('takes one in and out again', () => {
  expect(toggled(['001'], '010')).toEqual(['001', '010']);
  expect(toggled(['001', '010'], '001')).toEqual(['010']);
});
