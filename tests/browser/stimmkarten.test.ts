/** Voting cards on paper: all of the round's codes, each readable, none cut through by a page. */
import { setUp, roundFile } from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const CODES = Array.from({ length: 50 }, (_, i) => String(10_203_040 + i * 1_000_003));

test('the sheet has a card for every code, can be printed, and fits a small screen', async ({ page }) => {
  const { file, round } = await roundFile({
    codes: CODES,
    title: 'Sozialraumkonferenz Blumenberg, Chorweiler und Seeberg-Nord, 21. November',
  });
  await setUp(page, file);
  const dossier = await page.evaluate(() => sessionStorage.getItem('veedelwerk-dossier') ?? '');
  await page.goto(`stimmkarten.html#${dossier}/${encodeURIComponent(round)}`);
  await expect(page.getByRole('heading', { name: /^Stimmkarten: Sozialraumkonferenz/ })).toBeVisible();
  const printed = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
  await expect(page.getByRole('listitem').locator('strong')).toHaveText(CODES.map(printed));
  await expectAccessible(page);

  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', 'yes') }),
  );
  await page.getByRole('button', { name: 'Drucken oder als PDF speichern' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1032 });
  const cut = await page
    .getByRole('listitem')
    .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
  expect(cut, 'cards whose text is cut off').toBe(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Three times five cards on a page.
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a round that is not on this device is said to be missing', async ({ page }) => {
  await page.goto('stimmkarten.html#gibt/esnicht');
  await expect(
    page.getByText('Die Stimmkarten dieser Runde sind auf diesem Gerät nicht zu finden.'),
  ).toBeVisible();
  await expectAccessible(page);
});
