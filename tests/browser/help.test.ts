/** The manual in the app. */
import { expect, expectAccessible, test } from './support/test.ts';

test('each room leads to its page of the manual', async ({ page }) => {
  await page.goto('#/daten');
  await page.getByRole('link', { name: 'Hilfe', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daten: die eigene Stadt öffnen');
  await expectAccessible(page);
});

test('a link to a section moves the keyboard there', async ({ page }) => {
  await page.goto('#/hilfe/daten');
  await page.getByRole('link', { name: 'Importrezept', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Importrezept' })).toBeFocused();
});

test('the manual fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of ['start', 'daten', 'lage']) {
    await page.goto(`#/hilfe/${id}`);
    await expect(page.getByRole('article')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, id).toBeLessThanOrEqual(0);
  }
});
