/** The model city in the room Lage, as everybody meets it first. */
import { framesDrawn, legend } from './support/daten.ts';
import { expectDrawn, openTab, saved, slider, textOf, weights } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';
import type { Page } from '@playwright/test';

async function openModelCity(page: Page): Promise<void> {
  await page.goto('');
  await expectDrawn(page);
}

test('opens by itself, says that its data are invented, and axe finds nothing', async ({ page }) => {
  await openModelCity(page);
  await expect(page.getByRole('banner')).toContainText('Modellstadt');
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await expect(page.getByRole('banner')).toContainText(/Stand \d{4}/);
  const counts = await legend(page);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(570);
  expect(Object.keys(counts).slice(0, 5)).toEqual([
    'stark überdurchschnittlich',
    'überdurchschnittlich',
    'durchschnittlich',
    'unterdurchschnittlich',
    'stark unterdurchschnittlich',
  ]);
  // There is no such place on any map of Germany.
  await expect(page.getByRole('checkbox', { name: 'Hintergrundkarte' })).toHaveCount(0);
  await expectAccessible(page);
});

test('every export says Modelldaten', async ({ page }) => {
  await openModelCity(page);
  for (const button of ['Tabelle (CSV)', 'Karte (GeoJSON)', 'Karte als Bild (PNG)']) {
    const download = await saved(page, button);
    expect(download.suggestedFilename(), button).toContain('modelldaten');
    if (!button.includes('PNG')) expect(await textOf(download), button).toContain('Modelldaten');
  }
});

test('another period keeps the weights that are being tried', async ({ page }) => {
  await openModelCity(page);
  await slider(page, 'Transferleistungsdichte').focus();
  await page.keyboard.press('PageDown');
  await framesDrawn(page);
  const before = await legend(page);
  const periods = page.getByRole('combobox', { name: 'Stand' });
  expect(await periods.getByRole('option').count()).toBe(6);
  await periods.selectOption({ index: 0 });
  await expect(page.getByRole('banner')).toContainText(`Stand ${await periods.inputValue()}`);
  expect((await weights(page))[0]).toBe(70);
  await expect.poll(() => legend(page)).not.toEqual(before);
});

test('a long ranking draws few rows, and the keyboard reaches the last one', async ({ page }) => {
  await openModelCity(page);
  await openTab(page, 'Rangliste');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '571');
  expect(await grid.getByRole('row').count()).toBeLessThan(30);
  await page.getByRole('button', { name: 'Einwohner*innen', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const selected = page.getByRole('row', { selected: true });
  await expect(selected).toHaveAttribute('aria-rowindex', '571');
  await expect(selected).toBeFocused();
  // Those without an index come last and say why.
  await openTab(page, 'Auswahl');
  await expect(page.getByRole('tabpanel')).toContainText('keine Angabe');
});

test('what a reader should know about the figures is said, not hidden', async ({ page }) => {
  await openModelCity(page);
  await page.getByText(/^Hinweise zu den Zahlen/).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dort steht „keine Angabe“.' })).not.toHaveCount(
    0,
  );
});

test('a suppressed count shows bounds and the classes they allow', async ({ page }) => {
  await openModelCity(page);
  await openTab(page, 'Rangliste');
  await page.getByLabel('Name oder Schlüssel suchen').fill('10404');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await openTab(page, 'Auswahl');
  await expect(page.getByRole('tabpanel')).toContainText(/Der wahre Indexwert liegt zwischen .+ und .+\./);
  await expect(page.getByRole('tabpanel')).toContainText(
    /Die Klasse ist in jedem Fall dieselbe|Möglich sind die Klassen/,
  );
});
