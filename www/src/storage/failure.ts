/** Why something could not be stored, as a problem with its own sentence. */
import type { AnyProblem } from '../locales/de/problems';
import { DossierGone, LeaseLost } from './log';

/** What went wrong in the database; anything that is no such failure goes on its way. */
export function storageProblem(thrown: unknown): AnyProblem {
  if (thrown instanceof LeaseLost) return { name: 'dossier_read_only' };
  if (thrown instanceof DossierGone) return { name: 'dossier_gone' };
  if (thrown instanceof DOMException) {
    return { name: thrown.name === 'QuotaExceededError' ? 'storage_full' : 'storage_failed' };
  }
  throw thrown;
}
