/** Real files of real cities; the repository ships none of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './test.ts';

const FOLDER = process.env.VEEDELWERK_DATA ?? join(import.meta.dirname, '../../../../shared/data');

/** Paths of real files below the data folder. Skips the running test, and says so, where they are absent. */
export function realFiles(...paths: string[]): string[] {
  const files = paths.map((path) => join(FOLDER, path));
  test.skip(!files.every((file) => existsSync(file)), 'skipped: no real data');
  return files;
}
