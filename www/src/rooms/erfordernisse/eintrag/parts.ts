import type { Need } from '../../../engine/engine';
import type { NeedForm } from './needForm.svelte';

/** What every section of the form is given. */
export interface SectionProps {
  need: Need;
  form: NeedForm;
}
