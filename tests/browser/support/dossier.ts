/** What a person sees and does about the Planungsakte as a whole: undo, whether it is stored, other windows. */
import type { Locator, Page } from '@playwright/test';
import { expectDrawn } from './lage.ts';
import { expect } from './test.ts';

/** How many steps the header says are stored; 0 before it says anything. */
export async function storedSteps(page: Page): Promise<number> {
  const status = page.getByRole('banner').getByText(/, [\d.]+ Schritte?$/);
  const text = (await status.count()) === 0 ? '' : ((await status.textContent()) ?? '');
  return Number(/, ([\d.]+) Schritt/.exec(text)?.[1]?.replaceAll('.', '') ?? 0);
}

/** Waits until so many steps are stored. */
export async function expectStored(page: Page, steps: number): Promise<void> {
  await expect(page.getByRole('banner')).toContainText('Gespeichert');
  await expect.poll(() => storedSteps(page)).toBe(steps);
}

export function undoButton(page: Page, what: string): Locator {
  return page.getByRole('button', { name: `Rückgängig: ${what}`, exact: true });
}

export function redoButton(page: Page, what: string): Locator {
  return page.getByRole('button', { name: `Wiederholen: ${what}`, exact: true });
}

/** What a screen reader was told last. */
export function said(page: Page): Locator {
  return page.locator('[aria-live="polite"]').last();
}

/** Another window of the same browser on the room Lage. */
export async function openAnother(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('#/lage');
  await expectDrawn(other);
  return other;
}
