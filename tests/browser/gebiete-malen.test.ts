/** Drawing areas on the map: with the mouse, with a finger, with the lasso. */
import type { JSHandle, Page } from '@playwright/test';
import { expectStored, said } from './support/dossier.ts';
import {
  areaButton,
  areaMap,
  createArea,
  expectMembers,
  openGebiete,
  spotOf,
  spots,
  takeTool,
} from './support/gebiete.ts';
import { hovered } from './support/lage.ts';
import { expect, test } from './support/test.ts';

test('a stroke of the brush is shown while it is drawn and stored once', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const [from, to] = [spotOf(places, 'Viertel A'), spotOf(places, 'Viertel D')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expectMembers(page, 'Nord', 4);
  // Begun, opened, created: the stroke is not stored while the mouse is down.
  await expectStored(page, 3);
  await page.mouse.up();
  // What the criteria say of it is heard soon after.
  await expect(said(page)).toHaveText('4 Teilräume in „Nord“ aufgenommen.');
  await expectStored(page, 4);
  await page.keyboard.press('Control+z');
  await expectMembers(page, 'Nord', 0);
});

test('what a stroke passes over is drawn at once, and by the map itself as soon as the hand rests', async ({
  page,
}) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const [from, to] = [spotOf(places, 'Viertel A'), spotOf(places, 'Viertel D')];
  await page.mouse.move(from.x, from.y);
  const sketch = await watchSketch(page);
  const before = await areaMap(page).screenshot();
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  // The mouse is still down.
  await expect.poll(() => sketch.jsonValue()).toEqual({ drawn: 4, now: 0 });
  const resting = await areaMap(page).screenshot();
  expect(resting.equals(before)).toBe(false);
  await page.mouse.up();
  await expectStored(page, 4);
  expect(await sketch.jsonValue()).toEqual({ drawn: 4, now: 0 });
});

test.describe('with a background map', () => {
  const HOST = 'https://sgx.geodatenzentrum.de';
  test.use({ allowedOrigins: [HOST] });

  test('that never comes, a stroke still becomes part of the map', async ({ page }) => {
    const asked: string[] = [];
    await page.route(`${HOST}/**`, (route) => void asked.push(route.request().url()));
    await openGebiete(page);
    await page.getByRole('checkbox', { name: 'Hintergrundkarte' }).check();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await createArea(page, 'Nord');
    const { x, y } = spotOf(await spots(page), 'Viertel A');
    await takeTool(page, 'Pinsel');
    const sketch = await watchSketch(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await expectMembers(page, 'Nord', 1);
    await page.mouse.up();
    await expect.poll(() => sketch.jsonValue()).toEqual({ drawn: 1, now: 0 });
  });
});

/** Counts the Teilräume that are drawn above the map for a stroke: in all so far, and now. */
async function watchSketch(page: Page): Promise<JSHandle<{ drawn: number; now: number }>> {
  return page.locator('.maplibregl-canvas-container svg').evaluateHandle((svg) => {
    const seen = { drawn: 0, now: 0 };
    // A hand that rests on its way settles what it has passed over by then.
    new MutationObserver((changes) => {
      seen.now = svg.children.length;
      seen.drawn += changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    }).observe(svg, { childList: true });
    return seen;
  });
}

test('the eraser takes out, a click is a stroke too, and escape leaves everything as it was', async ({
  page,
}) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  for (const name of ['Viertel A', 'Viertel B', 'Viertel C']) {
    const { x, y } = spotOf(places, name);
    await page.mouse.click(x, y);
  }
  await expectMembers(page, 'Nord', 3);
  await expectStored(page, 6);
  await takeTool(page, 'Radierer');
  const { x, y } = spotOf(places, 'Viertel B');
  await page.mouse.click(x, y);
  await expectMembers(page, 'Nord', 2);
  await expect(said(page)).toHaveText('1 Teilraum herausgenommen.');

  await takeTool(page, 'Pinsel');
  const [from, to] = [spotOf(places, 'Viertel E'), spotOf(places, 'Viertel H')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expectMembers(page, 'Nord', 6);
  await page.keyboard.press('Escape');
  await expectMembers(page, 'Nord', 2);
  await page.mouse.up();
  await expect(said(page)).toHaveText('Strich abgebrochen, nichts wurde geändert.');
  await expectStored(page, 7);
});

test('the lasso takes every Teilraum whose middle it goes round', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Lasso');
  const corners = ['Viertel A', 'Viertel C', 'Viertel K', 'Viertel I'].map((name) => spotOf(places, name));
  const [a, c, k, i] = corners;
  if (!a || !c || !k || !i) throw new Error('no corners');
  const reach = (c.x - a.x) / 6;
  await page.mouse.move(a.x - reach, a.y + reach);
  await page.mouse.down();
  await page.mouse.move(c.x + reach, c.y + reach, { steps: 5 });
  await page.mouse.move(k.x + reach, k.y - reach, { steps: 5 });
  await page.mouse.move(i.x - reach, i.y - reach, { steps: 5 });
  await page.mouse.up();
  await expectMembers(page, 'Nord', 9);
  await expect(said(page)).toHaveText('9 Teilräume in „Nord“ aufgenommen.');
});

test('Teilräume of a locked area stay, and that is said', async ({ page }) => {
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const drag = async (from: string, to: string): Promise<void> => {
    await page.mouse.move(spotOf(places, from).x, spotOf(places, from).y);
    await page.mouse.down();
    await page.mouse.move(spotOf(places, to).x, spotOf(places, to).y, { steps: 4 });
    await page.mouse.up();
  };
  await drag('Viertel A', 'Viertel B');
  await expectMembers(page, 'Nord', 2);
  await page.getByRole('button', { name: 'Grenzen sperren' }).click();
  await expect(areaButton(page, 'Nord')).toContainText('gesperrt');
  await drag('Viertel C', 'Viertel D');
  await expect(said(page)).toContainText('Die Grenzen von „Nord“ sind gesperrt.');

  await createArea(page, 'Süd');
  await drag('Viertel A', 'Viertel D');
  await expectMembers(page, 'Süd', 2);
  await expectMembers(page, 'Nord', 2);
  await expect(said(page)).toHaveText(
    '2 Teilräume in „Süd“ aufgenommen. 2 Teilräume bleiben, wo sie sind: Ihr Gebiet ist gesperrt.',
  );
});

test('one finger draws, two fingers move the map', async ({ browser, page: mouse, baseURL }) => {
  await mouse.goto('about:blank');
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 800, height: 1000 },
    locale: 'de-DE',
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await openGebiete(page);
  await createArea(page, 'Nord');
  const places = await spots(page);
  await takeTool(page, 'Pinsel');
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  const [a, d] = [spotOf(places, 'Viertel A'), spotOf(places, 'Viertel D')];
  await send('touchStart', [a]);
  for (let step = 1; step <= 6; step += 1) {
    await send('touchMove', [{ x: a.x + ((d.x - a.x) * step) / 6, y: a.y + ((d.y - a.y) * step) / 6 }]);
  }
  await send('touchEnd', []);
  await expectMembers(page, 'Nord', 4);
  await expectStored(page, 4);

  // The second finger ends what the first one began, and both together move the map.
  const [e, h] = [spotOf(places, 'Viertel E'), spotOf(places, 'Viertel H')];
  await send('touchStart', [e]);
  await send('touchStart', [e, h]);
  for (let step = 1; step <= 6; step += 1) {
    await send(
      'touchMove',
      [e, h].map(({ x, y }) => ({ x, y: y + 10 * step })),
    );
  }
  await send('touchEnd', []);
  await expect(said(page)).toHaveText('Strich abgebrochen, nichts wurde geändert.');
  await expectMembers(page, 'Nord', 4);
  await expect.poll(async () => (await hovered(page, e.x, e.y + 60))?.name).toBe('Viertel E');
  await context.close();
});
