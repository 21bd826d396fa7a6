/** Dossier files that are damaged, newer, or no dossier files at all: nothing stored is ever lost. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  act,
  bring,
  dossierCard,
  dossiers,
  onlyDownloads,
  openAkten,
  question,
  saveAsFile,
} from './support/akten.ts';
import { flipped, insideFolder, random } from './support/damage.ts';
import { choose, legend, made, openDaten, takeOver } from './support/daten.ts';
import { expectDrawn, openSampleCity } from './support/lage.ts';
import { asCsv, sampleMap, sampleRows } from './support/sample.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** A saved file of the small city, which is then gone from the browser but for the model city. */
async function savedAndGone(page: Page): Promise<string> {
  await onlyDownloads(page);
  await openSampleCity(page);
  await openAkten(page);
  const path = await (await saveAsFile(page, 'Köln')).path();
  await page.getByRole('button', { name: 'Mit der Modellstadt üben' }).click();
  await expectDrawn(page);
  await openAkten(page);
  await act(page, 'Löschen', 'Köln');
  await act(page, 'Endgültig löschen', 'Köln');
  await act(page, 'Ja, endgültig löschen', 'Köln');
  await expect(page.getByText('Gelöschte Akten')).toHaveCount(0);
  await expect(dossiers(page)).toHaveCount(1);
  return path;
}

test('a file without its map opens, says so before and after, and heals with the same files', async ({
  page,
}) => {
  const path = await savedAndGone(page);
  await bring(page, flipped(path, insideFolder(path, 'karten')));
  await expect(question(page)).toContainText('ist beschädigt. Das fehlt:');
  await expect(question(page)).toContainText('Eine Karte');
  await expectAccessible(page);
  await question(page).getByRole('button', { name: 'Trotzdem öffnen' }).click();
  const card = dossierCard(page, 'Köln');
  await expect(card).toContainText('Aus einer beschädigten Datei geöffnet. Das fehlt:');
  await expect(card).toContainText('die Karte von „Köln“');
  await expectAccessible(page);
  // It stays in view.
  await page.reload();
  await expect(card).toContainText('Aus einer beschädigten Datei geöffnet. Das fehlt:');
  await card.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(card).not.toContainText('Aus einer beschädigten Datei geöffnet.');

  // Index and ranking are there without the map.
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await expect(page.getByRole('table', { name: /^Indexwert/ })).toBeVisible();
  const counts = await legend(page);

  await openDaten(page);
  await choose(page, [sampleMap('kleinstadt.geojson'), made('kleinstadt.csv', asCsv(sampleRows()))]);
  await takeOver(page);
  await expectDrawn(page);
  await expect.poll(() => legend(page)).toEqual(counts);
  await openAkten(page);
  await expect(card).not.toContainText('die Karte von „Köln“');
});

test('a file without its table opens, says so, and heals with a whole copy', async ({ page }) => {
  const path = await savedAndGone(page);
  const whole = readFileSync(path);
  await bring(page, flipped(path, insideFolder(path, 'tabellen')));
  await question(page).getByRole('button', { name: 'Trotzdem öffnen' }).click();
  await expect(dossierCard(page, 'Köln')).toContainText('die Tabelle von „Köln“');
  await bring(page, made('heil.veedelwerk', whole));
  await question(page).getByRole('button', { name: '„Köln“ öffnen' }).click();
  await expect(dossierCard(page, 'Köln')).not.toContainText('die Tabelle von „Köln“');
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await expectDrawn(page);
});

test('a dozen damaged files: opened, partly opened with a list, or refused in a sentence', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const path = await savedAndGone(page);
  const size = readFileSync(path).length;
  const answered = page
    .getByRole('region', { name: 'Datei öffnen' })
    .or(page.getByRole('main').getByText('Das ist keine Planungsakte'))
    .or(page.getByRole('main').getByText('Aus einer beschädigten Datei geöffnet'));
  for (let seed = 1; seed <= 12; seed += 1) {
    const next = random(seed);
    const places = Array.from({ length: 1 + Math.floor(3 * next()) }, () => Math.floor(next() * size));
    await bring(page, flipped(path, places, `nummer-${seed}.veedelwerk`));
    await expect(answered.first()).toBeVisible();
    await expect(page.getByText(`„nummer-${seed}.veedelwerk“ wird gelesen …`)).toHaveCount(0);
    const cancel = question(page).getByRole('button', { name: 'Abbrechen' });
    if (await cancel.isVisible()) await cancel.click();
    // What was there before is there still.
    await expect(dossierCard(page, 'Modellstadt')).toBeVisible();
  }
  await act(page, 'Weiterarbeiten', 'Modellstadt');
  await expectDrawn(page);
});

test('what is no dossier file is refused in one sentence', async ({ page }) => {
  await openSampleCity(page);
  await openAkten(page);
  await bring(page, made('bild.veedelwerk', Buffer.from('not a dossier at all')));
  await expect(page.getByRole('main')).toContainText('„bild.veedelwerk“: Das ist keine Planungsakte');
  await bring(page, made('leer.veedelwerk', Buffer.alloc(0)));
  await expect(page.getByRole('main')).toContainText('„leer.veedelwerk“: Das ist keine Planungsakte');
  await expectAccessible(page);
  await expect(dossiers(page)).toHaveCount(1);
});

test('a file dropped anywhere in the app is opened', async ({ page }) => {
  const path = await savedAndGone(page);
  await page.getByRole('link', { name: 'Lage', exact: true }).click();
  await expectDrawn(page);
  const base64 = readFileSync(path).toString('base64');
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([bytes], 'koeln.veedelwerk'));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  }, base64);
  await expect(page).toHaveURL(/#\/akten$/);
  await expect(dossierCard(page, 'Köln')).toContainText('geöffnet');
});

test('where the storage is full the file is not opened, and the sentence says so', async ({ page }) => {
  const path = await savedAndGone(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await bring(page, path);
  await expect(page.getByRole('main')).toContainText('Der Speicherplatz des Browsers ist voll');
  await expect(dossiers(page)).toHaveCount(1);
  await page.reload();
  await expect(dossiers(page)).toHaveCount(1);
});
