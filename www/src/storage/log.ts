/** The events of a stored dossier: appended one after the other, packed into blocks, read back in order. */
import { keysOf } from './schema';
import type { Part } from './parts';
import { putParts, type DossierRecord } from './records';
import { read, write, type Writing } from './transaction';

/** So many events lie singly before they are packed. */
const PACK_FROM = 1000;

/** Thrown where another window has taken over: nothing was stored. */
export class LeaseLost extends Error {}

/** Thrown where the dossier is not in the database any more. */
export class DossierGone extends Error {}

/** What is appended in one go: all of it or nothing. */
export interface Appended {
  /** One event each, as JSON. */
  readonly lines: readonly string[];
  /** Hashes these events name. */
  readonly names: readonly string[];
  /** Those parts that may not be stored yet. */
  readonly parts: readonly Part[];
}

/**
 * Stores events with their parts; resolves when they are on the disk.
 *
 * @throws LeaseLost when `lease` is not the window that may write
 * @throws DossierGone
 * @returns how many events are stored now
 */
export async function append(dossier: string, lease: string, added: Appended): Promise<number> {
  return write(['dossiers', 'events', 'parts'], async (tx) => {
    const record = await heldRecord(tx, dossier, lease);
    const events = tx.objectStore('events');
    for (const [place, line] of added.lines.entries()) {
      // `add` refuses a place that is taken: an event is never overwritten.
      await events.add(line, [dossier, record.events + place]);
    }
    await putParts(tx, added.parts);
    const count = record.events + added.lines.length;
    await tx.objectStore('dossiers').put({
      ...record,
      events: count,
      parts: [...new Set([...record.parts, ...added.names])],
      changedAt: new Date().toISOString(),
    });
    return count;
  });
}

/** Makes `lease` the only window that may write and says what the record is now. */
export async function takeLease(dossier: string, lease: string): Promise<DossierRecord> {
  return write(['dossiers'], async (tx) => {
    const record = await tx.objectStore('dossiers').get(dossier);
    if (!record) throw new DossierGone();
    const taken = { ...record, lease, openedAt: new Date().toISOString() };
    await tx.objectStore('dossiers').put(taken);
    return taken;
  });
}

/** Stored events as JSON lines, and how many are stored in all. */
export interface StoredLines {
  readonly lines: Uint8Array;
  readonly events: number;
}

/**
 * All events from position `from` on; where that lies inside a block, the whole block.
 *
 * @throws DossierGone
 */
export async function storedLines(dossier: string, from = 0): Promise<StoredLines> {
  return read(['dossiers', 'events', 'blocks'], async (tx) => {
    const [record, keys, blocks, singles] = await Promise.all([
      tx.objectStore('dossiers').get(dossier),
      tx.objectStore('blocks').getAllKeys(keysOf(dossier)),
      tx.objectStore('blocks').getAll(keysOf(dossier)),
      tx.objectStore('events').getAll(keysOf(dossier, from)),
    ]);
    if (!record) throw new DossierGone();
    const wanted = blocks.filter(({ count }, place) => (keys[place]?.[1] ?? 0) + count > from);
    return { lines: joined([...wanted.map(({ bytes }) => bytes), packed(singles)]), events: record.events };
  });
}

/** Packs single events into a block once there are enough of them. */
export async function packEvents(dossier: string, lease: string): Promise<void> {
  await write(['dossiers', 'events', 'blocks'], async (tx) => {
    await heldRecord(tx, dossier, lease);
    const events = tx.objectStore('events');
    const [first] = await events.getAllKeys(keysOf(dossier), 1);
    if (first === undefined || (await events.count(keysOf(dossier))) < PACK_FROM) return;
    const lines = await events.getAll(keysOf(dossier));
    await tx.objectStore('blocks').add({ bytes: packed(lines), count: lines.length }, first);
    await events.delete(keysOf(dossier));
  });
}

async function heldRecord(tx: Writing, dossier: string, lease: string): Promise<DossierRecord> {
  const record = await tx.objectStore('dossiers').get(dossier);
  if (!record) throw new DossierGone();
  if (record.lease !== lease) throw new LeaseLost();
  return record;
}

function packed(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}
