import '@kern-ux/native/dist/kern.min.css';
import '../ui/fonts.css';
import '../ui/app.css';
import { mount } from 'svelte';
import { loadEngine, type Round } from '../engine/engine';
import { asked } from '../booth/address';
import { leadsToTablet } from '../booth/guard';
import { storedState } from '../state/dossiers';
import { storageProblem } from '../storage/failure';
import { DossierGone } from '../storage/log';
import Cards from './Cards.svelte';

/** The round the address names, as it is stored: nothing is locked and nothing is written. */
async function askedRound(): Promise<Round | undefined> {
  const wanted = asked();
  try {
    const state = await storedState(wanted.dossier);
    return state.rounds.find(({ id }) => id === wanted.round);
  } catch (thrown) {
    if (!(thrown instanceof DossierGone)) storageProblem(thrown);
    return undefined;
  }
}

const target = document.getElementById('stimmkarten');
// The codes are nothing for those who stand at the tablet.
if (target && !(await leadsToTablet())) {
  await loadEngine();
  mount(Cards, { target, props: { round: await askedRound() } });
}
