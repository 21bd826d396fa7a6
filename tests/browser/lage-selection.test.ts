/** Selecting, reading and finding Teilräume in the room Lage. */
import { hovered, mapCanvas, openSampleCity, openTab, ranking } from './support/lage.ts';
import { expect, test } from './support/test.ts';

test('a click on the map selects: detail, ranking and screen readers know', async ({ page }) => {
  await openSampleCity(page);
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 3);
  const panel = page.getByRole('tabpanel');
  const name = await panel.getByRole('heading', { level: 2 }).innerText();
  expect(name).toMatch(/^Viertel [A-L]$/);
  await expect(page.getByRole('status')).toContainText(`Ausgewählt: ${name}`);
  await openTab(page, 'Rangliste');
  await expect(page.getByRole('row', { selected: true })).toContainText(name);
});

test('the contributions add up to the index', async ({ page }) => {
  await openSampleCity(page);
  await openTab(page, 'Rangliste');
  await page.getByRole('row', { name: 'Viertel L' }).click();
  await openTab(page, 'Auswahl');
  const number = (text: string) => Number(text.replace('−', '-').replace(',', '.'));
  const panel = page.getByRole('tabpanel');
  const index = number(await panel.getByRole('definition').nth(1).innerText());
  const parts = await panel.locator('.value').allInnerTexts();
  expect(parts).toHaveLength(5);
  expect(parts.map(number).reduce((sum, part) => sum + part, 0)).toBeCloseTo(index, 1);
  await expect(panel).toContainText('mehr = mehr Menschen mit eingeschränkten Teilhabechancen');
});

test('the ranking is steered by keyboard and moves the selection', async ({ page }) => {
  await openSampleCity(page);
  await openTab(page, 'Rangliste');
  const grid = page.getByRole('grid', { name: 'Rangliste der Teilräume' });
  await expect(grid).toHaveAttribute('aria-rowcount', '13');
  await page.getByRole('button', { name: 'Einwohner*innen', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const selected = page.getByRole('row', { selected: true });
  await expect(selected).toHaveAttribute('aria-rowindex', '4');
  await expect(selected).toBeFocused();
  await page.keyboard.press('End');
  await expect(selected).toHaveAttribute('aria-rowindex', '13');
});

test('shift and arrows step over the map, escape lets go', async ({ page }) => {
  await openSampleCity(page);
  await mapCanvas(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const name = page.getByRole('tabpanel').getByRole('heading', { level: 2 });
  const first = await name.innerText();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(name).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tabpanel')).toContainText('Wählen Sie einen Teilraum');
});

test('the ranking sorts and filters', async ({ page }) => {
  await openSampleCity(page);
  await openTab(page, 'Rangliste');
  const ranks = async () => (await ranking(page)).map(([rank]) => Number(rank));
  expect(await ranks()).toEqual([...(await ranks())].sort((a, b) => a - b));
  await page.getByRole('button', { name: 'Teilraum, Klasse' }).click();
  expect((await ranking(page))[0]?.[1]).toBe('Viertel A');
  await page.getByRole('button', { name: 'Teilraum, Klasse' }).click();
  expect((await ranking(page))[0]?.[1]).toBe('Viertel L');
  await expect(page.getByRole('columnheader', { name: /Teilraum/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByLabel('Name oder Schlüssel suchen').fill('viertel c');
  expect((await ranking(page)).map(([, name]) => name)).toEqual(['Viertel C']);
  await page.getByLabel('Name oder Schlüssel suchen').fill('');
  await page.getByLabel('Klasse', { exact: true }).selectOption('durchschnittlich');
  expect(new Set((await ranking(page)).map(([, , title]) => title))).toEqual(new Set(['durchschnittlich']));
});

test('a name is text, whatever it contains', async ({ page }) => {
  const nameOf = (teilraum: number) => `<img src=x onerror=alert(1)><b>${String(teilraum)}</b>`;
  await openSampleCity(page, nameOf);
  await openTab(page, 'Rangliste');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await openTab(page, 'Auswahl');
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveText(nameOf(11));
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  expect(await hovered(page, box.x + box.width / 2, box.y + box.height / 3)).toMatchObject({
    name: expect.stringMatching(/^<img src=x onerror=alert\(1\)><b>\d+<\/b>$/),
  });
  await expect(page.locator('main img, main b')).toHaveCount(0);
});
