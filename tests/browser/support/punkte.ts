/** What a person does and reads in the room Punkte. */
import type { Locator, Page } from '@playwright/test';
import { expectStored, storedSteps } from './dossier.ts';
import { expect } from './test.ts';

/** Twelve needs as a conference writes them. */
export const NEEDS = [
  'Treffpunkt für Jugendliche',
  'Deutschkurse mit Kinderbetreuung',
  'Sichere Wege zur Grundschule',
  'Bezahlbare Wohnungen',
  'Hausarztpraxis im Norden',
  'Spielplatz am Ring',
  'Beratung bei Schulden',
  'Bänke am Markt',
  'Hilfe für pflegende Angehörige',
  'Ganztag mit warmem Essen',
  'Sprachförderung in den Kitas',
  'Begegnung von Alt und Jung',
] as const;

/** Opens the model city with needs that were noted before, in the room Punkte. */
export async function openPunkte(page: Page, titles: readonly string[] = NEEDS): Promise<void> {
  await page.goto('#/punkte');
  await expectStored(page, 1);
  await seedNeeds(page, titles);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Punkte' })).toBeVisible();
  await expectStored(page, 1 + titles.length);
}

/** Creates a round with all needs and opens its set-up. */
export async function createRound(page: Page, button = 'Neue Runde'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('group', { name: 'Einrichtung der Runde' })).toBeVisible();
}

/** Creates a round and opens it as it is. */
export async function openRound(page: Page, button = 'Neue Runde'): Promise<void> {
  await createRound(page, button);
  await beginVoting(page);
}

/** Opens the round that is being set up. */
export async function beginVoting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Runde eröffnen' }).click();
  await expect(page.getByRole('tab', { name: 'Wand' })).toBeVisible();
}

/** Goes to one of the parts of an open round. */
export async function part(page: Page, name: 'Wand' | 'Tablets' | 'Papier' | 'Schließen'): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** Closes the round that is open. */
export async function closeRound(page: Page): Promise<void> {
  await part(page, 'Schließen');
  await page.getByRole('button', { name: 'Runde schließen' }).click();
  await expect(page.getByRole('heading', { name: 'Ergebnis' })).toBeVisible();
}

/** The button of the board that sets a dot on a need. */
export function put(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `${title}: Punkt setzen` });
}

/** Dots of the board by row, as they are read off it. */
export async function boardDots(page: Page): Promise<number[]> {
  const names = await page
    .getByRole('group', { name: 'Tafel' })
    .getByRole('button', { name: /Punkt setzen/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return names.map((name) => Number(/, (\d+) Punkte?$/.exec(name)?.[1]));
}

/** Enters one pile of paper; `dots` by the number of the row, from 1. */
export async function enterPaper(
  page: Page,
  group: string,
  voters: number,
  dots: Readonly<Record<number, number>>,
): Promise<void> {
  await part(page, 'Papier');
  if (group !== '') await page.getByLabel('Gruppe', { exact: true }).selectOption(group);
  await page.getByRole('textbox', { name: 'Personen', exact: true }).fill(String(voters));
  for (const [row, count] of Object.entries(dots)) {
    await page.getByRole('textbox', { name: new RegExp(`^${row} `) }).fill(String(count));
  }
  await page.getByRole('button', { name: 'Auszählung speichern' }).click();
}

/** The result as it is read: rank, title and dots of every row. */
export async function resultRows(page: Page): Promise<string[]> {
  const rows = page.getByRole('region', { name: 'Ergebnis als Tabelle' }).locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => {
      const [rank = '', need = '', dots = ''] = [...row.children].map((cell) =>
        cell.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      return `${rank} ${need}: ${dots}`;
    }),
  );
}

/** Lines of a slide about a round, as the hall reads them. */
export async function slideLines(stage: Page): Promise<string[]> {
  const items = stage.getByRole('main').getByRole('listitem');
  await expect(items.first()).toBeVisible();
  return items.evaluateAll((all) =>
    all.map((item) => (item as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
  );
}

/** Puts needs into the open dossier's storage; they are there after a reload. */
async function seedNeeds(page: Page, titles: readonly string[]): Promise<void> {
  await addEvents(
    page,
    titles.map((title) => ({ type: 'needCreated', title, fields: {} })),
  );
}

/** Puts ballots of a group into the storage of the open dossier, so many of the same dots. */
export async function seedBallots(
  page: Page,
  round: string,
  count: number,
  group: string,
  dots: Readonly<Record<number, number>>,
): Promise<void> {
  const steps = await storedSteps(page);
  const byNeed = Object.fromEntries(Object.entries(dots).map(([row, on]) => [needId(Number(row)), on]));
  await addEvents(
    page,
    Array.from({ length: count }, () => ({
      type: 'ballotCast',
      round,
      ballot: { source: 'booth', group, dots: byNeed },
    })),
  );
  await page.reload();
  await expectStored(page, steps + count);
}

/** Id of the need that stands in that row, from 1, where all were put into storage. */
function needId(row: number): string {
  return `saat-${row}`;
}

/** Appends changes to the open dossier's log. */
async function addEvents(page: Page, changes: readonly object[]): Promise<void> {
  await page.evaluate(async (given) => {
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
      given.forEach((change, i) => {
        const number = record.events + i;
        const line = {
          id: `saat-${number}`,
          version: 3,
          clock: 1000 + number,
          at: new Date(Date.UTC(2026, 4, 12, 18, number)).toISOString(),
          by: 'Sozialplanung',
          change,
        };
        tx.objectStore('events').add(JSON.stringify(line), [record.id, number]);
      });
      tx.objectStore('dossiers').put({ ...record, events: record.events + given.length });
    };
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
  }, changes);
}
