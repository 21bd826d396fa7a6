import { afterEach, expect, test, vi } from 'vitest';
import { packDossier, unpackDossier } from './dossier-file';
import type { Request, Response } from './import-protocol';
import { Refused } from './refused';

/** Stands for the worker; `answer` says what it does with a command. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  static answer: (request: Request) => Response | 'dies';
  ended = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: Request): void {
    const response = FakeWorker.answer(request);
    const event = response === 'dies' ? new Event('error') : new MessageEvent('message', { data: response });
    queueMicrotask(() => this.dispatchEvent(event));
  }
  terminate(): void {
    this.ended = true;
  }
}

function workerThat(answer: (request: Request) => Response | 'dies'): void {
  FakeWorker.all = [];
  FakeWorker.answer = answer;
  vi.stubGlobal('Worker', FakeWorker);
}
afterEach(() => vi.unstubAllGlobals());

const DOSSIER = { lines: new Uint8Array(), parts: [], title: '', savedAt: '2026-11-20T18:00:00Z' };
const reasonOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((reason: unknown) => reason);

test('each file has a worker of its own, which ends with it', async () => {
  const bytes = new Uint8Array([80, 75]);
  workerThat(({ number }) => ({ kind: 'done', number, answer: bytes }));
  expect(await packDossier(DOSSIER)).toBe(bytes);
  expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true]);
});

test('a refused file says why', async () => {
  workerThat(({ number }) => ({ kind: 'refused', number, problem: { name: 'dossier_newer', value: '2' } }));
  const reason = await reasonOf(unpackDossier(new File(['x'], 'akte.veedelwerk')));
  expect((reason as Refused).problem).toEqual({ name: 'dossier_newer', value: '2' });
  expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true]);
});

test('a worker that dies leaves nobody waiting', async () => {
  workerThat(() => 'dies');
  const reason = await reasonOf(packDossier(DOSSIER));
  expect((reason as Refused).problem).toEqual({ name: 'dossier_file_crashed' });
});
