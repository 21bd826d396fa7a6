/** Needs that sound alike are pointed out, merged, and taken apart again. */
import { expectStored, said } from './support/dossier.ts';
import {
  capture,
  captureField,
  entry,
  openErfordernisse,
  openNeed,
  step,
  titles,
} from './support/erfordernisse.ts';
import { expect, test } from './support/test.ts';

test('two that sound alike are pointed out while somebody takes them down', async ({ page }) => {
  await openErfordernisse(page);
  await capture(page, 'Ganztagsplätze an der Grundschule', 'Bus nach 20 Uhr');
  // They are compared when there is nothing else to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(page.getByText('Ähnlich ist schon:')).toHaveCount(0);
  await capture(page, 'Ganztagsplätze in der Grundschule');
  await expect(page.getByText('Ähnlich ist schon:')).toContainText('Ganztagsplätze an der Grundschule');
  await expect(captureField(page)).toBeFocused();
});

test('the pair is merged in one step, and parting brings both back as they were', async ({ page }) => {
  await openErfordernisse(page);
  await capture(
    page,
    'Ganztagsplätze an der Grundschule',
    'Ganztagsplätze in der Grundschule',
    'Bus nach 20 Uhr',
  );
  await page.getByText('Zwei Erfordernisse klingen gleich').click();
  const merge = page.getByRole('button', {
    name: 'Zusammenlegen: „Ganztagsplätze in der Grundschule“ wird Teil von „Ganztagsplätze an der Grundschule“',
    exact: true,
  });
  await step(page, () => merge.click());
  await expect(said(page)).toHaveText(
    '„Ganztagsplätze in der Grundschule“ ist jetzt Teil von „Ganztagsplätze an der Grundschule“.',
  );
  await expect(titles(page)).toHaveText(['Bus nach 20 Uhr', 'Ganztagsplätze an der Grundschule']);
  await expect(page.getByText('Zwei Erfordernisse klingen gleich')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Liste der Erfordernisse' })).toBeFocused();
  await expect(entry(page, 'Ganztagsplätze an der Grundschule')).toContainText(
    'Zusammengelegt mit „Ganztagsplätze in der Grundschule“',
  );
  const detail = await openNeed(page, 'Ganztagsplätze an der Grundschule');
  await step(page, () => detail.getByRole('button', { name: /„Ganztagsplätze in der Grundschule“/ }).click());
  await expect(titles(page)).toHaveCount(3);
});

test('what stays two is not asked again, and any two can be merged by hand', async ({ page }) => {
  await openErfordernisse(page);
  await capture(
    page,
    'Ganztagsplätze an der Grundschule',
    'Ganztagsplätze in der Grundschule',
    'Bus nach 20 Uhr',
  );
  await page.getByText('Zwei Erfordernisse klingen gleich').click();
  await page.getByRole('button', { name: /^Bleiben zwei/ }).click();
  await expect(page.getByText('Zwei Erfordernisse klingen gleich')).toHaveCount(0);
  await expectStored(page, 4);
  const detail = await openNeed(page, 'Bus nach 20 Uhr');
  await detail.getByLabel('Aufnehmen in').selectOption('Ganztagsplätze an der Grundschule');
  await step(page, () => detail.getByRole('button', { name: 'Zusammenlegen', exact: true }).click());
  await expect(detail).toContainText('ist Teil von „Ganztagsplätze an der Grundschule“');
  await expect(titles(page)).toHaveCount(2);
  await step(page, () => detail.getByRole('button', { name: 'Wieder trennen' }).click());
  await expect(titles(page)).toHaveCount(3);
});
