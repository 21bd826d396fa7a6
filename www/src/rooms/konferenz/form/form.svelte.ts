import type { Conference, ConferenceFields } from 'veedelwerk';
import { dossier } from '../../../state/dossier.svelte';
import { changedFields, stillTyped, withTyped } from './changedFields';
import { note, noted } from '../../../ui/form/unsaved';
import { CONFERENCE_SHAPES } from './shapes';

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
    // Another window writes where this one only reads: what is noted then is being typed over there.
    if (!dossier.isReadOnly) this.#typed = noted<ConferenceFields>(this.#dossier, id, CONFERENCE_SHAPES);
    if (!isEmpty(this.#typed)) void this.store();
  }

  /** The conference as the dossier has it; nothing after it was deleted. */
  get stored(): Conference | undefined {
    return dossier.state?.conferences.find(({ id }) => id === this.id);
  }

  /** The conference as the form shows it. */
  readonly shown = $derived(this.stored && withTyped(this.stored, this.#typed));

  /** Whether something typed could not be stored. */
  get hasFailed(): boolean {
    // Whoever tries again from the notice stores it past this form.
    const { stored } = this;
    return this.#failed && stored !== undefined && !isEmpty(changedFields(stored, this.#typed));
  }

  /** Takes what is being typed. */
  type(fields: ConferenceFields): void {
    const answers = fields.answers && { answers: { ...this.#typed.answers, ...fields.answers } };
    this.#typed = { ...this.#typed, ...fields, ...answers };
    note(this.#dossier, this.id, this.#typed);
  }

  /** Stores what is typed, as one event with only what changed. */
  store(): Promise<void> {
    // As it is now: what is typed while it waits belongs to another step.
    const typed = this.#typed;
    const store = () => this.#store(typed);
    storing = storing.then(store, store);
    return storing;
  }

  async #store(sent: ConferenceFields): Promise<void> {
    const stored = this.stored;
    if (!stored || isEmpty(sent)) return;
    const fields = changedFields(stored, sent);
    if (!isEmpty(fields)) {
      const event = await dossier.do({ type: 'conferenceChanged', conference: this.id, fields });
      this.#failed = event === undefined;
      if (!event) return;
    }
    this.#typed = stillTyped(this.#typed, sent);
    note(this.#dossier, this.id, this.#typed);
  }
}

function isEmpty(fields: ConferenceFields): boolean {
  return Object.keys(fields).length === 0;
}

/** Stores what was being typed in any conference of the open dossier when its window went away. */
export function storeNoted(): void {
  const { id, state, isReadOnly } = dossier;
  if (isReadOnly) return;
  const left =
    state?.conferences.filter(
      (conference) => !isEmpty(noted<ConferenceFields>(id, conference.id, CONFERENCE_SHAPES)),
    ) ?? [];
  // A form stores by itself what it finds noted.
  left.forEach((conference) => new ConferenceForm(conference.id));
}
