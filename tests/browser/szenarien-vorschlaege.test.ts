/** Weights proposed by several groups: range, median, withdrawing, taking the median over. */
import type { Page } from '@playwright/test';
import { openSampleCity, weights } from './support/lage.ts';
import { openLage, openScenarios, weigh } from './support/szenarien.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Proposes a share for one indicator; the others share the rest. */
async function propose(page: Page, who: string, perCent: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Von wem kommt der Vorschlag?' }).fill(who);
  const field = page.getByRole('textbox', { name: 'Transferleistungsdichte in Prozent' });
  await field.fill(String(perCent));
  await field.press('Tab');
  await page.getByRole('button', { name: 'Vorschlag aufnehmen' }).click();
  await expect(page.getByRole('status')).toHaveText(`Vorschlag von „${who}“ aufgenommen.`);
}

function spread(page: Page) {
  return page.getByRole('region', { name: 'So weit liegen die Vorschläge auseinander' });
}

test('range and median of three proposals, and the median as the weights of the room Lage', async ({
  page,
}) => {
  await openSampleCity(page);
  await openScenarios(page, 'Gewichte vorschlagen');
  await expect(spread(page)).toContainText('Noch liegt kein Vorschlag vor.');
  await propose(page, 'Jugendamt', 70);
  await expect(spread(page)).toContainText(/überall 70\s%/);
  await propose(page, 'Tisch 3', 20);
  await propose(page, 'Träger', 40);
  await expect(spread(page).getByRole('listitem').first()).toContainText(
    /von 20\s% bis 70\s%, in der Mitte 40\s% \(Median\)\. Zurzeit 80\s%\./,
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Median übernehmen' }).click();
  await expect(page.getByText('Diese Gewichte gelten schon.')).toBeVisible();
  await openLage(page);
  await expect.poll(async () => (await weights(page))[0]).toBe(40);
  expect((await weights(page)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
  // One step back for all weights together.
  await page.keyboard.press('Control+z');
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
});

test('a withdrawn proposal counts no more, and comes back', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page, 'Gewichte vorschlagen');
  await propose(page, 'Jugendamt', 70);
  await propose(page, 'Tisch 3', 20);
  const list = page.getByRole('region', { name: '2 Vorschläge' });
  await list.getByRole('group', { name: 'Vorschlag von Tisch 3 zurückziehen' }).getByRole('button').click();
  await expect(spread(page)).toContainText(/überall 70\s%/);
  const undo = page.getByRole('main').getByRole('button', { name: 'Rückgängig' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(spread(page)).toContainText(/von 20\s% bis 70\s%/);
});

test('the weights of the room Lage become a proposal in two steps', async ({ page }) => {
  await openSampleCity(page);
  await weigh(page, 'Transferleistungsdichte', 30);
  await page.getByText('Festhalten', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Von wem kommt der Vorschlag?' }).fill('Tisch 1');
  await page.getByRole('button', { name: 'Vorschlag aufnehmen' }).click();
  await expect(page.getByRole('status')).toHaveText('Vorschlag von „Tisch 1“ aufgenommen.');
  await page.getByRole('link', { name: 'Alle Vorschläge ansehen' }).click();
  await expect(spread(page)).toContainText(/überall 30\s%/);
});

test('without a name nothing is taken up', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page, 'Gewichte vorschlagen');
  await page.getByRole('button', { name: 'Vorschlag aufnehmen' }).click();
  const who = page.getByRole('textbox', { name: 'Von wem kommt der Vorschlag?' });
  await expect(who).toBeFocused();
  await expect(who).toHaveAccessibleDescription('Bitte schreiben Sie, von wem der Vorschlag kommt.');
});

test('proposals for other indicators are kept but not mixed in', async ({ page }) => {
  await openSampleCity(page);
  await openScenarios(page, 'Gewichte vorschlagen');
  await propose(page, 'Jugendamt', 70);
  await openLage(page);
  await page.getByText('Speichern und öffnen').click();
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Verfahren öffnen' }).click();
  const indicator = (id: string, column: string) => ({
    id,
    title: { de: id },
    value: { numerator: [column], denominator: ['einwohner'], scale: 100 },
    unit: '%',
    direction: 'higher_is_worse',
    weight: 1,
  });
  const method = {
    format: 'veedelwerk-method/1',
    kind: 'weighted_composite',
    id: 'anders',
    title: { de: 'Anders' },
    population: 'einwohner',
    indicators: [indicator('Jugend', 'einwohner_unter_18'), indicator('Alter', 'einwohner_ab_65')],
    standardise: { centre: 'mean', spread: 'sd', ddof: 0 },
    combine: { rescale: 'sd' },
    classes: [
      { id: 'tief', title: { de: 'tief' }, upto: 0, inclusive: true },
      { id: 'hoch', title: { de: 'hoch' } },
    ],
  };
  await (
    await dialog
  ).setFiles([
    { name: 'anders.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(method)) },
  ]);
  await expect(page.getByRole('slider', { name: 'Jugend' })).toBeVisible();
  await openScenarios(page, 'Gewichte vorschlagen');
  await expect(spread(page)).toContainText('Noch liegt kein Vorschlag vor.');
  await expect(page.getByText(/^1 Vorschlag gehört zu anderen Indikatoren/)).toBeVisible();
  await expect(page.getByText('Jugendamt', { exact: true })).toBeVisible();
});

test('nothing is cut off at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSampleCity(page);
  await openScenarios(page, 'Gewichte vorschlagen');
  await propose(page, 'Jugendamt', 70);
  await propose(page, 'Tisch 3', 20);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
