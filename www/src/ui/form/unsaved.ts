/**
 * What is typed and not yet stored. A browser may end a window before a transaction of its last moment is through; this
 * note is written at once, and stored when the room is opened again.
 */
function key(dossier: string, subject: string): string {
  return `veedelwerk.typed.${dossier}.${subject}`;
}

/** Notes what is typed about a conference or a need; nothing typed takes the note away. */
export function note(dossier: string, subject: string, typed: object): void {
  try {
    if (Object.keys(typed).length === 0) localStorage.removeItem(key(dossier, subject));
    else localStorage.setItem(key(dossier, subject), JSON.stringify(typed));
  } catch {
    // No room or no permission to store: the transaction that is under way remains.
  }
}

/** What was noted, and nothing where there is nothing or it cannot be read. */
export function noted<Fields extends object>(dossier: string, subject: string): Partial<Fields> {
  try {
    return JSON.parse(localStorage.getItem(key(dossier, subject)) ?? '{}') as Partial<Fields>;
  } catch {
    return {};
  }
}
