/** Where a dossier file is written: into a file the browser may write again, else into the downloads. */
import { Refused } from '../../engine/refused';
import { akten } from '../../locales/de/akten';

/** Ending of a dossier file. */
export const ENDING = '.veedelwerk';

/** Somebody closed the browser's dialog. */
export class PlaceRefused extends Error {}

/** A file to write. */
export interface Place {
  readonly handle: FileSystemFileHandle;
  readonly writable: FileSystemWritableFileStream;
}

/**
 * Opens a file for writing: the one used last, else one that somebody chooses now. Call it right after a click or key,
 * else the browser asks nobody.
 *
 * @returns nothing where the browser only knows downloads
 * @throws PlaceRefused
 * @throws Refused `file_not_writable`
 */
export async function placeFor(
  name: string,
  last: FileSystemFileHandle | undefined,
): Promise<Place | undefined> {
  const again = last && (await reopened(last));
  if (again) return again;
  if (!window.showSaveFilePicker) return undefined;
  let handle: FileSystemFileHandle;
  try {
    handle = await window.showSaveFilePicker({
      suggestedName: name,
      types: [{ description: akten.saving.type, accept: { 'application/zip': [ENDING] } }],
    });
  } catch (thrown) {
    if (isNamed(thrown, 'AbortError')) throw new PlaceRefused();
    // The browser asks nobody here, e.g. inside another page: a download works.
    return undefined;
  }
  return writing(handle);
}

/** The file of the last time; nothing where it is not there any more or may not be written. */
async function reopened(handle: FileSystemFileHandle): Promise<Place | undefined> {
  try {
    const permission = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    const granted =
      permission === 'prompt' ? await handle.requestPermission?.({ mode: 'readwrite' }) : permission;
    return granted === 'granted' ? await writing(handle) : undefined;
  } catch {
    return undefined;
  }
}

async function writing(handle: FileSystemFileHandle): Promise<Place> {
  try {
    return { handle, writable: await handle.createWritable() };
  } catch {
    throw new Refused({ name: 'file_not_writable', file: handle.name });
  }
}

function isNamed(thrown: unknown, name: string): boolean {
  return thrown instanceof DOMException && thrown.name === name;
}
