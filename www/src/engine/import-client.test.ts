import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Cancelled, ImportClient } from './import-client';
import type { Command, Request, Response } from './import-protocol';
import { Refused } from './refused';

/** Stands for the worker: answers at once, except to what `busyWith` names. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  static busyWith: Command['do'] | undefined;
  readonly heard: Command[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage({ number, command }: Request): void {
    this.heard.push(command);
    if (command.do === FakeWorker.busyWith) {
      return;
    }
    const refuses = command.do === 'addFile' && command.file.name === 'leer.csv';
    const response: Response = refuses
      ? { kind: 'refused', number, problem: { name: 'file_empty', file: 'leer.csv' } }
      : { kind: 'done', number, answer: command.do === 'recipe' ? 'REZEPT' : undefined };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: response })));
  }
  terminate(): void {
    this.ended = true;
  }
}

const file = (name: string): File => new File(['1'], name);
const said = (worker: FakeWorker | undefined): string[] =>
  (worker?.heard ?? []).map((command) => (command.do === 'addFile' ? command.file.name : command.do));

beforeEach(() => {
  FakeWorker.all = [];
  FakeWorker.busyWith = undefined;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('a cancelled import goes on with the files and choices from before', async () => {
  const client = new ImportClient(['einwohner']);
  await client.addFile(file('a.csv'));
  await client.choose({ do: 'chooseTable', id: 1, choices: { encoding: 'utf-8' } });
  FakeWorker.busyWith = 'addFile';
  const reading = client.addFile(file('gross.csv'));
  FakeWorker.busyWith = undefined;
  const stopped = expect(reading).rejects.toBeInstanceOf(Cancelled);
  await client.cancel();
  await stopped;
  const [first, second] = FakeWorker.all;
  expect(first?.ended).toBe(true);
  expect(said(second)).toEqual(['setNeeded', 'a.csv', 'applyRecipe']);
});

test('a refused file is not read again after a cancel', async () => {
  const client = new ImportClient();
  await client.addFile(file('a.csv'));
  await expect(client.addFile(file('leer.csv'))).rejects.toBeInstanceOf(Refused);
  await client.cancel();
  expect(said(FakeWorker.all[1])).toEqual(['setNeeded', 'a.csv']);
});

test('a removed source takes its files along', async () => {
  const client = new ImportClient();
  await client.addFile(file('a.csv'));
  await client.addFile(file('b.csv'));
  await client.removeSource(1, ['a.csv']);
  await client.cancel();
  expect(said(FakeWorker.all[1])).toEqual(['setNeeded', 'b.csv']);
});

test('a worker that dies leaves nobody waiting', async () => {
  const client = new ImportClient();
  FakeWorker.busyWith = 'finish';
  const finishing = client.finish();
  FakeWorker.all[0]?.dispatchEvent(new Event('error'));
  await expect(finishing).rejects.toBeInstanceOf(Refused);
});
