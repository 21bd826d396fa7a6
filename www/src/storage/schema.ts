/** What is stored where; the same in the database and in its second copy. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Part } from './parts';
import type { DossierRecord } from './records';

export const NAME = 'veedelwerk';
export const VERSION = 1;

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

export const STORES: StoreName[] = ['dossiers', 'events', 'blocks', 'parts', 'stage'];

/** Creates everything in a database that has nothing yet. */
export function createStores(created: IDBPDatabase<Schema>): void {
  created.createObjectStore('dossiers', { keyPath: 'id' });
  created.createObjectStore('events');
  created.createObjectStore('blocks');
  created.createObjectStore('parts', { keyPath: 'hash' });
  created.createObjectStore('stage');
}

/** All keys that begin with this dossier, from a position on. */
export function keysOf(dossier: string, from = 0): IDBKeyRange {
  return IDBKeyRange.bound([dossier, from], [dossier, Infinity]);
}
