/** Files of needs, read and written off the main thread: a worker for each, so that its memory goes with it. */
import type { Answers, Command } from './import-protocol';
import { WorkerCalls } from './worker-calls';

type ReadCommand = Extract<Command, { do: 'readNeeds' }>;

/**
 * The needs in a table (text or workbook), to be added to the dossier; what was left out is named in `problems`.
 *
 * @throws Refused `need_column_missing`, `table_empty`, `import_crashed`, and whatever makes a file unreadable
 */
export async function readNeeds(
  file: File,
  areas: ReadCommand['areas'],
  keys: ReadCommand['keys'],
): Promise<Answers['readNeeds']> {
  const calls = new WorkerCalls('import_crashed');
  try {
    // What is reactive does not cross to a worker.
    const named = areas.map(({ id, name }) => ({ id, name }));
    return await calls.ask({ do: 'readNeeds', file, areas: named, keys: [...keys] });
  } finally {
    calls.end(new Error('the list of needs is read'));
  }
}

/**
 * The bytes of a workbook (XLSX) with one sheet.
 *
 * @throws Refused `text_too_long`, `import_crashed`
 */
export async function writeWorkbook(
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<Answers['workbook']> {
  const calls = new WorkerCalls('import_crashed');
  try {
    return await calls.ask({ do: 'workbook', sheet, rows: rows.map((row) => [...row]) });
  } finally {
    calls.end(new Error('the workbook is written'));
  }
}
