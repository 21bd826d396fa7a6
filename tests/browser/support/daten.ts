/** What a person does in the room Daten, and what they read off in the room Lage. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { readCsv } from './csv.ts';

/** A file made by a test. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A made file from text or bytes. */
export function made(name: string, content: string | Uint8Array): MadeFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Opens the room Daten and waits until it can be used. */
export async function openDaten(page: Page): Promise<void> {
  await page.goto('#/daten');
  await expect(page.getByRole('heading', { level: 1, name: 'Daten' })).toBeVisible();
}

/** Chooses files in the file dialog. */
export async function choose(
  page: Page,
  files: string[] | MadeFile[],
  button = 'Dateien auswählen',
): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await dialog).setFiles(files);
}

/** Drops files on the window, as a person does with the mouse. */
export async function drop(page: Page, paths: string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
  }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    }
  }, files);
}

/** The card of a file that was brought in. */
export function card(page: Page, file: string): Locator {
  return page.getByRole('article', { name: file });
}

/** A section of the room. */
export function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Chooses one of the built-in methods. */
export async function chooseMethod(page: Page, title: string): Promise<void> {
  await page.getByLabel('Verfahren', { exact: true }).selectOption({ label: title });
}

/** Opens a method file. */
export async function openMethod(page: Page, path: string): Promise<void> {
  await choose(page, [path], 'Verfahren aus Datei öffnen');
}

/** Takes the city over and waits for the room Lage. */
export async function takeOver(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Übernehmen', exact: true });
  await expect(button).toBeEnabled();
  await button.click();
  await expect(page).toHaveURL(/#\/lage$/);
  await expect(page.getByRole('table', { name: /^Indexwert/ })).toBeVisible();
}

/** Teilräume per class, as the legend shows them at one moment. */
export async function legend(page: Page): Promise<Record<string, number>> {
  const rows = page.getByRole('table', { name: /^Indexwert/ }).locator('tbody tr');
  const entries = await rows.evaluateAll((elements) =>
    elements.map((row) =>
      [row.querySelector('th'), row.querySelector('td')].map((cell) => cell?.innerText ?? ''),
    ),
  );
  return Object.fromEntries(
    entries.map(([title = '', count = '']) => [title.trim(), Number(count.replaceAll('.', ''))]),
  );
}

/** How many Teilräume each class holds after an action; the map is coloured a moment after the action is stored. */
export async function legendAfter(page: Page, action: () => Promise<void>): Promise<Record<string, number>> {
  const before = await legend(page);
  await action();
  await expect.poll(() => legend(page)).not.toEqual(before);
  await framesDrawn(page);
  return legend(page);
}

/** Waits until the page has computed and drawn what was asked of it: weights are computed with the next frame. */
export async function framesDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

/** Every legend that is shown while something is done and after it, each only once. */
export async function legendsDuring(page: Page, action: () => Promise<void>): Promise<string[]> {
  const seen = await page.getByRole('main').evaluateHandle((main) => {
    const texts = new Set<string>();
    const note = (): void => {
      const tables = [...main.querySelectorAll('table')].map((table) => table.innerText);
      for (const text of tables.filter((table) => table.startsWith('Indexwert'))) texts.add(text);
    };
    note();
    new MutationObserver(note).observe(main, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  await action();
  await framesDrawn(page);
  return seen.evaluate((texts) => [...texts]);
}

/** The result table as a person saves it, one record per Teilraum. */
export async function savedTable(page: Page): Promise<Record<string, string>[]> {
  const table = page.getByRole('button', { name: 'Tabelle (CSV)' });
  if (!(await table.isVisible())) {
    await page.getByText('Speichern und öffnen').click();
  }
  const download = page.waitForEvent('download');
  await table.click();
  return readCsv(readFileSync(await (await download).path(), 'utf8'), ';');
}

/** Opens everything that is folded on the page. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    folds.forEach((fold) => {
      if (fold instanceof HTMLDetailsElement) fold.open = true;
    });
  });
}
