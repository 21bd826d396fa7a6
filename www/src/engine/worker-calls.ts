/** Commands to the import worker and their answers; whoever waits hears of it when the worker dies. */
import type { AnyProblem } from '../locales/de/problems';
import type { Answers, Command, Request, Response } from './import-protocol';
import { Refused } from './refused';

type Do = Command['do'];
/** Hears the share that is done, 0 to 1, and the step that begins. */
export type Report = (share: number, step: string) => void;

interface Waiting {
  readonly resolve: (answer: Answers[Do]) => void;
  readonly reject: (reason: Error) => void;
  readonly report: Report | undefined;
}

/** One worker. */
export class WorkerCalls {
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #next = 0;

  /** Starts the worker; `crashed` is what waiters hear when it dies. */
  constructor(crashed: AnyProblem['name']) {
    this.#worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', (event: MessageEvent<Response>) => this.#hear(event.data));
    // The worker itself could not be loaded or died: nobody is left to answer.
    this.#worker.addEventListener('error', () => this.#tellAll(new Refused({ name: crashed })));
  }

  /** Sends a command. */
  ask<K extends Do>(command: Extract<Command, { do: K }>, report?: Report): Promise<Answers[K]> {
    const number = this.#next++;
    return new Promise<Answers[K]>((resolve, reject) => {
      // The worker answers a command of kind K with `Answers[K]`; the map of open questions cannot say which is which.
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject, report });
      const request: Request = { number, command };
      this.#worker.postMessage(request);
    });
  }

  /** Ends the worker, busy or not; whoever still waits hears the reason. */
  end(reason: Error): void {
    this.#worker.terminate();
    this.#tellAll(reason);
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

  #tellAll(reason: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ reject }) => reject(reason));
  }
}
