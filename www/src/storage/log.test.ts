import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { database } from './database';
import { keysOf } from './schema';
import { randomId } from './ids';
import { append, DossierGone, LeaseLost, packEvents, storedLines, takeLease } from './log';
import { storedPart, type Part } from './parts';
import { erase, markDeleted, recordOf, restore, storeNew } from './records';

function method(hash: string): Part {
  return { kind: 'method', hash, content: '{}' };
}

/** A stored dossier with one event that names these parts; its id. */
async function stored(...hashes: string[]): Promise<string> {
  const record = await storeNew({
    lines: new TextEncoder().encode('"begun"\n'),
    events: 1,
    writer: randomId(),
    shown: { title: '', cityTitle: '', isModel: false },
    names: hashes,
    parts: hashes.map(method),
  });
  return record.id;
}

async function lines(dossier: string, from?: number): Promise<string[]> {
  const { lines: bytes } = await storedLines(dossier, from);
  return new TextDecoder().decode(bytes).split('\n').filter(Boolean);
}

test('events come back in order, from any place, packed or not', async () => {
  const id = await stored();
  await takeLease(id, 'a');
  const many = Array.from({ length: 1200 }, (_, place) => `"${place}"`);
  expect(await append(id, 'a', { lines: many, names: [], parts: [] })).toBe(1201);
  const before = await lines(id);
  await packEvents(id, 'a');
  const db = await database();
  expect(await db.count('events', keysOf(id))).toBe(0);
  expect(await db.count('blocks', keysOf(id))).toBe(2);
  await append(id, 'a', { lines: ['"last"'], names: [], parts: [] });
  expect(await lines(id)).toEqual([...before, '"last"']);
  // Whoever knows everything but the last gets the last; within a block, the whole block.
  expect(await lines(id, 1201)).toEqual(['"last"']);
  expect(await lines(id, 1200)).toHaveLength(1201);
});

test('a window that lost the lease stores nothing, neither events nor parts', async () => {
  const id = await stored();
  await takeLease(id, 'first');
  await takeLease(id, 'second');
  const late = append(id, 'first', { lines: ['"late"'], names: ['late'], parts: [method('late')] });
  await expect(late).rejects.toBeInstanceOf(LeaseLost);
  expect(await lines(id)).toEqual(['"begun"']);
  expect(await storedPart('late')).toBeUndefined();
  await expect(packEvents(id, 'first')).rejects.toBeInstanceOf(LeaseLost);
});

test('a dossier that is gone says so', async () => {
  await expect(append('gone', 'a', { lines: ['"x"'], names: [], parts: [] })).rejects.toBeInstanceOf(
    DossierGone,
  );
  await expect(storedLines('gone')).rejects.toBeInstanceOf(DossierGone);
});

test('erasing takes what only this dossier names; deleting takes nothing', async () => {
  const one = await stored('shared', 'own');
  const other = await stored('shared');
  await markDeleted(one);
  expect((await recordOf(one))?.deletedAt).toBeDefined();
  expect(await storedPart('own')).toBeDefined();
  await restore(one);
  expect(await recordOf(one)).not.toHaveProperty('deletedAt');
  await erase(one);
  expect(await recordOf(one)).toBeUndefined();
  expect(await storedPart('own')).toBeUndefined();
  expect(await storedPart('shared')).toBeDefined();
  expect(await lines(other)).toEqual(['"begun"']);
});
