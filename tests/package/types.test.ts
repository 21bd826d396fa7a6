/** The package's types, as a strict outside application compiles them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installPacked } from './packed.ts';

let folder: string;
beforeAll(() => {
  folder = installPacked('packed-types');
  copyFileSync(join(import.meta.dirname, 'outsider.ts'), join(folder, 'outsider.ts'));
});

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('a strict TypeScript application compiles with module resolution %s', (moduleResolution, module) => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = [
    '--strict',
    '--noEmit',
    '--target',
    'es2022',
    '--lib',
    'esnext,dom',
    '--typeRoots',
    './none',
  ];
  const arguments_ = [
    tsc,
    ...options,
    '--module',
    module,
    '--moduleResolution',
    moduleResolution,
    'outsider.ts',
  ];
  let complaints = '';
  try {
    execFileSync(process.execPath, arguments_, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    complaints = String((error as { stdout?: string }).stdout ?? error);
  }
  expect(complaints).toBe('');
});
