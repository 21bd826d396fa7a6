import type { Round } from '../../engine/engine';
import type { Visit } from '../visit.svelte';

/** What every step of a visit is given. */
export interface StepProps {
  readonly visit: Visit;
  readonly round: Round;
  /** The next person can begin. */
  readonly ondone: () => void;
}
