/**
 * A second copy of the database, in files of its own.
 *
 * A browser that dies in the middle of a write leaves half a record at the end of its log. Chromium goes on writing
 * behind it, finds it at the start after the next, and throws the whole database away. A storage bucket has a database
 * of its own: half a record in one leaves the other whole. Browsers without buckets have one copy.
 */
import { wrap, type IDBPDatabase } from 'idb';
import { createStores, keysOf, NAME, STORES, VERSION, type Schema } from './schema';

/** What `navigator` offers where there are buckets; TypeScript does not know it yet. */
interface Buckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
}

type Copy = IDBPDatabase<Schema>;

/** Windows write into the second copy one after the other; bringing together must not fall in between. */
const LOCK = 'veedelwerk-zweitschrift';

let second: Copy | undefined;

/** Repeats what was just written; where that fails, the next start brings the second copy up to date. */
export async function alsoInSecondCopy(work: (second: Copy) => Promise<unknown>): Promise<void> {
  const copy = second;
  if (!copy) return;
  try {
    await navigator.locks.request(LOCK, () => work(copy));
  } catch {
    // What lacks one write must not take the next: it would have a gap.
    second = undefined;
    copy.close();
  }
}

/** Gives each copy what only the other has: of a dossier the one with more events counts. */
export async function bringTogether(first: Copy): Promise<void> {
  try {
    const copy = await opened();
    if (!copy) return;
    await navigator.locks.request(LOCK, () => exchange(first, copy));
    second = copy;
  } catch {
    // One copy is what other browsers have too.
    second = undefined;
  }
}

async function opened(): Promise<Copy | undefined> {
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets?: Buckets };
  if (!storageBuckets) return undefined;
  const bucket = await storageBuckets.open('zweitschrift', { durability: 'strict' });
  const request = bucket.indexedDB.open(NAME, VERSION);
  request.addEventListener('upgradeneeded', () => createStores(wrap(request.result) as Copy));
  const copy = (await wrap(request)) as Copy;
  // A newer version of the app in another window must not wait for this one.
  copy.addEventListener('versionchange', () => copy.close());
  return copy;
}

async function exchange(first: Copy, copy: Copy): Promise<void> {
  const [here, there] = await Promise.all([first.getAll('dossiers'), copy.getAll('dossiers')]);
  const count = (records: typeof here, id: string): number =>
    records.find((record) => record.id === id)?.events ?? -1;
  for (const id of new Set([...here, ...there].map((record) => record.id))) {
    const difference = count(here, id) - count(there, id);
    if (difference > 0) await copyDossier(first, copy, id);
    if (difference < 0) await copyDossier(copy, first, id);
  }
}

/** Makes a dossier in `to` what it is in `from`. */
async function copyDossier(from: Copy, to: Copy, id: string): Promise<void> {
  const record = await from.get('dossiers', id);
  if (!record) return;
  const [eventKeys, events, blockKeys, blocks, stage, parts] = await Promise.all([
    from.getAllKeys('events', keysOf(id)),
    from.getAll('events', keysOf(id)),
    from.getAllKeys('blocks', keysOf(id)),
    from.getAll('blocks', keysOf(id)),
    from.get('stage', id),
    Promise.all(record.parts.map((hash) => from.get('parts', hash))),
  ]);
  const tx = to.transaction(STORES, 'readwrite', { durability: 'strict' });
  const done = [
    tx.objectStore('events').delete(keysOf(id)),
    tx.objectStore('blocks').delete(keysOf(id)),
    ...events.map((line, place) => tx.objectStore('events').put(line, eventKeys[place])),
    ...blocks.map((block, place) => tx.objectStore('blocks').put(block, blockKeys[place])),
    ...parts.filter((part) => part !== undefined).map((part) => tx.objectStore('parts').put(part)),
    tx.objectStore('dossiers').put(record),
    ...(stage === undefined ? [] : [tx.objectStore('stage').put(stage, id)]),
  ];
  await Promise.all([...done, tx.done]);
}
