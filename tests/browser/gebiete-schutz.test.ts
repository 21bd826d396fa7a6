/** Small numbers: what rests on few persons is not said, nor what would give it by subtraction. */
import type { Locator, Page } from '@playwright/test';
import { createArea, openGebiete } from './support/gebiete.ts';
import { openTab } from './support/lage.ts';
import { enter, numberOf, oneStep, openAreaPanel, openRules, rule, toggle } from './support/regeln.ts';
import { expect, test } from './support/test.ts';

/** Whatever rests on fewer than so many persons is protected from now on. */
async function protectBelow(page: Page, persons: number): Promise<void> {
  await openRules(page);
  const fold = await rule(page, 'Schutz kleiner Zahlen');
  await oneStep(page, () => enter(numberOf(fold, 'Zahlen zeigen ab'), String(persons)));
}

function row(page: Page, title: string): Locator {
  return page
    .getByRole('tabpanel')
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
}

test('figures of an area with few persons are protected, and so is what they follow from', async ({
  page,
}) => {
  await openGebiete(page);
  await createArea(page, 'Klein');
  await createArea(page, 'Groß');
  // 1,000 persons, and 1,150 + 1,300.
  await toggle(page, 'Klein', ['Viertel A']);
  await toggle(page, 'Groß', ['Viertel B', 'Viertel C']);
  await protectBelow(page, 1100);
  await openAreaPanel(page, 'Gebiete');
  await page.getByRole('button', { name: /Klein/ }).click();
  await expect(row(page, 'Einwohner*innen').getByRole('cell').first()).toHaveText('geschützt');
  await expect(page.getByRole('tabpanel')).toContainText('beruht auf weniger als 1.100 Personen');
  await expect(page.getByRole('main')).toContainText('1 Teilraum · Einwohnerzahl geschützt');
  // The city is known: with the other area and the rest the small one would be, too.
  await expect(page.getByRole('main')).not.toContainText(/(?<![\d.])1\.000(?![\d.])/);
  await page.getByRole('button', { name: /Groß/ }).click();
  const shown = await row(page, 'Einwohner*innen').getByRole('cell').allInnerTexts();
  expect(shown).toContain('geschützt');
});

test('a draft that differs from the reference by few persons does not give them away', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await toggle(page, 'Nord', ['Viertel A', 'Viertel B', 'Viertel C']);
  await protectBelow(page, 1100);
  await openAreaPanel(page, 'Vergleich');
  await page.getByRole('textbox', { name: 'Name der Referenz' }).fill('Alt');
  await oneStep(page, () => page.getByRole('button', { name: /festhalten/ }).click());
  await toggle(page, 'Nord', ['Viertel A']);
  await openTab(page, 'Vergleich');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('1 Teilraum fällt aus den Gebieten (Einwohnerzahl geschützt)');
  const cells = await row(page, 'Nord').getByRole('cell').allInnerTexts();
  // 3,450 before and 2,450 after would give the 1,000 that left.
  expect(cells.filter((cell) => cell === '3.450' || cell === '2.450').length).toBeLessThan(2);
  expect(cells).toContain('geschützt');
  await expect(panel).toContainText('Geschützt: Es wären so wenige Menschen');
  // The panel with the areas shows the draft alone: it must keep quiet, too.
  await openTab(page, 'Gebiete');
  await expect(page.getByRole('main')).not.toContainText(/(?<![\d.])1\.000(?![\d.])/);
});
