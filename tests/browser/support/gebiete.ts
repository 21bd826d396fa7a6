/** What a person does and sees in the room Gebiete. */
import type { Locator, Page } from '@playwright/test';
import { hovered, openSampleCity } from './lage.ts';
import { expect } from './test.ts';

/** The map on which areas are drawn. */
export function areaMap(page: Page): Locator {
  return page.getByRole('region', { name: 'Karte der Gebiete und Indexklassen' });
}

/** Opens the room with the small city of twelve squares, four in a row from the south-west. */
export async function openGebiete(page: Page): Promise<void> {
  await openSampleCity(page);
  await enterGebiete(page);
}

/** Goes into the room by its link. */
export async function enterGebiete(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Räume' }).getByRole('link', { name: 'Gebiete' }).click();
  await expect(areaMap(page)).toBeVisible();
  await expect(areaMap(page)).not.toHaveAttribute('aria-busy', 'true');
}

/** Creates an area, which is drawn from then on. */
export async function createArea(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name des neuen Gebiets').fill(name);
  await page.getByRole('button', { name: 'Gebiet anlegen' }).click();
  await expect(areaButton(page, name)).toHaveAttribute('aria-pressed', 'true');
}

/** The entry of an area in the list. */
export function areaButton(page: Page, name: string): Locator {
  return page.getByRole('list', { name: 'Liste der Gebiete' }).getByRole('button', { name });
}

/** How many Teilräume the list says an area has. */
export async function expectMembers(page: Page, name: string, count: number): Promise<void> {
  const words = `${String(count)} ${count === 1 ? 'Teilraum' : 'Teilräume'}`;
  await expect(areaButton(page, name)).toContainText(words);
}

export async function takeTool(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
}

/** Places on screen. */
export interface Spot {
  x: number;
  y: number;
}

/** A place on screen well inside every Teilraum, by name: the middle of where the map names it. */
export async function spots(page: Page): Promise<Map<string, Spot>> {
  const box = await areaMap(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  const met = new Map<string, Spot[]>();
  for (let row = 1; row < 10; row += 1) {
    for (let column = 1; column < 13; column += 1) {
      const spot = { x: box.x + (column / 13) * box.width, y: box.y + (row / 10) * box.height };
      const said = await hovered(page, spot.x, spot.y);
      if (said) met.set(said.name, [...(met.get(said.name) ?? []), spot]);
    }
  }
  return new Map([...met].map(([name, places]) => [name, middle(places)]));
}

function middle(places: readonly Spot[]): Spot {
  const mean = (axis: 'x' | 'y') => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return { x: mean('x'), y: mean('y') };
}

/** The spot of a Teilraum. */
export function spotOf(places: ReadonlyMap<string, Spot>, name: string): Spot {
  const spot = places.get(name);
  if (!spot) throw new Error(`${name} is not on the map`);
  return spot;
}
