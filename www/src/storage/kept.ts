/** One stored dossier as this window has it open: for writing, or only to read along. */
import { listen, tell } from './channel';
import { randomId } from './ids';
import { lockDossier, stealDossier, type WriteLock } from './lock';
import { append, DossierGone, LeaseLost, packEvents, storedLines, takeLease, type Appended } from './log';
import { patchRecord, recordOf, type DossierRecord, type Shown } from './records';

/** So many events are stored between two looks at whether they should be packed. */
const LOOK_EVERY = 250;

/** What an open dossier tells whoever opened it. */
export interface Heard {
  /** Another window has stored events. */
  readonly news: () => void;
  /** Another window writes from now on. */
  readonly lost: () => void;
}

export class KeptDossier {
  readonly id: string;
  readonly writer: string;
  #shown: Shown;
  #lock: WriteLock | undefined;
  #lease = '';
  /** Whether the lease is in the database; a full storage may be read but not written into. */
  #isRegistered = false;
  /** How many of the stored events this window knows. */
  #events = 0;
  readonly #heard: Heard;
  readonly #stop: () => void;

  private constructor(record: DossierRecord, heard: Heard) {
    this.id = record.id;
    this.writer = record.writer;
    this.#shown = record;
    this.#heard = heard;
    this.#stop = listen((message) => {
      if (message.kind === 'listed' || message.dossier !== this.id) return;
      if (message.kind === 'appended' && !this.holds) heard.news();
      if (message.kind === 'taken' && message.lease !== this.#lease) this.#lose();
    });
  }

  /**
   * Opens a stored dossier: for writing, or to read along where another window writes.
   *
   * @throws DossierGone
   */
  static async open(id: string, heard: Heard): Promise<KeptDossier> {
    const record = await recordOf(id);
    if (!record) throw new DossierGone();
    const kept = new KeptDossier(record, heard);
    kept.#lock = await lockDossier(id, () => kept.#lose());
    if (kept.holds) {
      try {
        await kept.#register();
      } catch (thrown) {
        // Opening must work with a full storage too. The first event tries again, and says so if it fails.
        if (!(thrown instanceof DOMException)) throw thrown;
      }
    }
    return kept;
  }

  /** Whether this window may write. */
  get holds(): boolean {
    return this.#lock !== undefined;
  }

  /** Becomes the window that writes; the other one only reads from now on. Read `news` afterwards. */
  async takeOver(): Promise<void> {
    const lock = await stealDossier(this.id, () => this.#lose());
    try {
      await this.#register();
    } catch (thrown) {
      lock.release();
      throw thrown;
    }
    this.#lock = lock;
    tell({ kind: 'taken', dossier: this.id, lease: this.#lease });
  }

  /** Events as JSON lines that this window does not know yet, perhaps with some it does know. */
  async news(): Promise<Uint8Array> {
    const { lines, events } = await storedLines(this.id, this.#events);
    this.#events = events;
    return lines;
  }

  /**
   * Stores events with their parts; resolves when they are on the disk.
   *
   * @throws LeaseLost where another window has taken over
   * @throws DossierGone
   */
  async append(added: Appended): Promise<void> {
    const before = this.#events;
    if (!this.#isRegistered && (await this.#register()) !== before) throw new LeaseLost();
    this.#events = await append(this.id, this.#lease, added);
    tell({ kind: 'appended', dossier: this.id });
    if (Math.floor(before / LOOK_EVERY) < Math.floor(this.#events / LOOK_EVERY)) await this.#pack();
  }

  /** What a list shows of this dossier from now on. */
  async show({ title, cityTitle, isModel }: Shown): Promise<void> {
    const before = this.#shown;
    if (before.title === title && before.cityTitle === cityTitle && before.isModel === isModel) return;
    await patchRecord(this.id, { title, cityTitle, isModel });
    this.#shown = { title, cityTitle, isModel };
    tell({ kind: 'listed' });
  }

  /** Gives the dossier back to other windows. */
  close(): void {
    this.#stop();
    this.#lock?.release();
    this.#lock = undefined;
  }

  /** Makes this window the one that may write and returns how many events are stored. */
  async #register(): Promise<number> {
    this.#lease = randomId();
    this.#isRegistered = false;
    const { events } = await takeLease(this.id, this.#lease);
    this.#isRegistered = true;
    return events;
  }

  async #pack(): Promise<void> {
    try {
      await packEvents(this.id, this.#lease);
    } catch {
      // The events are stored either way; there will be another occasion to pack them.
    }
  }

  #lose(): void {
    if (!this.holds) return;
    this.#lock?.release();
    this.#lock = undefined;
    this.#heard.lost();
  }
}
