/** What a person reads and does in the panel with the criteria. */
import type { Locator, Page } from '@playwright/test';
import { choose, made, openDaten, takeOver } from './daten.ts';
import { enterGebiete } from './gebiete.ts';
import { expectDrawn } from './lage.ts';
import { asCsv, sampleMap, sampleRows } from './sample.ts';
import { expect } from './test.ts';

/** Columns of the table that are no counts. */
const NAMED = 2;

/** Opens the small city with ten times as many people, in two Stadtbezirke: west and east. */
export async function openCrowdedCity(page: Page): Promise<void> {
  const rows = sampleRows().map((row, i) =>
    i === 0 ? row : row.map((cell, column) => (column < NAMED ? cell : `${cell}0`)),
  );
  const map = JSON.parse(sampleMap().buffer.toString()) as { features: { properties: object }[] };
  map.features = map.features.map((feature, i) => ({
    ...feature,
    properties: { ...feature.properties, stadtbezirk: i % 4 < 2 ? 'West' : 'Ost' },
  }));
  await openDaten(page);
  await choose(page, [made('kleinstadt.geojson', JSON.stringify(map)), made('kleinstadt.csv', asCsv(rows))]);
  await takeOver(page);
  await expectDrawn(page);
  await enterGebiete(page);
}

/** Goes to the panel with the criteria. */
export async function openCriteria(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Leitkriterien' }).click();
  await expect(page.getByRole('heading', { name: 'Leitkriterien', level: 2 })).toBeVisible();
}

/** The counters as a reader of the page meets them, e.g. `{ verletzt: 2, Hinweise: 1 }`. */
export async function counters(page: Page): Promise<Record<string, number>> {
  const list = page.getByRole('list', { name: /^Wie viele Prüfungen/ });
  const texts = await list.getByRole('listitem').allInnerTexts();
  const entries = texts.map((text) => /(\d+)\s+(.+)$/s.exec(text.replaceAll('.', '')) ?? []);
  return Object.fromEntries(entries.map(([, count, word]) => [word ?? '', Number(count)]));
}

/** Opens a group of findings, or leaves it open. */
export async function openGroup(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('heading', { level: 3 }).getByRole('button', { name });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
}

/** A finding by its heading. */
export function finding(page: Page, name: string | RegExp): Locator {
  return page.getByRole('article', { name });
}

/** Unfolds a finding. */
export async function unfold(found: Locator): Promise<void> {
  const button = found.getByRole('button', { name: 'Mehr dazu' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}
