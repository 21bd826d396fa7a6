/** The page's side of the import worker: typed calls, progress, and a cancel that loses nothing. */
import type { Answers, Command } from './import-protocol';
import { WorkerCalls, type Report } from './worker-calls';

/** Thrown to whoever waited for an answer when the work was cancelled. */
export class Cancelled extends Error {}

/** One import in one worker. */
export class ImportClient {
  #calls = new WorkerCalls('import_crashed');
  /** Files that were read to the end, in order, and the choices made since: what a fresh worker is given. */
  #files: File[] = [];
  #needed: readonly string[];
  #recipe: string | undefined;

  /** Starts the worker for a method that needs these columns. */
  constructor(needed: readonly string[] = []) {
    this.#needed = needed;
    // Whoever asks next hears of it if the worker cannot even take this.
    this.setNeeded(needed).catch(() => undefined);
  }

  /** Reads a file; earlier files stay whatever happens. */
  async addFile(file: File, report?: Report): Promise<void> {
    await this.#calls.ask({ do: 'addFile', file }, report);
    this.#files.push(file);
  }

  /** Takes a source out again, with the files it came from. */
  async removeSource(id: number, fileNames: readonly string[]): Promise<void> {
    await this.#calls.ask({ do: 'removeSource', id });
    this.#files = this.#files.filter((file) => !fileNames.includes(file.name));
  }

  /** Sends one of the commands that change how things are understood, and remembers the result as a recipe. */
  async choose(
    command: Extract<Command, { do: 'chooseTable' | 'chooseGeometry' | 'chooseJoin' }>,
  ): Promise<void> {
    await this.#calls.ask(command);
    this.#recipe = await this.recipe();
  }

  /** Names the columns the method needs, so that figures can be assigned to them. */
  async setNeeded(columns: readonly string[]): Promise<void> {
    this.#needed = columns;
    await this.#calls.ask({ do: 'setNeeded', columns });
  }

  /** Uses a recipe for all files, those that are there and those to come. */
  async applyRecipe(json: string): Promise<Answers['applyRecipe']> {
    const problems = await this.#calls.ask({ do: 'applyRecipe', json });
    this.#recipe = json;
    return problems;
  }

  /** Everything that was understood so far. */
  understand(): Promise<Answers['understand']> {
    return this.#calls.ask({ do: 'understand' });
  }

  /** All choices as the text of a recipe file. */
  recipe(): Promise<string> {
    return this.#calls.ask({ do: 'recipe' });
  }

  /** The city as it would be taken over now. */
  finish(): Promise<Answers['finish']> {
    return this.#calls.ask({ do: 'finish' });
  }

  /**
   * Stops whatever the worker is doing. A busy worker cannot listen, so it is ended, and a fresh one reads the files
   * that were there before and follows the same choices.
   */
  async cancel(): Promise<void> {
    this.#calls.end(new Cancelled());
    this.#calls = new WorkerCalls('import_crashed');
    await this.#restore();
  }

  /** Ends the worker for good; whoever still waits is told. */
  close(): void {
    this.#calls.end(new Cancelled());
  }

  async #restore(): Promise<void> {
    await this.#calls.ask({ do: 'setNeeded', columns: this.#needed });
    for (const file of this.#files) {
      await this.#calls.ask({ do: 'addFile', file });
    }
    if (this.#recipe !== undefined) {
      await this.#calls.ask({ do: 'applyRecipe', json: this.#recipe });
    }
  }
}
