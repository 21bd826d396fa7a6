import { afterEach, expect, it, vi } from 'vitest';
import { keptPerson } from './person';

function stored(value: string | null): void {
  vi.stubGlobal('sessionStorage', { getItem: () => value });
}
afterEach(() => vi.unstubAllGlobals());

it('finds the person who was at the wall', () => {
  stored('{"dossier":"akte","round":"a-4","dots":{"a-2":3}}');
  expect(keptPerson()).toEqual({ dossier: 'akte', round: 'a-4', dots: { 'a-2': 3 } });
});

it.each([
  null,
  '{"dossier":"akte"',
  'null',
  '[]',
  '{"dossier":"akte","round":"a-4"}',
  '{"dossier":"akte","round":"a-4","dots":[3]}',
  '{"dossier":"akte","round":"a-4","dots":{"a-2":-1}}',
  '{"dossier":"akte","round":"a-4","dots":{"a-2":"3"}}',
])('takes %s for nobody', (damaged) => {
  stored(damaged);
  expect(keptPerson()).toBeUndefined();
});

it('takes a refused store for nobody', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('refused');
    },
  });
  expect(keptPerson()).toBeUndefined();
});
