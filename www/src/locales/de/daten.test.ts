import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daten } from './daten';

const source = readFileSync(
  new URL('../../../../crate/src/exchange/geometry/crs/systems.rs', import.meta.url),
  'utf8',
);
const help = readFileSync(new URL('../../../help/daten.md', import.meta.url), 'utf8');
/** What the engine reads, from the rows of its table. */
const systems = [...source.matchAll(/^ {4,8}(?:system\(|mercator\()?"(EPSG:\d+)",/gm)].map(
  ([, id = '']) => id,
);

test('the table of the engine is found', () => {
  expect(systems.length).toBeGreaterThanOrEqual(10);
});

test.each(systems)('%s has a name, and the manual lists it', (id) => {
  expect(daten.geometry.accepted(id)).toMatch(new RegExp(`: \\p{L}[^:]+ \\(${id}\\)$`, 'u'));
  expect(help).toContain(id);
});
