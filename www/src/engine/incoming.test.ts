import { expect, test } from 'vitest';
import { inReadingOrder, sortIncoming } from './incoming';

const file = (name: string, text = ''): File => new File([text], name);
const names = (files: readonly File[]): string[] => files.map((each) => each.name);

test('the shapes of a Shapefile come after its other parts', () => {
  const dropped = ['plr.shp', 'plr.dbf', 'plr.cpg', 'plr.prj', 'plr.shx'].map((name) => file(name));
  expect(names(inReadingOrder(dropped))).toEqual(['plr.prj', 'plr.cpg', 'plr.shx', 'plr.dbf', 'plr.shp']);
});

test('two Shapefiles are not mixed', () => {
  const dropped = ['b.shp', 'a.shp', 'b.dbf', 'a.dbf'].map((name) => file(name));
  expect(names(inReadingOrder(dropped))).toEqual(['a.dbf', 'a.shp', 'b.dbf', 'b.shp']);
});

test('companions that say nothing about shapes are not read', () => {
  expect(
    names(inReadingOrder([file('plr.qmd'), file('plr.sbn'), file('plr.shp.xml'), file('plr.shp')])),
  ).toEqual(['plr.shp']);
});

test('recipe and method are told from data by what they say about themselves', async () => {
  const sorted = await sortIncoming([
    file('alles.json', '{"format": "veedelwerk-recipe/1"}'),
    file('verfahren.json', '{"format":"veedelwerk-method/1"}'),
    file('karte.json', '{"type": "FeatureCollection"}'),
  ]);
  expect(sorted.recipe).toContain('veedelwerk-recipe/1');
  expect(sorted.method?.name).toBe('verfahren.json');
  expect(names(sorted.data)).toEqual(['karte.json']);
});
