/** Whether this device is a tablet for voting: kept with the dossier it writes into, as durable as its events. */
import { allRecords, patchRecord, type DossierRecord } from './records';

/** What a device needs to know to be the tablet again after a reload or a crash. It is not part of any file. */
export interface BoothLock {
  readonly round: string;
  /** Languages voters can choose. */
  readonly languages: readonly string[];
  /**
   * What the facilitator leaves with. It is kept as it is: so few digits would be no secret behind a hash either, and
   * it guards a screen, not data.
   */
  readonly pin: string;
  /** Wrong tries since the last right one. */
  readonly wrong: number;
  /** When the last wrong one was, in milliseconds since 1970. */
  readonly wrongAt: number;
}

/** The dossier this device is the tablet of. */
export async function boothRecord(): Promise<(DossierRecord & { readonly booth: BoothLock }) | undefined> {
  const records = await allRecords();
  for (const record of records) {
    const { booth, deletedAt } = record;
    if (booth && deletedAt === undefined) return { ...record, booth };
  }
  return undefined;
}

/** Makes this device the tablet of a dossier, or changes what is kept about it. */
export function keepBooth(dossier: string, booth: BoothLock): Promise<void> {
  return patchRecord(dossier, { booth });
}

/** This device is no tablet any more. */
export function endBooth(dossier: string): Promise<void> {
  return patchRecord(dossier, { booth: undefined });
}
