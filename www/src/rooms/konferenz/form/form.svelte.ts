import type { Conference, ConferenceFields } from 'veedelwerk';
import { dossier } from '../../../state/dossier.svelte';
import { changedFields, stillTyped, withTyped } from './changedFields';
import { note, noted } from './unsaved';

/**
 * One after the other, also where somebody comes back to a conference at once: what is being stored is not sent twice.
 */
let storing: Promise<void> = Promise.resolve();

/**
 * One conference as it is being filled in: what is stored, and over it what is typed and not stored yet. Leaving a field
 * stores it; what could not be stored stays typed.
 */
export class ConferenceForm {
  readonly id: string;
  readonly #dossier = dossier.id;
  #typed = $state.raw<ConferenceFields>({});
  #failed = $state(false);

  constructor(id: string) {
    this.id = id;
    this.#typed = noted(this.#dossier, id);
    if (Object.keys(this.#typed).length > 0) void this.store();
  }

  /** The conference as the dossier has it; nothing after it was deleted. */
  get stored(): Conference | undefined {
    return dossier.state?.conferences.find(({ id }) => id === this.id);
  }

  /** The conference as the form shows it. */
  readonly shown = $derived(this.stored && withTyped(this.stored, this.#typed));

  /** Whether something typed could not be stored. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Takes what is being typed. */
  type(fields: ConferenceFields): void {
    const answers = fields.answers && { answers: { ...this.#typed.answers, ...fields.answers } };
    this.#typed = { ...this.#typed, ...fields, ...answers };
  }

  /** Stores what is typed, as one event with only what changed. */
  store(): Promise<void> {
    // As it is now: what is typed while it waits belongs to another step.
    const typed = this.#typed;
    storing = storing.then(() => this.#store(typed));
    return storing;
  }

  /** The window may be gone in a moment: notes what is typed, and stores it if there is still time. */
  leave(): void {
    note(this.#dossier, this.id, this.#typed);
    void this.store();
  }

  async #store(sent: ConferenceFields): Promise<void> {
    const stored = this.stored;
    if (!stored || Object.keys(sent).length === 0) return;
    const fields = changedFields(stored, sent);
    if (Object.keys(fields).length > 0) {
      const event = await dossier.do({ type: 'conferenceChanged', conference: this.id, fields });
      this.#failed = event === undefined;
      if (!event) return;
    }
    this.#typed = stillTyped(this.#typed, sent);
    note(this.#dossier, this.id, this.#typed);
  }
}
