/** The way back to the model city, and away from it. */
import { choose, openDaten, takeOver } from './support/daten.ts';
import { sampleMap, sampleTable } from './support/sample.ts';
import { expect, test } from './support/test.ts';

test('after an import of one’s own the model city can be brought back', async ({ page }) => {
  await openDaten(page);
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await choose(page, [sampleMap(), sampleTable()]);
  await takeOver(page);
  await expect(page.getByRole('banner')).not.toContainText('Modelldaten');
  await page.getByRole('link', { name: 'Daten', exact: true }).click();
  await page.getByRole('button', { name: 'Modellstadt öffnen' }).click();
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await expect(page).toHaveURL(/#\/lage$/);
});

test('files that are being read while the model city opens win', async ({ page }) => {
  // The model city arrives when the other city is open already, as on a slow line.
  let arrive = (): void => undefined;
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/modellstadt/quartiere.geojson', async (route) => {
    await asked;
    await route.continue();
  });
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await page.getByLabel('Name der Stadt').fill('Kleinstadt');
  await takeOver(page);
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
  const arrived = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/modellstadt/quartiere.geojson'),
  );
  arrive();
  await arrived;
  // Long enough to be read and shown.
  await page.waitForTimeout(2_000);
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
});
