import type { Compared } from '../../comparison/compared';
import { formatSigned } from '../../locales/de/numbers';
import { compareWords } from '../../locales/de/scenarios';
import { classNumbered, namedClasses } from '../../map/namedClass';

/** What is said about a Teilraum that was just selected: name, class and index in both. */
export function spokenCompared(from: Compared, to: Compared, teilraum: number): string {
  const { names, keys } = to.city;
  const parts = [from, to].map(({ situation, label }) => {
    const { title } = classNumbered(namedClasses(situation.info), situation.classes[teilraum] ?? -1);
    const index = situation.values[teilraum] ?? NaN;
    return compareWords.oneSide(label, title, Number.isNaN(index) ? '' : formatSigned(index));
  });
  return compareWords.chosen(names[teilraum] || keys[teilraum] || '', parts);
}
