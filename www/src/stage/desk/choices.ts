/** What the desk can choose for the hall, made from what is open. */
import { stageDeskWords } from '../../locales/de/stageDesk';
import { announcer } from '../../ui/announcer.svelte';
import type { Content, StageState } from '../shown';
import { stageDesk } from './stageDesk.svelte';

/** What of the current situation can be shown. */
export type CurrentKind = 'map' | 'ranking' | 'distribution';

/** Places of the ranking that can be shown. */
export const COUNTS = [10, 5] as const;

/** Shows the current situation live. */
export function showCurrent(kind: CurrentKind): void {
  const view = stageDesk.current;
  if (!view) return;
  const live = { view, live: true };
  send(kind === 'ranking' ? { kind, ...live, count: COUNTS[0] } : { kind, ...live });
}

/** Shows the ranking of the needs, which follows the desk. */
export function showPriority(): void {
  const ranking = stageDesk.currentPriority;
  if (ranking) send({ kind: 'priority', ranking });
}

/** Shows something and says so. */
export function send(content: Content): void {
  stageDesk.show(content);
  const words = stageDesk.state.frozen
    ? stageDeskWords.frozenMeaning
    : stageDeskWords.sent(stageDeskWords.shows(content));
  announcer.say(words);
}

/** What the stage is doing, in words. */
export function stateInWords(isWindowOpen: boolean, { chosen, frozen, blank }: StageState): string {
  if (!isWindowOpen) return stageDeskWords.off;
  if (blank) return stageDeskWords.blank;
  if (frozen) return stageDeskWords.frozen;
  return chosen ? stageDeskWords.shows(chosen.content) : stageDeskWords.blank;
}
