/** The package's types, as a strict outside application compiles them. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { installPacked } from './packed.ts';

let folder: string;
beforeAll(() => {
  folder = installPacked('packed-types');
  copyFileSync(join(import.meta.dirname, 'outsider.ts'), join(folder, 'outsider.ts'));
  // What the README shows must compile too.
  const readme = readFileSync(join(import.meta.dirname, '../../pkg/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  expect(examples).toHaveLength(3);
  examples.forEach((code, i) => writeFileSync(join(folder, `readme-${i}.ts`), `${code}export {};\n`));
});

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('a strict TypeScript application compiles with module resolution %s', (moduleResolution, module) => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    module,
    moduleResolution,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  let complaints = '';
  try {
    execFileSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
  } catch (error) {
    complaints = String((error as { stdout?: string }).stdout ?? error);
  }
  expect(complaints).toBe('');
});
