/** A dossier file that somebody brought: read, asked about where there is a question, then opened or merged. */
import type { UnpackedDossier } from 'veedelwerk/import';
import { unpackDossier } from '../../engine/dossier-file';
import type { DossierEvent } from '../../engine/engine';
import { Refused } from '../../engine/refused';
import { akten } from '../../locales/de/akten';
import type { AnyProblem } from '../../locales/de/problems';
import { dossier } from '../../state/dossier.svelte';
import { twinsOf, type Twin } from '../../state/dossiers';
import { shelf } from '../../state/shelf.svelte';
import { storageProblem } from '../../storage/failure';
import { patchRecord, type DossierRecord } from '../../storage/records';
import { announcer } from '../../ui/announcer.svelte';
import { list } from './list.svelte';
import { titleOf } from './titles';

/** A file that was read and waits for an answer. */
export interface Asked {
  readonly file: string;
  readonly opened: UnpackedDossier;
  /** Stored dossiers it can be merged into. */
  readonly twins: readonly Twin[];
  /** The dossier it was meant to be merged into and does not belong to. */
  readonly stranger: DossierRecord | undefined;
}

/** What merging brought. */
export interface Merged {
  /** Id of the dossier it came into. */
  readonly dossier: string;
  readonly news: readonly DossierEvent[];
}

class Arrival {
  /** Name of the file that is being read. */
  reading = $state<string>();
  refused = $state.raw<AnyProblem>();
  asked = $state.raw<Asked>();
  merged = $state.raw<Merged>();

  #turn = 0;

  /**
   * Reads a dossier file and opens it as a dossier of its own, unless there is something to ask.
   *
   * @param into the stored dossier it is meant to be merged into
   */
  async bring(file: File, into?: DossierRecord): Promise<void> {
    const turn = (this.#turn += 1);
    this.#forget();
    this.reading = file.name;
    try {
      const opened = await unpackDossier(file);
      const twins = await twinsOf(opened.lines);
      if (turn !== this.#turn) return;
      await this.#decide(file.name, opened, twins, into);
    } catch (thrown) {
      if (turn === this.#turn) this.refused = { file: file.name, ...problemIn(thrown) };
    } finally {
      if (turn === this.#turn) this.reading = undefined;
    }
  }

  /** Opens the file that was asked about as a dossier of its own. */
  async keepApart(): Promise<boolean> {
    const { asked } = this;
    return asked !== undefined && this.#try(asked.file, () => this.#open(asked.opened));
  }

  /** Merges the file that was asked about into a stored dossier and opens that. */
  async merge({ record, news }: Twin): Promise<boolean> {
    const { asked } = this;
    if (!asked) return false;
    return this.#try(asked.file, async () => {
      if (record.deletedAt !== undefined) await shelf.restore(record.id);
      if (dossier.id !== record.id) await dossier.open(record.id);
      const { lines, parts, problems } = asked.opened;
      // Where it could not be stored a notice says so, and the question stays.
      if ((await dossier.merge(lines, parts)) === undefined) return;
      // What is missing stays in view until somebody has read it.
      if (problems.length > 0) await patchRecord(record.id, { losses: problems });
      await shelf.refresh();
      this.#forget();
      this.merged = { dossier: record.id, news };
      announcer.say(news.length > 0 ? akten.merged.came(news.map(({ by }) => by)) : akten.merged.nothing);
    });
  }

  /** Takes the last merge back, as one change that can itself be undone. */
  async undoMerge(): Promise<void> {
    const events = this.merged?.news.map(({ id }) => id) ?? [];
    if (events.length === 0 || !(await dossier.do({ type: 'undone', events }))) return;
    this.merged = undefined;
    announcer.say(akten.merged.undone);
  }

  /** Does not open the file. */
  cancel(): void {
    this.#turn += 1;
    this.#forget();
    announcer.say(akten.arrival.cancelled);
  }

  async #decide(
    file: string,
    opened: UnpackedDossier,
    twins: readonly Twin[],
    into: DossierRecord | undefined,
  ): Promise<void> {
    const chosen = into && twins.filter(({ record }) => record.id === into.id);
    const stranger = chosen?.length === 0 ? into : undefined;
    const isWhole = opened.problems.every(({ name }) => name === 'dossier_worn');
    if (isWhole && twins.length === 0 && !stranger) await this.#open(opened);
    else this.asked = { file, opened, twins: chosen?.length ? chosen : twins, stranger };
  }

  async #open({ lines, parts, problems, savedAt }: UnpackedDossier): Promise<void> {
    const { id, problems: unreadable } = await shelf.importEvents(lines, parts);
    const losses = [...problems, ...unreadable];
    await dossier.open(id);
    // The file is as new as the dossier, unless some of it was lost.
    const saved = losses.length === 0 && savedAt !== '' && { savedAt, savedEvents: dossier.length };
    await patchRecord(id, { losses, ...saved });
    await shelf.refresh();
    this.#forget();
    announcer.say(akten.arrival.opened(list.open ? titleOf(list.open) : akten.untitled));
  }

  /** Whether it worked; else it is said why. */
  async #try(file: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return this.asked === undefined;
    } catch (thrown) {
      this.refused = { file, ...problemIn(thrown) };
      return false;
    }
  }

  #forget(): void {
    this.reading = undefined;
    this.refused = undefined;
    this.asked = undefined;
    this.merged = undefined;
  }
}

function problemIn(thrown: unknown): AnyProblem {
  return thrown instanceof Refused ? thrown.problem : storageProblem(thrown);
}

export const arrival = new Arrival();
