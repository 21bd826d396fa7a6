/** Weights in words: each as its share. */
import { formatPerCent } from './weights';
import { listed } from './words';

type Weights<Id extends string> = Readonly<Partial<Record<Id, number>>>;

/** The share of every weight in per cent, in the order of the weights. */
export function sharesOf<Id extends string>(weights: Weights<Id>): [Id, string][] {
  const entries = Object.entries(weights) as [Id, number][];
  const sum = entries.reduce((all, [, weight]) => all + weight, 0) || 1;
  return entries.map(([id, weight]) => [id, `${formatPerCent((100 * weight) / sum)} %`]);
}

/** `Dringlichkeit 40 % und Punktanteil 60 %`, the largest first. */
export function shareInWords<Id extends string>(weights: Weights<Id>, title: (id: Id) => string): string {
  const sorted = sharesOf(weights).sort(([a], [b]) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return listed(
    sorted.map(([id, share]) => `${title(id)} ${share}`),
    12,
  );
}

/** Shares that differ by less are told apart only by rounding: thirds do not add up to exactly 100. */
const ROUNDING = 0.11;

/**
 * Weights of a method as one says them: `Transferleistungsdichte 60 %, übrige je 10 %`.
 *
 * @param perCent shares in the order of the titles
 * @param most so many are named where there is little room; the rest is summed up: `übrige zusammen 30 %`
 */
export function weightsInWords(
  titles: readonly string[],
  perCent: readonly number[],
  most = titles.length,
): string {
  const named = titles.map((title, i) => ({ title, share: perCent[i] ?? 0 }));
  const usual = commonest(perCent);
  const others = named.filter(({ share }) => isSame(share, usual));
  if (others.length === named.length && named.length > 1) return 'alle Indikatoren gleich';
  const own = named.filter(({ share }) => !isSame(share, usual));
  if (others.length > 1 && own.length <= most) {
    const about = others.every(({ share }) => share === usual) ? '' : 'etwa ';
    return [...own.map(said), `übrige je ${about}${formatPerCent(usual)}\u00a0%`].join(', ');
  }
  if (named.length <= most + 1) return named.map(said).join(', ');
  const sorted = named.toSorted((a, b) => b.share - a.share);
  const rest = sorted.slice(most).reduce((sum, { share }) => sum + share, 0);
  return [...sorted.slice(0, most).map(said), `übrige zusammen ${formatPerCent(rest)}\u00a0%`].join(', ');
}

function said({ title, share }: { title: string; share: number }): string {
  return `${title} ${formatPerCent(share)}\u00a0%`;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < ROUNDING;
}

/** The share that most others are like; of two such the smaller. */
function commonest(shares: readonly number[]): number {
  const count = (share: number): number => shares.filter((other) => isSame(other, share)).length;
  const better = (share: number, best: number): boolean =>
    count(share) > count(best) || (count(share) === count(best) && share < best);
  return shares.reduce((best, share) => (better(share, best) ? share : best), shares[0] ?? 0);
}
