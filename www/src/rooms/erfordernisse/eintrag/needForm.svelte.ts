import type { Need, NeedFields, NeedId } from '../../../engine/engine';
import { dossier } from '../../../state/dossier.svelte';
import { note, noted } from '../../../ui/form/unsaved';
import { changedNeed, stillTypedOf, storable } from './changedNeed';
import { NEED_SHAPES } from './shapes';

/** One after the other, also where somebody comes back to a need at once: what is being stored is not sent twice. */
let storing: Promise<void> = Promise.resolve();

/**
 * One need as it is being filled in: what is stored, and over it what is typed and not stored yet. Leaving a field
 * stores it; what could not be stored stays typed.
 */
export class NeedForm {
  readonly id: NeedId;
  readonly #dossier = dossier.id;
  #typed = $state.raw<NeedFields>({});
  #failed = $state(false);

  constructor(id: NeedId) {
    this.id = id;
    // Another window writes where this one only reads: what is noted then is being typed over there.
    if (!dossier.isReadOnly) this.#typed = noted<NeedFields>(this.#dossier, id, NEED_SHAPES);
    if (!isEmpty(this.#typed)) void this.store();
  }

  /** The need as the dossier has it; nothing after it was deleted. */
  get stored(): Need | undefined {
    return dossier.state?.needs.find(({ id }) => id === this.id);
  }

  /** The need as the form shows it. */
  readonly shown = $derived(this.stored && withTyped(this.stored, this.#typed));

  /** Whether something typed could not be stored. */
  get hasFailed(): boolean {
    const { stored } = this;
    return this.#failed && stored !== undefined && !isEmpty(changedNeed(stored, storable(this.#typed)));
  }

  /** Takes what is being typed. */
  type(fields: NeedFields): void {
    const theme = fields.theme && { theme: { ...this.#typed.theme, ...fields.theme } };
    this.#typed = { ...this.#typed, ...fields, ...theme };
    note(this.#dossier, this.id, this.#typed);
  }

  /** Takes a choice, which is complete at once: undo is about it alone. What is refused is as it was before. */
  choose(fields: NeedFields): void {
    this.type(fields);
    void this.store().then(() => {
      if (this.#failed) this.#takeBack(fields);
    });
  }

  /** Stores what is typed, as one event with only what changed. */
  store(): Promise<void> {
    // As it is now: what is typed while it waits belongs to another step.
    const typed = storable(this.#typed);
    const store = () => this.#store(typed);
    storing = storing.then(store, store);
    return storing;
  }

  /** Forgets a choice that was refused: otherwise it would keep everything typed later from being stored. */
  #takeBack({ theme, ...fields }: NeedFields): void {
    const without = (typed: object, chosen: object): object =>
      Object.fromEntries(Object.entries(typed).filter(([name]) => !(name in chosen)));
    const { theme: typedTheme, ...typed } = this.#typed;
    const steps = without(typedTheme ?? {}, theme ?? {});
    this.#typed = { ...without(typed, fields), ...(Object.keys(steps).length > 0 && { theme: steps }) };
    note(this.#dossier, this.id, this.#typed);
  }

  async #store(sent: NeedFields): Promise<void> {
    const { stored } = this;
    if (!stored || isEmpty(sent)) return;
    const fields = changedNeed(stored, sent);
    if (!isEmpty(fields)) {
      const event = await dossier.do({ type: 'needChanged', need: this.id, fields });
      this.#failed = event === undefined;
      if (!event) return;
    }
    this.#typed = stillTypedOf(this.#typed, sent);
    note(this.#dossier, this.id, this.#typed);
  }
}

/** What is stored with what is typed over it; `null` takes away what was there. */
function withTyped(stored: Need, typed: NeedFields): Need {
  const { theme, ...fields } = typed;
  return { ...laidOver(stored, fields), theme: laidOver(stored.theme, theme ?? {}) };
}

function laidOver<Record extends object>(stored: Record, typed: object): Record {
  const entries = Object.entries({ ...stored, ...typed }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Record;
}

function isEmpty(fields: NeedFields): boolean {
  return Object.keys(fields).length === 0;
}

/** Stores what was being typed in any need of the open dossier when its window went away. */
export function storeNotedNeeds(): void {
  const { id, state, isReadOnly } = dossier;
  if (isReadOnly) return;
  const left =
    state?.needs.filter((need) => !isEmpty(storable(noted<NeedFields>(id, need.id, NEED_SHAPES)))) ?? [];
  // A form stores by itself what it finds noted.
  left.forEach((need) => new NeedForm(need.id));
}
