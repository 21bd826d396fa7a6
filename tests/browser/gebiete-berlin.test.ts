/** Areas on Berlin's 542 Planungsräume: figures counted again from the published table, files there and back. */
import { readFileSync } from 'node:fs';
import { readCsv } from './support/csv.ts';
import { choose, made, openDaten, takeOver } from './support/daten.ts';
import { createArea, enterGebiete, expectMembers } from './support/gebiete.ts';
import { openTab, textOf } from './support/lage.ts';
import { oneStep, openAreaPanel } from './support/regeln.ts';
import { realFiles } from './support/realData.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const BORDERS = ['shp', 'dbf', 'prj', 'cpg', 'shx'].map(
  (ending) => `berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.${ending}`,
);
const UNEMPLOYED = 's1_percentage_unemployed';

test('a Berlin district as an area has the figures of its Planungsräume', async ({ page }) => {
  test.setTimeout(120_000);
  const files = realFiles(...BORDERS, 'berlin/mss2021_plr.csv');
  const rows = readCsv(readFileSync(files.at(-1) ?? '', 'utf8'), ',');
  const number = (row: Record<string, string>, column: string): number => Number(row[column] ?? '');
  const own = rows.filter((row) => row['id']?.startsWith('08') === true);
  const inhabitants = own.reduce((sum, row) => sum + number(row, 'inhabitants'), 0);
  // A ready-made share is weighted with inhabitants.
  const unemployed =
    own.reduce((sum, row) => sum + number(row, 'inhabitants') * number(row, UNEMPLOYED), 0) / inhabitants;

  await openDaten(page);
  await choose(page, files);
  await takeOver(page);
  await enterGebiete(page);
  await createArea(page, 'Neukölln');
  await openTab(page, 'Teilräume');
  await page.getByLabel('Stadtbezirk', { exact: true }).selectOption('08');
  await oneStep(page, () =>
    page.getByRole('button', { name: /^\d+ angezeigte Teilräume aufnehmen$/ }).click(),
  );
  await openTab(page, 'Gebiete');
  const figure = (title: string) =>
    page
      .getByRole('tabpanel')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
      .getByRole('cell')
      .first();
  await expect(figure('Einwohner*innen')).toHaveText(inhabitants.toLocaleString('de-DE'));
  await expect(figure('Stadtbezirke')).toHaveText('1');
  await expect(figure('Getrennte Teile')).toHaveText('1');
  await expect(figure('Arbeitslosigkeit')).toContainText(
    `${unemployed.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0%`,
  );
  await expectAccessible(page);

  await openAreaPanel(page, 'Dateien');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Umrisse (GeoJSON)' }).click();
  const outlines = await textOf(await download);
  await choose(page, [made('umrisse.geojson', outlines)], 'Datei mit Gebieten auswählen');
  await oneStep(page, () => page.getByRole('button', { name: 'Übernehmen', exact: true }).click());
  await openTab(page, 'Gebiete');
  const { features } = JSON.parse(outlines) as { features: { properties: { teilraeume: string[] } }[] };
  await expectMembers(page, 'Neukölln', features[0]?.properties.teilraeume.length ?? 0);
});
