/** Transactions that are durable before they count as done. */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { database } from './database';
import type { Schema, StoreName } from './schema';
import { alsoInSecondCopy } from './secondCopy';

export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type Reading = IDBPTransaction<Schema, StoreName[]>;

/**
 * Runs `work` in one transaction: all of it is stored or nothing. Resolves when the browser has written it to the disk,
 * where it can in two places; `work` runs once for each.
 *
 * @throws what `work` throws, or the reason why the browser gave up, e.g. a `QuotaExceededError`
 */
export async function write<T>(stores: StoreName[], work: (tx: Writing) => Promise<T>): Promise<T> {
  const result = await transact(await database(), stores, work);
  await alsoInSecondCopy((second) => transact(second, stores, work));
  return result;
}

async function transact<T>(
  db: IDBPDatabase<Schema>,
  stores: StoreName[],
  work: (tx: Writing) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  // Whoever waits for `done` below learns of the failure; without a listener it would count as unhandled.
  const done = tx.done.then(
    () => undefined,
    (reason: unknown) => ({ reason }),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (thrown) {
    abort(tx);
    // A request that was aborted says only that; why it was is known to the transaction.
    const failed = await done;
    throw isAbort(thrown) && failed ? failed.reason : thrown;
  }
  const failed = await done;
  if (failed) throw failed.reason;
  return result;
}

/** Reads in one transaction: what one sees belongs together. */
export async function read<T>(stores: StoreName[], work: (tx: Reading) => Promise<T>): Promise<T> {
  const db = await database();
  return work(db.transaction(stores, 'readonly'));
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself already.
  }
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}
