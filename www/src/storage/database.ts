/** The database in the browser. Nothing outside this folder names IndexedDB. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Part } from './parts';
import type { DossierRecord } from './records';

const NAME = 'veedelwerk';
const VERSION = 1;

/** Many events packed into one entry: opening reads ten of these rather than ten thousand events. */
export interface Block {
  /** Events as JSON lines, UTF-8. */
  bytes: Uint8Array;
  /** How many events. */
  count: number;
}

export interface Schema extends DBSchema {
  dossiers: { key: string; value: DossierRecord };
  /** One event as a line of JSON, by dossier and position. */
  events: { key: [dossier: string, position: number]; value: string };
  /** By dossier and the position of the first event inside. */
  blocks: { key: [dossier: string, first: number]; value: Block };
  /** By hash; shared by all dossiers that name it. */
  parts: { key: string; value: Part };
  /** What the hall sees, by dossier. */
  stage: { key: string; value: unknown };
}

export type StoreName = 'dossiers' | 'events' | 'blocks' | 'parts' | 'stage';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/**
 * The open database; opened again where the browser closed it.
 *
 * @throws DOMException where the browser stores nothing
 */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((thrown: unknown) => {
    opened = undefined;
    throw thrown;
  });
  return opened;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  // Some private windows have none, whatever the types say.
  const factory = globalThis.indexedDB as IDBFactory | undefined;
  if (!factory) throw new DOMException('no IndexedDB', 'NotSupportedError');
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(created) {
      created.createObjectStore('dossiers', { keyPath: 'id' });
      created.createObjectStore('events');
      created.createObjectStore('blocks');
      created.createObjectStore('parts', { keyPath: 'hash' });
      created.createObjectStore('stage');
    },
    // A newer version of the app in another window must not wait for this one.
    blocking() {
      db.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  return db;
}

/** All keys that begin with this dossier, from a position on. */
export function keysOf(dossier: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([dossier, from], [dossier, Infinity]);
}
