//! Score and ranking of needs: normalise → weigh → rank, with the kernel of the index (SPEC § 6).

use super::firmness::{Standing, Swap, swaps};
use super::{Need, NeedId, NeedState, PriorityCriterion};
use crate::composite::{Bounds, Composite, Rescale, Weights, ranks};
use crate::problem::{Problem, ProblemName, Result};
use serde::Serialize;

/// Highest rating of a criterion.
const HIGHEST_RATING: f64 = 4.0;
/// Scores this close to each other are level: the last digits of a sum must not decide about a rank.
const ROUNDING: f64 = 1e-9;

/// A need in the ranking.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RankedNeed {
    /// The need.
    pub need: NeedId,
    /// From 1; needs that are level share it (1, 2, 2, 4).
    pub rank: u32,
    /// 0 to 1.
    pub score: f64,
    /// Normalised value by criterion, 0 to 1, in the order of [`Ranking::criteria`].
    pub values: Vec<f64>,
    /// Weight × value by criterion; they add up to the score.
    pub contributions: Vec<f64>,
}

/// A need that has no score yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnrankedNeed {
    /// The need.
    pub need: NeedId,
    /// What it lacks: a rating, or for the Betroffenheit a place.
    pub missing: Vec<PriorityCriterion>,
}

/// Needs by priority.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Ranking {
    /// Criteria that take part.
    pub criteria: Vec<PriorityCriterion>,
    /// Their weights, adding up to 1; they share the weight of those that take no part.
    pub weights: Vec<f64>,
    /// Criteria of which nothing is known for any need: no index, no closed round.
    pub left_out: Vec<PriorityCriterion>,
    /// Needs by rank; needs that are level in the order in which they came.
    pub needs: Vec<RankedNeed>,
    /// Needs without a score, in the order in which they came.
    pub unranked: Vec<UnrankedNeed>,
    /// How firm the order is: for neighbouring ranks the smallest move of one weight that turns them.
    pub swaps: Vec<Swap>,
}

/// Needs laid out for ranking with changing weights.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    needs: Vec<NeedId>,
    /// Normalised values of the criteria that take part.
    columns: Vec<(PriorityCriterion, Vec<f64>)>,
    composite: Composite,
}

impl Priorities {
    /// Lays out the needs that are pursued and were not merged into another one.
    ///
    /// `affected` and `dots` are shares by need, 0 to 1, in the order of `needs` (see `affected_shares`, `dot_shares`);
    /// `None`: the criterion takes no part. NaN: missing for that need.
    #[must_use]
    pub fn new(needs: &[Need], affected: Option<&[f64]>, dots: Option<&[f64]>) -> Self {
        let takes_part = |need: &Need| need.state != NeedState::NotPursued && need.merged_into.is_none();
        let places: Vec<usize> = (0..needs.len()).filter(|&i| needs.get(i).is_some_and(takes_part)).collect();
        let pursued = || places.iter().filter_map(|&place| needs.get(place));
        let rated = |rating: fn(&Need) -> Option<u8>| {
            pursued().map(|need| rating(need).map_or(f64::NAN, |r| f64::from(r) / HIGHEST_RATING)).collect()
        };
        let shared = |shares: &[f64]| {
            let own = places.iter().map(|&place| shares.get(place).copied().unwrap_or(f64::NAN));
            by_the_largest(own.collect())
        };
        let columns: Vec<(PriorityCriterion, Vec<f64>)> = [
            Some((PriorityCriterion::Urgency, rated(|need| need.urgency))),
            Some((PriorityCriterion::GoalRelation, rated(|need| need.goal_relation))),
            Some((PriorityCriterion::Gap, rated(|need| need.gap))),
            affected.map(|shares| (PriorityCriterion::Affected, shared(shares))),
            dots.map(|shares| (PriorityCriterion::Dots, shared(shares))),
        ]
        .into_iter()
        .flatten()
        .collect();
        let values: Vec<Vec<f64>> = columns.iter().map(|(_, values)| values.clone()).collect();
        let composite = Composite::new(&values, 0, Rescale::None);
        Self { needs: pursued().map(|need| need.id.clone()).collect(), columns, composite }
    }

    /// Ranks with `weights`, one per criterion in the order of [`PriorityCriterion::ALL`]; only their proportions count.
    ///
    /// # Errors
    /// `LengthMismatch`; `WeightInvalid` and `WeightsAllZero` as [`Weights::new`], the latter also where only criteria that
    /// take no part have a weight.
    pub fn rank(&self, weights: &[f64]) -> Result<Ranking> {
        if weights.len() != PriorityCriterion::ALL.len() {
            let problem = Problem::new(ProblemName::LengthMismatch).column("weights");
            return Err(problem.value(weights.len()).limit(PriorityCriterion::ALL.len()));
        }
        let shares = Weights::new(weights)?;
        let share_of = |criterion: PriorityCriterion| {
            let all = PriorityCriterion::ALL.iter().zip(shares.as_slice());
            all.filter(|(other, _)| **other == criterion).map(|(_, share)| *share).sum::<f64>()
        };
        let own: Vec<f64> = self.columns.iter().map(|(criterion, _)| share_of(*criterion)).collect();
        let weights = Weights::new(&own)?;
        let mut scores = vec![0.0; self.needs.len()];
        let mut classes = vec![0; self.needs.len()];
        self.composite.score(&weights, &Bounds::new(&[]), &mut scores, &mut classes);
        let rounded: Vec<f64> = scores.iter().map(|score| (score / ROUNDING).round()).collect();
        let ranks = ranks(&rounded);
        let mut order: Vec<usize> = (0..self.needs.len()).filter(|&row| !scores[row].is_nan()).collect();
        order.sort_by_key(|&row| ranks[row]);
        let needs: Vec<RankedNeed> = order
            .iter()
            .map(|&row| {
                let values = self.values(row);
                RankedNeed {
                    need: self.needs[row].clone(),
                    rank: ranks[row],
                    score: scores[row],
                    contributions: values.iter().zip(weights.as_slice()).map(|(x, w)| x * w).collect(),
                    values,
                }
            })
            .collect();
        let criteria: Vec<PriorityCriterion> = self.columns.iter().map(|(criterion, _)| *criterion).collect();
        let left_out = PriorityCriterion::ALL.into_iter().filter(|c| !criteria.contains(c)).collect();
        let swaps = swaps(&needs, &Standing { criteria: &criteria, shares: &own });
        let unranked = (0..self.needs.len()).filter(|&row| scores[row].is_nan()).map(|row| self.lack(row));
        Ok(Ranking {
            unranked: unranked.collect(),
            weights: weights.as_slice().to_vec(),
            criteria,
            left_out,
            needs,
            swaps,
        })
    }

    fn values(&self, row: usize) -> Vec<f64> {
        self.columns.iter().map(|(_, values)| values[row]).collect()
    }

    fn lack(&self, row: usize) -> UnrankedNeed {
        let missing = self.columns.iter().filter(|(_, values)| values[row].is_nan());
        UnrankedNeed {
            need: self.needs[row].clone(),
            missing: missing.map(|(criterion, _)| *criterion).collect(),
        }
    }
}

/// Shares divided by the largest of them; as they are where none is above 0.
fn by_the_largest(shares: Vec<f64>) -> Vec<f64> {
    let largest = shares.iter().copied().fold(0.0, f64::max);
    let divisor = if largest > 0.0 { largest } else { 1.0 };
    shares.into_iter().map(|share| share / divisor).collect()
}
