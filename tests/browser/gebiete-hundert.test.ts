/** A long afternoon at the map: whatever was drawn can be taken back, stroke by stroke. */
import type { Page } from '@playwright/test';
import { expectStored, storedSteps } from './support/dossier.ts';
import { createArea, expectMembers, openGebiete, spotOf, spots, takeTool } from './support/gebiete.ts';
import { openTab } from './support/lage.ts';
import { expect, test } from './support/test.ts';

const STROKES = 100;

/** The area of every Teilraum, as the list says it: nothing outside. */
async function membership(page: Page): Promise<string[]> {
  const texts = await page.getByRole('listbox').getByRole('option').allInnerTexts();
  return texts.map((text) => /Nord|Süd/.exec(text)?.[0] ?? '');
}

/** Waits until so many steps are stored: a slow machine may take a while for a hundred of them. */
async function expectStoredInTime(page: Page, steps: number): Promise<void> {
  await expect.poll(() => storedSteps(page), { timeout: 90_000 }).toBe(steps);
}

/** 0 … `below` − 1, the same in every run. */
function drawn(step: number, below: number): number {
  return (Math.imul(step + 1, 2_654_435_761) >>> 8) % below;
}

test('a hundred strokes and a hundred undos end where they began', async ({ page }) => {
  test.setTimeout(300_000);
  await openGebiete(page);
  const places = await spots(page);
  const names = [...places.keys()].sort();
  expect(names).toHaveLength(12);
  const click = async (teilraum: number): Promise<void> => {
    const { x, y } = spotOf(places, names[teilraum] ?? '');
    await page.mouse.click(x, y);
  };
  const expected = names.map(() => '');
  await takeTool(page, 'Pinsel');
  for (const [area, teilraum] of [
    ['Nord', 1],
    ['Süd', 10],
  ] as const) {
    await createArea(page, area);
    await click(teilraum);
    await expectMembers(page, area, 1);
    expected[teilraum] = area;
  }
  // Begun, opened, two areas, two strokes.
  await expectStored(page, 6);
  await openTab(page, 'Teilräume');
  await expect.poll(() => membership(page)).toEqual(expected);
  const before = [...expected];

  for (let stroke = 0, step = 0; stroke < STROKES; step += 1) {
    const erases = stroke % 2 === 1;
    const [teilraum, area] = [drawn(step, 12), erases ? '' : 'Süd'];
    // What changes nothing is no stroke.
    if (expected[teilraum] === area) continue;
    await takeTool(page, erases ? 'Radierer' : 'Pinsel');
    await click(teilraum);
    expected[teilraum] = area;
    stroke += 1;
  }
  await expectStoredInTime(page, 6 + STROKES);
  expect(expected).not.toEqual(before);
  await expect.poll(() => membership(page)).toEqual(expected);

  for (let step = 0; step < STROKES; step += 1) await page.keyboard.press('Control+z');
  await expectStoredInTime(page, 6 + 2 * STROKES);
  await expect.poll(() => membership(page)).toEqual(before);
});
