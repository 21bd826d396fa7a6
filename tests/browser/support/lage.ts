/** What a person does and sees in the room Lage. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { choose, made, openDaten, takeOver } from './daten.ts';
import { asCsv, sampleMap, sampleName, sampleRows } from './sample.ts';

/** Opens the small invented city through the import. */
export async function openSampleCity(page: Page, nameOf = sampleName): Promise<void> {
  const rows = sampleRows().map((row, i) => (i === 0 ? row : row.with(1, nameOf(i - 1))));
  await openDaten(page);
  await choose(page, [sampleMap('kleinstadt.geojson', nameOf), made('kleinstadt.csv', asCsv(rows))]);
  await takeOver(page);
  await expectDrawn(page);
}

/** Waits until the map is drawn. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(mapCanvas(page)).toBeVisible();
  await expect(mapCanvas(page)).not.toHaveAttribute('aria-busy', 'true');
}

/** The drawn map. */
export function mapCanvas(page: Page): Locator {
  return page.getByRole('region', { name: 'Karte der Indexklassen' });
}

export function slider(page: Page, indicator: string): Locator {
  return page.getByRole('slider', { name: indicator, exact: true });
}

/** All weights as the number fields show them, read at one moment. */
export async function weights(page: Page): Promise<number[]> {
  const fields = page.getByRole('textbox', { name: / in Prozent$/ });
  const texts = await fields.evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  return texts.map((text) => Number(text.replace(',', '.')));
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}

/** Rows of the ranking that are drawn, as texts, read at one moment: rank, name, class, index, inhabitants. */
export async function ranking(page: Page): Promise<string[][]> {
  const rows = page.getByRole('grid').locator('[role="row"]:has([role="gridcell"])');
  const texts = await rows.evaluateAll((elements) =>
    elements.map((row) =>
      [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')].map((cell) => cell.innerText),
    ),
  );
  return texts.map((cells) => cells.flatMap((cell) => cell.split('\n')));
}

/** Saves one of the files below *Speichern und öffnen*. */
export async function saved(page: Page, button: string): Promise<Download> {
  const control = page.getByRole('button', { name: button, exact: true });
  if (!(await control.isVisible())) {
    await page.getByText('Speichern und öffnen').click();
  }
  const download = page.waitForEvent('download');
  await control.click();
  return download;
}

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Red, green, blue at places of a PNG, given as shares of its width and height. */
export async function pixels(page: Page, png: Buffer, places: [number, number][]): Promise<number[][]> {
  return page.evaluate(
    async ([base64, shares]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return shares.map(([x, y]) =>
        [
          ...(context?.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1).data ??
            []),
        ].slice(0, 3),
      );
    },
    [png.toString('base64'), places] as const,
  );
}

/** What the map says about a place when the pointer rests there: name and class; nothing beside the city. */
export async function hovered(
  page: Page,
  x: number,
  y: number,
): Promise<{ name: string; title: string } | undefined> {
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  const tooltip = page.locator('.tooltip');
  if (!(await tooltip.isVisible())) return undefined;
  const [name = '', title = ''] = (await tooltip.innerText()).split('\n');
  return { name, title };
}
