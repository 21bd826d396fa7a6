/** The rules of the Leitkriterien: changed, switched off with a reason, kept in the method, brought by a method file. */
import type { Locator, Page } from '@playwright/test';
import { expectNothingStored, expectStored, storedSteps, undoButton } from './support/dossier.ts';
import { made } from './support/daten.ts';
import { openSampleCity, openTab, saved, slider, textOf, weights } from './support/lage.ts';
import { enter, numberOf, oneStep, openRules, rule } from './support/regeln.ts';
import { openLage, weigh } from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

interface MethodFile {
  id: string;
  title: { de: string };
  criteria: Record<string, Record<string, unknown>>;
}

const GLK1 = 'Nicht zu viele Menschen mit hohem Bedarf';
const GLK6 = 'Kein Gebiet über Bezirksgrenzen';
const SIZE = 'Größe eines Gebiets';

async function savedMethod(page: Page): Promise<MethodFile> {
  await openLage(page);
  return JSON.parse(await textOf(await saved(page, 'Verfahren speichern'))) as MethodFile;
}

async function limitField(page: Page): Promise<Locator> {
  return numberOf(await rule(page, GLK1), 'Richtwert je Gebiet');
}

test('a changed limit is one step, stays after loading again, and is in the saved method', async ({
  page,
}) => {
  await openSampleCity(page);
  await openRules(page);
  await expect(page.getByText('Es gelten die Regeln des Verfahrens.')).toBeVisible();
  const field = await limitField(page);
  await expect(field).toHaveValue('15.000');
  await oneStep(page, () => enter(field, '12000'));
  await expect(field).toHaveValue('12.000');
  await expect(page.getByText('Bis 12.000 erfüllt, bis 13.200 ein Hinweis, darüber verletzt.')).toBeVisible();
  await expect(page.getByText('Die Regeln weichen von denen des Verfahrens ab.')).toBeVisible();
  const steps = await storedSteps(page);
  await page.reload();
  await expectStored(page, steps);
  await page.getByRole('tab', { name: 'Regeln', exact: true }).click();
  await expect(await limitField(page)).toHaveValue('12.000');
  const { criteria } = await savedMethod(page);
  expect(criteria['GLK1']).toMatchObject({ limit: 12_000, tolerance: 0.1, hard: false });
});

test('other rules leave method, weights and Teilräume taken out as they are', async ({ page }) => {
  await openSampleCity(page);
  await weigh(page, 'Transferleistungsdichte', 60);
  const own = await weights(page);
  await openTab(page, 'Rangliste');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').click();
  await oneStep(page, () => page.getByRole('button', { name: 'Herausnehmen' }).click());
  await openRules(page);
  const field = await limitField(page);
  await oneStep(page, () => enter(field, '9000'));
  await openLage(page);
  await expect(page.getByRole('combobox', { name: 'Verfahren' })).toHaveValue('koeln-2021');
  expect(await weights(page)).toEqual(own);
  await expect(page.getByText('1 Teilraum herausgenommen')).toBeVisible();
  const method = await savedMethod(page);
  expect(method).toMatchObject({ id: 'koeln-2021', title: { de: 'Köln – Lebenswerte Veedel 2021' } });
  expect(method.criteria['GLK1']).toMatchObject({ limit: 9000 });
});

test('undo brings the rule back, and the field follows', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  const field = await limitField(page);
  await oneStep(page, () => enter(field, '12.500'));
  await expect(field).toHaveValue('12.500');
  await undoButton(page, 'Regeln der Leitkriterien geändert').click();
  await expect(field).toHaveValue('15.000');
  await expect(page.getByText('Es gelten die Regeln des Verfahrens.')).toBeVisible();
});

test('a rule is switched off with a reason only, and applies again with one click', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  const fold = await rule(page, GLK6);
  const steps = await storedSteps(page);
  await fold.getByRole('button', { name: 'Regel GLK6 abschalten' }).click();
  const reason = fold.getByRole('textbox', { name: 'Warum gilt die Regel hier nicht?' });
  await expect(reason).toBeFocused();
  await reason.fill('   ');
  await fold.getByRole('button', { name: 'Abschalten' }).click();
  await expect(fold.getByRole('alert')).toContainText('Bitte nennen Sie einen Grund');
  await expectNothingStored(page, steps);
  await reason.fill('Die Stadt hat <b>keine</b> Bezirke.');
  await oneStep(page, () => fold.getByRole('button', { name: 'Abschalten' }).click());
  await expect(fold).toContainText(
    'Diese Regel ist abgeschaltet. Grund: Die Stadt hat <b>keine</b> Bezirke.',
  );
  await expect(fold.getByRole('button', { name: 'Regel GLK6 wieder anwenden' })).toBeFocused();
  await expectAccessible(page);
  expect((await savedMethod(page)).criteria['GLK6']).toMatchObject({
    hard: true,
    off: 'Die Stadt hat <b>keine</b> Bezirke.',
  });
  await openRules(page);
  const again = await rule(page, GLK6);
  await oneStep(page, () => again.getByRole('button', { name: 'Regel GLK6 wieder anwenden' }).click());
  await expect(again.getByRole('button', { name: 'Regel GLK6 abschalten' })).toBeVisible();
  expect((await savedMethod(page)).criteria['GLK6']).toEqual({ hard: true });
});

test.describe('a value that cannot be is not taken, and says why', () => {
  const refusals: [string, string, string][] = [
    ['viele', 'Richtwert je Gebiet', 'Das ist keine Zahl. Es gilt weiter: 15.000.'],
    ['', 'Richtwert je Gebiet', 'Das ist keine Zahl. Es gilt weiter: 15.000.'],
    ['0', 'Richtwert je Gebiet', 'Möglich sind 1 bis 10.000.000 Einwohner*innen. Es gilt weiter: 15.000.'],
    ['12,5', 'Richtwert je Gebiet', 'Bitte eine ganze Zahl, ohne Komma. Es gilt weiter: 15.000.'],
    ['250', 'Toleranz', 'Möglich sind 0 bis 100 %. Es gilt weiter: 10.'],
  ];
  for (const [text, label, sentence] of refusals) {
    test(`${label}: „${text}“`, async ({ page }) => {
      await openSampleCity(page);
      await openRules(page);
      const steps = await storedSteps(page);
      const fold = await rule(page, GLK1);
      await enter(numberOf(fold, label), text);
      await expect(fold.getByRole('alert')).toHaveText(sentence);
      await expect(numberOf(fold, label)).toHaveAttribute('aria-invalid', 'true');
      await expectNothingStored(page, steps);
    });
  }

  test('no class counts any more', async ({ page }) => {
    await openSampleCity(page);
    await openRules(page);
    const steps = await storedSteps(page);
    const fold = await rule(page, GLK1);
    const only = fold.getByRole('checkbox', { name: 'stark überdurchschnittlich' });
    await only.click();
    await expect(fold.getByRole('alert')).toContainText('Mindestens eine Klasse muss zählen');
    await expect(only).toBeChecked();
    await expectNothingStored(page, steps);
  });
});

test('the size of areas is a rule that can be added, set and made strict', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  const fold = await rule(page, SIZE);
  await oneStep(page, () => fold.getByRole('button', { name: 'Regel R2 anwenden' }).click());
  await expect(numberOf(fold, 'mindestens')).toHaveValue('20.000');
  await enter(numberOf(fold, 'mindestens'), '40000');
  await expect(fold.getByRole('alert')).toContainText(
    'Die untere Zahl darf nicht größer sein als die obere.',
  );
  await oneStep(page, () => enter(numberOf(fold, 'mindestens'), '18000'));
  await oneStep(page, () => fold.getByRole('radio', { name: 'nicht möglich' }).check());
  await expect(fold.locator('summary')).toContainText('18.000 bis 30.000, keine Ausnahmen');
  expect((await savedMethod(page)).criteria['R2']).toEqual({
    min: 18_000,
    max: 30_000,
    tolerance: 0.1,
    hard: true,
  });
});

test('classes, neighbours and small numbers are in the method too', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  const places = await rule(page, 'Hoher Bedarf liegt in einem Gebiet');
  const second = places.getByRole('combobox', { name: 'Teilräume der Klasse überdurchschnittlich' });
  await oneStep(page, () => second.selectOption('müssen in ein Gebiet'));
  const contact = await rule(page, 'Nachbarschaft');
  await oneStep(page, () => contact.getByRole('radio', { name: /an einem Punkt/ }).check());
  await oneStep(page, () => enter(numberOf(contact, 'Lücken und Überlappungen bis'), '2,5'));
  const small = await rule(page, 'Schutz kleiner Zahlen');
  await oneStep(page, () => enter(numberOf(small, 'Zahlen zeigen ab'), '10'));
  const { criteria } = await savedMethod(page);
  expect(criteria['RLK1']).toMatchObject({
    must: ['ueberdurchschnittlich', 'stark_ueberdurchschnittlich'],
    should: [],
  });
  expect(criteria['adjacency']).toEqual({ rule: 'queen', tolerance_m: 2.5 });
  expect(criteria['protection']).toEqual({ persons: 10 });
});

test('a method file brings its rules, and they are the ones a reset goes back to', async ({ page }) => {
  await openSampleCity(page);
  const method = await savedMethod(page);
  const criteria = { ...method.criteria, GLK1: { ...method.criteria['GLK1'], limit: 7000 } };
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Verfahren öffnen' }).click();
  await oneStep(page, async () =>
    (await dialog).setFiles([made('eigenes.json', JSON.stringify({ ...method, criteria }))]),
  );
  await openRules(page);
  const field = await limitField(page);
  await expect(field).toHaveValue('7.000');
  await expect(page.getByText('Es gelten die Regeln des Verfahrens.')).toBeVisible();
  await oneStep(page, () => enter(field, '8000'));
  await oneStep(page, () => page.getByRole('button', { name: /^Auf die Regeln des Verfahrens/ }).click());
  await expect(field).toHaveValue('7.000');
  await expect(page.getByText('Es gelten die Regeln des Verfahrens.')).toBeVisible();
  await openLage(page);
  await expect(slider(page, 'Transferleistungsdichte')).toHaveValue('80');
});

test('every rule of a saved method is in force again where it is opened', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSampleCity(page);
  await openRules(page);
  const high = await rule(page, GLK1);
  await oneStep(page, () => enter(numberOf(high, 'Richtwert je Gebiet'), '12000'));
  await oneStep(page, () => enter(numberOf(high, 'Toleranz'), '7,5'));
  await oneStep(page, () =>
    high.getByRole('checkbox', { name: 'überdurchschnittlich', exact: true }).check(),
  );
  await oneStep(page, () => high.getByRole('radio', { name: 'nicht möglich' }).check());
  const demand = await rule(page, 'Besondere Anforderungen dauern an');
  await oneStep(page, () => enter(numberOf(demand, 'belegt seit mindestens'), '3'));
  const review = await rule(page, 'Grenzen werden überprüft');
  await oneStep(page, () => enter(numberOf(review, 'Überprüfung alle'), '2'));
  const enough = await rule(page, 'Groß genug für belastbare Zahlen');
  await oneStep(page, () => enough.getByRole('button', { name: 'Regel S6.3.1 anwenden' }).click());
  await oneStep(page, () => enter(numberOf(enough, 'mindestens (Einwohner*innen)').first(), '11000'));
  const districts = await rule(page, GLK6);
  await districts.getByRole('button', { name: 'Regel GLK6 abschalten' }).click();
  await districts.getByRole('textbox').fill('Ohne Bezirke');
  await oneStep(page, () => districts.getByRole('button', { name: 'Abschalten' }).click());
  const method = await savedMethod(page);

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await other.newPage();
  await openSampleCity(fresh);
  await fresh.getByText('Speichern und öffnen').click();
  const dialog = fresh.waitForEvent('filechooser');
  await fresh.getByRole('button', { name: 'Verfahren öffnen' }).click();
  await oneStep(fresh, async () => (await dialog).setFiles([made('eigenes.json', JSON.stringify(method))]));
  await openRules(fresh);
  await expect(fresh.getByText('Es gelten die Regeln des Verfahrens.')).toBeVisible();
  const again = await rule(fresh, GLK1);
  await expect(numberOf(again, 'Richtwert je Gebiet')).toHaveValue('12.000');
  await expect(numberOf(again, 'Toleranz')).toHaveValue('7,5');
  await expect(again.getByRole('checkbox', { name: 'überdurchschnittlich', exact: true })).toBeChecked();
  await expect(again.getByRole('radio', { name: 'nicht möglich' })).toBeChecked();
  const summaries = fresh.getByRole('tabpanel').locator('summary');
  for (const said of ['seit 3 Jahren belegt', 'alle 2 Jahre', 'mindestens 11.000', 'abgeschaltet']) {
    await expect(summaries.filter({ hasText: said })).toHaveCount(1);
  }
  await expect(await rule(fresh, GLK6)).toContainText('Grund: Ohne Bezirke');
  expect((await savedMethod(fresh)).criteria).toEqual(method.criteria);
  await other.close();
});

test('the rules are set by keyboard alone', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  const fold = page
    .getByRole('tabpanel')
    .locator('details')
    .filter({ has: page.getByText(GLK1) });
  await fold.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(numberOf(fold, 'Richtwert je Gebiet')).toBeFocused();
  await oneStep(page, async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type('14000');
    await page.keyboard.press('Enter');
  });
  await expect(undoButton(page, 'Regeln der Leitkriterien geändert')).toBeVisible();
});

test('the rules fit a narrow screen and are accessible, folded and open', async ({ page }) => {
  await openSampleCity(page);
  await openRules(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const summary of await page.getByRole('tabpanel').locator('summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Regel RLK3 abschalten' }).click();
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
