/** What a person does in the room Akten. */
import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Goes to the room Akten. */
export async function openAkten(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Akten', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Akten' })).toBeVisible();
}

/** The dossiers of the list from top to bottom. */
export function dossiers(page: Page): Locator {
  return page.getByRole('region', { name: 'Akten auf diesem Gerät' }).getByRole('article');
}

/** The only dossier of that title in the list. */
export function dossierCard(page: Page, title: string): Locator {
  return dossiers(page).filter({
    has: page.getByRole('button', { name: `Weiterarbeiten: ${title}`, exact: true }),
  });
}

/** Presses one of a dossier's buttons. */
export async function act(page: Page, action: string, title: string): Promise<void> {
  await page.getByRole('button', { name: `${action}: ${title}`, exact: true }).click();
}

/** Lets every file be saved as a download, as browsers without the File System Access API do. */
export async function onlyDownloads(page: Page): Promise<void> {
  await page.context().addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
}

/** Answers the browser's dialog for a place to save with a file that only the browser sees. */
export async function savesInPlace(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const picker = async (options: { suggestedName: string }): Promise<FileSystemFileHandle> => {
      sessionStorage.setItem('asked', String(1 + Number(sessionStorage.getItem('asked') ?? 0)));
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(options.suggestedName, { create: true });
    };
    Object.assign(window, { showSaveFilePicker: picker });
  });
}

/** How often the browser asked for a place. */
export function timesAsked(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('asked') ?? 0));
}

/** Saves a dossier of the list as a downloaded file. */
export async function saveAsFile(page: Page, title: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await act(page, 'Als Datei sichern', title);
  return download;
}

/** Chooses a dossier file, or the bytes of one, with one of the buttons for it. */
export async function bring(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
  button = 'Akte aus Datei öffnen',
): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await dialog).setFiles(file);
}

/** The question about a file that was brought. */
export function question(page: Page): Locator {
  return page.getByRole('region', { name: 'Datei öffnen' });
}
