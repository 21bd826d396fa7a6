//! How firm a ranking is: how far one weight can move before neighbours change places.
//!
//! One weight moves to `x`, the others keep their proportions among each other, as the control does it. The lead of the
//! upper need over the lower one is then linear in `x`: with `d` the difference of their values in the moved criterion and
//! `s` the weighted mean of the differences in the others, `lead(x) = x·d + (1 − x)·s`. It is gone at `x = s / (s − d)`.

use super::{NeedId, PriorityCriterion, RankedNeed};
use serde::Serialize;

/// A move of one weight at which two neighbours of the ranking are level; a little further they have changed places.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Swap {
    /// The need that stands above now.
    pub above: NeedId,
    /// The need that stands below now.
    pub below: NeedId,
    /// Whose weight moves.
    pub criterion: PriorityCriterion,
    /// Its weight now, in per cent of all criteria.
    pub from: f64,
    /// Its weight where both are level, in per cent, unrounded.
    pub to: f64,
}

/// The weights as they stand.
pub(super) struct Standing<'a> {
    /// Criteria that take part.
    pub criteria: &'a [PriorityCriterion],
    /// Their shares of the whole weight. Criteria that take no part have the rest and keep it in proportion.
    pub shares: &'a [f64],
}

/// For every two neighbouring ranks the needs that change places at the smallest move of one weight; nothing for ranks that
/// never do. `needs` by rank, with values in the order of the criteria.
pub(super) fn swaps(needs: &[RankedNeed], standing: &Standing) -> Vec<Swap> {
    let ranks: Vec<&[RankedNeed]> = needs.chunk_by(|one, other| one.rank == other.rank).collect();
    let mut swaps = Vec::with_capacity(ranks.len());
    for pair in ranks.windows(2) {
        let [upper, lower] = pair else { continue };
        let mut first: Option<Move> = None;
        let mut who = None;
        for above in *upper {
            for below in *lower {
                let Some(own) = standing.smallest_move(&above.values, &below.values) else { continue };
                if first.is_none_or(|first| own.length < first.length) {
                    (first, who) = (Some(own), Some((above, below)));
                }
            }
        }
        if let (Some(own), Some((above, below))) = (first, who) {
            swaps.push(Swap {
                above: above.need.clone(),
                below: below.need.clone(),
                criterion: own.criterion,
                from: own.from * 100.0,
                to: own.to * 100.0,
            });
        }
    }
    swaps
}

/// A move of a weight, in shares of the whole.
#[derive(Clone, Copy)]
struct Move {
    criterion: PriorityCriterion,
    from: f64,
    to: f64,
    length: f64,
}

impl Standing<'_> {
    /// The shortest move at which the first need's lead over the second is gone; the first criterion wins a tie.
    fn smallest_move(&self, above: &[f64], below: &[f64]) -> Option<Move> {
        let lead = |i: usize| above.get(i).zip(below.get(i)).map_or(0.0, |(a, b)| a - b);
        let whole: f64 = self.shares.iter().enumerate().map(|(i, share)| share * lead(i)).sum();
        let sum: f64 = (0..self.shares.len()).map(lead).sum();
        let mut smallest: Option<Move> = None;
        for (i, (&criterion, &from)) in self.criteria.iter().zip(self.shares).enumerate() {
            let others = if from < 1.0 {
                (whole - from * lead(i)) / (1.0 - from)
            } else {
                // All others are 0 and get equal shares of what the moved one gives.
                (sum - lead(i)) / (PriorityCriterion::ALL.len() - 1) as f64
            };
            let to = others / (others - lead(i));
            let own = Move { criterion, from, to, length: (to - from).abs() };
            let within = to > 0.0 && to < 1.0;
            if within && smallest.is_none_or(|smallest| own.length < smallest.length) {
                smallest = Some(own);
            }
        }
        smallest
    }
}
