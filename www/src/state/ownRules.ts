/** Which method a method with other rules came from. */
import type { Change, Method, RecordEntry } from '../engine/engine';
import { Refused } from '../engine/refused';
import { builtinTwin, isSameButRules, loadMethod } from './parts';

/** The method a change brought in. */
function methodOf(change: Change): string | undefined {
  switch (change.type) {
    case 'begun':
      return change.opening?.method;
    case 'cityOpened':
    case 'methodChosen':
      return change.method;
    default:
      return undefined;
  }
}

/**
 * The method as it was chosen or opened from a file, before its rules were changed here; the built-in one where the
 * record does not say, else the method itself.
 */
export async function openedMethod(method: Method, record: readonly RecordEntry[]): Promise<Method> {
  const named = record.filter(({ inEffect }) => inEffect).map(({ event }) => methodOf(event.change));
  const hashes = new Set(named.reverse().filter((hash) => hash !== undefined));
  for (const hash of hashes) {
    const found = await methodIfThere(hash);
    if (found && isSameButRules(found, method)) return found;
  }
  return builtinTwin(method) ?? method;
}

async function methodIfThere(hash: string): Promise<Method | undefined> {
  try {
    return await loadMethod(hash);
  } catch (thrown) {
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}
