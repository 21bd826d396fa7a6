/** Merging and parting needs as a person does it: done, and said. */
import type { Need } from '../../engine/engine';
import { needWords as words } from '../../locales/de/erfordernisse';
import { dossier } from '../../state/dossier.svelte';
import { announcer } from '../../ui/announcer.svelte';

/** Makes a need part of another; whether that was stored. */
export async function mergeInto(into: Need, from: Need): Promise<boolean> {
  const event = await dossier.do({ type: 'needsMerged', into: into.id, from: [from.id] });
  if (event) announcer.say(words.merged(from.title, into.title));
  return event !== undefined;
}

/** Lets a need stand for itself again; whether that was stored. */
export async function part(need: Need): Promise<boolean> {
  const event = await dossier.do({ type: 'needUnmerged', need: need.id });
  if (event) announcer.say(words.mergeUndone(need.title));
  return event !== undefined;
}

/** The needs that are part of another, by its id. */
export function partsById(needs: readonly Need[]): Map<string, Need[]> {
  const parts = new Map<string, Need[]>();
  for (const need of needs) {
    const { mergedInto } = need;
    if (mergedInto !== undefined) parts.set(mergedInto, [...(parts.get(mergedInto) ?? []), need]);
  }
  return parts;
}
