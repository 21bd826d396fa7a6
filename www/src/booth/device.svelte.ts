/**
 * This device as the tablet people give dots at: which round, whether it is locked, and the way of a ballot into the
 * dossier. A ballot is an event like any other: stored durably before anybody is thanked for it.
 */
import type { Ballot, Round } from '../engine/engine';
import { dossier } from '../state/dossier.svelte';
import { dossierOfThisTab } from '../state/thisTab';
import { boothRecord, endBooth, keepBooth, type BoothLock } from '../storage/booth';
import { storageProblem } from '../storage/failure';
import { allRecords } from '../storage/records';
import { catalogues } from '../locales/ballot/ballot';
import { boothWords } from '../locales/de/tablet';
import { asked } from './address';
import { isRight, opensAt, triedPin } from './pin';
import type { Failure } from './visit.svelte';

/** Why nobody can vote right now. */
export type Pause = 'closed' | 'notOpen' | 'elsewhere' | 'notStored';

class Device {
  /** Whether everything is read. */
  isReady = $state(false);
  /** What makes this device a tablet; nothing while it is being set up. */
  lock = $state.raw<BoothLock>();
  /** The round in the address: what the room Punkte asked for. */
  readonly askedRound = asked().round;

  /** The round people vote in. */
  readonly round = $derived(dossier.state?.rounds.find(({ id }) => id === this.lock?.round));
  /** Rounds that take ballots. */
  readonly openRounds: readonly Round[] = $derived(
    dossier.state?.rounds.filter(({ state }) => state === 'open') ?? [],
  );
  /** Languages voters can choose; German always, and first. */
  readonly languages = $derived(
    catalogues.filter(({ code }) => code === 'de' || this.lock?.languages.includes(code)),
  );
  readonly pause = $derived(this.#pause());

  /** Becomes again what it was; else opens the dossier of the address, of this tab, or the last one. */
  async start(): Promise<void> {
    try {
      const record = await boothRecord();
      const id = record?.id ?? (await this.#dossierToSetUp());
      if (id !== '') await dossier.open(id);
      if (record) {
        if (dossier.readOnly === 'elsewhere') await dossier.takeOver();
        this.lock = record.booth;
      }
    } catch (thrown) {
      dossier.trouble = storageProblem(thrown);
    }
    this.isReady = true;
  }

  /** Locks this device on a round; whether it is locked. */
  async begin(round: string, languages: readonly string[], pin: string): Promise<boolean> {
    if (dossier.isReadOnly) await dossier.takeOver();
    if (dossier.isReadOnly || dossier.isTemporary) return false;
    return this.#keep({ round, languages, pin, wrong: 0, wrongAt: 0 });
  }

  /** Stores a ballot; resolves with nothing when it is on the disk. */
  async cast(ballot: Ballot): Promise<Failure | undefined> {
    const round = this.lock?.round;
    if (round === undefined || this.pause) return 'failed';
    // What went wrong before is tried anew, not repeated beside it.
    dossier.dismiss();
    const event = await dossier.do({ type: 'ballotCast', round, ballot }, [], boothWords.by);
    if (event) return undefined;
    return /^(ballot|round|dots)_/.test(dossier.trouble?.name ?? '') ? 'refused' : 'failed';
  }

  /** Whether this is the PIN; a wrong one counts, and too many make everybody wait. */
  async opens(pin: string): Promise<boolean> {
    const { lock } = this;
    if (!lock || Date.now() < opensAt(lock)) return false;
    const right = isRight(lock, pin);
    await this.#keep(triedPin(lock, right, Date.now()));
    return right;
  }

  /** Writes into the dossier again after another window did. */
  async goOn(): Promise<void> {
    if (dossier.isReadOnly) await dossier.takeOver();
  }

  /** This device is no tablet any more. */
  async end(): Promise<boolean> {
    try {
      await endBooth(dossier.id);
      return true;
    } catch (thrown) {
      dossier.trouble = storageProblem(thrown);
      return false;
    }
  }

  async #keep(lock: BoothLock): Promise<boolean> {
    try {
      await keepBooth(dossier.id, lock);
    } catch (thrown) {
      dossier.trouble = storageProblem(thrown);
      return false;
    }
    this.lock = lock;
    return true;
  }

  async #dossierToSetUp(): Promise<string> {
    const records = (await allRecords()).filter(({ deletedAt }) => deletedAt === undefined);
    const wanted = [asked().dossier, dossierOfThisTab()];
    const found = records.find(({ id }) => id === wanted[0]) ?? records.find(({ id }) => id === wanted[1]);
    return (found ?? records[0])?.id ?? '';
  }

  #pause(): Pause | undefined {
    if (dossier.isTemporary || dossier.id === '') return 'notStored';
    // What is over is over, whoever writes.
    if (this.round?.state === 'closed') return 'closed';
    if (dossier.isReadOnly) return 'elsewhere';
    return this.round?.state === 'open' ? undefined : 'notOpen';
  }
}

export const device = new Device();
