/** The page's side of the import worker: typed calls, progress, and a cancel that loses nothing. */
import type { Answers, Command, Request, Response } from './import-protocol';
import { Refused } from './refused';

type Do = Command['do'];
type Report = (share: number, step: string) => void;

interface Waiting {
  readonly resolve: (answer: Answers[Do]) => void;
  readonly reject: (reason: Refused | Cancelled) => void;
  readonly report: Report | undefined;
}

/** Thrown to whoever waited for an answer when the work was cancelled. */
export class Cancelled extends Error {}

/** One import in one worker. */
export class ImportClient {
  #worker = startWorker();
  #waiting = new Map<number, Waiting>();
  #next = 0;
  /** Files that were read to the end, in order, and the choices made since: what a fresh worker is given. */
  #files: File[] = [];
  #needed: readonly string[];
  #recipe: string | undefined;

  /** Starts the worker for a method that needs these columns. */
  constructor(needed: readonly string[] = []) {
    this.#needed = needed;
    this.#listen();
    // Whoever asks next hears of it if the worker cannot even take this.
    this.setNeeded(needed).catch(() => undefined);
  }

  /** Reads a file; earlier files stay whatever happens. */
  async addFile(file: File, report?: Report): Promise<void> {
    await this.#ask({ do: 'addFile', file }, report);
    this.#files.push(file);
  }

  /** Takes a source out again, with the files it came from. */
  async removeSource(id: number, fileNames: readonly string[]): Promise<void> {
    await this.#ask({ do: 'removeSource', id });
    this.#files = this.#files.filter((file) => !fileNames.includes(file.name));
  }

  /** Sends one of the commands that change how things are understood, and remembers the result as a recipe. */
  async choose(
    command: Extract<Command, { do: 'chooseTable' | 'chooseGeometry' | 'chooseJoin' }>,
  ): Promise<void> {
    await this.#ask(command);
    this.#recipe = await this.recipe();
  }

  /** Names the columns the method needs, so that figures can be assigned to them. */
  async setNeeded(columns: readonly string[]): Promise<void> {
    this.#needed = columns;
    await this.#ask({ do: 'setNeeded', columns });
  }

  /** Uses a recipe for all files, those that are there and those to come. */
  async applyRecipe(json: string): Promise<Answers['applyRecipe']> {
    const problems = await this.#ask({ do: 'applyRecipe', json });
    this.#recipe = json;
    return problems;
  }

  /** Everything that was understood so far. */
  understand(): Promise<Answers['understand']> {
    return this.#ask({ do: 'understand' });
  }

  /** All choices as the text of a recipe file. */
  recipe(): Promise<string> {
    return this.#ask({ do: 'recipe' });
  }

  /** The city as it would be taken over now. */
  finish(): Promise<Answers['finish']> {
    return this.#ask({ do: 'finish' });
  }

  /**
   * Stops whatever the worker is doing. A busy worker cannot listen, so it is ended, and a fresh one reads the files
   * that were there before and follows the same choices.
   */
  async cancel(): Promise<void> {
    this.#worker.terminate();
    this.#worker = startWorker();
    this.#listen();
    this.#tellAll(new Cancelled());
    await this.#restore();
  }

  /** Ends the worker for good; whoever still waits is told. */
  close(): void {
    this.#worker.terminate();
    this.#tellAll(new Cancelled());
  }

  async #restore(): Promise<void> {
    await this.#ask({ do: 'setNeeded', columns: this.#needed });
    for (const file of this.#files) {
      await this.#ask({ do: 'addFile', file });
    }
    if (this.#recipe !== undefined) {
      await this.#ask({ do: 'applyRecipe', json: this.#recipe });
    }
  }

  #ask<K extends Do>(command: Extract<Command, { do: K }>, report?: Report): Promise<Answers[K]> {
    const number = this.#next++;
    return new Promise<Answers[K]>((resolve, reject) => {
      // The worker answers a command of kind K with `Answers[K]`; the map of open questions cannot say which is which.
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject, report });
      const request: Request = { number, command };
      this.#worker.postMessage(request);
    });
  }

  #listen(): void {
    this.#worker.addEventListener('message', (event: MessageEvent<Response>) => this.#hear(event.data));
    // The worker itself could not be loaded or died: nobody is left to answer.
    this.#worker.addEventListener('error', () => this.#tellAll(new Refused({ name: 'import_crashed' })));
  }

  #hear(response: Response): void {
    const waiting = this.#waiting.get(response.number);
    if (response.kind === 'progress') {
      waiting?.report?.(response.share, response.step);
      return;
    }
    this.#waiting.delete(response.number);
    if (response.kind === 'done') {
      waiting?.resolve(response.answer);
    } else {
      waiting?.reject(new Refused(response.problem));
    }
  }

  #tellAll(reason: Refused | Cancelled): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ reject }) => reject(reason));
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
}
