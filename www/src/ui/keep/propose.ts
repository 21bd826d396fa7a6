import { proposalWords } from '../../locales/de/proposals';
import { dossier } from '../../state/dossier.svelte';
import { announcer } from '../announcer.svelte';

/** Takes up a group's proposal; whether it was stored. */
export async function propose(name: string, weights: Record<string, number>): Promise<boolean> {
  const event = await dossier.do({ type: 'weightsProposed', name, weights });
  if (event) announcer.say(proposalWords.added(name));
  return event !== undefined;
}
