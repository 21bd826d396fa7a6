/** The room Lage as a person uses it: weights move, everything follows. */
import { drawnAsSaid } from './support/colours.ts';
import { legend } from './support/daten.ts';
import { openSampleCity, openTab, ranking, slider, weights } from './support/lage.ts';
import { expect, test } from './support/test.ts';

const TRANSFER = 'Transferleistungsdichte';

/** Colours of the classes of `koeln-2021`. */
const COLOURS: Record<string, number[]> = {
  'stark überdurchschnittlich': [178, 24, 43],
  überdurchschnittlich: [244, 165, 130],
  durchschnittlich: [236, 234, 228],
  unterdurchschnittlich: [146, 197, 222],
  'stark unterdurchschnittlich': [33, 102, 172],
};

test('the map is drawn in the colours of the classes, before and after a weight has moved', async ({
  page,
}) => {
  await openSampleCity(page);
  const before = await legend(page);
  expect((await drawnAsSaid(page, COLOURS)).size).toBeGreaterThanOrEqual(10);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect.poll(() => legend(page)).not.toEqual(before);
  expect((await drawnAsSaid(page, COLOURS)).size).toBeGreaterThanOrEqual(10);
});

test('a weight moves by keyboard, is read as per cent, and all together stay 100', async ({ page }) => {
  await openSampleCity(page);
  expect(await weights(page)).toEqual([80, 5, 5, 5, 5]);
  await expect(slider(page, TRANSFER)).toHaveAttribute('aria-valuetext', '80 Prozent');
  await slider(page, TRANSFER).focus();
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowDown', 'ArrowLeft'])
    await page.keyboard.press(key);
  await expect(slider(page, TRANSFER)).toHaveAttribute('aria-valuetext', '48 Prozent');
  expect(await weights(page)).toEqual([48, 13, 13, 13, 13]);
});

test('legend, ranking and detail follow while the mouse is still down', async ({ page }) => {
  await openSampleCity(page);
  await openTab(page, 'Rangliste');
  const [legendBefore, rankingBefore] = [await legend(page), await ranking(page)];
  const box = await slider(page, TRANSFER).boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.79 * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.05 * box.width, y, { steps: 8 });
  await expect.poll(() => legend(page)).not.toEqual(legendBefore);
  await expect.poll(() => ranking(page)).not.toEqual(rankingBefore);
  expect((await weights(page)).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  await page.mouse.up();
});

test('dragging there and back leaves the other weights as they were', async ({ page }) => {
  await openSampleCity(page);
  await slider(page, 'Einwohnerdichte').focus();
  for (let press = 0; press < 17; press += 1) await page.keyboard.press('ArrowUp');
  for (let press = 0; press < 17; press += 1) await page.keyboard.press('ArrowDown');
  expect(await weights(page)).toEqual([80, 5, 5, 5, 5]);
});

test('a locked weight stays, the others share the rest', async ({ page }) => {
  await openSampleCity(page);
  await page.getByRole('button', { name: `${TRANSFER} festhalten` }).click();
  await expect(slider(page, TRANSFER)).toBeDisabled();
  const field = page.getByRole('textbox', { name: 'Einwohnerdichte in Prozent' });
  await field.fill('14');
  await field.press('Enter');
  expect(await weights(page)).toEqual([80, 2, 2, 2, 14]);
});

test('equal weights, and back to those of the method', async ({ page }) => {
  await openSampleCity(page);
  const before = await legend(page);
  const reset = page.getByRole('button', { name: 'Zurücksetzen' });
  await expect(reset).toBeDisabled();
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  expect(await weights(page)).toEqual([20, 20, 20, 20, 20]);
  await expect.poll(() => legend(page)).not.toEqual(before);
  await reset.click();
  expect(await weights(page)).toEqual([80, 5, 5, 5, 5]);
  await expect.poll(() => legend(page)).toEqual(before);
});

test('a number that is none changes nothing', async ({ page }) => {
  await openSampleCity(page);
  const field = page.getByRole('textbox', { name: `${TRANSFER} in Prozent` });
  await field.fill('viel');
  await field.press('Enter');
  await expect(field).toHaveValue('80');
});

test('what changes is listed from class to class with inhabitants', async ({ page }) => {
  await openSampleCity(page);
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('Die Gewichte sind die des Verfahrens.');
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect(panel).toContainText(/wechseln \d+ Teilräume mit zusammen [\d.]+ Menschen die Klasse/);
  const total = Number(/wechseln (\d+)/.exec(await panel.innerText())?.[1]);
  const parts = (await panel.locator('summary strong').allInnerTexts()).map((text) =>
    Number.parseInt(text, 10),
  );
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  await page.getByRole('button', { name: 'Alle in der Rangliste zeigen' }).click();
  await expect(page.getByRole('tabpanel')).toContainText(`${String(total)} von 12 Teilräumen`);
});
