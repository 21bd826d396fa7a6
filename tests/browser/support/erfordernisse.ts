/** What a person does and reads in the room Erfordernisse. */
import type { Locator, Page } from '@playwright/test';
import { unfoldAll } from './daten.ts';
import { expectStored, storedSteps } from './dossier.ts';
import { expect } from './test.ts';

/** Opens the room with the model city. */
export async function openErfordernisse(page: Page): Promise<void> {
  await page.goto('#/erfordernisse');
  await expect(captureField(page)).toBeVisible();
  await expectStored(page, 1);
}

/** The line for what people say. */
export function captureField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Was wird gebraucht?' });
}

/** Takes needs down, one after the other, and waits until all are stored. */
export async function capture(page: Page, ...titles: string[]): Promise<void> {
  const before = await storedSteps(page);
  const field = captureField(page);
  for (const title of titles) {
    await field.fill(title);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expectStored(page, before + titles.length);
}

/** The list, each entry as its title. */
export function titles(page: Page): Locator {
  return list(page).locator(':scope > li > .line > a');
}

/** The list of needs. */
export function list(page: Page): Locator {
  return page.getByRole('list', { name: 'Liste der Erfordernisse' });
}

/** The entry of a need. */
export function entry(page: Page, title: string): Locator {
  return list(page)
    .locator(':scope > li')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** Opens a need beside the list, with everything in it. */
export async function openNeed(page: Page, title: string): Promise<Locator> {
  await entry(page, title).getByRole('link', { name: title, exact: true }).click();
  const detail = page.getByRole('article', { name: title, exact: true });
  await expect(detail).toBeVisible();
  await unfoldAll(page);
  return detail;
}

/** Does something that is one step, and waits until it is stored. */
export async function step(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await storedSteps(page);
  await act();
  await expectStored(page, before + 1);
}

/** Rates a need 0 to 4, one step. */
export async function rate(page: Page, criterion: string, mark: number): Promise<void> {
  const group = page.getByRole('radiogroup', { name: criterion, exact: true });
  await step(page, () => group.getByRole('radio', { name: String(mark), exact: true }).check());
}
