/** Saves dossiers as files and knows when the open one's file is older than the work. */
import { packDossier } from '../../engine/dossier-file';
import { Refused } from '../../engine/refused';
import { akten } from '../../locales/de/akten';
import { sentence, type AnyProblem } from '../../locales/de/problems';
import { dossier } from '../../state/dossier.svelte';
import { storedContent } from '../../state/dossiers';
import type { Content } from '../../state/session';
import { shelf } from '../../state/shelf.svelte';
import { storageProblem } from '../../storage/failure';
import { patchRecord, type DossierRecord } from '../../storage/records';
import { announcer } from '../../ui/announcer.svelte';
import { download } from '../../ui/download';
import { address } from '../../ui/route.svelte';
import { plainName } from '../../ui/plainName';
import { changedMeanwhile } from './meanwhile';
import { ENDING, placeFor, PlaceRefused, type Place } from './place';
import { arrival } from './arrival.svelte';
import { list } from './list.svelte';
import { titleOf } from './titles';

/** The reminder comes with so many unsaved changes, or so long after the first of them. */
const REMIND_FROM_EVENTS = 20;
const REMIND_AFTER_MS = 30 * 60_000;
const LOOK_EVERY_MS = 60_000;

class Saving {
  /** Title of the dossier that is being saved. */
  busy = $state<string>();
  /** Why the last one was not saved. */
  problem = $state.raw<AnyProblem>();

  #now = $state(Date.now());
  /** Since when which dossier has changes that no file has. */
  #since = $state.raw({ id: '', at: Infinity });

  constructor() {
    setInterval(() => (this.#now = Date.now()), LOOK_EVERY_MS);
  }

  /** How many changes of the open dossier no file has. */
  readonly unsaved = $derived.by(() => {
    const { open } = list;
    // What a dossier begins with is no change: there is nothing to lose yet.
    return open ? Math.max(0, open.events - (open.savedEvents ?? 1)) : 0;
  });

  /** Whether to remind of saving, in words; nothing while there is no need. */
  readonly reminder = $derived.by(() => {
    const due = this.unsaved >= REMIND_FROM_EVENTS || this.#now - this.#since.at >= REMIND_AFTER_MS;
    if (!due || this.unsaved === 0) return undefined;
    return list.open?.savedAt === undefined ? akten.saving.never : akten.saving.older;
  });

  /** Notes when the first change came that no file has; of a dossier just opened only the last one is known. */
  watch(): void {
    const { open } = list;
    const id = open?.id ?? '';
    if (!open || this.unsaved === 0) this.#since = { id, at: Infinity };
    else if (this.#since.id !== id) this.#since = { id, at: Date.parse(open.changedAt) };
    else if (this.#since.at === Infinity) this.#since = { id, at: Date.now() };
  }

  /** Saves the open dossier. Call it right after a click or key. */
  async saveOpen(): Promise<void> {
    if (dossier.state === undefined) {
      announcer.say(akten.saving.nothingOpen);
      return;
    }
    const { open } = list;
    const { title, city } = dossier.state;
    const name = titleOf({ title, cityTitle: city?.title ?? '' });
    await this.#save(name, open, () => dossier.content());
  }

  /** Saves any stored dossier. Call it right after a click or key. */
  async save(record: DossierRecord): Promise<void> {
    if (record.id === dossier.id) return this.saveOpen();
    await this.#save(titleOf(record), record, () => storedContent(record));
  }

  /** Leaves the file as it is and offers to bring in first what somebody else has written into it. */
  async #askToMerge(file: File, record: DossierRecord): Promise<void> {
    location.hash = address('akten');
    await arrival.bring(file, record);
    this.problem = { name: 'file_changed_meanwhile', file: file.name };
    announcer.say(sentence(this.problem));
  }

  async #save(
    title: string,
    record: DossierRecord | undefined,
    read: () => Promise<Content | undefined>,
  ): Promise<void> {
    if (this.busy !== undefined) return;
    this.busy = title;
    this.problem = undefined;
    try {
      const savedAt = new Date().toISOString();
      const name = `${[plainName(title), localDay()].filter(Boolean).join('_')}${ENDING}`;
      // First the place: the browser asks only right after a click.
      const place = await placeFor(name, record?.file);
      const changed = place && record?.file && (await changedMeanwhile(place.handle, record));
      if (changed) {
        await place.writable.abort();
        await this.#askToMerge(changed, record);
        return;
      }
      const content = await read();
      if (!content) return;
      const { lines, parts } = content;
      const file = new Blob([await packDossier({ title, savedAt, lines, parts })]);
      if (place) await written(place, file);
      else download(name, file);
      if (record) {
        await shelf.noteSaved(record.id, content.events, place?.handle);
        if (place) await noteModified(record.id, place.handle);
      }
      announcer.say(place ? akten.saving.written(place.handle.name) : akten.saving.downloaded(name));
    } catch (thrown) {
      if (!(thrown instanceof PlaceRefused)) this.problem = problemIn(thrown);
    } finally {
      this.busy = undefined;
    }
  }
}

/** Remembers when the file was written, so that somebody else's writing is noticed. */
async function noteModified(id: string, handle: FileSystemFileHandle): Promise<void> {
  const { lastModified } = await handle.getFile();
  await patchRecord(id, { fileModifiedAt: lastModified });
  await shelf.refresh();
}

/** Writes the file; the one of before stays whole until the new one is complete. */
async function written({ handle, writable }: Place, file: Blob): Promise<void> {
  try {
    await writable.write(file);
    await writable.close();
  } catch {
    throw new Refused({ name: 'file_not_writable', file: handle.name });
  }
}

function problemIn(thrown: unknown): AnyProblem {
  return thrown instanceof Refused ? thrown.problem : storageProblem(thrown);
}

/** The day where the person sits, `2026-10-14`. */
function localDay(): string {
  return new Date().toLocaleDateString('sv-SE');
}

export const saving = new Saving();
