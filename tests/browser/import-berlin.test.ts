/** Berlin's real borders and its real monitoring table, as a person would open them. */
import { readFileSync } from 'node:fs';
import { drawnAsSaid } from './support/colours.ts';
import { plainKey, readCsv } from './support/csv.ts';
import {
  card,
  choose,
  chooseMethod,
  legend,
  openDaten,
  savedTable,
  section,
  takeOver,
} from './support/daten.ts';
import { expectDrawn } from './support/lage.ts';
import { realFiles } from './support/realData.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const BORDERS = ['shp', 'dbf', 'prj', 'cpg', 'shx'].map(
  (ending) => `berlin/lor2021_shp/LOR_2023-01-01_PLR_EPSG_25833_nur_ID.${ending}`,
);
const STATUS_2021 = 'Berlin – Monitoring Soziale Stadtentwicklung 2021, Status';

/** Colours of the classes of the status index. */
const COLOURS = {
  hoch: [67, 147, 195],
  mittel: [236, 234, 228],
  niedrig: [244, 165, 130],
  'sehr niedrig': [178, 24, 43],
};

/** How many rows of an official table carry each class. */
function officialClasses(path: string, column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of readCsv(readFileSync(path, 'utf8'), ',')) {
    const title = row[column] ?? '';
    counts[title] = (counts[title] ?? 0) + 1;
  }
  return counts;
}

test('Berlin 2021: Shapefile in loose parts and table give the official classes, 534 of 534', async ({
  page,
}) => {
  const files = realFiles(...BORDERS, 'berlin/mss2021_plr.csv');
  const table = files.at(-1) ?? '';
  await openDaten(page);
  await choose(page, files);

  await expect(card(page, 'mss2021_plr.csv')).toContainText('534 Teilräume');
  await expect(page.getByRole('article', { name: /LOR_2023/ })).toContainText('542 Teilräume');
  await expect(page.getByRole('article', { name: /LOR_2023/ })).toContainText('UTM Zone 33 (EPSG:25833)');
  await expect(page.getByLabel('Verfahren', { exact: true })).toHaveValue('berlin-mss-2021-status');
  await expect(section(page, 'Abgleich von Tabelle und Karte')).toContainText('534 von 534 Teilräumen');
  await expect(section(page, 'Übernehmen')).toContainText('534 bekommen einen Indexwert');
  await expect(page.getByLabel('Name der Stadt')).toHaveValue('Berlin');
  await expectAccessible(page);
  await takeOver(page);

  const official = officialClasses(table, 'status_index_class');
  await expect.poll(() => legend(page)).toMatchObject(official);
  await expectDrawn(page);
  const drawn = await drawnAsSaid(page, COLOURS);
  expect(drawn.size).toBeGreaterThan(20);
  const saved = new Map((await savedTable(page)).map((row) => [plainKey(row['Schlüssel'] ?? ''), row]));
  const rows = readCsv(readFileSync(table, 'utf8'), ',');
  const agreeing = rows.filter((row) => saved.get(row['id'] ?? '')?.['Klasse'] === row['status_index_class']);
  expect([agreeing.length, rows.length]).toEqual([534, 534]);
  for (const [name, title] of drawn) {
    // One name is given to two Planungsräume.
    const classes = rows.filter((row) => row['name'] === name).map((row) => row['status_index_class']);
    expect(classes, name).toContain(title);
  }
});

for (const [method, column] of [
  ['Berlin – Monitoring Soziale Stadtentwicklung 2013, Status', 'status_index_class'],
  ['Berlin – Monitoring Soziale Stadtentwicklung 2013, Dynamik', 'dynamic_index_class'],
] as const) {
  test(`a table without a map works too: ${method}`, async ({ page }) => {
    const [table = ''] = realFiles('berlin/mss2013_plr.csv');
    await openDaten(page);
    await choose(page, [table]);
    await expect(section(page, 'Abgleich von Tabelle und Karte')).toContainText('Es ist keine Karte dabei.');
    await chooseMethod(page, method);
    await takeOver(page);

    const official = readCsv(readFileSync(table, 'utf8'), ',');
    const saved = new Map((await savedTable(page)).map((row) => [plainKey(row['Schlüssel'] ?? ''), row]));
    const agreeing = official.filter((row) => saved.get(row['id'] ?? '')?.['Klasse'] === row[column]);
    expect(agreeing.length).toBe(official.length);
  });
}

test('the wrong year is said, not hidden: 2013 table on the 2021 map', async ({ page }) => {
  const files = realFiles(...BORDERS, 'berlin/mss2013_plr.csv');
  await openDaten(page);
  await choose(page, files);
  await chooseMethod(page, STATUS_2021);
  await expect(section(page, 'Abgleich von Tabelle und Karte')).toContainText('Nur in der Tabelle');
});
