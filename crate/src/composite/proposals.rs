//! Several people's weights side by side: how far they lie apart, and what lies in their middle.

use super::weights::{Weights, per_cent_shares};
use crate::problem::{Problem, ProblemName, Result};

/// Proposed weights per indicator, in per cent, in the order of the indicators. NaN where nobody proposes.
#[derive(Debug, Clone, PartialEq)]
pub struct ProposalSummary {
    /// Smallest proposed share.
    pub lo: Vec<f64>,
    /// Middle of the proposed shares; of an even number the mean of the two in the middle.
    pub median: Vec<f64>,
    /// Largest proposed share.
    pub hi: Vec<f64>,
    /// The medians scaled to exactly 100, one decimal each; all 0 when every median is 0, so that there is no
    /// common weighting.
    pub common: Vec<f64>,
}

/// Summarises `proposals`: one row of `indicators` weights per proposal, each row on any scale of its own.
///
/// Every proposal counts the same, whatever its scale, and their order does not matter.
///
/// # Errors
/// `LengthMismatch` when the last row is not complete or there are no indicators; `WeightInvalid` and
/// `WeightsAllZero` as [`Weights::new`] for a row that is no weighting.
pub fn proposal_summary(proposals: &[f64], indicators: usize) -> Result<ProposalSummary> {
    if indicators == 0 || !proposals.len().is_multiple_of(indicators) {
        let problem = Problem::new(ProblemName::LengthMismatch).column("weights");
        return Err(problem.value(proposals.len()).limit(indicators));
    }
    let rows: Vec<Weights> = proposals.chunks_exact(indicators).map(Weights::new).collect::<Result<_>>()?;
    let (mut lo, mut median, mut hi) = (Vec::new(), Vec::new(), Vec::new());
    for indicator in 0..indicators {
        let mut shares: Vec<f64> = rows.iter().map(|row| row.as_slice()[indicator] * 100.0).collect();
        shares.sort_by(f64::total_cmp);
        lo.push(shares.first().copied().unwrap_or(f64::NAN));
        median.push(middle(&shares));
        hi.push(shares.last().copied().unwrap_or(f64::NAN));
    }
    let common = per_cent_shares(&median);
    Ok(ProposalSummary { lo, median, hi, common })
}

/// Median of ascending values; NaN when there are none.
fn middle(ascending: &[f64]) -> f64 {
    let half = ascending.len() / 2;
    match (ascending.get(half.wrapping_sub(1)), ascending.get(half)) {
        (Some(below), Some(above)) if ascending.len().is_multiple_of(2) => f64::midpoint(*below, *above),
        (_, Some(middle)) => *middle,
        _ => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_proposal_counts_the_same_whatever_its_scale() {
        let summary = proposal_summary(&[80.0, 20.0, 0.5, 0.5, 1.0, 3.0], 2).unwrap();
        assert_eq!(summary.lo, vec![25.0, 20.0]);
        assert_eq!(summary.median, vec![50.0, 50.0]);
        assert_eq!(summary.hi, vec![80.0, 75.0]);
        assert_eq!(summary.common, vec![50.0, 50.0]);
    }

    #[test]
    fn between_two_proposals_lies_their_mean() {
        let summary = proposal_summary(&[100.0, 0.0, 50.0, 50.0], 2).unwrap();
        assert_eq!(summary.median, vec![75.0, 25.0]);
    }

    #[test]
    fn medians_are_scaled_back_to_a_hundred() {
        // Medians 20, 20, 20: a third each.
        let summary = proposal_summary(&[60.0, 20.0, 20.0, 20.0, 60.0, 20.0, 20.0, 20.0, 60.0], 3).unwrap();
        assert_eq!(summary.median, vec![20.0, 20.0, 20.0]);
        assert_eq!(summary.common, vec![33.4, 33.3, 33.3]);
    }

    #[test]
    fn without_a_middle_there_is_no_common_weighting() {
        let apart = proposal_summary(&[1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0], 3).unwrap();
        assert_eq!((apart.median, apart.common), (vec![0.0; 3], vec![0.0; 3]));
        let nobody = proposal_summary(&[], 2).unwrap();
        assert!(nobody.lo.iter().chain(&nobody.median).chain(&nobody.hi).all(|share| share.is_nan()));
        assert_eq!(nobody.common, vec![0.0; 2]);
    }

    #[test]
    fn what_is_no_weighting_is_refused() {
        let refused =
            |proposals: &[f64], indicators| proposal_summary(proposals, indicators).unwrap_err().name;
        assert_eq!(refused(&[1.0, 2.0, 3.0], 2), ProblemName::LengthMismatch);
        assert_eq!(refused(&[1.0], 0), ProblemName::LengthMismatch);
        assert_eq!(refused(&[1.0, 2.0, 0.0, 0.0], 2), ProblemName::WeightsAllZero);
        assert_eq!(refused(&[1.0, -2.0], 2), ProblemName::WeightInvalid);
        assert_eq!(refused(&[1.0, f64::NAN], 2), ProblemName::WeightInvalid);
    }

    /// Proposals of four indicators each, at least one of them weighed.
    fn proposals() -> impl Strategy<Value = Vec<[f64; 4]>> {
        let row =
            prop::array::uniform4(0.0..1e6_f64).prop_filter("a weight", |row| row.iter().sum::<f64>() > 0.0);
        prop::collection::vec(row, 1..9)
    }

    proptest! {
        #[test]
        fn the_order_of_proposals_does_not_matter(rows in proposals(), by in 0..9_usize) {
            let mut turned = rows.clone();
            turned.reverse();
            turned.rotate_left(by % rows.len());
            prop_assert_eq!(
                proposal_summary(&rows.concat(), 4).unwrap(), proposal_summary(&turned.concat(), 4).unwrap()
            );
        }

        #[test]
        fn one_proposal_is_its_own_summary(rows in proposals()) {
            let summary = proposal_summary(&rows[0], 4).unwrap();
            prop_assert_eq!(&summary.lo, &summary.median);
            prop_assert_eq!(&summary.hi, &summary.median);
            for (common, own) in summary.common.iter().zip(per_cent_shares(&rows[0])) {
                // The same but for a tie of remainders that normalising twice may turn.
                prop_assert!((common - own).abs() < 0.1001);
            }
        }

        #[test]
        fn the_median_lies_between_the_ends_and_the_common_weighting_is_whole(rows in proposals()) {
            let summary = proposal_summary(&rows.concat(), 4).unwrap();
            for i in 0..4 {
                prop_assert!(summary.lo[i] <= summary.median[i] && summary.median[i] <= summary.hi[i]);
                prop_assert!((0.0..=100.0 + 1e-9).contains(&summary.lo[i]));
            }
            let tenths: i64 = summary.common.iter().map(|share| (share * 10.0).round() as i64).sum();
            prop_assert_eq!(tenths, if summary.median.iter().sum::<f64>() > 0.0 { 1000 } else { 0 });
        }
    }
}
