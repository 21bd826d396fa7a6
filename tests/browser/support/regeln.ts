/** What a person does with the rules in the room Gebiete. */
import { expect, type Locator, type Page } from '@playwright/test';
import { storedSteps } from './dossier.ts';
import { areaButton } from './gebiete.ts';

/** Follows the links of the header, so that nothing is loaded anew, and opens a panel beside the map. */
export async function openAreaPanel(page: Page, panel: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Räume' })
    .getByRole('link', { name: 'Gebiete', exact: true })
    .click();
  await page.getByRole('tab', { name: panel, exact: true }).click();
}

export function openRules(page: Page): Promise<void> {
  return openAreaPanel(page, 'Regeln');
}

/** The fold of a rule, open. */
export async function rule(page: Page, title: string): Promise<Locator> {
  const fold = page
    .getByRole('tabpanel')
    .locator('details')
    .filter({ has: page.getByText(title, { exact: true }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  return fold;
}

/** A number of a rule, by its visible label. */
export function numberOf(fold: Locator, label: string): Locator {
  return fold.getByRole('textbox', { name: label });
}

/** Does something that is one step of the dossier and waits until it is stored. */
export async function oneStep(page: Page, action: () => Promise<unknown>): Promise<void> {
  const before = await storedSteps(page);
  await action();
  await expect.poll(() => storedSteps(page)).toBe(before + 1);
}

/** Types a number and leaves its field. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}

/** Takes Teilräume into an area, or out of it where they are in it already, one step each. */
export async function toggle(page: Page, area: string, teilraeume: readonly string[]): Promise<void> {
  await openAreaPanel(page, 'Gebiete');
  const button = areaButton(page, area);
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await openAreaPanel(page, 'Teilräume');
  for (const name of teilraeume) {
    await oneStep(page, () => page.getByRole('option', { name }).click());
  }
}
