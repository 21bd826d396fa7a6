/** The running record: who changed what, when; and what is saved of it and of a conference as text. */
import { expectStored } from './support/dossier.ts';
import { slider } from './support/lage.ts';
import {
  createConference,
  enter,
  openKonferenz,
  recordLines,
  savedText,
  seedEvents,
} from './support/konferenz.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const TODAY = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
const TODAY_IN_WORDS = new Date().toLocaleDateString('de-DE', {
  dateStyle: 'long',
  timeZone: 'Europe/Berlin',
});

test('who works at the device is asked once, never required, and stands in the record', async ({ page }) => {
  await openKonferenz(page);
  await page.getByLabel('Wer bedient dieses Gerät?').fill('Moderation');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dieses Gerät bedient: Moderation')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ändern' })).toBeFocused();
  await createConference(page, 'Planungskonferenz');
  await page.reload();
  await page.getByRole('link', { name: 'Laufendes Protokoll' }).click();
  await expect(page.getByText('Dieses Gerät bedient: Moderation')).toBeVisible();
  const [newest, oldest] = await recordLines(page);
  expect(newest).toMatch(/^\d\d:\d\d Uhr Konferenz angelegt: Planungskonferenz Moderation$/);
  expect(oldest).toMatch(/^\d\d:\d\d Uhr Planungsakte begonnen: Modellstadt, .* ohne Namen$/);
});

test('changes in every room stand in it, newest first, under their day; undone ones say so', async ({
  page,
}) => {
  await openKonferenz(page);
  await createConference(page);
  await enter(page.getByLabel('Ort', { exact: true }), 'Rathaus');
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await slider(page, 'Einwohnerdichte').focus();
  await page.keyboard.press('PageUp');
  await expectStored(page, 4);
  await page.keyboard.press('Control+z');
  await expectStored(page, 5);
  await page.getByRole('link', { name: 'Konferenz', exact: true }).click();
  await page.getByRole('link', { name: 'Laufendes Protokoll' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(TODAY_IN_WORDS);
  const lines = await recordLines(page);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('Rückgängig gemacht: „Gewichte geändert: ');
  expect(lines[1]).toMatch(/Gewichte geändert: .*Einwohnerdichte .* \(zurückgenommen\)/);
  expect(lines[2]).toContain('Angaben zur Sozialraumkonferenz geändert – Ort: „Rathaus“');
  await expectAccessible(page);

  const { name, text } = await savedText(page, 'Protokoll als Text speichern');
  expect(name).toBe('protokoll_modellstadt-modelldaten.txt');
  expect(text.startsWith('Laufendes Protokoll\n===================\n')).toBe(true);
  expect(text).toContain('Modellstadt – Modelldaten (erfunden)');
  expect(text).toContain(`\n${TODAY_IN_WORDS}\n`);
  expect(text).toMatch(/\n\d\d:\d\d {2}Planungsakte begonnen: /);
  expect(text.indexOf('Planungsakte begonnen')).toBeLessThan(text.indexOf('Rückgängig gemacht'));
});

test('a whole conference is saved as one text, with what was changed on its day', async ({ page }) => {
  await openKonferenz(page);
  await createConference(page);
  await enter(page.getByLabel('Ort', { exact: true }), 'Bürgerhaus „Große Straße“');
  await enter(page.getByLabel('Datum'), TODAY);
  await enter(page.getByLabel('Politik: anwesend'), '5');
  await enter(page.getByLabel(/^Welche Ziele/), 'Mehr Ganztag');
  // Only what is stored is saved.
  await expectStored(page, 6);
  const { name, text } = await savedText(page, 'Konferenz als Text speichern');
  expect(name).toBe(`sozialraumkonferenz_${TODAY}_modellstadt-modelldaten.txt`);
  expect(text.startsWith(`Sozialraumkonferenz am ${TODAY_IN_WORDS}\n===`)).toBe(true);
  expect(text).toContain('Ort:                  Bürgerhaus „Große Straße“');
  expect(text).toContain('Modelldaten (erfunden)');
  expect(text).toContain('Mehr Ganztag');
  expect(text).toContain(`Änderungen an diesem Tag (${TODAY_IN_WORDS})`);
  expect(text).toMatch(/\d\d:\d\d {2}Konferenz angelegt: Sozialraumkonferenz \(ohne Namen\)/);
});

test('the record of ten thousand events opens at once and shows older ones when asked', async ({ page }) => {
  await openKonferenz(page);
  await seedEvents(page, 10_000);
  await page.reload();
  await expectStored(page, 10_001);
  await createConference(page);
  await enter(page.getByLabel('Datum'), '2026-01-05');
  await page.getByRole('link', { name: 'Laufendes Protokoll' }).click();
  await expect(page.getByText('200 von 10.003 Einträgen')).toBeVisible();
  expect(await recordLines(page)).toHaveLength(200);
  await page.getByRole('button', { name: 'Ältere zeigen' }).click();
  await expect(page.getByText('400 von 10.003 Einträgen')).toBeVisible();
  // The keyboard stays at the line where reading stopped.
  const place = await page.evaluate(() => {
    const items = [...document.querySelectorAll('main section li')];
    return items.findIndex((item) => item === document.activeElement);
  });
  expect(place).toBe(199);

  await page.getByLabel('Anzeigen').focus();
  // The seeded day begins at 9 o'clock in Berlin: 15 hours of one event a minute.
  await page
    .getByLabel('Anzeigen')
    .selectOption({ label: 'Nur den Tag: Sozialraumkonferenz am 5. Januar 2026' });
  await expect(page.getByText('200 von 900 Einträgen')).toBeVisible();
  await expect(page.getByLabel('Anzeigen')).toBeFocused();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText('5. Januar 2026');
  await page.getByLabel('Anzeigen').selectOption({ label: 'Alle Änderungen' });
  await expect(page.getByText('200 von 10.003 Einträgen')).toBeVisible();
});
