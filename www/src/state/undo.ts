/** Undo and redo as a person asks for them: done, and said. */
import { undoWords } from '../locales/de/events';
import { announcer } from '../ui/announcer.svelte';
import { dossier } from './dossier.svelte';

/** Undoes the latest change and says which. */
export async function undo(): Promise<void> {
  // The dossier is asked, not the screen: what was done a moment ago may still be on its way to the disk.
  const target = await dossier.undo();
  if (target) announcer.say(undoWords.undone(target.change));
  else if (!dossier.undoTarget) announcer.say(undoWords.nothingToUndo);
}

/** Brings back what was undone last and says which. */
export async function redo(): Promise<void> {
  const target = await dossier.redo();
  if (target) announcer.say(undoWords.redone(target.change));
  else if (!dossier.redoTarget) announcer.say(undoWords.nothingToRedo);
}

/** Kinds of input fields that are not written into: keys there mean what they mean on the page. */
const NOT_TEXT = new Set([
  'range',
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'color',
  'file',
  'image',
]);

/** Whether keys belong to a text somebody is writing: text fields have an undo of their own. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** Ctrl+Z undoes; Ctrl+Y and Ctrl+Shift+Z redo; on a Mac with the command key. */
export function undoByKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  const wanted = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
  if (!wanted || isWriting(event.target)) return;
  event.preventDefault();
  void wanted();
}
