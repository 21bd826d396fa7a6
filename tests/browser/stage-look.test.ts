/** The stage as a picture: readable from the last row, nothing to press, for everybody. */
import { openDesk, openStage, panel, press, title } from './support/stage.ts';
import { expect, expectAccessible, test } from './support/test.ts';
import type { Locator, Page } from '@playwright/test';

async function letter(text: Locator): Promise<number> {
  return text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

/** By how many pixels the picture and its last line reach out of the window. */
async function outside(stage: Page): Promise<number[]> {
  return stage.evaluate(() => {
    const box = document.querySelector('.stage');
    const { right, bottom } = document.querySelector('footer')?.getBoundingClientRect() ?? {
      right: 0,
      bottom: 0,
    };
    return [
      (box?.scrollWidth ?? 0) - innerWidth,
      (box?.scrollHeight ?? 0) - innerHeight,
      Math.max(0, right - innerWidth),
      Math.max(0, bottom - innerHeight),
    ];
  });
}

test('letters grow with the window: the legend at least a thirtieth of its height', async ({
  page,
  context,
}) => {
  // Many sizes and pictures, up to 4K without a graphics card.
  test.setTimeout(180_000);
  await openDesk(page);
  const stage = await openStage(context, page);
  for (const [width, height] of [
    [1024, 768],
    [1280, 800],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await stage.setViewportSize({ width, height });
    for (const [content, heading] of [
      ['Karte', 'Lage: Modellstadt'],
      ['Rangliste', 'Rangliste: Modellstadt'],
      ['Verteilung', 'Verteilung: Modellstadt'],
    ] as const) {
      await press(page, content);
      await expect(title(stage)).toHaveText(heading);
      const size = `${content} at ${String(width)} × ${String(height)}`;
      const least = height / 30;
      const words = stage.getByText('stark überdurchschnittlich', { exact: true }).first();
      await expect(words).toBeVisible();
      // Letters follow the size of the window a frame later.
      await expect.poll(() => letter(words), size).toBeGreaterThanOrEqual(least);
      await expect.poll(() => letter(title(stage)), size).toBeGreaterThanOrEqual(1.5 * least);
      await expect.poll(() => outside(stage), size).toEqual([0, 0, 0, 0]);
    }
  }
});

test('nothing can be focused, there is no pointer, and axe finds nothing, light or dark', async ({
  page,
  context,
}) => {
  // Many sizes and pictures, up to 4K without a graphics card.
  test.setTimeout(180_000);
  await openDesk(page);
  const stage = await openStage(context, page);
  await panel(page).getByText('Textfolie', { exact: true }).click();
  await panel(page).getByLabel('Überschrift').fill('Willkommen');
  for (const theme of ['hell', 'dunkel']) {
    await panel(page).getByLabel(theme).check();
    for (const [content, heading] of [
      ['Karte', 'Lage: Modellstadt'],
      ['Rangliste', 'Rangliste: Modellstadt'],
      ['Verteilung', 'Verteilung: Modellstadt'],
      ['Textfolie zeigen', 'Willkommen'],
      ['Leeren', 'Leerer Bildschirm'],
    ] as const) {
      await press(page, content);
      await expect(title(stage)).toHaveText(heading);
      await stage.keyboard.press('Tab');
      await stage.keyboard.press('Tab');
      const found = await stage.evaluate(() => {
        const elements = [...document.querySelectorAll('*')];
        return {
          focused: document.activeElement === document.body,
          pointers: elements.filter((element) => getComputedStyle(element).cursor !== 'none').length,
        };
      });
      expect(found, content).toEqual({ focused: true, pointers: 0 });
      await expectAccessible(stage);
    }
    const paper = await stage
      .locator('.stage')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(paper).toBe(theme === 'hell' ? 'rgb(255, 255, 255)' : 'rgb(18, 20, 31)');
    await press(page, 'Wieder zeigen');
  }
});

test('the panel works by keyboard, covers nothing and fits a narrow screen', async ({ page }) => {
  await openDesk(page);
  await expect(panel(page).getByRole('heading', { name: 'Leinwand' })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Karte', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Leinwand zeigt Karte, live.' })).toBeAttached();
  await panel(page).getByRole('button', { name: 'Einfrieren' }).focus();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  for (const [width, height] of [
    [320, 640],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
  await panel(page).getByRole('button', { name: 'Freigeben' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Leinwand: / })).toBeFocused();
});

test('the stage lies in any folder under the strict policy', async ({ page }) => {
  const response = await page.goto('leinwand.html');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(title(page)).toHaveText('Leerer Bildschirm');
});
