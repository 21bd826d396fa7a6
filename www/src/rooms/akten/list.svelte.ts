/** The dossiers of this device as the page shows them. */
import { dossier } from '../../state/dossier.svelte';
import { shelf } from '../../state/shelf.svelte';
import type { DossierRecord } from '../../storage/records';

class List {
  /** Those that are not deleted, the one used last first; the open one as it is now. */
  readonly kept = $derived(shelf.records.filter(({ deletedAt }) => deletedAt === undefined).map(current));
  readonly deleted = $derived(shelf.records.filter(({ deletedAt }) => deletedAt !== undefined));
  /** The open one. */
  readonly open = $derived(this.kept.find(({ id }) => id === dossier.id));
}

/** The open dossier's record follows its events a little later: what the dossier says itself counts. */
function current(record: DossierRecord): DossierRecord {
  const { id, state, length } = dossier;
  if (record.id !== id || !state) return record;
  const { title, city } = state;
  return {
    ...record,
    title,
    cityTitle: city?.title ?? '',
    isModel: city?.isModel ?? false,
    events: Math.max(length, record.events),
  };
}

export const list = new List();
