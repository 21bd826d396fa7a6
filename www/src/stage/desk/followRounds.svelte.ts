/** Keeps a picture of a round on the stage as the round is: dots, ballots, merged needs; gone when it is deleted. */
import { untrack } from 'svelte';
import { followedRound } from '../../rooms/punkte/stage';
import { dossier } from '../../state/dossier.svelte';
import { stageDesk } from './stageDesk.svelte';

/** Follows the rounds of the open dossier while the component that calls this is there. */
export function followRounds(): void {
  $effect(() => {
    const { state } = dossier;
    const content = stageDesk.state.chosen?.content;
    if (!state || !stageDesk.isReady) return;
    if (content?.kind !== 'board' && content?.kind !== 'result') return;
    // What the person at the wall has set is read here too, so that it is followed.
    const now = followedRound(content, state);
    if (!now) untrack(() => stageDesk.fallBack());
    else if (JSON.stringify(now) !== JSON.stringify(content)) untrack(() => stageDesk.adjust(now));
  });
}
