/** What a person does and reads in the room Konferenz. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectStored } from './dossier.ts';
import { unfoldAll } from './daten.ts';
import { expect } from './test.ts';

/** Opens the room with the model city and answers nothing. */
export async function openKonferenz(page: Page): Promise<void> {
  await page.goto('#/konferenz');
  await expect(page.getByRole('heading', { level: 1, name: 'Konferenz' })).toBeVisible();
  await expectStored(page, 1);
}

/** Creates a conference and opens everything in its form. */
export async function createConference(page: Page, kind = 'Sozialraumkonferenz'): Promise<void> {
  await page.getByRole('button', { name: kind }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(kind);
  await unfoldAll(page);
}

/** Writes into a field and leaves it. */
export async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

/** Presses Tab until `target` has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get there');
}

/** Lines of the record as read off the page, the newest first: time, what, who in one text. */
export async function recordLines(page: Page): Promise<string[]> {
  const items = page.getByRole('region', { name: /\d{4}$/ }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const texts = await items.evaluateAll((elements) =>
    elements.map((item) => (item as HTMLElement).innerText),
  );
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Saves a text by its button: name and content. */
export async function savedText(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** How far the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Puts so many more events into the open dossier's storage, one a minute; they are there after a reload. */
export async function seedEvents(page: Page, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `seed-${i + 1}`,
      version: 1,
      clock: 1000 + i,
      at: new Date(Date.UTC(2026, 0, 5, 8, i)).toISOString(),
      by: 'Sozialplanung',
      change: {
        type: 'weightsSet',
        weights: { transferleistungsdichte: 50 + (i % 50), einwohnerdichte: 10 },
      },
    }),
  );
  await page.evaluate(async (stored) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('veedelwerk');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    const tx = db.transaction(['dossiers', 'events'], 'readwrite');
    const all = tx.objectStore('dossiers').getAll() as IDBRequest<{ id: string; events: number }[]>;
    all.onsuccess = () => {
      const [record] = all.result;
      if (!record) return;
      stored.forEach((line, i) => tx.objectStore('events').add(line, [record.id, record.events + i]));
      tx.objectStore('dossiers').put({ ...record, events: record.events + stored.length });
    };
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
  }, lines);
}
