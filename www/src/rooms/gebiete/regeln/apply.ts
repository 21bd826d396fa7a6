/** Other rules become the dossier's: the same method but for them. */
import { problemOf, type Method, type Rules } from '../../../engine/engine';
import { sentence } from '../../../locales/de/problems';
import { ruleWords } from '../../../locales/de/regeln';
import { dossier } from '../../../state/dossier.svelte';
import { openedMethod } from '../../../state/ownRules';
import { workshop } from '../../../state/workshop.svelte';
import { announcer } from '../../../ui/announcer.svelte';

/** Applies other rules and says so; resolves with why not, empty where they apply. */
export async function applyRules(method: Method, rules: Rules, said: string): Promise<string> {
  let changed: Method;
  try {
    changed = method.withRules(rules);
  } catch (thrown) {
    return sentence(problemOf(thrown));
  }
  if (await workshop.useRules(changed)) announcer.say(said);
  return '';
}

/** The rules of the method as it was chosen or opened apply again. */
export async function resetRules(method: Method): Promise<void> {
  const own = await openedMethod(method, dossier.record());
  if (await workshop.useRules(own)) announcer.say(ruleWords.wasReset);
}
