/** All dossiers in this browser: what the list of them shows and does. */
import { Dossier, type Problem } from '../engine/engine';
import { listen, tell } from '../storage/channel';
import { storageProblem } from '../storage/failure';
import { randomId } from '../storage/ids';
import { storedLines } from '../storage/log';
import type { Part } from '../storage/parts';
import {
  allRecords,
  erase,
  markDeleted,
  patchRecord,
  restore,
  storeNew,
  type DossierRecord,
} from '../storage/records';
import { dossier } from './dossier.svelte';
import { namedParts } from './names';
import { operator } from './operator.svelte';
import { shownOf } from './session';

/** A dossier that was stored from elsewhere. */
export interface Kept {
  readonly id: string;
  /** Events that could not be read. */
  readonly problems: readonly Problem[];
}

class Shelf {
  /** All stored dossiers, those opened last first, also those marked as deleted. */
  records = $state.raw<readonly DossierRecord[]>([]);

  constructor() {
    listen(() => void this.refresh());
  }

  /** Reads the list anew. It is empty where the browser stores nothing. */
  async refresh(): Promise<void> {
    try {
      this.records = await allRecords();
    } catch (thrown) {
      storageProblem(thrown);
      this.records = [];
    }
  }

  /** Stores a copy under another title; the copy can be merged with the original. Resolves with its id. */
  async duplicate(id: string, title: string): Promise<string> {
    const record = (await allRecords()).find((entry) => entry.id === id);
    const { lines } = await storedLines(id);
    const kept = await this.#keep(lines, [], record?.parts ?? [], title);
    return kept.id;
  }

  /** Stores events and parts from a file as a dossier of its own. */
  importEvents(lines: Uint8Array, parts: readonly Part[]): Promise<Kept> {
    return this.#keep(lines, parts, []);
  }

  /** Marks a dossier as deleted; if it is the open one, none is open afterwards. */
  async remove(id: string): Promise<void> {
    if (dossier.id === id) await dossier.close();
    await markDeleted(id);
    await this.#changed();
  }

  /** Brings a deleted dossier back into the list. */
  async restore(id: string): Promise<void> {
    await restore(id);
    await this.#changed();
  }

  /** Erases a dossier for good, with everything only it refers to. */
  async erase(id: string): Promise<void> {
    if (dossier.id === id) await dossier.close();
    await erase(id);
    await this.#changed();
  }

  /** Notes that the dossier was saved as a file holding so many events. */
  async noteSaved(id: string, events: number, file?: FileSystemFileHandle): Promise<void> {
    await patchRecord(id, {
      savedAt: new Date().toISOString(),
      savedEvents: events,
      ...(file && { file }),
    });
    await this.#changed();
  }

  async #keep(
    lines: Uint8Array,
    parts: readonly Part[],
    names: readonly string[],
    title?: string,
  ): Promise<Kept> {
    const writer = randomId();
    const engine = new Dossier(writer);
    try {
      const { problems } = engine.addLines(lines);
      if (title !== undefined) {
        engine.addEvents([
          engine.prepare({ type: 'renamed', title }, operator.name, new Date().toISOString()),
        ]);
      }
      const record = await storeNew({
        lines: engine.lines(),
        events: engine.length,
        writer,
        shown: shownOf(engine.state()),
        names: [...names, ...engine.record().flatMap(({ event }) => namedParts(event.change))],
        parts,
      });
      await this.#changed();
      return { id: record.id, problems };
    } finally {
      engine.free();
    }
  }

  async #changed(): Promise<void> {
    tell({ kind: 'listed' });
    await this.refresh();
  }
}

export const shelf = new Shelf();
