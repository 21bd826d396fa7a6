/** The state of the import page: what was brought in, what is being read, what was refused. */
import type {
  GeometrySourceChoices,
  ImportedCity,
  JoinChoices,
  Source,
  TableChoices,
} from 'veedelwerk/import';
import { Method, problemOf } from '../../engine/engine';
import { Cancelled, ImportClient } from '../../engine/import-client';
import type { Understanding } from '../../engine/import-protocol';
import { sortIncoming, type Incoming } from '../../engine/incoming';
import { Refused } from '../../engine/refused';
import { daten } from '../../locales/de/daten';
import type { AnyProblem } from '../../locales/de/problems';
import type { NamedCity } from '../../state/parts';
import { workshop } from '../../state/workshop.svelte';
import { announcer } from '../../ui/announcer.svelte';
import { tablesOf } from './assignment';
import { defaultMethod, fittingMethod } from './methods';
import type { Change } from './change';
import { choicesOf } from './joinChoices';
import { arePlacesAccepted } from './place';
import { suggestedTitle } from './title';

/** What is being read right now. */
export interface Reading {
  readonly file: string;
  readonly step: string;
  /** 0 to 1 over all files of this drop. */
  readonly share: number;
}

/** What was cancelled needs no answer; anything else is a fault. */
function unlessCancelled(thrown: unknown): void {
  if (!(thrown instanceof Cancelled)) {
    throw thrown;
  }
}

/** One import from the first file to the finished city; survives leaving the room. */
export class Importing {
  /** What was understood so far; absent before the first file. */
  understanding = $state.raw<Understanding>();
  reading = $state.raw<Reading>();
  /** Files, recipes and methods that were refused since the last drop. */
  refused = $state.raw<readonly AnyProblem[]>([]);
  /** Whether a recipe came before any file and waits for them. */
  recipeWaits = $state(false);
  /** What a recipe asked for that the files do not have. */
  recipeRemarks = $state.raw<readonly AnyProblem[]>([]);
  /** The city as it would be taken over; absent while something is missing or being computed. */
  result = $state.raw<ImportedCity>();
  /** Whether the method was suggested because it fits the tables. */
  methodSuggested = $state(false);
  /** Name of the city as somebody typed it. */
  typedTitle = $state<string>();
  /** Where the figures come from, as somebody typed it. */
  typedSource = $state('');

  #method = $state.raw<Method>();
  #client: ImportClient | undefined;
  /** Whether somebody chose the method; it is not suggested away then. */
  #methodChosen = false;
  /** The change that is being made; the next one waits for it. */
  #turn: Promise<void> = Promise.resolve();
  #finishing: Promise<void> = Promise.resolve();
  /** Counts the changes, so that a result that was overtaken is thrown away. */
  #version = 0;

  /** The method the columns are assigned for: the one in use until another is chosen here. */
  get method(): Method {
    return this.#method ?? workshop.method ?? defaultMethod();
  }

  /** Name of the city: typed, else taken from the files. */
  get title(): string {
    return this.typedTitle ?? suggestedTitle(this.understanding?.sources ?? []);
  }

  /** Whether the place of a map still waits for a yes. */
  get isPlaceOpen(): boolean {
    return !arePlacesAccepted(this.understanding?.sources ?? []);
  }

  /** The city as it would be opened; absent while anything is missing or unanswered. */
  city(): NamedCity | undefined {
    return this.result && !this.isPlaceOpen
      ? { imported: this.result, title: this.title, source: this.typedSource.trim(), isModel: false }
      : undefined;
  }

  #opened(): ImportClient {
    this.#client ??= new ImportClient(this.method.info().columns);
    return this.#client;
  }

  /** Starts the worker, so that it is ready when files come. */
  prepare(): void {
    this.#opened();
  }

  /**
   * Reads what was dropped. Refused files are listed, the others stay.
   *
   * @returns whether a recipe was followed
   */
  async add(files: readonly File[]): Promise<boolean> {
    const { data, recipe, method } = await sortIncoming(files);
    // From the first file on the method stays, whatever is done in other rooms meanwhile.
    this.#method ??= this.method;
    this.refused = [];
    const read: string[] = [];
    try {
      await this.#useMethodFile(method);
      for (const [place, file] of data.entries()) {
        if (await this.#addOne(file, place, data.length)) {
          read.push(file.name);
        }
      }
      const followed = recipe !== undefined && (await this.#follow(recipe));
      await this.#suggestMethod();
      await this.#understand();
      await this.#finishing;
      this.recipeWaits = this.understanding === undefined && (followed || this.recipeWaits);
      announcer.say(daten.result(read, this.refused));
      return followed;
    } catch (thrown) {
      unlessCancelled(thrown);
      return false;
    } finally {
      this.reading = undefined;
    }
  }

  /** Uses another method; figures are assigned to its counts by name. */
  async chooseMethod(method: Method): Promise<void> {
    this.#methodChosen = true;
    this.methodSuggested = false;
    await this.#useMethod(method);
  }

  /** Stops reading; what was read before stays. */
  async cancel(): Promise<void> {
    this.reading = undefined;
    await this.#opened().cancel();
    await this.#understand();
    announcer.say(daten.cancelled);
  }

  chooseTable(id: number, change: Change<TableChoices>): Promise<void> {
    return this.#inTurn(async (client) => {
      const source = this.#source(id);
      if (source?.kind === 'table') {
        await client.choose({ do: 'chooseTable', id, choices: change(source.choices) });
      }
    });
  }

  chooseGeometry(id: number, change: Change<GeometrySourceChoices>): Promise<void> {
    return this.#inTurn(async (client) => {
      const source = this.#source(id);
      if (source?.kind === 'geometry') {
        await client.choose({ do: 'chooseGeometry', id, choices: change(source.choices) });
      }
    });
  }

  chooseJoin(change: Change<JoinChoices>): Promise<void> {
    return this.#inTurn(async (client) => {
      if (this.understanding) {
        await client.choose({ do: 'chooseJoin', choices: change(choicesOf(this.understanding.join)) });
      }
    });
  }

  removeSource(id: number): Promise<void> {
    return this.#inTurn(async (client) => {
      const source = this.#source(id);
      if (source) {
        await client.removeSource(id, source.kind === 'geometry' ? source.files : [source.file]);
      }
    });
  }

  recipe(): Promise<string> {
    return this.#opened().recipe();
  }

  /** Forgets everything that was brought in. */
  close(): void {
    this.#client?.close();
    this.#client = undefined;
    this.#version += 1;
    this.#turn = Promise.resolve();
    this.understanding = undefined;
    this.reading = undefined;
    this.refused = [];
    this.recipeRemarks = [];
    this.recipeWaits = false;
    this.result = undefined;
    this.#method = undefined;
    this.typedTitle = undefined;
    this.typedSource = '';
    this.methodSuggested = false;
    this.#methodChosen = false;
  }

  async #useMethod(method: Method): Promise<void> {
    this.#method = method;
    if (this.#client) {
      await this.#inTurn((client) => client.setNeeded(method.info().columns));
    }
  }

  async #useMethodFile(file: Incoming['method']): Promise<void> {
    if (!file) {
      return;
    }
    try {
      await this.chooseMethod(Method.parse(file.json));
    } catch (thrown) {
      this.refused = [...this.refused, { file: file.name, ...problemOf(thrown) }];
    }
  }

  /** Takes the method that fits the tables, unless somebody chose one. */
  async #suggestMethod(): Promise<void> {
    if (this.#methodChosen) {
      return;
    }
    const { sources } = await this.#opened().understand();
    const fitting = fittingMethod(tablesOf(sources), this.method);
    if (fitting) {
      this.#method = fitting;
      this.methodSuggested = true;
      await this.#opened().setNeeded(fitting.info().columns);
    }
  }

  async #addOne(file: File, place: number, of: number): Promise<boolean> {
    const report = (share: number, step: string): void => {
      this.reading = { file: file.name, step, share: (place + share) / of };
    };
    report(0, 'open');
    return this.#try(() => this.#opened().addFile(file, report), file.name);
  }

  async #follow(recipe: string): Promise<boolean> {
    return this.#try(async () => {
      this.recipeRemarks = await this.#opened().applyRecipe(recipe);
    });
  }

  #source(id: number): Source | undefined {
    return this.understanding?.sources.find((source) => source.id === id);
  }

  /** Changes follow one another, each on what the one before has left. */
  #inTurn(change: (client: ImportClient) => Promise<void>): Promise<void> {
    // From now on the city that was computed is not the one that is wanted.
    this.#version += 1;
    this.result = undefined;
    this.#turn = this.#turn
      .then(async () => {
        this.refused = [];
        await this.#try(() => change(this.#opened()));
        await this.#understand();
      })
      .catch(unlessCancelled);
    return this.#turn;
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
        await this.#replaceWorker();
      }
      return false;
    }
  }

  /** A fresh worker with the files that were read before; without any, if even those break it. */
  async #replaceWorker(): Promise<void> {
    try {
      await this.#opened().cancel();
    } catch {
      this.#client?.close();
      this.#client = undefined;
    }
  }

  /** What is understood now, and the city that gives, if it gives one. */
  async #understand(): Promise<void> {
    const version = (this.#version += 1);
    this.result = undefined;
    const understanding = await this.#opened().understand();
    if (version !== this.#version) {
      return;
    }
    this.understanding = understanding.sources.length > 0 ? understanding : undefined;
    if (understanding.join.usable) {
      // The page does not wait for it: a further change overtakes it.
      this.#finishing = this.#finish(version).catch(unlessCancelled);
    }
  }

  async #finish(version: number): Promise<void> {
    await this.#try(async () => {
      const result = await this.#opened().finish();
      if (version === this.#version) {
        this.result = result;
      }
    });
  }
}

export const importing = new Importing();
