/** Two scenarios compared: figures, maps that move together, the dividing line, the table. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from './support/csv.ts';
import { legend } from './support/daten.ts';
import { expectDrawn, openSampleCity, pixels } from './support/lage.ts';
import {
  changeRows,
  chooseMode,
  comparedLegend,
  compareTwo,
  count,
  differenceLegend,
  expectBothDrawn,
  keepScenario,
  openLage,
  openScenarios,
  scenario,
} from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The paragraph that says what changes. */
function summary(page: Page): Locator {
  return page.getByRole('region', { name: 'Zusammengefasst' });
}

/** Colours of a map on a grid of places. */
async function picture(map: Locator): Promise<number[][]> {
  const places = Array.from({ length: 400 }, (_, i): [number, number] => [
    (0.5 + (i % 20)) / 20,
    (0.5 + Math.floor(i / 20)) / 20,
  ]);
  return pixels(map.page(), await map.screenshot(), places);
}

/** Share of places with the same colour in both; lines and letters lie on other pixels by a hair. */
function likeness(one: number[][], other: number[][]): number {
  const isSame = (colour: number[], i: number): boolean =>
    colour.every((channel, at) => Math.abs(channel - (other[i]?.[at] ?? NaN)) < 24);
  return one.filter(isSame).length / one.length;
}

test('legend, table, map of differences and summary tell the same story', async ({ page }) => {
  await page.goto('');
  await expectDrawn(page);
  const before = await legend(page);
  await compareTwo(page, 50);
  await openLage(page);
  const after = await legend(page);
  await openScenarios(page, 'Vergleichen');

  await expectBothDrawn(page);
  const compared = await comparedLegend(page);
  for (const [title, sides] of Object.entries(compared)) {
    expect(
      sides.map(([teilraeume]) => teilraeume),
      title,
    ).toEqual([before[title], after[title]]);
  }

  const rows = await changeRows(page);
  expect(rows.length).toBeGreaterThan(2);
  for (const [title, [from = [], to = []]] of Object.entries(compared)) {
    const arrive = rows.filter((row) => row.to === title);
    const depart = rows.filter((row) => row.from === title);
    expect((to[0] ?? 0) - (from[0] ?? 0), title).toBe(arrive.length - depart.length);
    const people = sum(arrive.map((row) => row.inhabitants)) - sum(depart.map((row) => row.inhabitants));
    expect((to[1] ?? 0) - (from[1] ?? 0), title).toBe(people);
  }

  await chooseMode(page, 'Unterschiede');
  const differences = await differenceLegend(page);
  const rise = rows.filter(({ steps }) => steps > 0);
  const fall = rows.filter(({ steps }) => steps < 0);
  const counted = (pattern: RegExp) =>
    [0, 1].map((column) =>
      sum(
        Object.entries(differences)
          .filter(([title]) => pattern.test(title))
          .map(([, counts]) => counts[column] ?? 0),
      ),
    );
  expect(counted(/^steigt/)).toEqual([rise.length, sum(rise.map((row) => row.inhabitants))]);
  expect(counted(/^fällt um/)).toEqual([fall.length, sum(fall.map((row) => row.inhabitants))]);
  expect(counted(/./)[0]).toBe(570);

  const text = await summary(page).innerText();
  expect(text).toContain('Im Szenario „B“');
  expect(text).toContain('gegenüber dem Szenario „A“');
  const [, places = '', people = ''] =
    /Zusammen sind (\S+) Teilräume mit (\S+) Einwohner\*innen betroffen/.exec(text) ?? [];
  expect([count(places), count(people)]).toEqual([rows.length, sum(rows.map((row) => row.inhabitants))]);
  await expectAccessible(page);
});

test('a scenario is compared with the current state, which moves on', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'A');
  await scenario(page, 'A').getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.getByLabel('Vergleich von')).toHaveValue('');
  await expect(summary(page)).toContainText(
    'Im Szenario „A“ wechselt gegenüber der aktuellen Lage kein Teilraum die Klasse.',
  );
  await openLage(page);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await openScenarios(page, 'Vergleichen');
  await expect(summary(page)).not.toContainText('kein Teilraum');
  const weights = page.getByRole('table', { name: 'Gewichte im Vergleich' });
  await expect(weights.getByRole('row', { name: /^Transferleistungsdichte/ })).toContainText('+60');
  // Turned round, who rose falls.
  const steps = (await changeRows(page)).map((row) => row.steps).sort();
  await page.getByRole('button', { name: 'Tauschen' }).click();
  await expect(summary(page)).toContainText('In der aktuellen Lage');
  expect((await changeRows(page)).map((row) => -row.steps).sort()).toEqual(steps);
});

test('the comparison is sent to the hall as it stands at the desk', async ({ page }) => {
  await openSampleCity(page);
  await compareTwo(page);
  await chooseMode(page, 'Unterschiede');
  await page.getByRole('main').getByRole('button', { name: 'Auf die Leinwand' }).click();
  await expect(page.getByRole('status')).toContainText('Vergleich');
});

test('both maps move together', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'A');
  await scenario(page, 'A').getByRole('button', { name: 'Duplizieren' }).click();
  await openScenarios(page, 'Vergleichen');
  await page.getByLabel('Vergleich von').selectOption({ label: 'A' });
  await page.getByLabel('mit', { exact: true }).selectOption({ label: 'A (Kopie)' });
  await expectBothDrawn(page);
  const left = page.getByRole('region', { name: 'Karte der Indexklassen: A', exact: true });
  const right = page.getByRole('region', { name: 'Karte der Indexklassen: A (Kopie)' });
  const start = await picture(right);
  expect(likeness(start, await picture(left))).toBeGreaterThan(0.9);
  await left.focus();
  for (const key of ['+', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  await expect.poll(async () => likeness(await picture(right), start)).toBeLessThan(0.8);
  await expect
    .poll(async () => likeness(await picture(right), await picture(left)), { timeout: 10_000 })
    .toBeGreaterThan(0.9);
  await page.getByRole('button', { name: 'Ganze Stadt zeigen' }).click();
  await expect
    .poll(async () => likeness(await picture(right), start), { timeout: 10_000 })
    .toBeGreaterThan(0.9);
});

test('the dividing line is moved by keyboard and by mouse, and says what is to be seen', async ({ page }) => {
  await openSampleCity(page);
  await compareTwo(page);
  await chooseMode(page, 'Übereinander');
  const line = page.getByRole('slider', { name: 'Trennlinie zwischen beiden Karten' });
  await expect(line).toHaveAttribute('aria-valuetext', 'links A auf 50 Prozent der Breite, rechts B');
  await line.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(line).toHaveAttribute('aria-valuenow', '62');
  const frame = page.getByRole('figure').filter({ has: line });
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuetext', 'nur B');
  const onlyRight = await frame.screenshot();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', 'nur A');
  expect((await frame.screenshot()).equals(onlyRight)).toBe(false);
  await page.keyboard.press('PageDown');
  const box = await line.boundingBox();
  const around = await frame.boundingBox();
  if (!box || !around) throw new Error('the line is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(around.x + around.width / 4, box.y + 60, { steps: 4 });
  await page.mouse.up();
  const place = Number(await line.getAttribute('aria-valuenow'));
  expect(Math.abs(place - 25)).toBeLessThan(2);
  await expectAccessible(page);
});

test('the table is sorted, leads to the map and back, and is saved for Excel', async ({ page }) => {
  await openSampleCity(page);
  await compareTwo(page);
  const table = page.getByRole('table', { name: 'Teilräume, die wechseln' });
  await table.getByRole('button', { name: 'Einwohner*innen' }).click();
  const people = (await changeRows(page)).map((row) => row.inhabitants);
  expect(people).toEqual(people.toSorted((a, b) => b - a));
  await table.getByRole('button', { name: 'Einwohner*innen' }).click();
  await expect(table.getByRole('columnheader', { name: 'Einwohner*innen' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const [first] = await changeRows(page);
  const chosen = table.getByRole('button', { name: first?.name ?? '' });
  await chosen.click();
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(`Ausgewählt: ${first?.name ?? ''}. A: ${first?.from ?? ''}`)).toBeVisible();
  await page.getByRole('button', { name: 'In der Tabelle zeigen' }).click();
  await expect(chosen).toBeFocused();
  await expect(chosen).toBeInViewport();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tabelle speichern (CSV)' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/vergleich\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const saved = readCsv(text, ';');
  const rows = await changeRows(page);
  expect(saved).toHaveLength(rows.length);
  for (const row of rows) {
    const line = saved.find((entry) => entry.Name === row.name);
    expect(line, row.name).toMatchObject({
      'Klasse: A': row.from,
      'Klasse: B': row.to,
      Einwohner: String(row.inhabitants),
    });
  }
});

test('methods with different classes are still to be seen side by side', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page);
  await keepScenario(page, 'Köln');
  await openLage(page);
  await page.getByText('Speichern und öffnen').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Verfahren speichern' }).click();
  const method = readFileSync(await (await download).path(), 'utf8');
  const other = method
    .replace('"stark_ueberdurchschnittlich"', '"sehr_hoch"')
    .replaceAll(/"stark[^"]*ueber[^"]*"/g, '"sehr_hoch"');
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Verfahren öffnen' }).click();
  await (
    await dialog
  ).setFiles([{ name: 'anders.json', mimeType: 'application/json', buffer: Buffer.from(other) }]);
  await expect(page.getByRole('status')).toContainText('geöffnet');
  await openScenarios(page);
  await keepScenario(page, 'Anders');
  await openScenarios(page, 'Vergleichen');
  await page.getByLabel('Vergleich von').selectOption({ label: 'Köln' });
  await expectBothDrawn(page);
  await expect(page.getByRole('region', { name: /^Karte der Indexklassen/ })).toHaveCount(2);
  await expect(summary(page)).toContainText('rechnen mit verschiedenen Klassen');
  await page.getByRole('radio', { name: 'Unterschiede' }).check();
  await expect(page.getByText(/haben verschiedene Klassen/)).toBeVisible();
  await expectAccessible(page);
});

for (const mode of ['Nebeneinander', 'Übereinander', 'Unterschiede'] as const) {
  test(`nothing is cut off at 320 pixels: ${mode}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openSampleCity(page);
    await compareTwo(page);
    await chooseMode(page, mode);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}
