/** Hamburg's real tables (text and Excel) with borders that know names only, against independent results. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { germanNumber, readCsv } from './support/csv.ts';
import { card, choose, openDaten, openMethod, savedTable, section, takeOver } from './support/daten.ts';
import { realFiles } from './support/realData.ts';
import { expect, test } from './support/test.ts';

const MAP = 'hamburg/hamburg_stadtteile_wgs84.geojson';

/** Stadtteile of the table whose names the map writes differently or does not have. */
const NOT_ON_MAP = 10;

async function expectGolden(page: Page, golden: string): Promise<void> {
  const saved = new Map((await savedTable(page)).map((row) => [row['Name'], row]));
  const expected = readCsv(readFileSync(golden, 'utf8'), ',');
  let compared = 0;
  for (const row of expected) {
    const found = saved.get(row['name'] ?? '');
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

test('Hamburg with its map: names that do not join are listed with suggestions that can be accepted', async ({
  page,
}) => {
  const [data = '', map = '', method = ''] = realFiles(
    'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv',
    MAP,
    '../methods/hamburg-2014-koeln.json',
  );
  await openDaten(page);
  await choose(page, [map, data, method]);
  const join = section(page, 'Abgleich von Tabelle und Karte');
  await expect(join).toContainText(/Nur in der Tabelle: \d+/);
  const before = Number(/Nur in der Tabelle: (\d+)/.exec(await join.innerText())?.[1]);
  expect(before).toBeLessThanOrEqual(NOT_ON_MAP);
  const suggestion = join.getByRole('button', { name: / verbinden$/ }).first();
  await suggestion.click();
  await expect(join).toContainText(`Nur in der Tabelle: ${before - 1}`);
  await expect(join).toContainText('von Ihnen verbunden');
  await takeOver(page);
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
