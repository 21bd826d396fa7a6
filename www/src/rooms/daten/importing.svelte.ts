/** The state of the import page: what was brought in, what is being read, what was refused. */
import type { GeometrySourceChoices, ImportedCity, JoinChoices, TableChoices } from 'veedelwerk/import';
import { Cancelled, ImportClient } from '../../engine/import-client';
import type { Understanding } from '../../engine/import-protocol';
import { sortIncoming } from '../../engine/incoming';
import { Refused } from '../../engine/refused';
import { daten } from '../../locales/de/daten';
import type { AnyProblem } from '../../locales/de/problems';
import { announcer } from '../../ui/announcer.svelte';

/** What is being read right now. */
export interface Reading {
  readonly file: string;
  readonly step: string;
  /** 0 to 1 over all files of this drop. */
  readonly share: number;
}

/** One import from the first file to the finished city; survives leaving the room. */
export class Importing {
  /** What was understood so far; absent before the first file. */
  understanding = $state.raw<Understanding>();
  reading = $state.raw<Reading>();
  /** Files, recipes and methods that were refused since the last drop. */
  refused = $state.raw<readonly AnyProblem[]>([]);
  /** What a recipe asked for that the files do not have. */
  recipeRemarks = $state.raw<readonly AnyProblem[]>([]);
  /** The city as it would be taken over; absent while something is missing or being computed. */
  result = $state.raw<ImportedCity>();

  #client: ImportClient | undefined;
  #needed: readonly string[] = [];
  /** Counts the changes, so that a result that was overtaken is thrown away. */
  #version = 0;

  get #open(): ImportClient {
    if (!this.#client) {
      this.#client = new ImportClient();
      void this.#client.setNeeded(this.#needed);
    }
    return this.#client;
  }

  /**
   * Reads what was dropped. Refused files are listed, the others stay.
   *
   * @returns the method file among them, and whether a recipe was followed
   */
  async add(files: readonly File[]): Promise<{ method: { name: string; json: string } | undefined; followed: boolean }> {
    const { data, recipe, method } = await sortIncoming(files);
    this.refused = [];
    const read: string[] = [];
    try {
      for (const [place, file] of data.entries()) {
        if (await this.#addOne(file, place, data.length)) {
          read.push(file.name);
        }
      }
      const followed = recipe !== undefined && (await this.#follow(recipe));
      await this.#refresh();
      this.#announce(read);
      return { method, followed };
    } catch (thrown) {
      if (!(thrown instanceof Cancelled)) {
        throw thrown;
      }
      return { method, followed: false };
    } finally {
      this.reading = undefined;
    }
  }

  /** Stops reading; what was read before stays. */
  async cancel(): Promise<void> {
    this.reading = undefined;
    await this.#open.cancel();
    await this.#refresh();
    announcer.say(daten.cancelled);
  }

  chooseTable(id: number, choices: TableChoices): Promise<void> {
    return this.#change((client) => client.choose({ do: 'chooseTable', id, choices }));
  }

  chooseGeometry(id: number, choices: GeometrySourceChoices): Promise<void> {
    return this.#change((client) => client.choose({ do: 'chooseGeometry', id, choices }));
  }

  chooseJoin(choices: JoinChoices): Promise<void> {
    return this.#change((client) => client.choose({ do: 'chooseJoin', choices }));
  }

  removeSource(id: number): Promise<void> {
    const source = this.understanding?.sources.find((each) => each.id === id);
    const files = source?.kind === 'geometry' ? source.files : source ? [source.file] : [];
    return this.#change((client) => client.removeSource(id, files));
  }

  /** Names the columns a method needs; figures are assigned to them by name. */
  async setNeeded(columns: readonly string[]): Promise<void> {
    this.#needed = columns;
    if (this.#client) {
      await this.#change((client) => client.setNeeded(columns));
    }
  }

  recipe(): Promise<string> {
    return this.#open.recipe();
  }

  /** Forgets everything that was brought in. */
  close(): void {
    this.#client?.close();
    this.#client = undefined;
    this.#version += 1;
    this.understanding = undefined;
    this.reading = undefined;
    this.refused = [];
    this.recipeRemarks = [];
    this.result = undefined;
  }

  async #addOne(file: File, place: number, of: number): Promise<boolean> {
    const report = (share: number, step: string): void => {
      this.reading = { file: file.name, step, share: (place + share) / of };
    };
    report(0, 'open');
    return this.#try(() => this.#open.addFile(file, report), file.name);
  }

  async #follow(recipe: string): Promise<boolean> {
    return this.#try(async () => {
      this.recipeRemarks = await this.#open.applyRecipe(recipe);
    });
  }

  async #change(change: (client: ImportClient) => Promise<void>): Promise<void> {
    this.refused = [];
    await this.#try(() => change(this.#open));
    await this.#refresh();
  }

  /** Whether it worked; what was refused is listed, and a worker that broke down is replaced. */
  async #try(work: () => Promise<void>, file?: string): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) {
        throw thrown;
      }
      const problem = file === undefined ? thrown.problem : { file, ...thrown.problem };
      this.refused = [...this.refused, problem];
      if (problem.name === 'import_crashed') {
        await this.#open.cancel();
      }
      return false;
    }
  }

  async #refresh(): Promise<void> {
    const version = (this.#version += 1);
    this.result = undefined;
    const understanding = await this.#open.understand();
    if (version !== this.#version) {
      return;
    }
    this.understanding = understanding.sources.length > 0 ? understanding : undefined;
    if (understanding.join.usable) {
      await this.#finish(version);
    }
  }

  async #finish(version: number): Promise<void> {
    await this.#try(async () => {
      const result = await this.#open.finish();
      if (version === this.#version) {
        this.result = result;
      }
    });
  }

  #announce(read: readonly string[]): void {
    const refused = [...new Set(this.refused.map((problem) => problem.file ?? ''))].filter((name) => name !== '');
    const sentences = [
      read.length > 0 ? [daten.wasRead(read)] : [],
      refused.length > 0 ? [daten.wasRefused(refused)] : [],
    ].flat();
    announcer.say(sentences.join(' '));
  }
}

export const importing = new Importing();
