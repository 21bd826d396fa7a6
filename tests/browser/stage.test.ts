/** The stage: the hall sees what the facilitator chose, and nothing else. */
import { openTab, slider } from './support/lage.ts';
import {
  classesInWords,
  openDesk,
  openStage,
  panel,
  press,
  stageButton,
  still,
  title,
} from './support/stage.ts';
import { expect, test } from './support/test.ts';

const MEANING = 'Mehr = mehr Menschen mit eingeschränkten Teilhabechancen';
const TRANSFER = 'Transferleistungsdichte';

test('what is sent appears, with headings and with words for those who do not see it', async ({
  page,
  context,
}) => {
  await openDesk(page);
  await expect(stageButton(page)).toHaveText('Leinwand: aus');
  const stage = await openStage(context, page);
  await expect(stageButton(page)).toHaveText('Leinwand: leer');

  await page.getByRole('group', { name: 'Auf die Leinwand' }).getByRole('button', { name: 'Karte' }).click();
  await expect(stageButton(page)).toHaveText('Leinwand: zeigt Karte, live');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await expect(stage.getByRole('list', { name: 'Indexwert' })).toContainText('stark überdurchschnittlich');
  await expect(stage.getByText(MEANING)).toBeVisible();
  await expect(stage.getByText('Modelldaten, erfunden')).toBeVisible();
  await expect(stage.getByText(/Gewichte wie im Verfahren · 570 Teilräume/)).toBeVisible();
  expect(await classesInWords(stage)).toMatch(/stark überdurchschnittlich: \d+ Teilräume/);

  await press(page, 'Rangliste');
  await expect(title(stage)).toHaveText('Rangliste: Modellstadt');
  await expect(stage.getByRole('row')).toHaveCount(11);
  await expect(stage.getByText(MEANING)).toBeVisible();
  await panel(page).getByLabel('Plätze der Rangliste').selectOption('5');
  await expect(stage.getByRole('row')).toHaveCount(6);
  await openTab(page, 'Rangliste');
  const first = await page.getByRole('grid').getByRole('row').nth(1).locator('.text').innerText();
  await expect(stage.getByRole('row').nth(1)).toContainText(first);

  await press(page, 'Verteilung');
  await expect(title(stage)).toHaveText('Verteilung: Modellstadt');
  await expect(
    stage.getByText(/^Verteilung der Indexwerte\. \d+ Teilräume haben einen Indexwert/),
  ).toBeAttached();
  await expect(stage.getByText(MEANING)).toBeVisible();

  await panel(page).getByText('Textfolie', { exact: true }).click();
  await panel(page).getByLabel('Überschrift').fill('Willkommen');
  await panel(page).getByLabel('Zeilen').fill('Erste Zeile\nZweite Zeile');
  await expect(title(stage)).toHaveText('Verteilung: Modellstadt');
  await press(page, 'Textfolie zeigen');
  await expect(title(stage)).toHaveText('Willkommen');
  await expect(stage.getByText('Zweite Zeile')).toBeVisible();
});

test('the map follows while a weight is being dragged', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toBeVisible();
  const [before, picture] = [await classesInWords(stage), await still(stage)];
  const drawn = async () => (await stage.locator('.maplibregl-canvas').screenshot()).toString('base64');
  const map = await drawn();
  const box = await slider(page, TRANSFER).boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.79 * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.05 * box.width, y, { steps: 8 });
  await expect.poll(() => classesInWords(stage)).not.toBe(before);
  await expect(stage.getByText(/Gewichte geändert/)).toBeVisible();
  // Not only its legend.
  await expect.poll(async () => (await drawn()) === map).toBe(false);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect.poll(() => classesInWords(stage)).toBe(before);
  // The words are back a moment before the map is.
  await expect.poll(async () => (await still(stage)) === picture).toBe(true);
});

test('what the desk only looks at never appears: pointer, selection, drafts', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toBeVisible();
  const picture = await still(stage);
  await page.mouse.move(600, 400);
  await page.mouse.click(600, 400);
  await expect(page.getByRole('tabpanel')).toContainText('Schlüssel');
  await panel(page).getByLabel('Titel auf der Leinwand').pressSequentially('Entwurf');
  await stage.waitForTimeout(500);
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await expect(title(stage)).toHaveText('Entwurf');
  await panel(page).getByLabel('Titel auf der Leinwand').fill('');
  await panel(page).getByLabel('Titel auf der Leinwand').press('Enter');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  expect(await still(stage)).toBe(picture);
});

test('frozen, the hall keeps its picture; released, it catches up', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toBeVisible();
  const picture = await still(stage);
  await press(page, 'Einfrieren');
  await expect(stageButton(page)).toHaveText('Leinwand: eingefroren');
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await panel(page).getByLabel('Titel auf der Leinwand').fill('Danach');
  await press(page, 'Rangliste');
  await expect(panel(page)).toContainText('Danach: Rangliste, live.');
  await expect(panel(page)).toContainText('Der Saal sieht: Karte, live: Lage: Modellstadt');
  await stage.waitForTimeout(1_000);
  expect(await still(stage)).toBe(picture);
  await press(page, 'Freigeben');
  await expect(title(stage)).toHaveText('Rangliste: Modellstadt');
  await expect(stage.getByText('Gewichte: alle Indikatoren gleich')).toBeVisible();
});

test('blank hides everything at once, also what is frozen', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await press(page, 'Einfrieren');
  await press(page, 'Leeren');
  await expect(stageButton(page)).toHaveText('Leinwand: leer');
  await expect(title(stage)).toHaveText('Leerer Bildschirm');
  await expect(stage.getByText(MEANING)).toBeHidden();
  await press(page, 'Wieder zeigen');
  await expect(title(stage)).toHaveText('Lage: Modellstadt');
  await expect(stageButton(page)).toHaveText('Leinwand: eingefroren');
});

test('title and source line are the facilitator’s, model data stay model data', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await panel(page).getByLabel('Titel auf der Leinwand').fill('Wo brauchen Menschen mehr Unterstützung?');
  await panel(page).getByLabel('Quellenzeile auf der Leinwand').fill('Amt für Statistik');
  await panel(page).getByLabel('Quellenzeile auf der Leinwand').press('Enter');
  await expect(title(stage)).toHaveText('Wo brauchen Menschen mehr Unterstützung?');
  await expect(stage.getByText('Amt für Statistik')).toBeVisible();
  await expect(stage.getByText('Modelldaten, erfunden')).toBeVisible();
});

test('the view of the desk is taken over, and given back', async ({ page, context }) => {
  await openDesk(page);
  const stage = await openStage(context, page);
  await press(page, 'Karte');
  await expect(title(stage)).toBeVisible();
  const whole = await still(stage);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await page.waitForTimeout(1_000);
  expect(await still(stage)).toBe(whole);
  await press(page, 'Ausschnitt übernehmen');
  await expect.poll(async () => (await still(stage)) === whole).toBe(false);
  await press(page, 'Ganze Stadt');
  await expect.poll(async () => (await still(stage)) === whole).toBe(true);
});
