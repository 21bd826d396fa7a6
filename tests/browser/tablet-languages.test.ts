/** The ballot in the language of whoever stands at the tablet. */
import { begin, expectBallots, more, roundFile, setUp, startTablet, TOPICS } from './support/tablet.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const [MEETING = '', , , WAYS = ''] = TOPICS;

test('the team sees which translations nobody has proofread; voters are not bothered', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await expect(page.getByText('Entwurf, bitte gegenlesen lassen')).toHaveCount(7);
  // Somebody has translated a title into these two.
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'Arabisch' })).toBeChecked();
  await startTablet(page, ['Englisch']);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/Entwurf|draft/i);
  await expect(page.getByRole('button', { name: 'Polski' })).toHaveCount(0);
});

test('Arabic is read and written from right to left, German titles among it as German', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'البدء' }).click();
  await expect(page.getByRole('heading', { name: 'طرق آمنة إلى المدرسة' })).toHaveAttribute('lang', 'ar');
  const german = page.getByRole('heading', { name: MEETING });
  await expect(german).toHaveAttribute('lang', 'de');
  await expect(german).toHaveAttribute('dir', 'ltr');
  const plus = page.getByRole('button', { name: `نقطة إضافية: ${MEETING}` });
  const minus = page.getByRole('button', { name: `إزالة نقطة: ${MEETING}` });
  await plus.click();
  await expect(page.getByText('بقيت 4 نقاط.', { exact: true })).toBeVisible();
  const [right, left] = await Promise.all([minus.boundingBox(), plus.boundingBox()]);
  expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0);
  await expectAccessible(page);
});

test('changing the language loses no dots, and the next person begins in German', async ({ page }) => {
  await setUp(page, (await roundFile()).file);
  await startTablet(page);
  await begin(page).click();
  await more(page, MEETING).click();
  await page.getByLabel('Sprache').selectOption({ label: 'Türkçe' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.getByText('4 puan kaldı.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Bir puan daha: Güvenli okul yolları' }).click();
  await page.getByRole('button', { name: 'İleri' }).click();
  await expect(page.getByRole('listitem')).toHaveText([/Treffpunkt.*1 puan/, /Güvenli okul yolları.*1 puan/]);
  await page.getByRole('button', { name: 'Puanları teslim et' }).click();
  await expect(page.getByRole('heading', { name: 'Teşekkürler!' })).toBeVisible();
  await page.getByRole('button', { name: 'Sıradaki kişi' }).click();
  await expect(begin(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expectBallots(page, 1);
  await begin(page).click();
  await expect(page.getByRole('heading', { name: WAYS })).toBeVisible();
});
