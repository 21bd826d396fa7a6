/** The packed engine, loaded in Node, and short hands for the tests. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type * as Engine from 'veedelwerk';
import type * as Importers from 'veedelwerk/import';
import { installPacked } from './packed.ts';

export type { Engine, Importers };

/** Loads the packed importers as `import 'veedelwerk/import'` does in an outside application. */
export async function loadImporters(): Promise<typeof Importers> {
  const folder = installPacked('packed-node-import');
  const importers = (await import(
    pathToFileURL(join(folder, 'node_modules/veedelwerk/node-import.js')).href
  )) as typeof Importers;
  await importers.default();
  return importers;
}

/** Loads the packed engine as `import 'veedelwerk'` does in an outside application. */
export async function loadEngine(): Promise<typeof Engine> {
  const folder = installPacked('packed-node');
  const engine = (await import(
    pathToFileURL(join(folder, 'node_modules/veedelwerk/node.js')).href
  )) as typeof Engine;
  await engine.default();
  return engine;
}

/** Index and class of every Teilraum, for the method's own weights unless others are given. */
export function compute(
  engine: typeof Engine,
  city: Engine.City,
  method: Engine.Method,
  teilraeume: number,
  weights: readonly number[] = method.info().indicators.map(({ weight }) => weight),
): { values: Float64Array; classes: Uint8Array; index: Engine.Index } {
  const index = new engine.Index(city, method, '');
  const values = new Float64Array(teilraeume);
  const classes = new Uint8Array(teilraeume);
  index.compute(Float64Array.from(weights), values, classes);
  return { values, classes, index };
}

/** A city from named columns that belong to no period; keys count from 1. */
export function cityOf(
  engine: typeof Engine,
  columns: Readonly<Record<string, readonly number[]>>,
): Engine.City {
  const teilraeume = Object.values(columns)[0]?.length ?? 0;
  const keys = Array.from({ length: teilraeume }, (_, i) => String(i + 1));
  const blank = keys.map(() => '');
  const city = new engine.City(keys, blank, blank);
  for (const [name, values] of Object.entries(columns)) city.addColumn(name, '', Float64Array.from(values));
  return city;
}
