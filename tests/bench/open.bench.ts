import type { Page } from '@playwright/test';
import { expectStored } from '../browser/support/dossier.ts';
import { test } from '../browser/support/test.ts';
import { report } from './report.ts';

const EVENTS = 10_000;
const RUNS = 7;
/** How the app packs events: full blocks, the newest singly. */
const BLOCK = 1000;

test('opening a dossier of many events', async ({ page }) => {
  await page.goto('#/lage');
  await expectStored(page, 1);
  await page.evaluate(addEvents, { events: EVENTS, block: BLOCK });
  const openedMs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload();
    await expectStored(page, EVENTS);
    openedMs.push(await openingMs(page));
  }
  report('open', { events: EVENTS, openedMs });
});

/** From the app's decision to open the dossier until everything shows it: read, replayed, computed. */
async function openingMs(page: Page): Promise<number> {
  const measured = await page.waitForFunction(
    () => performance.getEntriesByName('dossier opened')[0]?.duration,
  );
  return (await measured.jsonValue()) ?? NaN;
}

/** Writes events into the stored dossier as the app would have: runs in the page. */
async function addEvents({ events, block }: { events: number; block: number }): Promise<void> {
  const opening = indexedDB.open('veedelwerk');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const tx = db.transaction(['dossiers', 'blocks', 'events'], 'readwrite');
  const reading = tx.objectStore('dossiers').getAll();
  reading.onsuccess = () => {
    const [record] = reading.result as { id: string; writer: string; events: number }[];
    if (!record) throw new Error('no dossier is stored');
    const line = (position: number): string =>
      JSON.stringify({
        id: `${record.writer}-${position + 1}`,
        version: 1,
        clock: position + 1,
        at: new Date(1_700_000_000_000 + 1000 * position).toISOString(),
        by: 'Regie',
        change: {
          type: 'weightsSet',
          weights: {
            transferleistungsdichte: 20 + (position % 60),
            arbeitslosenanteil_sgb2: 5,
            migrationshintergrund: 5,
            abhaengigkeitsquotient: 5,
            einwohnerdichte: 5,
          },
        },
      });
    const lines = Array.from({ length: events - 1 }, (_, place) => line(place + 1));
    let position = 1;
    while (lines.length >= block) {
      const packed = lines.splice(0, block);
      const bytes = new TextEncoder().encode(packed.map((text) => `${text}\n`).join(''));
      tx.objectStore('blocks').add({ bytes, count: block }, [record.id, position]);
      position += block;
    }
    for (const [place, text] of lines.entries())
      tx.objectStore('events').add(text, [record.id, position + place]);
    tx.objectStore('dossiers').put({ ...record, events });
  };
  await new Promise<void>((resolve) => {
    tx.oncomplete = () => resolve();
  });
  db.close();
}
