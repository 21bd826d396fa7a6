/** The database in the browser. Nothing outside this folder names IndexedDB. */
import { openDB, type IDBPDatabase } from 'idb';
import { createStores, NAME, VERSION, type Schema } from './schema';
import { bringTogether } from './secondCopy';

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
    upgrade: createStores,
    // A newer version of the app in another window must not wait for this one.
    blocking() {
      db.close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  await bringTogether(db);
  return db;
}
