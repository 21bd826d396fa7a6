/** Patterns of classes upon the map. */
import type { Page } from '@playwright/test';
import { expectStored } from './support/dossier.ts';
import { expectDrawn, mapCanvas, openSampleCity, openTab, pixels, slider } from './support/lage.ts';
import { legendAfter } from './support/daten.ts';
import { expect, test } from './support/test.ts';

/** Half the edge of the square that is looked at, in CSS pixels: larger than a tile of any pattern. */
const REACH = 9;

test('a Teilraum that is taken out carries its pattern, and gives it back', async ({ page }) => {
  await openSampleCity(page);
  // Viertel F, of an inner class.
  const place = await placeOnMap(page, 0.65, 0.4);
  await page.mouse.click(...place);
  await page.mouse.move(0, 0);
  await expect.poll(() => coloursAround(page, place)).toBe(1);
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').click();
  await page.getByRole('button', { name: 'Herausnehmen', exact: true }).click();
  await expect.poll(() => coloursAround(page, place)).toBeGreaterThan(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => coloursAround(page, place)).toBe(1);
});

test('an outer class nobody was in carries its pattern as soon as weights put somebody there', async ({
  page,
}) => {
  await openSampleCity(page);
  await slider(page, 'Einwohnerdichte').focus();
  await legendAfter(page, () => page.keyboard.press('End'));
  await expectStored(page, 3);
  const rooms = page.getByRole('navigation', { name: 'Räume' });
  await rooms.getByRole('link', { name: 'Daten' }).click();
  await rooms.getByRole('link', { name: 'Lage' }).click();
  await expectDrawn(page);
  // Viertel A, far below the others but for its density.
  const place = await placeOnMap(page, 0.52, 0.64);
  await expect.poll(() => coloursAround(page, place)).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => coloursAround(page, place)).toBeGreaterThan(1);
});

/** A place on screen, given as shares of the map's width and height. */
async function placeOnMap(page: Page, across: number, down: number): Promise<[number, number]> {
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  return [box.x + across * box.width, box.y + down * box.height];
}

/** How many colours the screen shows around a place. */
async function coloursAround(page: Page, [x, y]: [number, number]): Promise<number> {
  const edge = 2 * REACH;
  const png = await page.screenshot({ clip: { x: x - REACH, y: y - REACH, width: edge, height: edge } });
  const places = Array.from({ length: edge * edge }, (_, i): [number, number] => [
    ((i % edge) + 0.5) / edge,
    (Math.floor(i / edge) + 0.5) / edge,
  ]);
  return new Set((await pixels(page, png, places)).map(String)).size;
}
