/** The room Lage for everybody: screen readers, narrow screens, and no request without being asked. */
import { openSampleCity, openTab } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('axe finds nothing on any tab, selected or not', async ({ page }) => {
  await openSampleCity(page);
  await page.getByText('Speichern und öffnen').click();
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expectAccessible(page);
  for (const tab of ['Rangliste', 'Verteilung', 'Auswahl']) {
    await openTab(page, tab);
    await expectAccessible(page);
    if (tab === 'Rangliste') await page.getByRole('grid').getByRole('row').nth(1).click();
  }
});

test('tabs are steered with arrow keys', async ({ page }) => {
  await openSampleCity(page);
  await page.getByRole('tab', { name: 'Änderungen' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Rangliste' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Rangliste' })).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [640, 400],
  [1024, 768],
] as const) {
  test(`nothing is cut off at ${String(width)} × ${String(height)}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSampleCity(page);
    await page.getByText('Speichern und öffnen').click();
    for (const tab of ['Änderungen', 'Rangliste', 'Verteilung', 'Auswahl']) {
      await openTab(page, tab);
      if (tab === 'Rangliste') await page.getByRole('grid').getByRole('row').nth(1).click();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, tab).toBe(0);
    }
  });
}

test.describe('the background map', () => {
  const HOST = 'https://sgx.geodatenzentrum.de';
  test.use({ allowedOrigins: [HOST] });

  test('asks its server only while it is switched on, and says so before', async ({ page }) => {
    const asked: string[] = [];
    await page.route(`${HOST}/**`, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ status: 204 });
    });
    await openSampleCity(page);
    const box = page.getByRole('checkbox', { name: 'Hintergrundkarte' });
    await expect(box).not.toBeChecked();
    await expect(box).toHaveAccessibleDescription(/erfährt dieser Server, welchen Ausschnitt Sie ansehen/);
    expect(asked).toEqual([]);
    await box.check();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await expect(page.getByText('© basemap.de / BKG')).toBeVisible();
  });
});
