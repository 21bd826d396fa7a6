/** The offers of the open dossier. */
import type { Offer } from '../engine/engine';
import { Refused } from '../engine/refused';
import { dossier } from './dossier.svelte';
import { loadOffers } from './parts';

class Offers {
  /** The offers that count; nothing while there are none, and while they are being loaded. */
  list = $state.raw<readonly Offer[]>();
  /** Whether the dossier names offers that are not on this device. */
  isMissing = $state(false);

  constructor() {
    $effect.root(() => {
      const hash = $derived(dossier.state?.offers?.offers);
      $effect(() => void this.#follow(hash, () => hash));
    });
  }

  async #follow(hash: string | undefined, now: () => string | undefined): Promise<void> {
    const list = hash === undefined ? undefined : await offersIfThere(hash);
    if (hash !== now()) return;
    this.list = list;
    this.isMissing = hash !== undefined && list === undefined;
  }
}

async function offersIfThere(hash: string): Promise<readonly Offer[] | undefined> {
  try {
    return await loadOffers(hash);
  } catch (thrown) {
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}

export const offers = new Offers();
