import { expect, it } from 'vitest';
import { readDots, readGroups } from './number';

it('numbers of dots are whole and at least one', () => {
  expect(['5', ' 12 ', '0', '-1', '1,5', '100', '', 'x'].map(readDots)).toEqual([
    5,
    12,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('groups are lines, none empty and none twice', () => {
  expect(readGroups(' Politik \n\nVereine\nPolitik\n')).toEqual(['Politik', 'Vereine']);
});
