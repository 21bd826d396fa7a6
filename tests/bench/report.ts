/** Where benchmarks leave their figures for `cargo xtask bench`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../target/reports');

export function report(name: string, figures: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `bench-${name}.json`), JSON.stringify(figures));
}
