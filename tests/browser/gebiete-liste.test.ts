/** What can be done with an area besides its borders: what is recorded, merged, split, deleted. */
import type { Page } from '@playwright/test';
import { said } from './support/dossier.ts';
import { areaButton, areaMap, createArea, expectMembers, openGebiete } from './support/gebiete.ts';
import { oneStep, toggle } from './support/regeln.ts';
import { openTab } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await oneStep(page, async () => {
    await field.fill(text);
    await field.blur();
  });
}

test('everything recorded about an area is there again after loading, and undone field by field', async ({
  page,
}) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await page.getByText('Angaben zum Gebiet').click();
  await fillIn(page, 'Name', 'Nord & <b>West</b>');
  await oneStep(page, () => page.getByLabel('Farbe und Buchstabe').selectOption('Blau'));
  await fillIn(page, 'Beschreibung', 'Zwischen Bahn und Fluss');
  await fillIn(page, 'Träger', 'Caritas');
  await fillIn(page, 'Koordinationsstelle', 'Bürgerhaus');
  await fillIn(page, 'Besteht seit (Jahr)', '2019');
  await fillIn(page, 'Grenzen zuletzt überprüft am', '2024-06-30');

  await page.getByLabel('Besteht seit (Jahr)').fill('neulich');
  await page.getByLabel('Besteht seit (Jahr)').blur();
  await expect(page.getByText('Bitte schreiben Sie ein Jahr mit vier Ziffern')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill(' ');
  await page.getByLabel('Name', { exact: true }).blur();
  await expect(page.getByText('Ein Gebiet braucht einen Namen. Der bisherige bleibt.')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(areaMap(page)).toBeVisible();
  await areaButton(page, 'Nord & <b>West</b>').click();
  await page.getByText('Angaben zum Gebiet').click();
  for (const [label, value] of [
    ['Name', 'Nord & <b>West</b>'],
    ['Beschreibung', 'Zwischen Bahn und Fluss'],
    ['Träger', 'Caritas'],
    ['Koordinationsstelle', 'Bürgerhaus'],
    ['Besteht seit (Jahr)', '2019'],
    ['Grenzen zuletzt überprüft am', '2024-06-30'],
  ] as const) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  }
  await expect(page.getByLabel('Farbe und Buchstabe').locator('option:checked')).toHaveText('Blau');
  await page.getByRole('button', { name: /^Rückgängig/ }).click();
  await expect(page.getByLabel('Grenzen zuletzt überprüft am')).toHaveValue('');
  await expect(page.getByLabel('Besteht seit (Jahr)')).toHaveValue('2019');
});

test('by keyboard: an area is split at its gap, merged again, deleted and brought back', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  // A and B touch, K lies apart.
  await toggle(page, 'Nord', ['Viertel A', 'Viertel B', 'Viertel K']);
  await openTab(page, 'Gebiete');
  const press = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Teilen');
  await page
    .getByLabel('Was soll ein eigenes Gebiet werden?')
    .selectOption('der getrennte Teil um „Viertel K“');
  await expectAccessible(page);
  await page.getByRole('tabpanel').getByLabel('Name des neuen Gebiets').last().fill('Süd');
  await oneStep(page, async () => {
    await press('Jetzt teilen');
    // What the criteria say of it is heard soon after.
    await expect(said(page)).toHaveText('„Süd“ ist jetzt ein eigenes Gebiet.');
  });
  await expectMembers(page, 'Nord', 2);
  await expectMembers(page, 'Süd', 1);
  await expect(areaButton(page, 'Süd')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: '„Süd“ ändern' })).toBeFocused();

  await press('Zusammenlegen');
  await page.getByLabel('Welches Gebiet soll in „Süd“ aufgehen?').selectOption('Nord');
  await oneStep(page, () => press('Jetzt zusammenlegen'));
  await expectMembers(page, 'Süd', 3);
  await expect(areaButton(page, 'Nord')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '„Süd“ ändern' })).toBeFocused();

  await oneStep(page, () => press('Gebiet löschen'));
  await expect(areaButton(page, 'Süd')).toHaveCount(0);
  await expect(
    page.getByRole('tabpanel').getByText('Seine 3 Teilräume liegen jetzt in keinem Gebiet.'),
  ).toBeVisible();
  // The keyboard stands on the way back.
  await oneStep(page, () => page.keyboard.press('Enter'));
  await expectMembers(page, 'Süd', 3);
});

test('figures of an area stand beside the rest of the city, and follow every stroke', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await toggle(page, 'Nord', ['Viertel A', 'Viertel C']);
  await openTab(page, 'Gebiete');
  const figure = (title: string) =>
    page
      .getByRole('tabpanel')
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
  await expect(figure('Teilräume')).toHaveText(/2\s*10$/);
  // A has 1,000 and C 1,300 of 21,900.
  await expect(figure('Einwohner*innen')).toHaveText(/2\.300\s*19\.600$/);
  await expect(figure('Getrennte Teile')).toHaveText(/2\s*1$/);
  // There a square degree is 0.63 times as wide as high: 4π · 1.26 / 6.52².
  await expect(figure('Kompaktheit')).toHaveText(/0,37\s*0,\d\d$/);
  await expect(page.getByRole('main')).toContainText('2 Teilräume · 2.300 Einwohner*innen');
  // 20 % of 1,000 and 26 % of 1,300 are 538 of 2,300: pooled, not the mean of both shares.
  await expect(figure('Anteil der Bevölkerung mit Migrationshintergrund')).toHaveText(/23,4\u00a0%/);
  await toggle(page, 'Nord', ['Viertel B']);
  await openTab(page, 'Gebiete');
  await expect(figure('Teilräume')).toHaveText(/3\s*9$/);
  await expect(figure('Getrennte Teile')).toHaveText(/1\s*1$/);
});
