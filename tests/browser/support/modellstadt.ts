/** The model city's layouts, as a person opens them. */
import { expect, type Page } from '@playwright/test';
import { storedSteps } from './dossier.ts';
import { openAreaPanel } from './regeln.ts';

/** Opens the layout that violates what can be violated, with the one thing that is recorded with it. */
export async function openViolatedLayout(page: Page): Promise<void> {
  await page.goto('#/gebiete');
  await openAreaPanel(page, 'Dateien');
  await page.getByRole('button', { name: 'Zuschnitt, der Leitkriterien verletzt' }).click();
  const before = await storedSteps(page);
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect.poll(() => storedSteps(page)).toBe(before + 2);
}
