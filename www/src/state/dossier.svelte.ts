/**
 * The open Planungsakte. Every change of it is an event: prepared by the engine, stored durably, then applied, then
 * shown; one after the other.
 */
import {
  Dossier,
  Priorities,
  problemOf,
  type Conflict,
  type Change,
  type DossierEvent,
  type DossierState,
  type Opening,
  type RecordEntry,
  type Tally,
} from '../engine/engine';
import { Refused } from '../engine/refused';
import type { AnyProblem } from '../locales/de/problems';
import { storageProblem } from '../storage/failure';
import { randomId } from '../storage/ids';
import type { Heard } from '../storage/kept';
import type { Part } from '../storage/parts';
import { askForPersistence } from '../storage/persist';
import { allRecords } from '../storage/records';
import { operator } from './operator.svelte';
import { Session, type Content } from './session';
import { dossierOfThisTab, rememberInThisTab } from './thisTab';
import { Turns } from './turns';

/** Shows a state; resolves when everything follows it. */
type Follower = (state: DossierState | undefined) => Promise<void>;
type Again = () => Promise<unknown>;

/** Name of the measure, for the browser's profiler and the benchmark: from the click to everything shown. */
const OPENED = 'dossier opened';

/** Why this window only reads: another one was first, another one took over, or a newer version wrote it. */
export type ReadOnlyReason = 'elsewhere' | 'taken' | 'newer';

class OpenDossier {
  /** What the dossier says; replaced after every event. Nothing while none is open. */
  state = $state.raw<DossierState>();
  /** Id of the stored dossier; empty while none is open or nothing can be stored. */
  id = $state('');
  storing = $state<'saved' | 'saving' | 'failed'>('saved');
  /** What went wrong last; gone with the next success. */
  trouble = $state.raw<AnyProblem>();
  readOnly = $state<ReadOnlyReason>();
  /** Whether nothing is stored at all: what is done is lost with the window. */
  isTemporary = $state(false);
  /** The event undo would undo, and the one redo would bring back. */
  undoTarget = $state.raw<DossierEvent>();
  redoTarget = $state.raw<DossierEvent>();
  /** Number of events, all of them stored. */
  length = $state(0);

  #session = $state.raw<Session>();
  #again = $state.raw<Again>();
  #follower: Follower = () => Promise.resolve();
  readonly #turns = new Turns((isBusy) => {
    if (isBusy) this.storing = 'saving';
    else this.storing = this.isTemporary || this.#again ? 'failed' : 'saved';
  });

  get isReadOnly(): boolean {
    return this.readOnly !== undefined;
  }

  /** Whether what failed can be tried again. */
  get canRetry(): boolean {
    return this.#again !== undefined || this.isTemporary;
  }

  /** Lets `follower` show every state from now on; commands wait for it. */
  follow(follower: Follower): void {
    this.#follower = follower;
  }

  /** All events with what became of them, in the dossier's order; read again after every event. */
  record(): RecordEntry[] {
    return this.length > 0 ? (this.#session?.engine.record() ?? []) : [];
  }

  /** What was changed differently by people who had not seen each other's change. */
  conflicts(): Conflict[] {
    return this.length > 0 ? (this.#session?.engine.conflicts() ?? []) : [];
  }

  /** Dots of a round as they count now; nothing where there is no such round. */
  tally(round: string): Tally | undefined {
    const isThere = this.state?.rounds.some(({ id }) => id === round) ?? false;
    return isThere ? this.#session?.engine.tally(round) : undefined;
  }

  /** The needs as a table: text for German Excel, and the same as rows of cells, the headings first. */
  needsTable(): { csv: string; rows: string[][] } {
    const engine = this.#session?.engine;
    return { csv: engine?.needsCsv() ?? '', rows: engine?.needRows() ?? [] };
  }

  /** The needs as they are now, laid out for ranking; whoever asks frees it. Nothing while none is open. */
  priorities(): Priorities | undefined {
    const engine = this.length > 0 ? this.#session?.engine : undefined;
    return engine && new Priorities(engine);
  }

  /** Everything there is to save as a file. */
  content(): Promise<Content | undefined> {
    return this.#turns.take(async () => this.#session?.content());
  }

  /** Reopens the dossier of this tab, else the one opened last; whether there was one. */
  async start(): Promise<boolean> {
    try {
      const records = (await allRecords()).filter(({ deletedAt }) => deletedAt === undefined);
      const own = dossierOfThisTab();
      const found = records.find(({ id }) => id === own) ?? records[0];
      if (found) await this.open(found.id);
      return found !== undefined;
    } catch (thrown) {
      // Where nothing can be read a new one begins, and says that it cannot be stored.
      storageProblem(thrown);
      return false;
    }
  }

  /** Opens a stored dossier in place of the one that is open. */
  open(id: string): Promise<void> {
    return this.#turns.take(() =>
      this.#guarded(async () => {
        const start = performance.now();
        this.#forget();
        this.#session = await Session.open(id, this.#heard);
        this.readOnly = this.#session.isReadOnly ? 'elsewhere' : undefined;
        rememberInThisTab(id);
        await this.#readNews();
        performance.measure(OPENED, { start });
      }),
    );
  }

  /** Begins a new dossier in place of the one that is open. */
  begin(opening?: Opening, parts: readonly Part[] = []): Promise<void> {
    return this.#turns.take(() => this.#begin(opening, parts));
  }

  /** Begins a new dossier unless one is open by now. */
  beginFirst(opening: Opening, parts: readonly Part[]): Promise<void> {
    return this.#turns.take(async () => {
      if (!this.#session) await this.#begin(opening, parts);
    });
  }

  /** Closes the dossier; none is open afterwards. */
  close(): Promise<void> {
    return this.#turns.take(async () => {
      this.#forget();
      await this.#show();
    });
  }

  /**
   * Makes a change: resolves with its event when it is stored and shown, with nothing when it was not stored; `trouble`
   * then says why. It is by whoever works here unless somebody else is named.
   */
  do(change: Change, parts: readonly Part[] = [], by = operator.name): Promise<DossierEvent | undefined> {
    const again = (): Promise<unknown> => this.do(change, parts, by);
    return this.#commit((engine) => engine.prepare(change, by, now()), parts, again);
  }

  /** Undoes the latest change that counts and resolves with it. */
  async undo(): Promise<DossierEvent | undefined> {
    let target: DossierEvent | undefined;
    const prepare = (engine: Dossier): DossierEvent | undefined => {
      target = engine.undoTarget();
      return engine.prepareUndo(operator.name, now());
    };
    return (await this.#commit(prepare, [], () => this.undo())) && target;
  }

  /** Brings back what was undone last and resolves with it. */
  async redo(): Promise<DossierEvent | undefined> {
    let target: DossierEvent | undefined;
    const prepare = (engine: Dossier): DossierEvent | undefined => {
      target = engine.redoTarget();
      return engine.prepareRedo(operator.name, now());
    };
    return (await this.#commit(prepare, [], () => this.redo())) && target;
  }

  /**
   * Adds the events of another copy of this dossier, with the parts they name; resolves with the number of new events,
   * with nothing when they were not stored.
   *
   * @throws Refused `lineage_differs` when it is another dossier, `event_from_newer_version`; nothing is changed then
   */
  merge(lines: Uint8Array, parts: readonly Part[]): Promise<number | undefined> {
    return this.#turns.take(async () => {
      const session = this.#session;
      const other = new Dossier(randomId());
      try {
        const { problems } = other.addLines(lines);
        // What this version does not understand would be lost in silence.
        const newer = problems.find(({ name }) => name === 'event_from_newer_version');
        if (newer) throw new Refused(newer);
        if (session?.engine.lineage === undefined || other.lineage !== session.engine.lineage) {
          throw new Refused({ name: 'lineage_differs' });
        }
        const events = session.engine.missingFrom(other);
        const isStored = await this.#store(session, events, parts, () => this.merge(lines, parts));
        return isStored ? events.length : undefined;
      } finally {
        other.free();
      }
    });
  }

  /** Tries again what could not be stored. */
  async retry(): Promise<void> {
    const again = this.#again;
    if (this.isTemporary) {
      await this.#turns.take(() =>
        this.#guarded(async () => {
          await this.#session?.storeAll(this.#heard);
          this.trouble = undefined;
          await this.#show();
        }),
      );
    }
    if (!this.isTemporary) await again?.();
  }

  /** Puts the message about what went wrong away. */
  dismiss(): void {
    this.trouble = undefined;
    this.#again = undefined;
    if (this.storing === 'failed' && !this.isTemporary) this.storing = 'saved';
  }

  /** Makes this the window that writes; the other one only reads from now on. */
  takeOver(): Promise<void> {
    return this.#turns.take(() =>
      this.#guarded(async () => {
        await this.#session?.takeOver();
        this.readOnly = undefined;
        this.trouble = undefined;
        await this.#readNews();
      }),
    );
  }

  readonly #heard: Heard = {
    news: () => void this.#turns.take(() => this.#guarded(() => this.#readNews())),
    lost: () => {
      this.readOnly = 'taken';
      this.#heard.news();
    },
  };

  #commit(
    prepare: (engine: Dossier) => DossierEvent | undefined,
    parts: readonly Part[],
    again: Again,
  ): Promise<DossierEvent | undefined> {
    return this.#turns.take(async () => {
      if (!this.#session) await this.#begin(undefined, []);
      const session = this.#session;
      if (!session) return undefined;
      let event: DossierEvent | undefined;
      try {
        event = prepare(session.engine);
      } catch (thrown) {
        this.trouble = problemOf(thrown);
        return undefined;
      }
      return event && (await this.#store(session, [event], parts, again)) ? event : undefined;
    });
  }

  /** Stores events, applies them, shows them; whether they were stored. */
  async #store(
    session: Session,
    events: DossierEvent[],
    parts: readonly Part[],
    again: Again,
  ): Promise<boolean> {
    if (this.readOnly) {
      this.trouble = { name: 'dossier_read_only' };
      return false;
    }
    try {
      await session.add(events, parts);
    } catch (thrown) {
      this.#fail(session, storageProblem(thrown), again);
      return false;
    }
    this.#again = undefined;
    // Where nothing is stored, that stays the message.
    if (!session.isTemporary) this.trouble = undefined;
    await this.#show();
    askForPersistence();
    return true;
  }

  #fail(session: Session, problem: AnyProblem, again: Again): void {
    this.trouble = problem;
    if (problem.name === 'dossier_read_only') {
      this.readOnly = 'taken';
      return;
    }
    this.#again = again;
    if (problem.name === 'dossier_gone') {
      session.becomeTemporary();
      this.isTemporary = true;
    }
  }

  async #begin(opening: Opening | undefined, parts: readonly Part[]): Promise<void> {
    this.#forget();
    const session = Session.begin(opening, parts, operator.name, now());
    this.#session = session;
    try {
      await session.storeAll(this.#heard);
      rememberInThisTab(session.id);
    } catch (thrown) {
      session.becomeTemporary();
      const problem = storageProblem(thrown);
      this.trouble = problem.name === 'storage_full' ? problem : { name: 'storage_unavailable' };
    }
    await this.#show();
  }

  /** Reads what another window has stored, or everything after opening. */
  async #readNews(): Promise<void> {
    const problems = (await this.#session?.readNews()) ?? [];
    if (problems.some(({ name }) => name === 'event_from_newer_version')) this.readOnly = 'newer';
    await this.#show();
    if (problems[0]) this.trouble = problems[0];
  }

  async #show(): Promise<void> {
    const session = this.#session;
    const engine = session?.engine;
    this.id = session?.id ?? '';
    this.isTemporary = session?.isTemporary ?? false;
    this.state = engine?.state();
    this.undoTarget = engine?.undoTarget();
    this.redoTarget = engine?.redoTarget();
    this.length = engine?.length ?? 0;
    await this.#guarded(() => this.#follower(this.state));
    await session?.list();
  }

  #forget(): void {
    this.#session?.close();
    this.#session = undefined;
    this.#again = undefined;
    this.trouble = undefined;
    this.readOnly = undefined;
  }

  /** Turns failures into `trouble`; faults of the app go on their way. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.trouble = thrown instanceof Refused ? thrown.problem : storageProblem(thrown);
    }
  }
}

function now(): string {
  return new Date().toISOString();
}

export const dossier = new OpenDossier();
