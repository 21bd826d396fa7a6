/** Whether somebody else has written into the file of a dossier since it was saved, e.g. on a shared drive. */
import { unpackDossier } from '../../engine/dossier-file';
import { Refused } from '../../engine/refused';
import { twinsOf } from '../../state/dossiers';
import type { DossierRecord } from '../../storage/records';

/** The file as it is now, where it holds changes the stored dossier lacks: writing over it would lose them. */
export async function changedMeanwhile(
  handle: FileSystemFileHandle,
  { id, fileModifiedAt }: DossierRecord,
): Promise<File | undefined> {
  const file = await handle.getFile();
  if (file.size === 0 || file.lastModified === fileModifiedAt) return undefined;
  try {
    const twins = await twinsOf((await unpackDossier(file)).lines);
    return twins.some(({ record, news }) => record.id === id && news.length > 0) ? file : undefined;
  } catch (thrown) {
    // What cannot be read holds nothing to lose.
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}
