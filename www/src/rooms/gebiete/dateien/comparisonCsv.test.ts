import { expect, test } from 'vitest';
import type { LayoutComparison } from '../../../engine/engine';
import { comparisonCsv } from './comparisonCsv';

const COMPARISON: LayoutComparison = {
  areas: [{ name: 'Nord; "alt"', reference: '=Norden', joins: [0], leaves: [] }],
  moves: [
    { to: 0, teilraeume: [0], inhabitants: 300.4 },
    { from: 0, teilraeume: [1] },
  ],
  unknown: [],
};
const CITY = { keys: ['0101', 'b'], names: ['Hafen', '+Berg'] };

test('the table keeps keys and hides what is protected; no cell is a formula', () => {
  const [header, first, second, source] = comparisonCsv(COMPARISON, CITY, 'Quelle: Amt').split('\r\n');
  expect(header).toBe(
    '\uFEFFSchlüssel;Teilraum;Änderung;bisher;jetzt;Teilräume mit gleichem Weg;Einwohner*innen mit gleichem Weg',
  );
  expect(first).toBe('"=""0101""";Hafen;kommt dazu;kein Gebiet;"Nord; ""alt""";1;300');
  expect(second).toBe("b;'+Berg;fällt weg;'=Norden;kein Gebiet;1;geschützt");
  expect(source).toBe('Quelle: Amt');
});
