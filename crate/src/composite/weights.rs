//! Weights: checked, normalised, shown as per cent, and shared when one of them moves.

use crate::problem::{Problem, ProblemName, Result};

/// Weights that add up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights(Vec<f64>);

impl Weights {
    /// Larger weights are a mistake in a file, not an opinion.
    pub const LARGEST: f64 = 1e9;

    /// Normalises `raw`, so 80/5/5/5/5 and 0.8/0.05/0.05/0.05/0.05 are the same.
    ///
    /// # Errors
    /// `WeightInvalid` when one is negative, not finite or above [`Weights::LARGEST`]; `WeightsAllZero`.
    pub fn new(raw: &[f64]) -> Result<Self> {
        if let Some(wrong) = raw.iter().find(|w| !(0.0..=Self::LARGEST).contains(*w)) {
            return Err(Problem::new(ProblemName::WeightInvalid).value(wrong).limit(Self::LARGEST));
        }
        let sum: f64 = raw.iter().sum();
        if sum <= 0.0 {
            return Err(Problem::new(ProblemName::WeightsAllZero));
        }
        Ok(Self(raw.iter().map(|w| w / sum).collect()))
    }

    /// The normalised weights, in the order of the indicators.
    #[must_use]
    pub fn as_slice(&self) -> &[f64] {
        &self.0
    }
}

/// Tenths of a per cent in the whole: weights are shown and set with one decimal.
const WHOLE_TENTHS: f64 = 1000.0;

/// Per cent of each weight, rounded to one decimal so that they add up to exactly 100 (largest remainder).
///
/// All zero when no weight is positive.
#[must_use]
pub fn per_cent_shares(weights: &[f64]) -> Vec<f64> {
    let sum: f64 = weights.iter().sum();
    if sum <= 0.0 || !sum.is_finite() {
        return vec![0.0; weights.len()];
    }
    tenths(&weights.iter().map(|w| w / sum * WHOLE_TENTHS).collect::<Vec<_>>(), WHOLE_TENTHS)
        .into_iter()
        .map(|t| t / 10.0)
        .collect()
}

/// Moves one weight and lets the unlocked others share the rest in their old proportions.
///
/// `per_cent` and the result are per cent adding up to 100, `value` is the wish for `moved`. A locked weight
/// keeps its value; the moved one cannot take what is locked, and keeps the whole rest when every other is
/// locked. Others that are all 0 share equally.
#[must_use]
pub fn share_weights(per_cent: &[f64], moved: usize, value: f64, locked: &[bool]) -> Vec<f64> {
    let is_locked = |i: usize| i != moved && locked.get(i).copied().unwrap_or(false);
    let shares = per_cent_shares(per_cent);
    let fixed: f64 = (0..shares.len()).filter(|&i| is_locked(i)).map(|i| (shares[i] * 10.0).round()).sum();
    let free: Vec<usize> = (0..shares.len()).filter(|&i| i != moved && !is_locked(i)).collect();
    if moved >= shares.len() {
        return shares;
    }
    let room = (WHOLE_TENTHS - fixed).max(0.0);
    let wish = if value.is_finite() { (value * 10.0).round().clamp(0.0, room) } else { shares[moved] * 10.0 };
    let taken = if free.is_empty() { room } else { wish };
    let rest = room - taken;
    let old: f64 = free.iter().map(|&i| shares[i]).sum();
    let exact: Vec<f64> = free
        .iter()
        .map(|&i| if old > 0.0 { shares[i] / old * rest } else { rest / free.len() as f64 })
        .collect();
    let mut shared = shares;
    shared[moved] = taken / 10.0;
    for (&i, t) in free.iter().zip(tenths(&exact, rest)) {
        shared[i] = t / 10.0;
    }
    shared
}

/// Rounds `exact` (adding up to `whole`, an integer) to integers that add up to `whole`: the largest
/// remainders are rounded up, the first one wins a tie.
fn tenths(exact: &[f64], whole: f64) -> Vec<f64> {
    let mut rounded: Vec<f64> = exact.iter().map(|x| x.floor()).collect();
    let mut by_remainder: Vec<usize> = (0..exact.len()).collect();
    by_remainder.sort_by(|&a, &b| (exact[b] - rounded[b]).total_cmp(&(exact[a] - rounded[a])));
    let short = (whole - rounded.iter().sum::<f64>()).max(0.0) as usize;
    for &i in by_remainder.iter().cycle().take(if exact.is_empty() { 0 } else { short }) {
        rounded[i] += 1.0;
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sum_in_tenths(shares: &[f64]) -> i64 {
        shares.iter().map(|s| (s * 10.0).round() as i64).sum()
    }

    #[test]
    fn refuses_what_is_no_weight() {
        for wrong in [-1.0, f64::NAN, f64::INFINITY, 1e10] {
            let problem = Weights::new(&[1.0, wrong]).unwrap_err();
            assert_eq!(problem.name, ProblemName::WeightInvalid, "{wrong}");
        }
        assert_eq!(Weights::new(&[0.0, 0.0]).unwrap_err().name, ProblemName::WeightsAllZero);
        assert_eq!(Weights::new(&[]).unwrap_err().name, ProblemName::WeightsAllZero);
    }

    #[test]
    fn the_others_share_the_rest_in_their_old_proportions() {
        let moved = share_weights(&[80.0, 5.0, 5.0, 5.0, 5.0], 0, 60.0, &[false; 5]);
        assert_eq!(moved, vec![60.0, 10.0, 10.0, 10.0, 10.0]);
    }

    #[test]
    fn a_locked_weight_stays_and_limits_the_moved_one() {
        let locked = [false, true, false];
        assert_eq!(share_weights(&[50.0, 30.0, 20.0], 0, 90.0, &locked), vec![70.0, 30.0, 0.0]);
        assert_eq!(share_weights(&[70.0, 30.0, 0.0], 0, 40.0, &locked), vec![40.0, 30.0, 30.0]);
        assert_eq!(share_weights(&[50.0, 50.0], 0, 10.0, &[false, true]), vec![50.0, 50.0]);
    }

    #[test]
    fn thirds_are_shown_adding_up_to_a_hundred() {
        assert_eq!(per_cent_shares(&[1.0, 1.0, 1.0]), vec![33.4, 33.3, 33.3]);
        assert_eq!(per_cent_shares(&[0.0, 0.0]), vec![0.0, 0.0]);
    }

    proptest! {
        #[test]
        fn shown_shares_always_add_up_to_100(raw in prop::collection::vec(0.0..1e6_f64, 1..25)) {
            prop_assume!(raw.iter().sum::<f64>() > 0.0);
            prop_assert_eq!(sum_in_tenths(&per_cent_shares(&raw)), 1000);
        }

        #[test]
        fn moving_keeps_the_sum_and_the_locked_ones(
            raw in prop::collection::vec((0.0..100.0_f64, any::<bool>()), 2..25),
            moved in 0..25_usize,
            value in -10.0..120.0_f64,
        ) {
            let (raw, locked): (Vec<f64>, Vec<bool>) = raw.into_iter().unzip();
            prop_assume!(raw.iter().sum::<f64>() > 0.0);
            let moved = moved % raw.len();
            let before = per_cent_shares(&raw);
            let after = share_weights(&before, moved, value, &locked);
            prop_assert_eq!(sum_in_tenths(&after), 1000);
            prop_assert!(after.iter().all(|&share| (0.0..=100.0).contains(&share)));
            for i in 0..raw.len() {
                if locked[i] && i != moved {
                    prop_assert_eq!(after[i], before[i]);
                }
            }
        }

        #[test]
        fn only_the_proportion_of_weights_counts(
            raw in prop::collection::vec(0.0..1e3_f64, 1..10), factor in 0.001..1e3_f64,
        ) {
            prop_assume!(raw.iter().sum::<f64>() > 1e-6);
            let scaled: Vec<f64> = raw.iter().map(|w| w * factor).collect();
            let (a, b) = (Weights::new(&raw).unwrap(), Weights::new(&scaled).unwrap());
            for (x, y) in a.as_slice().iter().zip(b.as_slice()) {
                prop_assert!((x - y).abs() < 1e-12);
            }
        }
    }
}
