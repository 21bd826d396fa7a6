/** What is stored is there again: after a reload, on another visit, in another window. */
import type { Page } from '@playwright/test';
import { legend, legendAfter } from './support/daten.ts';
import { expectStored, openAnother, storedSteps, undoButton } from './support/dossier.ts';
import { expectDrawn, openSampleCity, openTab, slider, weights } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const ELSEWHERE = 'Diese Planungsakte ist in einem anderen Fenster geöffnet.';

async function equalWeights(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alle gleich' }).click();
}

test('a reload shows the city, the weights and what can be undone as they were', async ({ page }) => {
  await openSampleCity(page);
  await legendAfter(page, () => equalWeights(page));
  await openTab(page, 'Rangliste');
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await openTab(page, 'Auswahl');
  await page.getByText('Aus der Berechnung nehmen').click();
  const counts = await legendAfter(page, () =>
    page.getByRole('button', { name: 'Herausnehmen', exact: true }).click(),
  );
  await expectStored(page, 4);
  await page.reload();
  await expectDrawn(page);
  await expectStored(page, 4);
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
  await expect.poll(() => legend(page)).toEqual(counts);
  await undoButton(page, 'Teilraum herausgenommen').click();
  await undoButton(page, 'Gewichte geändert').click();
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
});

test('a second visit goes on with the same dossier, the model city with its river', async ({ page }) => {
  await page.goto('');
  await expectDrawn(page);
  await equalWeights(page);
  await expectStored(page, 2);
  await page.close();
  const requested: string[] = [];
  page.context().on('request', (request) => requested.push(request.url()));
  const later = await openAnother(page);
  await expectStored(later, 2);
  expect(await weights(later)).toEqual([20, 20, 20, 20, 20]);
  await expect(later.getByRole('banner')).toContainText('Modelldaten');
  expect(requested.filter((url) => url.includes('fluss.geojson'))).toHaveLength(1);
  // It is read from what was stored, not imported again.
  expect(requested.filter((url) => url.includes('zaehlgroessen'))).toEqual([]);
});

test('a second window reads along, takes over, and nothing is lost or doubled', async ({ page }) => {
  await openSampleCity(page);
  const second = await openAnother(page);
  await expect(second.getByRole('status').filter({ hasText: ELSEWHERE })).toBeVisible();
  await expect(second.getByRole('banner')).toContainText('Nur lesen');
  await expectAccessible(second);

  // It follows what the first one stores.
  await equalWeights(page);
  await expectStored(page, 3);
  await expect.poll(() => weights(second)).toEqual([20, 20, 20, 20, 20]);
  expect(await storedSteps(second)).toBe(3);

  // It changes nothing, and says why.
  await slider(second, 'Einwohnerdichte').focus();
  await second.keyboard.press('PageUp');
  await expect(second.getByRole('alert')).toContainText('Wählen Sie zuerst „Hier weiterarbeiten“.');
  await expect.poll(() => weights(second)).toEqual([20, 20, 20, 20, 20]);

  await second.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
  await expect(second.getByText(ELSEWHERE)).toHaveCount(0);
  await expect(page.getByText('In einem anderen Fenster wird jetzt')).toBeVisible();
  await slider(second, 'Einwohnerdichte').focus();
  await second.keyboard.press('PageUp');
  await expectStored(second, 4);
  await expect.poll(() => weights(page)).toEqual([17.5, 17.5, 17.5, 17.5, 30]);

  // The first one lost the right to write, and gets it back.
  await equalWeights(page);
  await expect(page.getByRole('alert')).toContainText('nicht übernommen');
  await expect.poll(() => weights(page)).toEqual([17.5, 17.5, 17.5, 17.5, 30]);
  await page.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
  await equalWeights(page);
  await expectStored(page, 5);
  await expect.poll(() => storedSteps(second)).toBe(5);
  await second.close();
  await page.reload();
  await expectDrawn(page);
  await expectStored(page, 5);
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
});

test('without Web Locks, as over plain http, windows still ask each other', async ({ page }) => {
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await openSampleCity(page);
  const second = await openAnother(page);
  await expect(second.getByText(ELSEWHERE)).toBeVisible();
  await second.getByRole('button', { name: 'Hier weiterarbeiten' }).click();
  await expect(page.getByText('In einem anderen Fenster wird jetzt')).toBeVisible();
  await equalWeights(second);
  await expectStored(second, 3);
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
});

test.describe('where the browser stores nothing', () => {
  const BROKEN: [string, () => void][] = [
    ['because there is no IndexedDB', () => Reflect.deleteProperty(window, 'indexedDB')],
    [
      'because it is refused',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      },
    ],
  ];
  for (const [why, breakIt] of BROKEN) {
    test(why, async ({ page }) => {
      await page.addInitScript(breakIt);
      await openSampleCity(page);
      await expect(page.getByRole('alert')).toContainText('Dieser Browser speichert hier nichts');
      await expect(page.getByRole('banner')).toContainText('Nicht gespeichert');
      await equalWeights(page);
      await page.keyboard.press('Control+z');
      await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
      await expectAccessible(page);
    });
  }
});
