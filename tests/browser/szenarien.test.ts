/** Scenarios: kept, renamed, duplicated, applied, deleted and brought back. */
import { openSampleCity, weights } from './support/lage.ts';
import {
  keepScenario,
  openLage,
  openScenarios,
  scenario,
  scenarioNames,
  weigh,
} from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a scenario needs a name, and says what it keeps', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await page.getByRole('button', { name: 'Als Szenario festhalten' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Bitte geben Sie einen Namen ein.');
  await keepScenario(page, 'Wie im Verfahren', 'Ausgangspunkt der Konferenz');
  await expect(page.getByRole('status')).toHaveText('Szenario „Wie im Verfahren“ festgehalten.');
  const card = scenario(page, 'Wie im Verfahren');
  await expect(card).toContainText('Ausgangspunkt der Konferenz');
  await expect(card).toContainText(/Transferleistungsdichte 80\s%, übrige je 5\s%/);
  await expect(card).toContainText('Gilt gerade in der Lage');
  await expectAccessible(page);
});

test('kept in the room Lage, it outlives other weights and a reload', async ({ page }) => {
  await openSampleCity(page);
  await weigh(page, 'Transferleistungsdichte', 40);
  await page.getByText('Festhalten', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Vierzig');
  await page.getByRole('button', { name: 'Als Szenario festhalten' }).click();
  await expect(page.getByRole('status')).toHaveText('Szenario „Vierzig“ festgehalten.');
  await weigh(page, 'Transferleistungsdichte', 70);
  await page.reload();
  await openScenarios(page);
  await expect(scenario(page, 'Vierzig')).toContainText(/Transferleistungsdichte 40\s%/);
  await scenario(page, 'Vierzig').getByRole('button', { name: 'In die Lage übernehmen' }).click();
  await expect(page.getByRole('status')).toHaveText('„Vierzig“ gilt jetzt in der Lage.');
  await openLage(page);
  await expect.poll(async () => (await weights(page))[0]).toBe(40);
});

test('name and note can be changed, and a copy stands on its own', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'Erster Versuch');
  await scenario(page, 'Erster Versuch').getByRole('button', { name: 'Duplizieren' }).click();
  await expect.poll(() => scenarioNames(page)).toEqual(['Erster Versuch', 'Erster Versuch (Kopie)']);
  const copy = scenario(page, 'Erster Versuch (Kopie)');
  await copy.getByRole('button', { name: 'Name und Notiz ändern' }).click();
  await expect(copy.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await copy.getByRole('textbox', { name: 'Name' }).fill('Zweiter Versuch');
  await copy.getByRole('textbox', { name: 'Notiz' }).fill('Nach der Pause');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => scenarioNames(page)).toEqual(['Erster Versuch', 'Zweiter Versuch']);
  const renamed = scenario(page, 'Zweiter Versuch');
  await expect(renamed).toContainText('Nach der Pause');
  await expect(renamed.getByRole('heading', { name: 'Zweiter Versuch' })).toBeFocused();
  await expect(scenario(page, 'Erster Versuch')).not.toContainText('Nach der Pause');
});

test('deleted by mistake, it comes back with Ctrl+Z or with the button, at its place', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'A');
  await keepScenario(page, 'B');
  await scenario(page, 'A').getByRole('button', { name: 'Löschen' }).click();
  await expect.poll(() => scenarioNames(page)).toEqual(['B']);
  const undo = page.getByRole('main').getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => scenarioNames(page)).toEqual(['A', 'B']);
  await expect(undo).toHaveCount(0);

  await scenario(page, 'B').getByRole('button', { name: 'Löschen' }).click();
  // Whatever else was done since: the button brings back exactly this one.
  await scenario(page, 'A').getByRole('button', { name: 'Duplizieren' }).click();
  await expect.poll(() => scenarioNames(page)).toEqual(['A', 'A (Kopie)']);
  await undo.click();
  await expect.poll(() => scenarioNames(page)).toEqual(['A', 'B', 'A (Kopie)']);
  await expect(page.getByRole('status')).toHaveText('Szenario „B“ ist wieder da.');
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'Ein-sehr-langes-Wort-ohne-Ende-als-Name-eines-Szenarios', 'Und eine Notiz dazu');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
