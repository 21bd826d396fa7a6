/** The examples of the package's README, run as an outside application would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { City, Index } from 'veedelwerk';
import { expect, test } from 'vitest';
import { installPacked } from './packed.ts';

test('the area of the second example violates what its comment says, in the city of the first', async () => {
  const folder = installPacked('packed-readme');
  const readme = readFileSync(join(import.meta.dirname, '../../pkg/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  const run = async (example: number, names: string): Promise<unknown> => {
    const file = join(folder, `readme-${String(example)}.mjs`);
    const code = `${examples[example] ?? ''}\nexport { ${names} };\n`;
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    writeFileSync(file, outputText);
    return import(pathToFileURL(file).href);
  };
  const made = (await run(0, 'city, index, classes')) as { city: City; index: Index; classes: Uint8Array };
  // The third Teilraum lacks a figure.
  expect([...made.classes]).toEqual([1, 1, 254]);
  const { violated } = (await run(1, 'violated')) as { violated: (city: City, index: Index) => string[] };
  const found = violated(made.city, made.index);
  expect(found).toEqual(['GLK6 0']);
  expect(readme).toContain(`['${found.join()}']`);
});
