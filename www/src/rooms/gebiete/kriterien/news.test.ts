import { expect, test } from 'vitest';
import type { Findings } from '../../../engine/engine';
import { news, verdicts, type Plan } from './news';

const city = { keys: ['0101', '0102'], names: ['Viertel A', ''] };
const plan = (...names: string[]): Plan => ({ areas: names.map((name) => ({ id: `id-${name}`, name })) });

/** GLK1 (6) of every area, then RLK1 (0) of every Teilraum. */
function found(areas: number[], teilraeume: number[]): Findings {
  const all = [...areas, ...teilraeume];
  return {
    criterion: Uint8Array.from(all, (_, n) => (n < areas.length ? 6 : 0)),
    kind: Uint8Array.from(all, (_, n) => (n < areas.length ? 1 : 0)),
    subject: Uint32Array.from(all, (_, n) => (n < areas.length ? n : n - areas.length)),
    verdict: Uint8Array.from(all),
    figure: new Float64Array(all.length),
    limit: new Float64Array(all.length),
  };
}

test('what is newly violated and what no longer is, in one summary', () => {
  const both = plan('Nord', 'Süd');
  const before = verdicts(found([2, 0], [0, 2]), city, both);
  expect(news(before, found([0, 2], [2, 2]), city, both)).toBe(
    'Neu verletzt: GLK1, Gebiet „Süd“; RLK1, Viertel A. Nicht mehr verletzt: GLK1, Gebiet „Nord“. Jetzt: 3 verletzt.',
  );
});

test('nothing new, nothing said; other verdicts only change the counters', () => {
  const one = plan('Nord');
  const before = verdicts(found([2], [3, 0]), city, one);
  expect(news(before, found([2], [3, 0]), city, one)).toBe('');
  expect(news(before, found([2], [0, 0]), city, one)).toBe('Leitkriterien: 1 verletzt.');
});

test('an area that is gone before another one shifts nothing', () => {
  const before = verdicts(found([0, 2], []), city, plan('Nord', 'Süd'));
  expect(news(before, found([2], []), city, plan('Süd'))).toBe('');
  expect(news(before, found([0], []), city, plan('Nord'))).toBe(
    'Nicht mehr verletzt: GLK1. Jetzt: Alles ist erfüllt.',
  );
});
