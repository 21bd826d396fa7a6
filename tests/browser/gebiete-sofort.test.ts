/** The criteria follow the brush: in a city of 570 Teilräume the counters are right with the next frame. */
import type { Page } from '@playwright/test';
import { areaButton, areaMap, spots, spotOf, takeTool } from './support/gebiete.ts';
import { counters, openCriteria } from './support/kriterien.ts';
import { openViolatedLayout } from './support/modellstadt.ts';
import { openAreaPanel } from './support/regeln.ts';
import { expect, test } from './support/test.ts';

declare global {
  interface Window {
    /** Frames between the pointer and the counters, one for each time they changed. */
    framesUntilCounted: number[];
  }
}

/** Counts frames from the last move of the pointer until the counters say something else. */
async function watchCounters(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.framesUntilCounted = [];
    let frame = 0;
    let pointed = 0;
    const next = (): void => {
      frame += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    for (const type of ['pointerdown', 'pointermove']) {
      addEventListener(type, () => (pointed = frame), { capture: true });
    }
    const list = document.querySelector('ul[aria-label^="Wie viele Prüfungen"]');
    if (!list) throw new Error('there are no counters');
    new MutationObserver(() => window.framesUntilCounted.push(frame - pointed)).observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

test('every Teilraum of a stroke is counted with the next frame, before the button is let go', async ({
  page,
}) => {
  await openViolatedLayout(page);
  await openAreaPanel(page, 'Gebiete');
  await areaButton(page, 'Kleebeck Siedlung').click();
  await takeTool(page, 'Pinsel');
  await openCriteria(page);
  const before = await counters(page);
  await expect(areaMap(page)).not.toHaveAttribute('aria-busy', 'true');
  const places = await spots(page);
  const names = [...places.keys()].slice(0, 8);
  await watchCounters(page);
  const [first = ''] = names;
  await page.mouse.move(spotOf(places, first).x, spotOf(places, first).y);
  await page.mouse.down();
  for (const name of names) {
    await page.mouse.move(spotOf(places, name).x, spotOf(places, name).y);
    // A frame or two between the moves: each is looked at by itself.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))),
    );
  }
  const frames = await page.evaluate(() => window.framesUntilCounted);
  expect(frames.length).toBeGreaterThan(2);
  expect(Math.max(...frames)).toBeLessThanOrEqual(1);
  expect(await counters(page)).not.toEqual(before);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => counters(page)).toEqual(before);
});
