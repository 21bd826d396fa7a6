/** The manual in the app. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test.ts';

/** Waits until a view that is about to scroll has come to rest. */
async function scrolled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        addEventListener('scrollend', () => resolve(), { once: true });
        setTimeout(resolve, 600);
      }),
  );
}

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
  for (const id of [
    'start',
    'akten',
    'daten',
    'lage',
    'gebiete',
    'szenarien',
    'leinwand',
    'punkte',
    'konferenz',
  ]) {
    await page.goto(`#/hilfe/${id}`);
    const current = page.getByRole('navigation', { name: 'Seiten der Hilfe' }).locator('[aria-current]');
    await expect(current).toHaveAttribute('href', `#/hilfe/${id}`);
    await expect(page.getByRole('article')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, id).toBeLessThanOrEqual(0);
  }
});

test('whoever comes into a room or turns a page of the manual sees the header with its notice', async ({
  page,
}) => {
  const notice = page.getByRole('banner').getByText('Modelldaten');
  await page.goto('#/lage');
  await expect(notice).toBeInViewport();
  await page.getByRole('link', { name: 'Hilfe', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Lage: wo brauchen Menschen mehr Unterstützung?',
  );
  await expect(page.getByRole('main')).toBeFocused();
  await scrolled(page);
  await expect(notice).toBeInViewport();
  await page.mouse.wheel(0, 900);
  await expect(notice).not.toBeInViewport();
  await page.getByRole('link', { name: 'Die ersten zehn Minuten', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die ersten zehn Minuten');
  await scrolled(page);
  await expect(notice).toBeInViewport();
});
