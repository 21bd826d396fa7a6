/** The tablet for every hand and eye: 320 px, twice the size, keyboard alone, screen reader. */
import type { Page } from '@playwright/test';
import { said } from './support/dossier.ts';
import {
  begin,
  expectBallots,
  give,
  handIn,
  more,
  roundFile,
  setUp,
  startTablet,
  TOPICS,
  PIN,
} from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const [MEETING = ''] = TOPICS;
const GROUPS = ['Bewohner*innen', 'Akteur*innen vor Ort', 'Träger/Wohlfahrtsverbände'];
/** Small targets are for mice; here people point with a thumb that trembles. */
const SMALLEST_PX = 44;

/** What holds on every screen. */
async function expectUsable(page: Page): Promise<void> {
  await expectAccessible(page);
  const { width, scrolls } = await page.evaluate(() => ({
    width: innerWidth,
    scrolls: document.documentElement.scrollWidth,
  }));
  expect(scrolls, 'nothing to scroll sideways').toBeLessThanOrEqual(width);
  for (const target of await page
    .locator('main button, main select, main .booth-input, footer button')
    .all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.textContent().then(String)).toBeGreaterThanOrEqual(SMALLEST_PX);
    expect(box?.width, await target.textContent().then(String)).toBeGreaterThanOrEqual(SMALLEST_PX);
  }
}

/** Goes through every screen of the tablet and looks at each. */
async function throughAll(page: Page, look: () => Promise<void>): Promise<void> {
  await setUp(page, (await roundFile({ codes: ['12345678'], groups: GROUPS, trial: true })).file);
  await look();
  await startTablet(page, ['Türkisch', 'Arabisch', 'Polnisch']);
  await look();
  await begin(page).click();
  await look();
  await page.getByRole('button', { name: 'Aktive Menschen vor Ort' }).click();
  await page.getByLabel('Nummer').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Diese Nummer kennen wir nicht.')).toBeVisible();
  await look();
  await page.getByLabel('Nummer').fill('12345678');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: MEETING })).toBeVisible();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  for (let press = 0; press < 4; press += 1) await more(page, MEETING).click({ force: true });
  await look();
  await give(page, {});
  await look();
  await handIn(page);
  await look();
  await page.getByRole('button', { name: 'Für das Team' }).click();
  await look();
  await page.getByRole('button', { name: 'PIN vergessen' }).click();
  await look();
  await page.getByRole('button', { name: 'Doch nicht warten' }).click();
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tablet für das Team geöffnet' })).toBeVisible();
  await look();
}

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('every screen fits 320 px and is found faultless by axe', async ({ page }) => {
    test.setTimeout(120_000);
    await throughAll(page, () => expectUsable(page));
  });
});

test.describe('at twice the size', () => {
  // What 1024 × 768 is at 200 %.
  test.use({ viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 });
  test('every screen of the tablet fits', async ({ page }) => {
    test.setTimeout(120_000);
    await throughAll(page, () => expectUsable(page));
  });
});

test('with text of twice the size nothing is cut off', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 640, height: 800 });
  await throughAll(page, async () => {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expectUsable(page);
  });
});

test('what has the focus is not hidden behind what is left', async ({ page }) => {
  await page.setViewportSize({ width: 512, height: 384 });
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await page.getByRole('button', { name: 'Weiter', exact: true }).focus();
  const left = page.locator('.left');
  for (let tab = 0; tab < 8; tab += 1) {
    await page.keyboard.press('Shift+Tab');
    // The browser scrolls with its next frame.
    await expect
      .poll(async () => {
        const [focused, bar] = await Promise.all([page.locator(':focus').boundingBox(), left.boundingBox()]);
        return (focused?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
      })
      .toBeGreaterThanOrEqual(-1);
  }
});

test('by keyboard alone from the set-up to the thanks, and a screen reader follows', async ({ page }) => {
  await setUp(page, (await roundFile({ groups: GROUPS })).file);
  const press = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (name: string): Promise<void> => {
    const target = page.getByRole('button', { name, exact: true });
    for (let tab = 0; tab < 40; tab += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  for (let tab = 0; tab < 10; tab += 1) {
    if (await page.getByLabel('PIN zum Verlassen').evaluate((field) => field === document.activeElement))
      break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo('Anfangen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Zu welcher Gruppe gehören Sie?' })).toBeFocused();
  await tabTo('Bewohner und Bewohnerinnen');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Was ist Ihnen am wichtigsten?' })).toBeFocused();
  await tabTo(`Ein Punkt mehr: ${MEETING}`);
  await press(['Space', 'Space']);
  await expect(said(page)).toHaveText(`${MEETING}: 2 Punkte. Noch 3 Punkte übrig.`);
  await expect(more(page, MEETING)).toBeFocused();
  await tabTo('Weiter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ist das richtig?' })).toBeFocused();
  await tabTo('Punkte abgeben');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Danke!' })).toBeFocused();
  await expect(said(page)).toHaveText('Ihre Punkte sind gespeichert. Bitte geben Sie das Tablet weiter.');
  await tabTo('Nächste Person');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Was ist Ihnen wichtig?' })).toBeFocused();
  await expectBallots(page, 1);
});
