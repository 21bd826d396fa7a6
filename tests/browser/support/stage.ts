/** Desk and projector: two windows of one browser. */
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { expectDrawn } from './lage.ts';

/** Opens the model city in the room Lage with the stage's panel. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('#/lage');
  await expectDrawn(page);
  await openPanel(page);
}

/** Opens the panel if it is not. */
export async function openPanel(page: Page): Promise<void> {
  if (!(await panel(page).isVisible())) await stageButton(page).click();
  await expect(panel(page)).toBeVisible();
}

/** The stage in the header: its name says what it is doing. */
export function stageButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Leinwand: / });
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Leinwand' });
}

/** Presses a button of the panel. */
export async function press(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name, exact: true }).click();
}

/** Opens the window for the projector from the desk. */
export async function openStage(context: BrowserContext, page: Page): Promise<Page> {
  const [stage] = await Promise.all([context.waitForEvent('page'), press(page, 'Leinwand öffnen')]);
  await expect(panel(page)).toContainText('Das Leinwandfenster ist offen');
  return stage;
}

/** The heading the hall reads. */
export function title(stage: Page): Locator {
  return stage.getByRole('heading', { level: 1 });
}

/** How many Teilräume lie in which class, as the stage's map says it. */
export async function classesInWords(stage: Page): Promise<string> {
  return stage.getByText(/^Karte der Indexklassen\. /).innerText();
}

/** The map the hall sees, once it is drawn and stands still. */
export async function still(stage: Page): Promise<string> {
  await expect(stage.locator('.maplibregl-canvas:not([aria-busy])')).toHaveCount(1);
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = (await stage.screenshot()).toString('base64');
      return last === before;
    })
    .toBe(true);
  return last;
}
