/** Undo and redo, as somebody tries them who never read a manual: mostly with the keyboard. */
import {
  choose,
  framesDrawn,
  legend,
  legendAfter,
  legendsDuring,
  openDaten,
  takeOver,
} from './support/daten.ts';
import {
  expectNothingStored,
  expectStored,
  redoButton,
  said,
  storedSteps,
  undoButton,
} from './support/dossier.ts';
import { expectDrawn, openSampleCity, openTab, ranking, slider, weights } from './support/lage.ts';
import { sampleMap, sampleTable } from './support/sample.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const TRANSFER = 'Transferleistungsdichte';

test('a weight that was moved goes back and forth again, with sliders, map and words', async ({ page }) => {
  await openSampleCity(page);
  const before = await legend(page);
  await slider(page, TRANSFER).focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('PageDown');
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
  await expect(undoButton(page, 'Gewichte geändert')).toBeVisible();
  await framesDrawn(page);
  const after = await legend(page);
  expect(after).not.toEqual(before);

  await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([30, 17.5, 17.5, 17.5, 17.5]);
  await expect(said(page)).toHaveText('Rückgängig gemacht: Gewichte geändert');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
  await expect.poll(() => legend(page)).toEqual(before);

  await expect(redoButton(page, 'Gewichte geändert')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(said(page)).toHaveText('Wiederholt: Gewichte geändert');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
  await expect.poll(() => legend(page)).toEqual(after);
  await expectAccessible(page);
});

test('one drag is one step, however many places it passes', async ({ page }) => {
  await openSampleCity(page);
  const box = await slider(page, TRANSFER).boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.79 * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.2 * box.width, y, { steps: 12 });
  // Begun with the model city, then the import; nothing else while the mouse is down.
  await expectStored(page, 2);
  await page.mouse.up();
  await expectStored(page, 3);
  await page.mouse.move(box.x + 0.6 * box.width, y);
  await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
});

test('a weight moved after undo starts from what is shown', async ({ page }) => {
  await openSampleCity(page);
  const field = page.getByRole('textbox', { name: `${TRANSFER} in Prozent` });
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await field.fill('60');
  await field.press('Tab');
  await expect(undoButton(page, 'Gewichte geändert')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
  await field.fill('60');
  await field.press('Tab');
  await expect.poll(() => weights(page)).toEqual([60, 10, 10, 10, 10]);
});

test('an import is undone: the city from before is back, and the new one comes again', async ({ page }) => {
  await openDaten(page);
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await choose(page, [sampleMap(), sampleTable()]);
  await page.getByLabel('Name der Stadt').fill('Kleinstadt');
  await takeOver(page);
  await expectDrawn(page);
  const imported = await legend(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await expectDrawn(page);
  await expect(said(page)).toHaveText('Rückgängig gemacht: Daten übernommen');
  expect(Object.values(await legend(page)).reduce((sum, count) => sum + count, 0)).toBe(570);
  // The program's own beginning is nothing to undo.
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Es gibt nichts rückgängig zu machen.');
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
  await expect.poll(() => legend(page)).toEqual(imported);
});

test('what is taken out goes in one step: the method’s own weights never flash up', async ({ page }) => {
  await openSampleCity(page);
  await legendAfter(page, () => page.getByRole('button', { name: 'Alle gleich' }).click());
  await openTab(page, 'Rangliste');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').click();
  const legends = await legendsDuring(page, async () => {
    await page.getByRole('button', { name: 'Herausnehmen', exact: true }).click();
    await expect(page.getByText('1 Teilraum herausgenommen')).toBeVisible();
  });
  expect(legends).toHaveLength(2);
});

test('a Teilraum is taken out by keyboard, is listed, and comes back', async ({ page }) => {
  await openSampleCity(page);
  await openTab(page, 'Rangliste');
  const before = await ranking(page);
  await page.getByRole('grid').getByRole('row').nth(1).click();
  const name = before[0]?.[1] ?? '';
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Neubaugebiet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel')).toContainText(
    'Dieser Teilraum ist aus der Berechnung genommen. Grund: Neubaugebiet',
  );
  await expect(page.getByRole('button', { name: 'Wieder einbeziehen', exact: true })).toBeFocused();
  expect((await legend(page))['ausgeschlossen']).toBe(1);
  await expect(page.getByText('1 Teilraum herausgenommen')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 Teilraum herausgenommen')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await page.getByText('1 Teilraum herausgenommen').click();
  await page.getByRole('button', { name: `${name} wieder einbeziehen` }).click();
  await expect(said(page)).toHaveText(`${name} zählt wieder mit.`);
  await openTab(page, 'Rangliste');
  expect(await ranking(page)).toEqual(before);
});

test('another method and another period are undone', async ({ page }) => {
  await page.goto('');
  await expectDrawn(page);
  const period = page.getByRole('combobox', { name: 'Stand' });
  const method = page.getByRole('combobox', { name: 'Verfahren' });
  const [latest, first] = [await period.inputValue(), await method.inputValue()];
  await period.selectOption({ index: 0 });
  await expect(undoButton(page, 'Stand gewählt')).toBeVisible();
  await method.selectOption({ index: 1 });
  await undoButton(page, 'Verfahren gewählt').click();
  await expect(method).toHaveValue(first);
  await undoButton(page, 'Stand gewählt').click();
  await expect(period).toHaveValue(latest);
  await expect(page.getByRole('button', { name: 'Rückgängig', exact: true })).toBeFocused();
});

test('a text field keeps its own undo', async ({ page }) => {
  await openSampleCity(page);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect(undoButton(page, 'Gewichte geändert')).toBeVisible();
  await openTab(page, 'Rangliste');
  const search = page.getByLabel('Name oder Schlüssel suchen');
  const steps = await storedSteps(page);
  await search.pressSequentially('Vie');
  await page.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('Vie');
  await expectNothingStored(page, steps);
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
});
