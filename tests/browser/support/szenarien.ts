/** What a person does and sees in the room Szenarien. */
import { expect, type Locator, type Page } from '@playwright/test';
import { storedSteps } from './dossier.ts';
import { slider } from './lage.ts';

/** Follows the links of header and room, so that nothing is loaded anew. */
export async function openScenarios(
  page: Page,
  area: 'Szenarien' | 'Vergleichen' | 'Gewichte vorschlagen' = 'Szenarien',
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Räume' })
    .getByRole('link', { name: 'Szenarien', exact: true })
    .click();
  await page
    .getByRole('navigation', { name: 'Bereiche' })
    .getByRole('link', { name: area, exact: true })
    .click();
}

export async function openLage(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Räume' })
    .getByRole('link', { name: 'Lage', exact: true })
    .click();
  await expect(page.getByRole('tab', { name: 'Rangliste' })).toBeVisible();
}

/** Keeps the current state as a scenario, in the room Szenarien. */
export async function keepScenario(page: Page, name: string, note = ''): Promise<void> {
  const form = page.getByRole('region', { name: 'Aktuelle Lage festhalten' });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('textbox', { name: 'Notiz' }).fill(note);
  await form.getByRole('button', { name: 'Als Szenario festhalten' }).click();
  await expect(scenario(page, name)).toBeVisible();
}

/** The card of a scenario. */
export function scenario(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true });
}

/** Names of all scenarios in their order. */
export async function scenarioNames(page: Page): Promise<string[]> {
  return page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
}

/** Moves a weight in the room Lage to another share, and waits until that is stored. */
export async function weigh(page: Page, indicator: string, perCent: number): Promise<void> {
  const before = await storedSteps(page);
  const field = page.getByRole('textbox', { name: `${indicator} in Prozent` });
  await field.fill(String(perCent));
  await field.press('Tab');
  await expect(slider(page, indicator)).toHaveValue(String(perCent));
  await expect.poll(() => storedSteps(page)).toBeGreaterThan(before);
}

/** Two scenarios that differ in one weight, and the page that compares them. */
export async function compareTwo(page: Page, perCent = 20): Promise<void> {
  await openScenarios(page);
  await keepScenario(page, 'A');
  await openLage(page);
  await weigh(page, 'Transferleistungsdichte', perCent);
  await openScenarios(page);
  await keepScenario(page, 'B');
  await openScenarios(page, 'Vergleichen');
  await page.getByLabel('Vergleich von').selectOption({ label: 'A' });
  await page.getByLabel('mit', { exact: true }).selectOption({ label: 'B' });
  await expectBothDrawn(page);
}

export async function chooseMode(
  page: Page,
  mode: 'Nebeneinander' | 'Übereinander' | 'Unterschiede',
): Promise<void> {
  await page.getByRole('radio', { name: mode }).check();
  await expectBothDrawn(page);
}

/** Waits until no map is being drawn. */
export async function expectBothDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Zusammengefasst' })).toBeVisible();
  const maps = page.getByRole('region', { name: /^Karte der / });
  await expect(maps.first()).toBeVisible();
  await expect(page.locator('canvas[aria-busy="true"]')).toHaveCount(0);
}

/** Per class Teilräume and inhabitants of both sides, as the legend of a comparison shows them. */
export async function comparedLegend(page: Page): Promise<Record<string, number[][]>> {
  const rows = page.getByRole('table', { name: /^Indexwert/ }).locator('tbody tr');
  const entries = await rows.evaluateAll((elements) =>
    elements.map((row) =>
      [row.querySelector('th'), ...row.querySelectorAll('td')].map((cell) => cell?.innerText ?? ''),
    ),
  );
  return Object.fromEntries(
    entries.map(([title = '', ...sides]) => [title.trim(), sides.map((side) => side.split('\n').map(count))]),
  );
}

/** Per kind of change Teilräume and inhabitants, as the legend of the map of differences shows them. */
export async function differenceLegend(page: Page): Promise<Record<string, number[]>> {
  const rows = page.getByRole('table', { name: /^Steigen heißt/ }).locator('tbody tr');
  const entries = await rows.evaluateAll((elements) =>
    elements.map((row) =>
      [row.querySelector('th'), ...row.querySelectorAll('td')].map((cell) => cell?.innerText ?? ''),
    ),
  );
  return Object.fromEntries(entries.map(([title = '', ...counts]) => [title.trim(), counts.map(count)]));
}

/** One row of the table of changes. */
export interface ChangeRow {
  name: string;
  from: string;
  to: string;
  steps: number;
  inhabitants: number;
}

/** The table of changes as it is on screen. */
export async function changeRows(page: Page): Promise<ChangeRow[]> {
  const rows = page.getByRole('table', { name: 'Teilräume, die wechseln' }).getByRole('row');
  const texts = await rows.evaluateAll((elements) =>
    elements.map((row) =>
      [...row.querySelectorAll<HTMLElement>('[role="cell"]')].map((cell) =>
        cell.innerText.replace('→', '').trim(),
      ),
    ),
  );
  return texts.slice(1).map(([name = '', from = '', to = '', steps = '', inhabitants = '']) => ({
    name,
    from,
    to,
    steps: Number(steps.replace('−', '-')),
    inhabitants: count(inhabitants),
  }));
}

/** `25.310` → 25310. */
export function count(text: string): number {
  return Number(text.replaceAll('.', ''));
}
