/** What can be done with stored dossiers. */
import { Refused } from '../../engine/refused';
import { akten } from '../../locales/de/akten';
import type { AnyProblem } from '../../locales/de/problems';
import { dossier } from '../../state/dossier.svelte';
import { renameStored } from '../../state/dossiers';
import { modelCity } from '../../state/modelCity.svelte';
import { operator } from '../../state/operator.svelte';
import { shelf } from '../../state/shelf.svelte';
import { tell } from '../../storage/channel';
import { storageProblem } from '../../storage/failure';
import { patchRecord, type DossierRecord } from '../../storage/records';
import { announcer } from '../../ui/announcer.svelte';
import { address } from '../../ui/route.svelte';
import { titleOf } from './titles';

class Actions {
  /** Why the last one did not work. */
  problem = $state.raw<AnyProblem>();
  /** What was deleted last and can be brought back with one click. */
  removed = $state.raw<DossierRecord>();

  /** Goes on with a dossier where its work is: at the map, or at the data while it has none. */
  async open(record: DossierRecord): Promise<void> {
    await this.#do(async () => {
      if (dossier.id !== record.id) await dossier.open(record.id);
      announcer.say(akten.opened(titleOf(record)));
      location.hash = address(record.cityTitle === '' ? 'daten' : 'lage');
    });
  }

  async beginEmpty(): Promise<void> {
    await this.#do(async () => {
      await dossier.begin();
      announcer.say(akten.start.begun);
      location.hash = address('daten');
    });
  }

  async beginWithModelCity(): Promise<void> {
    await this.#do(async () => {
      if (!(await modelCity.begin())) throw new Refused({ name: 'model_city_unavailable' });
      location.hash = address('lage');
    });
  }

  /** Whether it has the new name now. */
  rename(record: DossierRecord, title: string): Promise<boolean> {
    return this.#do(async () => {
      if (record.id === dossier.id) {
        if (!(await dossier.do({ type: 'renamed', title }))) return;
      } else {
        await renameStored(record.id, title, operator.name);
      }
      announcer.say(akten.renaming.renamed(title));
    });
  }

  async duplicate(record: DossierRecord): Promise<void> {
    await this.#do(async () => {
      const title = akten.copyTitle(titleOf(record));
      await shelf.duplicate(record.id, title);
      announcer.say(akten.duplicated(title));
    });
  }

  async remove(record: DossierRecord): Promise<void> {
    await this.#do(async () => {
      await shelf.remove(record.id);
      this.removed = record;
      announcer.say(akten.removed.said(titleOf(record)));
    });
  }

  async restore(record: DossierRecord): Promise<void> {
    await this.#do(async () => {
      await shelf.restore(record.id);
      if (this.removed?.id === record.id) this.removed = undefined;
      announcer.say(akten.removed.restored(titleOf(record)));
    });
  }

  async erase(record: DossierRecord): Promise<void> {
    await this.#do(async () => {
      await shelf.erase(record.id);
      if (this.removed?.id === record.id) this.removed = undefined;
      announcer.say(akten.removed.erased(titleOf(record)));
    });
  }

  /** Puts away the list of what was missing in the file a dossier came from. */
  async forgetLosses(record: DossierRecord): Promise<void> {
    await this.#do(() => patchRecord(record.id, { losses: [] }));
  }

  /** Whether it worked; the list is read again either way. */
  async #do(work: () => Promise<void>): Promise<boolean> {
    this.problem = undefined;
    try {
      await work();
    } catch (thrown) {
      this.problem = thrown instanceof Refused ? thrown.problem : storageProblem(thrown);
    }
    tell({ kind: 'listed' });
    await shelf.refresh();
    return this.problem === undefined;
  }
}

export const actions = new Actions();
