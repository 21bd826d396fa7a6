/** The room Akten: what a new user does in the first ten minutes, and everything the list can do. */
import {
  act,
  bring,
  dossierCard,
  dossiers,
  onlyDownloads,
  openAkten,
  question,
  saveAsFile,
  savesInPlace,
  timesAsked,
} from './support/akten.ts';
import { legend, legendAfter, made, openDaten } from './support/daten.ts';
import { expectStored, said } from './support/dossier.ts';
import { expectDrawn, openSampleCity, weights } from './support/lage.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('the first ten minutes: change, come back, save, delete, undo, open the file', async ({ page }) => {
  await onlyDownloads(page);
  await page.goto('');
  // The first start shows the model city at once.
  await expectDrawn(page);
  await expect(page).toHaveURL(/#\/lage$/);
  const counts = await legendAfter(page, () => page.getByRole('button', { name: 'Alle gleich' }).click());
  await expectStored(page, 2);
  await page.reload();
  await expectDrawn(page);
  await expect.poll(() => legend(page)).toEqual(counts);

  // From the second visit on the bare address leads to the list.
  const later = await page.context().newPage();
  await page.close();
  await later.goto('');
  await expect(later).toHaveURL(/#\/akten$/);
  const card = dossierCard(later, 'Modellstadt');
  await expect(card).toContainText('1 Änderung');
  await expect(card).toContainText('Noch nicht als Datei gesichert');
  await expect(card).toContainText('Modelldaten');

  const file = await saveAsFile(later, 'Modellstadt');
  expect(file.suggestedFilename()).toMatch(/^modellstadt_\d{4}-\d{2}-\d{2}\.veedelwerk$/);
  await expect(card).toContainText('auf dem neuesten Stand');
  await expect(said(later)).toContainText('Ordner für Downloads');

  await act(later, 'Löschen', 'Modellstadt');
  await expect(dossiers(later)).toHaveCount(0);
  await later.getByRole('main').getByRole('button', { name: 'Rückgängig', exact: true }).click();
  await expect(card).toBeVisible();

  await bring(later, await file.path());
  await expect(question(later)).toContainText(
    'ist eine Fassung der Akte „Modellstadt“, die schon auf diesem Gerät liegt.',
  );
  await expect(question(later)).toContainText('Die Datei enthält keine Änderung, die hier noch fehlt.');
  await question(later).getByRole('button', { name: 'Als eigene Akte öffnen' }).click();
  await expect(dossiers(later)).toHaveCount(2);
  await later.getByRole('link', { name: 'Lage', exact: true }).click();
  await expectDrawn(later);
  expect(await legend(later)).toEqual(counts);
  expect(await weights(later)).toEqual([20, 20, 20, 20, 20]);
});

test('a dossier is renamed in place, by keyboard, whether it is open or not', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await act(page, 'Duplizieren', 'Köln');
  await expect(dossierCard(page, 'Köln (Kopie)')).toBeVisible();
  for (const [before, after] of [
    ['Köln', 'Sozialbericht 2026'],
    ['Köln (Kopie)', 'Entwurf'],
  ] as const) {
    await page.getByRole('button', { name: `Umbenennen: ${before}`, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Name der Akte')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Name der Akte')).toHaveCount(0);
    await act(page, 'Umbenennen', before);
    await page.keyboard.type(after);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: after })).toBeFocused();
  }
  await page.reload();
  await expect(dossierCard(page, 'Sozialbericht 2026')).toBeVisible();
  await act(page, 'Weiterarbeiten', 'Entwurf');
  await expectDrawn(page);
  await openAkten(page);
  await expect(dossierCard(page, 'Entwurf')).toContainText('geöffnet');
});

test('a copy goes its own way', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await act(page, 'Duplizieren', 'Köln');
  await act(page, 'Weiterarbeiten', 'Köln (Kopie)');
  await expectDrawn(page);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await openAkten(page);
  await act(page, 'Weiterarbeiten', 'Köln');
  await expectDrawn(page);
  await expect.poll(() => weights(page)).toEqual([80, 5, 5, 5, 5]);
});

test('an empty dossier leads to the data, one for practice to the map', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await page.getByRole('button', { name: 'Leere Akte beginnen' }).click();
  await expect(page).toHaveURL(/#\/daten$/);
  await expect(page.getByRole('banner')).not.toContainText('Köln');
  await openAkten(page);
  await expect(dossierCard(page, 'Akte ohne Namen')).toContainText('noch ohne Daten');
  await page.getByRole('button', { name: 'Mit der Modellstadt üben' }).click();
  await expectDrawn(page);
  await expect(page.getByRole('banner')).toContainText('Modelldaten');
  await openAkten(page);
  await expect(dossiers(page)).toHaveCount(3);
});

test('a deleted dossier comes back from its section; for good it goes only after a question', async ({
  page,
}) => {
  await openSampleCity(page);
  await openAkten(page);
  await act(page, 'Duplizieren', 'Köln');
  await act(page, 'Löschen', 'Köln (Kopie)');
  const deleted = page.getByRole('region', { name: 'Gelöschte Akten (1)' });
  await expect(deleted).toContainText('Köln (Kopie)');
  await page.reload();
  await expect(deleted).toContainText('Köln (Kopie)');
  await act(page, 'Wiederherstellen', 'Köln (Kopie)');
  await expect(dossiers(page)).toHaveCount(2);
  await act(page, 'Löschen', 'Köln (Kopie)');
  await act(page, 'Endgültig löschen', 'Köln (Kopie)');
  await expect(deleted).toContainText('Das lässt sich nicht rückgängig machen.');
  await act(page, 'Nein, behalten', 'Köln (Kopie)');
  await act(page, 'Endgültig löschen', 'Köln (Kopie)');
  await act(page, 'Ja, endgültig löschen', 'Köln (Kopie)');
  await expect(page.getByText('Gelöschte Akten')).toHaveCount(0);
  // What both dossiers share is still there.
  await page.reload();
  await act(page, 'Weiterarbeiten', 'Köln');
  await expectDrawn(page);
});

test('Ctrl+S saves from every room into the same file and asks for a place only once', async ({ page }) => {
  await savesInPlace(page);
  await openSampleCity(page);
  await page.keyboard.press('Control+s');
  await expect(said(page)).toContainText(/Gesichert in der Datei „koeln_.*\.veedelwerk“/);
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await openAkten(page);
  await expect(dossierCard(page, 'Köln')).toContainText('1 Änderung neuer');
  await page.keyboard.press('Control+s');
  await expect(dossierCard(page, 'Köln')).toContainText('auf dem neuesten Stand');
  expect(await timesAsked(page)).toBe(1);
  await page.reload();
  await expect(dossierCard(page, 'Köln')).toContainText('auf dem neuesten Stand');
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await page.keyboard.press('Control+s');
  await expect(said(page)).toContainText('Gesichert in der Datei');
  expect(await timesAsked(page)).toBe(1);
});

test('after much work the header reminds of saving, in words, and a click saves', async ({ page }) => {
  await savesInPlace(page);
  await openSampleCity(page);
  const reminder = page.getByRole('banner').getByRole('button', { name: /gesichert|älter/ });
  for (let turn = 0; turn < 10; turn += 1) {
    await expect(reminder).toHaveCount(0);
    await page.getByRole('button', { name: 'Alle gleich' }).click();
    await page.getByRole('button', { name: 'Zurücksetzen' }).click();
    await expectStored(page, 4 + 2 * turn);
  }
  await expect(reminder).toContainText('Noch nicht als Datei gesichert');
  await expectAccessible(page);
  await reminder.click();
  await expect(reminder).toHaveCount(0);
});

test('half an hour after the first unsaved change the header reminds', async ({ page }) => {
  await page.clock.install();
  await savesInPlace(page);
  await openSampleCity(page);
  await page.keyboard.press('Control+s');
  await expect(said(page)).toContainText('Gesichert in der Datei');
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await expectStored(page, 3);
  const reminder = page.getByRole('banner').getByRole('button', { name: /Datei älter als Ihre Arbeit/ });
  await page.clock.fastForward('20:00');
  await expect(reminder).toHaveCount(0);
  await page.clock.fastForward('12:00');
  await expect(reminder).toBeVisible();
});

test('the page fits a narrow screen, and axe finds nothing', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await act(page, 'Duplizieren', 'Köln');
  await act(page, 'Duplizieren', 'Köln (Kopie)');
  await act(page, 'Löschen', 'Köln (Kopie) (Kopie)');
  await act(page, 'Umbenennen', 'Köln');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('without any dossier the data can still be opened', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await act(page, 'Löschen', 'Köln');
  await expect(page.getByRole('region', { name: 'Akten auf diesem Gerät' })).toContainText(
    'Auf diesem Gerät ist noch keine Akte gespeichert.',
  );
  await openDaten(page);
  await page.getByRole('button', { name: 'Modellstadt öffnen' }).click();
  await expectDrawn(page);
});

test('leaving the room while a brought file is still being opened is no error', async ({ page }) => {
  await onlyDownloads(page);
  await openSampleCity(page);
  await openAkten(page);
  await bring(page, await (await saveAsFile(page, 'Köln')).path());
  const answer = question(page).getByRole('button', { name: 'Als eigene Akte öffnen' });
  await answer.evaluate((button: HTMLButtonElement) => {
    button.click();
    location.hash = '#/lage';
  });
  await expectDrawn(page);
  await openAkten(page);
  await expect(dossiers(page)).toHaveCount(2);
  // What went wrong would be among the faults that no test may have.
});

test('a file somebody else has written into is not overwritten: first the two are merged', async ({
  page,
}) => {
  await savesInPlace(page);
  await openSampleCity(page);
  await page.keyboard.press('Control+s');
  await expect(said(page)).toContainText('Gesichert in der Datei');
  await openAkten(page);
  // The same file on a shared drive, opened as a dossier of its own and saved again.
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const entry of folder.values()) {
      const file = await (entry as FileSystemFileHandle).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    }
    return [];
  });
  await bring(page, made('koeln.veedelwerk', Buffer.from(bytes)));
  await question(page).getByRole('button', { name: 'Als eigene Akte öffnen' }).click();
  await expect(dossiers(page)).toHaveCount(2);
  // It is in the list a moment before it is the one that is open.
  await expect(question(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await page.getByRole('button', { name: 'Alle gleich' }).click();
  await page.keyboard.press('Control+s');
  await expect(said(page)).toContainText('Gesichert in der Datei');
  expect(await timesAsked(page)).toBe(2);

  await openAkten(page);
  await dossiers(page)
    .nth(1)
    .getByRole('button', { name: /^Weiterarbeiten/ })
    .click();
  await expectDrawn(page);
  await page.keyboard.press('Control+s');
  await expect(page).toHaveURL(/#\/akten$/);
  await expect(page.getByRole('main')).toContainText('Sie wurde deshalb nicht überschrieben.');
  await question(page)
    .getByRole('button', { name: /zusammenführen$/ })
    .click();
  await expect(page.getByRole('region', { name: 'Zusammengeführt' })).toContainText(
    '1 Änderung ist dazugekommen',
  );
  await page.keyboard.press('Control+s');
  await expect(dossiers(page).first()).toContainText('auf dem neuesten Stand');
  expect(await timesAsked(page)).toBe(2);
});
