/** A dossier in memory and, where the browser stores anything, its stored copy. */
import { Dossier, type DossierEvent, type DossierState, type Opening, type Problem } from '../engine/engine';
import { storageProblem } from '../storage/failure';
import { randomId } from '../storage/ids';
import { KeptDossier, type Heard } from '../storage/kept';
import type { Part } from '../storage/parts';
import { storeNew, type Shown } from '../storage/records';
import { namedParts } from './names';
import { keepAllParts, partsAtHand, partsNamed, rememberParts } from './parts';

/** Everything there is to save as a file. */
export interface Content {
  /** Events as JSON lines. */
  readonly lines: Uint8Array;
  readonly events: number;
  readonly parts: readonly Part[];
}

export class Session {
  readonly engine: Dossier;
  readonly #writer: string;
  #kept: KeptDossier | undefined;

  private constructor(writer: string, kept?: KeptDossier) {
    this.engine = new Dossier(writer);
    this.#writer = writer;
    this.#kept = kept;
  }

  /** A stored dossier; it has no events before `readNews`. */
  static async open(id: string, heard: Heard): Promise<Session> {
    const kept = await KeptDossier.open(id, heard);
    return new Session(kept.writer, kept);
  }

  /** A new dossier, only in memory before `storeAll`. */
  static begin(opening: Opening | undefined, parts: readonly Part[], by: string, at: string): Session {
    rememberParts(parts);
    const session = new Session(randomId());
    const { engine } = session;
    engine.addEvents([engine.prepare({ type: 'begun', ...(opening && { opening }) }, by, at)]);
    return session;
  }

  /** Id of the stored copy; empty where there is none. */
  get id(): string {
    return this.#kept?.id ?? '';
  }

  /** Whether nothing is stored. */
  get isTemporary(): boolean {
    return this.#kept === undefined;
  }

  /** Whether another window writes. */
  get isReadOnly(): boolean {
    return this.#kept?.holds === false;
  }

  /** Stores events with their parts, then applies them. */
  async add(events: DossierEvent[], parts: readonly Part[]): Promise<void> {
    rememberParts(parts);
    await this.#kept?.append({
      lines: events.map((event) => JSON.stringify(event)),
      names: events.flatMap(({ change }) => namedParts(change)),
      parts,
    });
    this.engine.addEvents(events);
  }

  /** Stores the whole dossier, with the parts at hand, as one that was never stored. */
  async storeAll(heard: Heard): Promise<void> {
    const { engine } = this;
    const names = this.#names();
    const record = await storeNew({
      lines: engine.lines(),
      events: engine.length,
      writer: this.#writer,
      shown: shownOf(engine.state()),
      names,
      parts: partsAtHand().filter(({ hash }) => names.includes(hash)),
    });
    this.#kept = await KeptDossier.open(record.id, heard);
    await this.readNews();
  }

  /** Reads what was stored since the last time and returns what of it could not be read. */
  async readNews(): Promise<Problem[]> {
    const lines = await this.#kept?.news();
    return lines ? this.engine.addLines(lines).problems : [];
  }

  /** Makes this the window that writes. */
  async takeOver(): Promise<void> {
    await this.#kept?.takeOver();
  }

  /** Goes on in memory alone. */
  becomeTemporary(): void {
    this.#kept?.close();
    this.#kept = undefined;
    keepAllParts();
  }

  /** Lets the list of dossiers show what this one is now. */
  async list(): Promise<void> {
    try {
      if (this.#kept?.holds) await this.#kept.show(shownOf(this.engine.state()));
    } catch (thrown) {
      // The event itself is stored; the list learns of it with the next one.
      storageProblem(thrown);
    }
  }

  async content(): Promise<Content> {
    const { engine } = this;
    return { lines: engine.lines(), events: engine.length, parts: await partsNamed(this.#names()) };
  }

  close(): void {
    this.#kept?.close();
    this.engine.free();
  }

  #names(): string[] {
    return [...new Set(this.engine.record().flatMap(({ event }) => namedParts(event.change)))];
  }
}

/** What a list shows of a dossier in this state. */
export function shownOf({ title, city }: DossierState): Shown {
  return { title, cityTitle: city?.title ?? '', isModel: city?.isModel ?? false };
}
