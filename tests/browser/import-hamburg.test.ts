/** Hamburg's real tables (text and Excel) with borders that know names only, against independent results. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { germanNumber, readCsv } from './support/csv.ts';
import { card, choose, openDaten, openMethod, savedTable, section, takeOver } from './support/daten.ts';
import { realFiles } from './support/realData.ts';
import { expect, test } from './support/test.ts';

const MAP = 'hamburg/hamburg_stadtteile_wgs84.geojson';

async function expectGolden(
  page: Page,
  golden: string,
  nameOnMap: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const saved = new Map((await savedTable(page)).map((row) => [row['Name'], row]));
  const expected = readCsv(readFileSync(golden, 'utf8'), ',');
  let compared = 0;
  for (const row of expected) {
    const name = row['name'] ?? '';
    const found = saved.get(nameOnMap.get(name) ?? name);
    if (found && found['Indexwert'] !== '') {
      expect(
        Math.abs(germanNumber(found['Indexwert'] ?? '') - Number(row['index'])),
        row['name'],
      ).toBeLessThan(1e-6);
      compared += 1;
    }
  }
  expect(compared).toBe(expected.filter((row) => row['index'] !== '').length);
}

for (const table of [
  'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv',
  'hamburg/Daten_fuer_die_Stadtteilprofile_2014.xlsx',
]) {
  test(`Hamburg: ${table} gives the independent results to 1e-6`, async ({ page }) => {
    const [data = '', method = '', golden = ''] = realFiles(
      table,
      '../methods/hamburg-2014-koeln.json',
      '../golden/hamburg2014-koeln-city.csv',
    );
    await openDaten(page);
    await choose(page, [data]);
    await openMethod(page, method);
    const name = table.split('/').at(-1) ?? '';
    await expect(card(page, name)).toContainText('99 Teilräume');
    await expect(card(page, name)).toContainText('Zwischensummen: 8 Zeilen');
    await expect(section(page, 'Verfahren und Zählgrößen')).toContainText('Alle Zählgrößen sind zugeordnet.');
    await takeOver(page);
    await expectGolden(page, golden);
  });
}

/** Rows of the table that no suggestion can settle: two Stadtteile of the map in one row. */
const MERGED = [
  ['Kleiner Grasbrook und Steinwerder', 'Steinwerder'],
  ['Waltershof und Finkenwerder', 'Finkenwerder'],
  ['Neuland und Gut Moor', 'Neuland'],
  ['Moorburg und Altenwerder', 'Moorburg'],
] as const;

test('Hamburg with its map: what does not join is listed, suggested, linked, and then gives the independent results', async ({
  page,
}) => {
  const [data = '', map = '', method = '', golden = ''] = realFiles(
    'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv',
    MAP,
    '../methods/hamburg-2014-koeln.json',
    '../golden/hamburg2014-koeln-city.csv',
  );
  await openDaten(page);
  await choose(page, [map, data, method]);
  const join = section(page, 'Abgleich von Tabelle und Karte');
  await expect(join).toContainText('93 von 99 Teilräumen in der Tabelle sind auch auf der Karte.');
  await expect(join).toContainText('Nur in der Tabelle: 6');
  await expect(join).toContainText('Nur auf der Karte: 10');

  await join
    .getByRole('button', { name: 'Lemsahl-Mellingstedt mit Lehmsahl-Mellingstedt verbinden' })
    .click();
  await expect(join).toContainText('Nur in der Tabelle: 5');
  await join.getByRole('button', { name: 'Wohldorf-Ohlstedt mit Wohlsdorf-Ohlstedt verbinden' }).click();
  await expect(join).toContainText('Nur in der Tabelle: 4');
  for (const [place, [row, teilraum]] of MERGED.entries()) {
    await join.getByLabel(`Teilraum für ${row}`, { exact: true }).selectOption({ label: teilraum });
    if (place < MERGED.length - 1) {
      await expect(join).toContainText(`Nur in der Tabelle: ${MERGED.length - 1 - place}`);
    }
  }
  await expect(join).toContainText('99 von 99 Teilräumen');
  await expect(section(page, 'Übernehmen')).toContainText('99 bekommen einen Indexwert');
  await expect(section(page, 'Übernehmen')).toContainText('4 erhalten „keine Angabe“');
  await takeOver(page);

  const onMap = new Map<string, string>([
    ...MERGED,
    ['Lemsahl-Mellingstedt', 'Lehmsahl-Mellingstedt'],
    ['Wohldorf-Ohlstedt', 'Wohlsdorf-Ohlstedt'],
  ]);
  await expectGolden(page, golden, onMap);
});

test('a name by hand: any Teilraum of the map can be chosen for a row', async ({ page }) => {
  const [data = '', map = ''] = realFiles('hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv', MAP);
  await openDaten(page);
  await choose(page, [map, data]);
  const join = section(page, 'Abgleich von Tabelle und Karte');
  const choice = join.getByRole('combobox', { name: /^Teilraum für/ }).first();
  const before = Number(/Nur in der Tabelle: (\d+)/.exec(await join.innerText())?.[1]);
  await choice.selectOption({ index: 1 });
  await expect(join).toContainText(`Nur in der Tabelle: ${before - 1}`);
});
