/**
 * What is typed and not yet stored. A browser may end a window before a transaction of its last moment is through; this
 * note is written at once, and stored when the room is opened again.
 */
import type { ConferenceFields } from 'veedelwerk';

function key(dossier: string, conference: string): string {
  return `veedelwerk.typed.${dossier}.${conference}`;
}

/** Notes what is typed; nothing typed takes the note away. */
export function note(dossier: string, conference: string, typed: ConferenceFields): void {
  try {
    if (Object.keys(typed).length === 0) localStorage.removeItem(key(dossier, conference));
    else localStorage.setItem(key(dossier, conference), JSON.stringify(typed));
  } catch {
    // No room or no permission to store: the transaction that is under way remains.
  }
}

/** What was noted, and nothing where there is nothing or it cannot be read. */
export function noted(dossier: string, conference: string): ConferenceFields {
  try {
    return JSON.parse(localStorage.getItem(key(dossier, conference)) ?? '{}') as ConferenceFields;
  } catch {
    return {};
  }
}
