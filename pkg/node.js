// The engine for Node, whose fetch() does not open files: the same functions, the binary read from beside them.
import { readFile } from 'node:fs/promises';
import load from './engine/veedelwerk.js';

export * from './engine/veedelwerk.js';

/** @type {typeof load} */
export default async function init(module) {
  return load(
    module ?? { module_or_path: await readFile(new URL('./engine/veedelwerk_bg.wasm', import.meta.url)) },
  );
}
