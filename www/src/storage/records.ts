/** The list of dossiers: one record for each, with what a list shows without opening it. */
import type { AnyProblem } from '../locales/de/problems';
import type { BoothLock } from './booth';
import { database } from './database';
import { keysOf } from './schema';
import { randomId } from './ids';
import type { Part } from './parts';
import { write, type Writing } from './transaction';

/** What is known of a stored dossier without reading its events. Times are ISO 8601, UTC. */
export interface DossierRecord {
  readonly id: string;
  /** Names the events made in this copy; no other stored copy has the same. */
  readonly writer: string;
  /** The window that may write; empty where none has yet. */
  readonly lease: string;
  /** Name somebody gave it, else empty. */
  readonly title: string;
  readonly cityTitle: string;
  /** Whether its city is the invented model city. */
  readonly isModel: boolean;
  readonly createdAt: string;
  readonly openedAt: string;
  readonly changedAt: string;
  /** How many events are stored. */
  readonly events: number;
  /** Hashes of the parts its events name. */
  readonly parts: readonly string[];
  /** When it was last saved as a file, how many events that file holds, and where it is. */
  readonly savedAt?: string;
  readonly savedEvents?: number;
  readonly file?: FileSystemFileHandle;
  /** When that file was changed last by this app, in milliseconds since 1970 as the file system says it. */
  readonly fileModifiedAt?: number;
  /** What was missing in the file it came from, until somebody has read it. */
  readonly losses?: readonly AnyProblem[];
  /** What makes this device the tablet people give dots at. */
  readonly booth?: BoothLock | undefined;
  /** Marked as deleted; everything is still there. */
  readonly deletedAt?: string;
}

/** What a list shows and events change. */
export type Shown = Pick<DossierRecord, 'title' | 'cityTitle' | 'isModel'>;

/** A dossier from a file or a copy, or an empty one. */
export interface NewDossier {
  /** Its events as JSON lines. */
  readonly lines: Uint8Array;
  readonly events: number;
  readonly writer: string;
  readonly shown: Shown;
  /** Hashes of the parts its events name. */
  readonly names: readonly string[];
  /** Those of them that may not be stored yet. */
  readonly parts: readonly Part[];
}

/** All dossiers, those opened last first; also those marked as deleted. */
export async function allRecords(): Promise<DossierRecord[]> {
  const db = await database();
  const records = await db.getAll('dossiers');
  return records.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

export async function recordOf(dossier: string): Promise<DossierRecord | undefined> {
  const db = await database();
  return db.get('dossiers', dossier);
}

/** Stores a new dossier with its events and parts, and names it. */
export async function storeNew(dossier: NewDossier): Promise<DossierRecord> {
  const now = new Date().toISOString();
  const record: DossierRecord = {
    id: randomId(),
    writer: dossier.writer,
    lease: '',
    ...dossier.shown,
    createdAt: now,
    openedAt: now,
    changedAt: now,
    events: dossier.events,
    parts: [...new Set(dossier.names)],
  };
  await write(['dossiers', 'blocks', 'parts'], async (tx) => {
    await tx.objectStore('dossiers').add(record);
    await tx.objectStore('blocks').add({ bytes: dossier.lines, count: dossier.events }, [record.id, 0]);
    await putParts(tx, dossier.parts);
  });
  return record;
}

/** Stores parts that are not there yet. */
export async function putParts(tx: Writing, parts: readonly Part[]): Promise<void> {
  const store = tx.objectStore('parts');
  for (const part of parts) {
    // They never change: what is there under this hash is the same.
    if ((await store.getKey(part.hash)) === undefined) await store.put(part);
  }
}

/** Changes fields of a record; nothing where the dossier is gone. */
export async function patchRecord(
  dossier: string,
  patch: Partial<Omit<DossierRecord, 'id' | 'writer' | 'lease' | 'events' | 'parts'>>,
): Promise<void> {
  await write(['dossiers'], async (tx) => {
    const record = await tx.objectStore('dossiers').get(dossier);
    if (record) await tx.objectStore('dossiers').put({ ...record, ...patch });
  });
}

/** Marks a dossier as deleted; it can be restored. */
export function markDeleted(dossier: string): Promise<void> {
  return patchRecord(dossier, { deletedAt: new Date().toISOString() });
}

/** Takes the mark away. */
export async function restore(dossier: string): Promise<void> {
  await write(['dossiers'], async (tx) => {
    const record = await tx.objectStore('dossiers').get(dossier);
    if (!record) return;
    const { deletedAt, ...rest } = record;
    if (deletedAt !== undefined) await tx.objectStore('dossiers').put(rest);
  });
}

/** Erases a dossier for good, with the parts no other dossier names. */
export async function erase(dossier: string): Promise<void> {
  await write(['dossiers', 'events', 'blocks', 'parts', 'stage'], async (tx) => {
    const record = await tx.objectStore('dossiers').get(dossier);
    if (!record) return;
    await tx.objectStore('dossiers').delete(dossier);
    await tx.objectStore('events').delete(keysOf(dossier));
    await tx.objectStore('blocks').delete(keysOf(dossier));
    await tx.objectStore('stage').delete(dossier);
    const others = await tx.objectStore('dossiers').getAll();
    const named = new Set(others.flatMap(({ parts }) => parts));
    for (const hash of record.parts) {
      if (!named.has(hash)) await tx.objectStore('parts').delete(hash);
    }
  });
}
