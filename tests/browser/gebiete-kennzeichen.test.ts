/** What the map marks of the Leitkriterien, and where it leads. */
import type { Page } from '@playwright/test';
import { areaMap, createArea, spotOf, spots } from './support/gebiete.ts';
import { finding, openCriteria, openCrowdedCity, openGroup } from './support/kriterien.ts';
import { oneStep, openAreaPanel, toggle } from './support/regeln.ts';
import { expect, test } from './support/test.ts';

/** Colours of marks, as the map draws them. */
const VIOLATED = [189, 15, 9];
const HINT = [138, 75, 0];
const POINTED_AT = [0, 0, 0];

/** How many pixels of the map have exactly that colour. */
async function coloured(page: Page, colour: readonly number[]): Promise<number> {
  const png = await areaMap(page).screenshot();
  return page.evaluate(
    async ([base64, [red, green, blue]]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
      }
      return count;
    },
    [png.toString('base64'), colour] as const,
  );
}

/** An area across both Stadtbezirke, which is violated; a Teilraum outside, which should lie in one. */
async function openWithSouth(page: Page): Promise<void> {
  await openCrowdedCity(page);
  await createArea(page, 'Süd');
  await toggle(page, 'Süd', ['Viertel B', 'Viertel C']);
}

test('marks are there with the criteria, can be left out, and go with them', async ({ page }) => {
  await openWithSouth(page);
  expect(await coloured(page, VIOLATED)).toBe(0);
  await openCriteria(page);
  await expect.poll(() => coloured(page, VIOLATED)).toBeGreaterThan(0);
  await expect.poll(() => coloured(page, HINT)).toBeGreaterThan(0);
  const marked = page.getByRole('checkbox', { name: /^Auf der Karte kennzeichnen/ });
  await marked.uncheck();
  await expect.poll(() => coloured(page, VIOLATED)).toBe(0);
  await marked.check();
  await expect.poll(() => coloured(page, VIOLATED)).toBeGreaterThan(0);
  await openAreaPanel(page, 'Regeln');
  await expect.poll(() => coloured(page, VIOLATED)).toBe(0);
});

test('marks follow the borders', async ({ page }) => {
  await openWithSouth(page);
  await openCriteria(page);
  await expect.poll(() => coloured(page, VIOLATED)).toBeGreaterThan(0);
  const places = await spots(page);
  const { x, y } = spotOf(places, 'Viertel C');
  await page.mouse.click(x, y);
  await areaMap(page).focus();
  await oneStep(page, () => page.keyboard.press('Enter'));
  // The area now lies in one Stadtbezirk.
  await expect.poll(() => coloured(page, VIOLATED)).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => coloured(page, VIOLATED)).toBeGreaterThan(0);
});

test('under the pointer a Teilraum says what it lacks', async ({ page }) => {
  await openWithSouth(page);
  await openCriteria(page);
  const places = await spots(page);
  const { x, y } = spotOf(places, 'Viertel L');
  await page.mouse.move(x, y);
  await expect(page.getByText('! RLK1: Hinweis', { exact: true })).toBeVisible();
});

test('the way to an area outlines it and covers no tool', async ({ page }) => {
  await openWithSouth(page);
  await openCriteria(page);
  await openGroup(page, /Gebiet „Süd“/);
  await areaMap(page).press('Escape');
  await expect.poll(() => coloured(page, POINTED_AT)).toBe(0);
  await finding(page, /^GLK6/).getByRole('button', { name: 'Auf der Karte zeigen' }).click();
  await expect.poll(() => coloured(page, POINTED_AT)).toBeGreaterThan(0);
  for (const width of [320, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const tool of ['Auswählen, verschieben', 'Pinsel', 'Lasso']) {
      await page.getByText(tool, { exact: true }).click({ trial: true });
    }
  }
  await page.getByRole('button', { name: /^Zurück zu: GLK6/ }).click();
  await expect(finding(page, /^GLK6/).getByRole('heading')).toBeFocused();
  await expect.poll(() => coloured(page, POINTED_AT)).toBe(0);
});
