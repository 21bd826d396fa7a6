// The importers for Node, whose fetch() does not open files: the same functions, the binary read from beside them.
import { readFile } from 'node:fs/promises';
import load from './import/veedelwerk_import.js';

export * from './import/veedelwerk_import.js';

/** @type {typeof load} */
export default async function init(module) {
  return load(
    module ?? {
      module_or_path: await readFile(new URL('./import/veedelwerk_import_bg.wasm', import.meta.url)),
    },
  );
}
