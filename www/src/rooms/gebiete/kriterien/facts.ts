/** What the sentence of a finding rests on. */
import type { Rules } from '../../../engine/engine';
import type { FindingFacts } from '../../../locales/de/kriterienSentences';
import type { Situation } from '../../../state/situation.svelte';
import type { Finding } from './findings';
import { parametersOf } from './parameters';

/** Facts of a finding under the rules and classes as they are now. */
export function factsOf(
  finding: Finding,
  situation: Situation,
  rules: Rules,
  isRecorded: boolean,
): FindingFacts {
  const { criterion, kind, verdict, figure, limit, subject } = finding;
  const parameters = parametersOf(criterion, rules, situation.info);
  return {
    criterion,
    kind,
    verdict,
    figure,
    // Beside the index without a special effect stands the index as it is.
    limit: criterion === 'RLK4' ? situation.values[subject] : (parameters.limit ?? limit),
    from: parameters.from,
    tolerance: parameters.tolerance,
    classes: parameters.classes,
    class: kind === 'teilraum' ? situation.info.classes[situation.classes[subject] ?? 0]?.title : undefined,
    isRecorded,
  };
}
