import { proposalSummary, type Proposal, type ProposalSummary } from '../../engine/engine';

/** Proposals for these indicators, and those for others: they are kept but not mixed in. */
export function matching(
  proposals: readonly Proposal[],
  indicators: readonly { id: string }[],
): { fitting: Proposal[]; others: Proposal[] } {
  const ids = indicators.map(({ id }) => id);
  const fits = ({ weights }: Proposal): boolean =>
    Object.keys(weights).length === ids.length && ids.every((id) => id in weights);
  return {
    fitting: proposals.filter(fits),
    others: proposals.filter((proposal) => !fits(proposal)),
  };
}

/** A proposal's weights in the order of the indicators. */
export function weightsOf({ weights }: Proposal, indicators: readonly { id: string }[]): number[] {
  return indicators.map(({ id }) => weights[id] ?? 0);
}

/** How far proposals for these indicators lie apart; nothing where there is none. */
export function summaryOf(
  fitting: readonly Proposal[],
  indicators: readonly { id: string }[],
): ProposalSummary | undefined {
  if (fitting.length === 0) return undefined;
  const rows = fitting.flatMap((proposal) => weightsOf(proposal, indicators));
  return proposalSummary(Float64Array.from(rows), indicators.length);
}

/** Weights by indicator, as events have them. */
export function byIndicator(
  indicators: readonly { id: string }[],
  weights: ArrayLike<number>,
): Record<string, number> {
  return Object.fromEntries(indicators.map(({ id }, i) => [id, weights[i] ?? 0]));
}
