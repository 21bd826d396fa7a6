/** Drawing areas with the keyboard alone, and what a screen reader says of it. */
import type { Locator, Page } from '@playwright/test';
import { expectNothingStored, expectStored, said } from './support/dossier.ts';
import { areaButton, areaMap, createArea, expectMembers, openGebiete } from './support/gebiete.ts';
import { openTab } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** The entries of the list that are ticked, as long as they are in view. */
async function ticked(page: Page): Promise<string[]> {
  const options = page.getByRole('listbox').getByRole('option', { selected: true });
  const texts = await options.allInnerTexts();
  return texts.map((text) => /Viertel [A-L]/.exec(text)?.[0] ?? text);
}

test('the list takes Teilräume in and out', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await openTab(page, 'Teilräume');
  const list = page.getByRole('listbox', { name: 'Teilräume, angekreuzt sind die in „Nord“' });
  await list.getByRole('option').first().focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('1 Teilraum in „Nord“ aufgenommen.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { name: 'Viertel C' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => ticked(page)).toEqual(['Viertel A', 'Viertel C']);
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText('1 Teilraum herausgenommen.');
  await expect.poll(() => ticked(page)).toEqual(['Viertel A']);
  await expect(list.getByRole('option', { name: 'Viertel C' })).toContainText('in keinem Gebiet');

  await page.getByLabel('Gebiet', { exact: true }).selectOption('in keinem Gebiet');
  await expect(list.getByRole('option')).not.toContainText(['Viertel A']);
  await page.getByRole('button', { name: '11 angezeigte Teilräume aufnehmen' }).click();
  await openTab(page, 'Gebiete');
  await expectMembers(page, 'Nord', 12);
  await page.keyboard.press('Control+z');
  await expectMembers(page, 'Nord', 1);
  await openTab(page, 'Teilräume');
  await expectAccessible(page);
});

test('on the map shift and arrows choose, enter takes in and out', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  await areaMap(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expectMembers(page, 'Nord', 1);
  await expect(said(page)).toHaveText('1 Teilraum in „Nord“ aufgenommen.');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expectMembers(page, 'Nord', 2);
  await page.keyboard.press('Enter');
  await expectMembers(page, 'Nord', 1);
  await expectStored(page, 6);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expectNothingStored(page, 6);
  await expectMembers(page, 'Nord', 1);
});

test('without an area, it is said what to do first', async ({ page }) => {
  await openGebiete(page);
  await areaMap(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Legen Sie zuerst ein Gebiet an, oder wählen Sie eines aus der Liste.');
});

test('the room fits a narrow screen and axe finds nothing', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Ein Gebiet mit einem ungewöhnlich langen Namen in der nördlichen Innenstadt');
  await page.getByText('Angaben zum Gebiet').click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const tab of ['Teilräume', 'Gebiete']) {
    await openTab(page, tab);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, tab).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  // Words of the figures are read as words there, not letter below letter.
  const rows = page.getByRole('tabpanel').getByRole('table').getByRole('row');
  await expect(rows.nth(2)).toBeVisible();
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(110);
});

test('at twice the size nothing is cut off, and the keyboard goes from tools to map to panel', async ({
  page,
}) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  // What 1280 × 800 is at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  for (const tab of ['Teilräume', 'Leitkriterien', 'Vergleich', 'Regeln', 'Dateien', 'Gebiete']) {
    await openTab(page, tab);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, tab).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  await page.getByRole('radio', { name: 'Auswählen, verschieben' }).focus();
  const tabTo = async (place: Locator): Promise<void> => {
    await page.keyboard.press('Tab');
    await expect(place).toBeFocused();
  };
  await tabTo(areaMap(page));
  // Background map and the buttons upon the map come before the panel.
  const tab = page.getByRole('tab', { name: 'Gebiete', exact: true });
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  }).toPass({ intervals: [0] });
  await tabTo(areaButton(page, 'Nord'));
  await tabTo(page.getByLabel('Name des neuen Gebiets'));
  await tabTo(page.getByRole('button', { name: 'Gebiet anlegen' }));
  await tabTo(page.getByRole('button', { name: 'Grenzen sperren' }));
});
