/**
 * What is typed and not yet stored. A browser may end a window before a transaction of its last moment is through; this
 * note is written at once, and stored when the room is opened again.
 */
import { isRecord, type Shape } from '../../storage/shape';

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

/** What was noted, as far as it has the shape of its field; nothing where nothing can be read. */
export function noted<Fields extends object>(
  dossier: string,
  subject: string,
  shapes: Readonly<Record<keyof Required<Fields>, Shape>>,
): Partial<Fields> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(dossier, subject)) ?? '{}');
    return isRecord(stored) ? fitting(stored, shapes) : {};
  } catch {
    return {};
  }
}

/** The fields that have their shape: one that is damaged must not take the others with it. */
export function fitting<Fields extends object>(
  stored: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<keyof Required<Fields>, Shape>>,
): Partial<Fields> {
  const known = new Map<string, Shape>(Object.entries(shapes));
  const entries = Object.entries(stored).filter(([name, value]) => known.get(name)?.(value));
  return Object.fromEntries(entries) as Partial<Fields>;
}
