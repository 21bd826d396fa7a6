/** A recipe turns next year's import into one step; cancelling loses nothing. */
import { readFileSync } from 'node:fs';
import { card, choose, drop, legend, made, openDaten, section, takeOver } from './support/daten.ts';
import { realFiles } from './support/realData.ts';
import { asCsv, sampleMap, sampleRows, sampleTable } from './support/sample.ts';
import { expect, test } from './support/test.ts';

test('recipe saved, app reloaded, recipe and files dropped: the same city in one step', async ({ page }) => {
  // One count has a name nobody can guess: without the recipe it would be missing.
  const rows = sampleRows().map((row, place) =>
    place === 0 ? row.map((name) => (name === 'bewohnte_adressen' ? 'XK7' : name)) : row,
  );
  const table = made('kleinstadt.csv', asCsv(rows));
  await openDaten(page);
  await choose(page, [sampleMap(), table]);
  await page.getByLabel('Spalte für bewohnte Adressen', { exact: true }).selectOption({ label: 'XK7' });
  await expect(section(page, 'Verfahren und Zählgrößen')).toContainText('Alle Zählgrößen sind zugeordnet.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Importrezept speichern' }).click();
  const recipe = readFileSync(await (await download).path());
  await takeOver(page);
  const first = await legend(page);

  await page.reload();
  await openDaten(page);
  await choose(page, [sampleMap(), table, made('importrezept.json', recipe)]);
  await expect(page).toHaveURL(/#\/lage$/);
  await expect.poll(() => legend(page)).toEqual(first);
});

test('a recipe that asks for a column next year’s table does not have says so and waits', async ({
  page,
}) => {
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await card(page, 'kleinstadt.csv').getByText('So wurde die Datei gelesen').click();
  await card(page, 'kleinstadt.csv').getByLabel('Schlüsselspalte').selectOption('name');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Importrezept speichern' }).click();
  const recipe = readFileSync(await (await download).path());

  await page.reload();
  await openDaten(page);
  const renamed = sampleRows().map((row, place) =>
    place === 0 ? row.map((name) => (name === 'name' ? 'Quartier' : name)) : row,
  );
  await choose(page, [
    sampleMap(),
    made('kleinstadt.csv', asCsv(renamed)),
    made('importrezept.json', recipe),
  ]);
  await expect(page.getByRole('main')).toContainText('kommt in dieser Datei nicht vor');
  await expect(page).toHaveURL(/#\/daten$/);
});

test('cancel while a large table is read: what was read before is still there', async ({ page }) => {
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await expect(card(page, 'kleinstadt.csv')).toBeVisible();
  // Large enough to be caught while it is being read.
  const line = `${sampleRows()[1]?.join(';') ?? ''}\n`;
  await page.evaluate((row) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([row.repeat(900_000)], 'gross.csv'));
    window.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, line);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByRole('status')).toContainText('Abgebrochen. Was schon gelesen war, ist noch da.');
  await expect(card(page, 'kleinstadt.csv')).toBeVisible();
  await expect(card(page, 'kleinstadt.geojson')).toBeVisible();
  await expect(card(page, 'gross.csv')).toHaveCount(0);
  await takeOver(page);
});

test('files dropped in another room are read, and the browser stays in the app', async ({ page }) => {
  const files = realFiles('berlin/mss2021_plr.csv');
  await page.goto('#/hilfe');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drop(page, files);
  await expect(page).toHaveURL(/#\/daten$/);
  await expect(card(page, 'mss2021_plr.csv')).toContainText('534 Teilräume');
});
