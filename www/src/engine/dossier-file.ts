/** Dossier files, written and read off the main thread: a worker for each call, so that its memory goes with it. */
import type { Answers, DossierToPack } from './import-protocol';
import { WorkerCalls } from './worker-calls';

export type { DossierToPack } from './import-protocol';

/**
 * The bytes of a `.veedelwerk` file.
 *
 * @throws Refused `part_changed`, `event_unreadable`, `dossier_too_large`, `dossier_file_crashed`
 */
export function packDossier(dossier: DossierToPack): Promise<Answers['packDossier']> {
  return inWorker((calls) => calls.ask({ do: 'packDossier', dossier }));
}

/**
 * Opens a `.veedelwerk` file. What is damaged is missing in the answer and named in its `problems`.
 *
 * @throws Refused `dossier_unreadable`, `dossier_newer`, `dossier_too_large`, `file_not_readable`,
 * `dossier_file_crashed`
 */
export function unpackDossier(file: File): Promise<Answers['unpackDossier']> {
  return inWorker((calls) => calls.ask({ do: 'unpackDossier', file }));
}

async function inWorker<T>(ask: (calls: WorkerCalls) => Promise<T>): Promise<T> {
  const calls = new WorkerCalls('dossier_file_crashed');
  try {
    return await ask(calls);
  } finally {
    calls.end(new Error('the dossier file is finished'));
  }
}
