import type { Page } from '@playwright/test';
import { choose, openDaten, takeOver } from '../browser/support/daten.ts';
import { expect, test } from '../browser/support/test.ts';
import { cityFiles } from './city.ts';
import { mapAtRest, nextPainted, watchPainting } from './painted.ts';
import { report } from './report.ts';
import { longestTaskMs } from './tasks.ts';

/** Teilräume and how long a task may be while dragging. */
const CITIES = [
  [570, '< 16'],
  [5000, ''],
  [20_000, '< 50'],
] as const;
/** Single moves that are waited for, and moves in one go. */
const STEPS = 40;

test('dragging a weight', async ({ browser, page }) => {
  const results = [];
  await watchPainting(page);
  for (const [teilraeume, aim] of CITIES) {
    await page.goto('about:blank');
    await openDaten(page);
    await choose(page, cityFiles(teilraeume));
    await takeOver(page);
    await expect(page.getByRole('slider')).toHaveCount(5);
    await mapAtRest(page);

    const { left, width, y } = await grip(page);
    for (let step = 1; step <= STEPS; step++) {
      const before = await page.evaluate(() => window.paintedMs.length);
      await page.mouse.move(left + width * (0.8 - (0.7 * step) / STEPS), y);
      await nextPainted(page, before);
    }
    // What is drawn while nobody waits may belong to the move before: it is not counted.
    const paintedMs = await page.evaluate(() => window.paintedMs);
    const longest = await longestTaskMs(browser, page, async () => {
      for (let step = 1; step <= STEPS; step++) {
        await page.mouse.move(left + width * (0.1 + (0.8 * step) / STEPS), y);
      }
    });
    await page.mouse.up();
    results.push({ teilraeume, aim, paintedMs, longestTaskMs: longest });
  }
  report('drag', results);
});

/** Takes hold of the first weight, which stands at 80 %. */
async function grip(page: Page): Promise<{ left: number; width: number; y: number }> {
  const box = await page.getByRole('slider').first().boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.8, y);
  await page.mouse.down();
  return { left: box.x, width: box.width, y };
}
