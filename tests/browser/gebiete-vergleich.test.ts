/** A draft beside the existing layout: kept, compared, saved, dropped. */
import type { Page } from '@playwright/test';
import { readCsv, plainKey } from './support/csv.ts';
import { undoButton } from './support/dossier.ts';
import { openSampleCity, textOf } from './support/lage.ts';
import { areaMap, createArea } from './support/gebiete.ts';
import { oneStep, openAreaPanel, toggle } from './support/regeln.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Two areas of the small city: A, B, C and D, E. */
async function twoAreas(page: Page): Promise<void> {
  await openSampleCity(page);
  await openAreaPanel(page, 'Gebiete');
  await createArea(page, 'Nord');
  await createArea(page, 'Süd');
  await toggle(page, 'Nord', ['Viertel A', 'Viertel B', 'Viertel C']);
  await toggle(page, 'Süd', ['Viertel D', 'Viertel E']);
}

async function keepReference(page: Page, name: string): Promise<void> {
  await openAreaPanel(page, 'Vergleich');
  await page.getByRole('textbox', { name: 'Name der Referenz' }).fill(name);
  await oneStep(page, () => page.getByRole('button', { name: /festhalten|ersetzen/ }).click());
}

test('a reference needs areas and a name', async ({ page }) => {
  await openSampleCity(page);
  await openAreaPanel(page, 'Vergleich');
  await expect(page.getByText('Es gibt noch keine Gebiete.')).toBeVisible();
  await openAreaPanel(page, 'Gebiete');
  await createArea(page, 'Nord');
  await openAreaPanel(page, 'Vergleich');
  await page.getByRole('button', { name: 'Jetzigen Zuschnitt als Referenz festhalten' }).click();
  await expect(page.getByText('Bitte geben Sie der Referenz einen Namen.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name der Referenz' })).toBeFocused();
});

test('the comparison says what joins, leaves and moves, with inhabitants, and is saved', async ({ page }) => {
  await twoAreas(page);
  await keepReference(page, 'Zuschnitt 2019');
  await expect(page.getByText('Der Entwurf ist gleich der Referenz.')).toBeVisible();
  await toggle(page, 'Nord', ['Viertel F']);
  await toggle(page, 'Süd', ['Viertel C']);
  await toggle(page, 'Süd', ['Viertel E']);
  await openAreaPanel(page, 'Vergleich');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('1 Teilraum kommt in ein Gebiet (1.750 Einwohner*innen)');
  await expect(panel).toContainText('1 Teilraum fällt aus den Gebieten (1.600 Einwohner*innen)');
  await expect(panel).toContainText('1 Teilraum wechselt das Gebiet (1.300 Einwohner*innen)');
  const rows = panel.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toHaveText(/Nord\s*3\.450\s*1\.750\s*1\.300\s*3\.900/);
  await expect(rows.nth(2)).toHaveText(/Süd\s*3\.050\s*1\.300\s*1\.600\s*2\.750/);
  await panel.getByRole('button', { name: 'Viertel F' }).click();
  await expect(panel.getByRole('button', { name: 'Viertel F' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Vergleich speichern (CSV)' }).click();
  const saved = readCsv(await textOf(await download), ';').filter((row) => row['Teilraum'] !== '');
  expect(
    saved.map((row) => [plainKey(row['Schlüssel'] ?? ''), row['Änderung'], row['bisher'], row['jetzt']]),
  ).toEqual(
    expect.arrayContaining([
      ['0106', 'kommt dazu', 'kein Gebiet', 'Nord'],
      ['0105', 'fällt weg', 'Süd', 'kein Gebiet'],
      ['0103', 'wechselt', 'Nord', 'Süd'],
    ]),
  );
});

test('the comparison follows an undo, and the reference stays after loading again until it is dropped', async ({
  page,
}) => {
  await twoAreas(page);
  await keepReference(page, 'Alt');
  await toggle(page, 'Nord', ['Viertel F']);
  await openAreaPanel(page, 'Vergleich');
  await expect(page.getByText('1 Teilraum kommt in ein Gebiet')).toBeVisible();
  await page.reload();
  await expect(areaMap(page)).toBeVisible();
  await page.getByRole('tab', { name: 'Vergleich', exact: true }).click();
  await expect(page.getByText('1 Teilraum kommt in ein Gebiet')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Der Entwurf ist gleich der Referenz.')).toBeVisible();
  await oneStep(page, () => page.getByRole('button', { name: 'Referenz verwerfen' }).click());
  await expect(
    page.getByRole('button', { name: 'Jetzigen Zuschnitt als Referenz festhalten' }),
  ).toBeVisible();
  await undoButton(page, 'Referenz verworfen').click();
  await expect(page.getByText('Referenz: „Alt“ mit 2 Gebieten.')).toBeVisible();
});

test('the comparison fits a narrow screen', async ({ page }) => {
  await twoAreas(page);
  await keepReference(page, 'Zuschnitt 2019');
  await toggle(page, 'Nord', ['Viertel F']);
  await openAreaPanel(page, 'Vergleich');
  await expect(page.getByText('1 Teilraum kommt in ein Gebiet')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
