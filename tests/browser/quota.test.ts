/** The browser's storage fills up in the middle of the work. */
import type { Page } from '@playwright/test';
import { expectStored, storedSteps } from './support/dossier.ts';
import { expectDrawn, openSampleCity, slider, weights } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Lets the origin store so many bytes more than it does now; without a number as much as the browser likes. */
async function leaveRoom(page: Page, bytes?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  if (bytes === undefined) {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    return;
  }
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

/** The browser looks at its limit only now and then. */
const PATIENCE_MS = 150_000;

test('a full storage is said in a sentence, nothing stored is lost, and work goes on after', async ({
  page,
}) => {
  test.setTimeout(2 * PATIENCE_MS);
  await openSampleCity(page);
  await slider(page, 'Transferleistungsdichte').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('PageDown');
  await expectStored(page, 5);

  await leaveRoom(page, 6000);
  const alert = page.getByRole('alert');
  let stored: number[] = [];
  const until = Date.now() + PATIENCE_MS;
  for (let press = 0; Date.now() < until && !(await alert.isVisible()); press += 1) {
    const before = await weights(page);
    await page.keyboard.press(press % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
    await expect
      .poll(async () => (await alert.isVisible()) || (await storedSteps(page)) === press + 6)
      .toBe(true);
    stored = before;
  }
  await expect(alert).toContainText('Der Speicherplatz des Browsers ist voll');
  await expect(alert).toContainText('Alles, was vorher gespeichert war, ist noch da.');
  await expect(page.getByRole('banner')).toContainText('Nicht gespeichert');
  await expectAccessible(page);
  // What could not be stored is not shown as if it were.
  await expect.poll(() => weights(page)).toEqual(stored);
  const steps = await storedSteps(page);

  await page.reload();
  await expectDrawn(page);
  expect(await storedSteps(page)).toBe(steps);
  await expect.poll(() => weights(page)).toEqual(stored);

  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expect(alert).toContainText('Speicherplatz');
  await leaveRoom(page);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(alert).toHaveCount(0);
  await expectStored(page, steps + 1);
  await expect.poll(() => weights(page)).toEqual([20, 20, 20, 20, 20]);
});
