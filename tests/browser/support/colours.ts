/** What is drawn on the map beside what the map says about it. */
import type { Page } from '@playwright/test';
import { hovered, mapCanvas, pixels } from './lage.ts';
import { expect } from './test.ts';

/** Ink of the borders of Stadtbezirke. */
const BORDER = [27, 42, 78];

/**
 * Rests the pointer on a grid of places and compares what is said there with the colour that is drawn there.
 *
 * `colours`: red, green, blue by class. Returns the class that was said, by name, of every Teilraum that was met in its
 * plain colour; elsewhere a border, a name or a pattern may lie above it, which only lightens or darkens it.
 */
export async function drawnAsSaid(
  page: Page,
  colours: Readonly<Record<string, number[]>>,
): Promise<Map<string, string>> {
  const box = await mapCanvas(page).boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.mouse.move(box.x + 2, box.y + 2);
  const picture = await page.screenshot({ clip: box });
  const places = Array.from({ length: 15 * 11 }, (_, i): [number, number] => [
    ((i % 15) + 1) / 16,
    (Math.floor(i / 15) + 1) / 12,
  ]);
  const drawn = await pixels(page, picture, places);
  const seen = new Map<string, string>();
  for (const [i, [x, y]] of places.entries()) {
    const said = await hovered(page, box.x + x * box.width, box.y + y * box.height);
    const expected = colours[said?.title ?? ''];
    const pixel = drawn[i] ?? [];
    if (!said || !expected) continue;
    if (isSame(pixel, expected)) seen.set(said.name, said.title);
    else expect(isBlend(pixel, expected), `${said.name}: ${said.title} as ${String(pixel)}`).toBe(true);
  }
  return seen;
}

function isSame(drawn: number[], colour: number[]): boolean {
  return drawn.every((channel, i) => Math.abs(channel - (colour[i] ?? 0)) <= 12);
}

/** Whether a pixel is its class's colour under a white stroke, under a dark letter, or under a border. */
function isBlend(drawn: number[], colour: number[]): boolean {
  const lighter = drawn.every((channel, i) => channel >= (colour[i] ?? 0) - 12);
  const darker = drawn.every((channel, i) => channel <= (colour[i] ?? 0) + 12);
  return lighter || darker || isBetween(drawn, colour, BORDER);
}

/** Whether a colour lies between two others. */
function isBetween(drawn: number[], one: number[], other: number[]): boolean {
  return drawn.every((channel, i) => {
    const ends = [one[i] ?? 0, other[i] ?? 0];
    return channel >= Math.min(...ends) - 12 && channel <= Math.max(...ends) + 12;
  });
}
