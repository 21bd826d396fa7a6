import type { Page } from '@playwright/test';
import {
  areaMap,
  createArea,
  enterGebiete,
  expectMembers,
  takeTool,
  type Spot,
} from '../browser/support/gebiete.ts';
import { choose, openDaten, takeOver } from '../browser/support/daten.ts';
import { expect, test } from '../browser/support/test.ts';
import { cityFiles } from './city.ts';
import { mapAtRest, watchPainting } from './painted.ts';
import { report } from './report.ts';
import { longestTaskMs } from './tasks.ts';

const TEILRAEUME = 570;
/** Moves of one stroke. */
const MOVES = 150;

declare global {
  interface Window {
    /** When the page could have drawn a frame, while a stroke is measured. */
    framesAt: number[];
  }
}

test('painting an area', async ({ browser, page }) => {
  await watchPainting(page);
  await openDaten(page);
  await choose(page, cityFiles(TEILRAEUME));
  await takeOver(page);
  await expect(page.getByRole('slider')).toHaveCount(5);
  await enterGebiete(page);
  // What is drawn over matters too: half of the city lies in another area by then.
  for (const area of ['Nord', 'Süd', 'West']) await createArea(page, area);
  await takeTool(page, 'Pinsel');
  await mapAtRest(page);

  const strokes = [];
  for (const area of ['Nord', 'Süd']) {
    await page.getByRole('list', { name: 'Liste der Gebiete' }).getByRole('button', { name: area }).click();
    await watchFrames(page);
    await stroke(page);
    strokes.push(await page.evaluate(() => window.framesAt));
    await page.mouse.up();
    await expect(page.getByRole('banner')).toContainText('Gespeichert');
  }
  await page.getByRole('list', { name: 'Liste der Gebiete' }).getByRole('button', { name: 'West' }).click();
  const longest = await longestTaskMs(browser, page, () => stroke(page), 'pointermove');
  await page.mouse.up();
  await expectMembers(page, 'Nord', 0);
  report('paint', { teilraeume: TEILRAEUME, framesAt: strokes, longestTaskMs: longest });
});

/** Notes every frame of the page from now on. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.framesAt = [];
    const frames = window.framesAt;
    const note = (at: number): void => {
      frames.push(at);
      if (frames === window.framesAt) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Passes over the whole city, row by row, and leaves the button down. */
async function stroke(page: Page): Promise<void> {
  const box = await areaMap(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  const at = (move: number): Spot => {
    const across = (move % 30) / 29;
    const row = Math.floor(move / 30);
    const [west, east] = [box.x + 0.3 * box.width, box.x + 0.75 * box.width];
    return {
      x: row % 2 === 0 ? west + across * (east - west) : east - across * (east - west),
      y: box.y + box.height * (0.15 + 0.16 * row),
    };
  };
  await page.mouse.move(at(0).x, at(0).y);
  await page.mouse.down();
  for (let move = 1; move < MOVES; move += 1) await page.mouse.move(at(move).x, at(move).y);
}
