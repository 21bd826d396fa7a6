/** The dossiers stored on this device, also those that are not open: read, renamed, compared. */
import { Dossier, type DossierEvent, type DossierState } from '../engine/engine';
import { Refused } from '../engine/refused';
import { randomId } from '../storage/ids';
import { storedLines } from '../storage/log';
import { storedPart } from '../storage/parts';
import { allRecords, type DossierRecord } from '../storage/records';
import { isBuiltin, partsNamed } from './parts';
import { Session, type Content } from './session';

/** Runs `work` on the engine's view of these events and gives its memory back. */
function withEngine<T>(lines: Uint8Array, work: (engine: Dossier) => T): T {
  const engine = new Dossier(randomId());
  try {
    engine.addLines(lines);
    return work(engine);
  } finally {
    engine.free();
  }
}

/**
 * What a stored dossier says, read without opening it.
 *
 * @throws DossierGone
 */
export async function storedState(id: string): Promise<DossierState> {
  const { lines } = await storedLines(id);
  return withEngine(lines, (engine) => engine.state());
}

/** Everything there is to save of a stored dossier. */
export async function storedContent(record: DossierRecord): Promise<Content> {
  const { lines } = await storedLines(record.id);
  return withEngine(lines, async (engine) => ({
    lines: engine.lines(),
    events: engine.length,
    parts: await partsNamed(record.parts),
  }));
}

/**
 * Renames a stored dossier that is not open in this window.
 *
 * @throws Refused `dossier_open_elsewhere`
 */
export async function renameStored(id: string, title: string, by: string): Promise<void> {
  const ignore = { news: () => undefined, lost: () => undefined };
  const session = await Session.open(id, ignore);
  try {
    if (session.isReadOnly) throw new Refused({ name: 'dossier_open_elsewhere' });
    await session.readNews();
    await session.add([session.engine.prepare({ type: 'renamed', title }, by, new Date().toISOString())], []);
    await session.list();
  } finally {
    session.close();
  }
}

/** A stored dossier that began as the same one, and how the two differ. */
export interface Twin {
  readonly record: DossierRecord;
  /** Events that are new to the stored one. */
  readonly news: readonly DossierEvent[];
  /** How many events the stored one has and the other one lacks. */
  readonly own: number;
}

/** All stored dossiers of the same lineage; those marked as deleted last. */
export async function twinsOf(lines: Uint8Array): Promise<Twin[]> {
  const twins: Twin[] = [];
  const other = new Dossier(randomId());
  try {
    other.addLines(lines);
    for (const record of other.lineage === undefined ? [] : await allRecords()) {
      const stored = await storedLines(record.id);
      withEngine(stored.lines, (engine) => {
        if (engine.lineage !== other.lineage) return;
        twins.push({ record, news: engine.missingFrom(other), own: other.missingFrom(engine).length });
      });
    }
  } finally {
    other.free();
  }
  return twins.sort(
    (a, b) => Number(a.record.deletedAt !== undefined) - Number(b.record.deletedAt !== undefined),
  );
}

/** Hashes of the parts a dossier names that are not stored. */
export async function absentParts(record: DossierRecord): Promise<string[]> {
  const there = await Promise.all(
    record.parts.map(async (hash) => isBuiltin(hash) || (await storedPart(hash)) !== undefined),
  );
  return record.parts.filter((_, place) => !there[place]);
}
