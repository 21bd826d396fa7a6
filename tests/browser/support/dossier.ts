/** What a person sees and does about the Planungsakte as a whole: undo, whether it is stored, other windows. */
import type { Locator, Page } from '@playwright/test';
import { framesDrawn } from './daten.ts';
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

/** Says that the open dossier has no more than these steps, not even one that is still being written. */
export async function expectNothingStored(page: Page, steps: number): Promise<void> {
  // What follows an action begins with the next frame at the latest.
  await framesDrawn(page);
  const records = JSON.parse(await inStore(page, 'dossiers')) as { openedAt: string; events: number }[];
  const [open] = records.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  expect(open?.events).toBe(steps);
}

/** What a store of the database holds, as JSON: reading waits for everything that was being written before. */
export function inStore(page: Page, store: 'dossiers' | 'stage'): Promise<string> {
  return page.evaluate(
    (name) =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('veedelwerk');
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
    store,
  );
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
