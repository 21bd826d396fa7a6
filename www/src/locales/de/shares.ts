/** Weights in words: each as its share. */
import { formatPerCent } from './weights';
import { listed } from './words';

/** `Dringlichkeit 40 % und Punktanteil 60 %`, the largest first. */
export function shareInWords<Id extends string>(
  weights: Readonly<Partial<Record<Id, number>>>,
  title: (id: Id) => string,
): string {
  const entries = Object.entries(weights) as [Id, number][];
  const sum = entries.reduce((all, [, weight]) => all + weight, 0) || 1;
  const sorted = entries.sort(([, a], [, b]) => b - a);
  return listed(
    sorted.map(([id, weight]) => `${title(id)} ${formatPerCent((100 * weight) / sum)} %`),
    12,
  );
}
