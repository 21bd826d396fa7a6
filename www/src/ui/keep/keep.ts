import { scenarioWords } from '../../locales/de/scenarios';
import { dossier } from '../../state/dossier.svelte';
import { workshop } from '../../state/workshop.svelte';
import { announcer } from '../announcer.svelte';
import { areasToKeep } from './sameness';

/** Keeps the current state as a scenario; whether it was stored. Weights still being tried are kept first. */
export async function keepScenario(name: string, note: string): Promise<boolean> {
  await workshop.keepWeights();
  const { state } = dossier;
  if (!state) return false;
  const { variant } = state;
  const event = await dossier.do({ type: 'scenarioCreated', name, note, variant, ...areasToKeep(state) });
  if (event) announcer.say(scenarioWords.kept(name));
  return event !== undefined;
}
