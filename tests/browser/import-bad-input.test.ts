/** Whatever is wrong with a file: a German sentence says what to do, and what was loaded before stays. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { card, choose, made, openDaten, section, takeOver, type MadeFile } from './support/daten.ts';
import { realFiles } from './support/realData.ts';
import { asCsv, sampleKey, sampleMap, sampleRows, sampleTable } from './support/sample.ts';
import { expect, test } from './support/test.ts';
import { zip } from './support/zip.ts';

/** Opens the small city first, so that there is something to lose. */
async function openSmallCity(page: Page): Promise<void> {
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await page.getByLabel('Name der Stadt').fill('Kleinstadt');
  await takeOver(page);
  await page.getByRole('link', { name: 'Daten', exact: true }).click();
}

async function expectCityStays(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await expect(page.getByRole('table', { name: /^Indexwert/ })).toBeVisible();
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function geojson(coordinates: readonly unknown[]): MadeFile {
  const features = coordinates.map((ring, place) => ({
    type: 'Feature',
    properties: { schluessel: sampleKey(place) },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return made('karte.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
}

function changed(row: number, column: number, value: string): MadeFile {
  const rows = sampleRows();
  const cells = rows[row];
  if (cells) cells[column] = value;
  return made('tabelle.csv', asCsv(rows));
}

/** What is brought in, and what the page must say about it. */
const REFUSED: readonly [string, () => MadeFile[], RegExp][] = [
  ['an empty file', () => [made('leer.csv', '')], /„leer\.csv“: Die Datei ist leer\./],
  [
    'a picture',
    () => [made('logo.png', PNG)],
    /„logo\.png“: Diese Art von Datei kann nicht gelesen werden\./,
  ],
  ['a picture that calls itself a table', () => [made('logo.csv', PNG)], /„logo\.csv“: /],
  [
    'a truncated workbook',
    () => [
      made('mappe.xlsx', zip([{ name: 'xl/workbook.xml', content: Buffer.from('<a/>') }]).subarray(0, 60)),
    ],
    /„mappe\.xlsx“: Die (Arbeitsmappe|Datei) ist beschädigt oder unvollständig/,
  ],
  [
    'a truncated zip',
    () => [made('grenzen.zip', zip([{ name: 'a.shp', content: Buffer.alloc(4000, 7) }]).subarray(0, 40))],
    /„grenzen\.zip“: Die Datei ist beschädigt oder unvollständig/,
  ],
  [
    'a zip bomb',
    () => [made('bombe.zip', zip([{ name: 'a.shp', content: Buffer.alloc(400_000_000) }]))],
    /„bombe\.zip“: Das Archiv wird beim Auspacken zu groß/,
  ],
  [
    'borders on the moon',
    () => [
      geojson([
        [
          [170, 10],
          [171, 10],
          [171, 11],
          [170, 10],
        ],
      ]),
    ],
    /„karte\.geojson“: Die Umrisse liegen in keinem bekannten Koordinatensystem in Deutschland\./,
  ],
  [
    'borders without areas',
    () => [made('karte.geojson', JSON.stringify({ type: 'FeatureCollection', features: [] }))],
    /„karte\.geojson“: Die Datei enthält keine Flächen\./,
  ],
];

for (const [what, files, says] of REFUSED) {
  test(`${what} is refused in German, and the open city stays`, async ({ page }) => {
    await openSmallCity(page);
    await choose(page, files());
    await expect(page.getByRole('main')).toContainText(says);
    await expectCityStays(page);
  });
}

test('a file of 200 MB is refused at once', async ({ page }) => {
  await openSmallCity(page);
  // Made in the page: the test runner itself must not carry it through its pipe.
  const large = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(210_000_000)], 'riesig.csv'));
    return transfer;
  });
  const started = Date.now();
  await large.evaluate((dataTransfer) => {
    window.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(page.getByRole('main')).toContainText(
    '„riesig.csv“: Die Datei ist zu groß (höchstens 200 MB)',
  );
  expect(Date.now() - started).toBeLessThan(5_000);
  await expectCityStays(page);
});

/** Tables that can be read but not, or not wholly, used: the sentence stands in the card of the file. */
const REMARKED: readonly [string, () => MadeFile, RegExp][] = [
  ['a duplicate key', () => changed(2, 0, sampleKey(0)), /Der Schlüssel „0101“ kommt mehrmals vor/],
  ['a negative count', () => changed(2, 8, '-23'), /unter 0/],
  ['an absurd number', () => changed(2, 8, '9e30'), /viel zu groß, um wahr zu sein/],
  ['text where a number is expected', () => changed(2, 8, 'viele'), /Zelle ist keine Zahl/],
];

for (const [what, file, says] of REMARKED) {
  test(`${what} is said at the table`, async ({ page }) => {
    await openSmallCity(page);
    await choose(page, [file()]);
    await expect(page.getByRole('main')).toContainText(says);
    await expectCityStays(page);
  });
}

test('a column of text cannot be a count: the page says so', async ({ page }) => {
  const rows = sampleRows().map((row, place) => [...row, place === 0 ? 'bemerkung' : `Text ${place}`]);
  await openSmallCity(page);
  await choose(page, [made('tabelle.csv', asCsv(rows))]);
  await section(page, 'Verfahren und Zählgrößen').getByText('Zuordnung der Spalten').click();
  const choice = page.getByLabel('Spalte für Einwohner*innen', { exact: true });
  await expect(choice).toBeVisible();
  expect(await choice.locator('option').allInnerTexts()).not.toContain('bemerkung');
  await expectCityStays(page);
});

test('a denominator of 0 leaves its Teilraum without an index, and the summary says so', async ({ page }) => {
  await openDaten(page);
  await choose(page, [sampleMap(), changed(1, 11, '0')]);
  await expect(section(page, 'Übernehmen')).toContainText('1 erhält „keine Angabe“');
});

test('wrong encoding: the other one can be chosen and the letters are right', async ({ page }) => {
  const rows = sampleRows();
  const cells = rows[1];
  if (cells) cells[1] = 'Köln-Süd';
  await openDaten(page);
  await choose(page, [made('alt.csv', Buffer.from(asCsv(rows), 'latin1'))]);
  const table = card(page, 'alt.csv');
  await expect(table).toContainText('Köln-Süd');
  await table.getByText('So wurde die Datei gelesen').click();
  await expect(table.getByLabel('Zeichensatz')).toHaveValue('windows-1252');
});

test('names with HTML are text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)><b>fett</b>';
  const rows = sampleRows();
  const cells = rows[1];
  if (cells) cells[1] = name;
  await openDaten(page);
  await choose(page, [sampleMap('karte.geojson', (place) => (place === 0 ? name : `Viertel ${place}`))]);
  await choose(page, [made('tabelle.csv', asCsv(rows))]);
  await expect(card(page, 'tabelle.csv')).toContainText(name);
  await takeOver(page);
  await page.getByRole('tab', { name: 'Rangliste' }).click();
  await page.getByLabel('Name oder Schlüssel suchen').fill('fett');
  await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

test('a Shapefile without .prj is placed by where it lands, and asks', async ({ page }) => {
  const parts = realFiles('koeln/stadtteile_shp/Stadtteil.shp', 'koeln/stadtteile_shp/Stadtteil.dbf');
  await openDaten(page);
  await choose(page, parts);
  const borders = page.getByRole('article', { name: /Stadtteil/ });
  await expect(borders).toContainText('Köln');
  await borders.getByRole('button', { name: 'Lage bestätigen' }).click();
  await expect(borders).toContainText('Koordinatensystem: ');
  // The button is gone: whoever works by keyboard is still in this place.
  await expect(borders.getByRole('heading', { level: 3 })).toBeFocused();
});

test('a Shapefile without .dbf says which part is missing, and takes it afterwards', async ({ page }) => {
  const [shp = '', dbf = '', prj = ''] = realFiles(
    'koeln/stadtteile_shp/Stadtteil.shp',
    'koeln/stadtteile_shp/Stadtteil.dbf',
    'koeln/stadtteile_shp/Stadtteil.prj',
  );
  await openDaten(page);
  await choose(page, [shp, prj]);
  await expect(page.getByRole('main')).toContainText('Zum Shapefile fehlt die .dbf-Datei mit den Schlüsseln');
  await choose(page, [dbf]);
  await expect(page.getByRole('article', { name: /Stadtteil/ })).toContainText('86 Teilräume');
  await expect(page.getByRole('main')).not.toContainText('fehlt die .dbf-Datei');
});

test('a table with an empty key column (btw2013) is explained, and its names serve', async ({ page }) => {
  const [table = ''] = realFiles('koeln/btw2013_stadtteil.csv');
  await openDaten(page);
  await choose(page, [table]);
  await expect(card(page, 'btw2013_stadtteil.csv')).toContainText(
    'Spalte „Nr“ sollte der Schlüssel sein, ist aber leer.',
  );
  await expect(section(page, 'Verfahren und Zählgrößen')).toContainText('Noch nicht zugeordnet');
});

test('a truncated real workbook is refused', async ({ page }) => {
  const [workbook = ''] = realFiles('hamburg/Daten_fuer_die_Stadtteilprofile_2014.xlsx');
  await openDaten(page);
  await choose(page, [made('halb.xlsx', readFileSync(workbook).subarray(0, 30_000))]);
  await expect(page.getByRole('main')).toContainText(/„halb\.xlsx“: Die (Arbeitsmappe|Datei) ist beschädigt/);
});
