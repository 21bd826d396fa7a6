/** The import by keyboard alone, for screen readers, and on narrow screens. */
import type { Page } from '@playwright/test';
import { card, choose, openDaten, section, unfoldAll } from './support/daten.ts';
import { sampleMap, sampleTable } from './support/sample.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Tabs until the control of that name has the focus. */
async function tabTo(page: Page, role: 'button' | 'combobox' | 'textbox', name: string): Promise<void> {
  const control = page.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached with the Tab key`);
}

test('the whole import by keyboard', async ({ page }) => {
  await openDaten(page);
  // Listened for early: the browser hands dialogs over only some time after it was asked to.
  const dialog = page.waitForEvent('filechooser');
  await tabTo(page, 'button', 'Dateien auswählen');
  await page.keyboard.press('Enter');
  await (await dialog).setFiles([sampleMap(), sampleTable()]);
  await expect(card(page, 'kleinstadt.csv')).toBeVisible();
  await expect(page.getByRole('status')).toContainText(
    '2 Dateien gelesen: kleinstadt.csv und kleinstadt.geojson.',
  );

  await tabTo(page, 'textbox', 'Name der Stadt');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Kleinstadt');
  await tabTo(page, 'button', 'Übernehmen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/lage$/);
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
  await expect(page.getByRole('status')).toContainText('Kleinstadt ist geöffnet.');
});

test('axe finds nothing on the import page, empty, filled, and with everything unfolded', async ({
  page,
}) => {
  await openDaten(page);
  await expectAccessible(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await expect(section(page, 'Übernehmen')).toContainText('12 bekommen einen Indexwert');
  await expectAccessible(page);
  await unfoldAll(page);
  await expectAccessible(page);
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openDaten(page);
  await choose(page, [sampleMap(), sampleTable()]);
  await expect(section(page, 'Übernehmen')).toContainText('12 bekommen einen Indexwert');
  await unfoldAll(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
