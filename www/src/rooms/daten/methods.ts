/** Which method an import begins with: one that fits the tables, so that nobody has to know its name. */
import { builtinMethods, Method } from '../../engine/engine';
import type { TableSource } from 'veedelwerk/import';
import { DEFAULT_METHOD } from '../../state/workshop.svelte';

let fallback: Method | undefined;

/** The method of a fresh start; made once, because each one takes memory of the engine. */
export function defaultMethod(): Method {
  fallback ??= Method.builtin(DEFAULT_METHOD);
  return fallback;
}

function figuresOf(tables: readonly TableSource[]): Set<string> {
  return new Set(tables.flatMap((table) => table.figures.map(({ name }) => name)));
}

/** How many of a method's columns the tables have under exactly that name; 0 when one is missing. */
function fit(columns: readonly string[], figures: ReadonlySet<string>): number {
  return columns.every((column) => figures.has(column)) ? columns.length : 0;
}

/**
 * The built-in method whose columns are all there by name; of several the one that uses most of them, then the first.
 * Nothing while the current method uses as many.
 */
export function fittingMethod(tables: readonly TableSource[], current: Method): Method | undefined {
  const figures = figuresOf(tables);
  const now = current.info();
  let best: Method | undefined;
  let most = fit(now.columns, figures);
  for (const { id } of builtinMethods()) {
    const method = Method.builtin(id);
    const fits = fit(method.info().columns, figures);
    // What is not used gives its memory back to the engine.
    if (fits > most) {
      best?.free();
      best = method;
      most = fits;
    } else {
      method.free();
    }
  }
  return best;
}
