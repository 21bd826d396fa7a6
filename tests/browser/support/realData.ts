/** Real files of real cities. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_DATA } from '../../realFolder.ts';
import { test } from './test.ts';

/** Paths of real files below the data folder. Skips the running test, and says so, where they are absent. */
export function realFiles(...paths: string[]): string[] {
  const files = paths.map((path) => join(REAL_DATA, path));
  test.skip(!files.every((file) => existsSync(file)), 'skipped: no real data');
  return files;
}
