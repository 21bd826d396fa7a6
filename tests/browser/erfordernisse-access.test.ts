/** The room Erfordernisse is for everybody: by keyboard, by screen reader, on narrow and on wide screens. */
import { captureField, capture, openErfordernisse, openNeed, titles } from './support/erfordernisse.ts';
import { overflow, tabTo } from './support/konferenz.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a need is taken down, opened, rated and ranked by keyboard alone', async ({ page }) => {
  await openErfordernisse(page);
  const { keyboard } = page;
  await tabTo(page, captureField(page));
  await keyboard.type('Ganztag fehlt');
  await keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Ganztag fehlt']);
  await tabTo(page, titles(page).first());
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Ganztag fehlt' })).toBeFocused();
  await tabTo(page, page.locator('summary').filter({ hasText: 'Bewertung' }));
  await keyboard.press('Enter');
  for (const criterion of ['Dringlichkeit', 'Bezug zu strategischen Zielen', 'Lücke gegenüber vorhandenen']) {
    const group = page.getByRole('radiogroup', { name: criterion });
    await tabTo(page, group.getByRole('radio', { name: 'offen' }));
    await keyboard.press('ArrowLeft');
    await expect(group.getByRole('radio', { name: '4' })).toBeChecked();
  }
  await expect(page.locator('summary').filter({ hasText: 'Bewertung' })).toContainText('3 von 3 bewertet');
  await page.goto('#/erfordernisse/rangfolge');
  await expect(page.getByText('Es fehlt: Ort')).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [1024, 768],
  [1920, 1080],
] as const) {
  test(`list, need and ranking fit ${width} × ${height}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openErfordernisse(page);
    await capture(
      page,
      'Ein Treffpunkt für ältere Menschen, der auch am Wochenende und in den Ferien geöffnet ist',
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihungsstelle',
      'Ganztagsplätze an der Grundschule',
      'Ganztagsplätze in der Grundschule',
    );
    await page.getByText('Zwei Erfordernisse klingen gleich').click();
    await page.getByText('Auswahl', { exact: true }).click();
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
    await openNeed(page, 'Ganztagsplätze an der Grundschule');
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
    await page.goto('#/erfordernisse/rangfolge');
    await expect(page.getByRole('heading', { name: /^Noch ohne Platz/ })).toBeVisible();
    await expectAccessible(page);
    expect(await overflow(page)).toBe(0);
  });
}

test('on a narrow screen a need takes the place of the list, and a link leads back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openErfordernisse(page);
  await capture(page, 'Ganztag fehlt');
  await openNeed(page, 'Ganztag fehlt');
  await expect(captureField(page)).toBeHidden();
  await page.getByRole('link', { name: 'Zur Liste' }).click();
  await expect(captureField(page)).toBeVisible();
});
