import type { Conference, EventId } from 'veedelwerk';
import { konferenz } from '../../locales/de/konferenz';
import { dossier } from '../../state/dossier.svelte';
import { announcer } from '../../ui/announcer.svelte';

/** The conference that was deleted last, so that a notice can bring it back. */
class Removed {
  #last = $state.raw<{ dossier: string; conference: EventId; event: EventId; title: string }>();

  /** Title of the deleted conference; nothing when none was deleted or it is back already. */
  get title(): string | undefined {
    const last = this.#last;
    const isBack = dossier.state?.conferences.some(({ id }) => id === last?.conference);
    return last?.dossier === dossier.id && !isBack ? last.title : undefined;
  }

  /** Deletes a conference; whether that was stored. */
  async remove({ id, kind, date }: Conference): Promise<boolean> {
    const event = await dossier.do({ type: 'conferenceDeleted', conference: id });
    if (!event) return false;
    const title = konferenz.named(kind, date);
    this.#last = { dossier: dossier.id, conference: id, event: event.id, title };
    announcer.say(konferenz.removed(title));
    return true;
  }

  /** Puts the notice away. */
  forget(): void {
    this.#last = undefined;
  }

  /** Brings it back, whatever was done since. */
  async restore(): Promise<void> {
    const last = this.#last;
    if (last && (await dossier.do({ type: 'undone', events: [last.event] }))) {
      announcer.say(konferenz.restored(last.title));
    }
  }
}

export const removed = new Removed();
