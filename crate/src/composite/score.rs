//! The kernel: from weights to index and class.

use super::spread::Spread;
use super::{Bounds, NO_CLASS, Weights};
use veedelwerk_kernel::Tiles;

/// Whether scores are divided by their own standard deviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rescale {
    /// Leave the weighted mean as it is.
    None,
    /// Divide by the standard deviation of all scores (same ddof as the indicators).
    Sd,
}

/// Standardised indicators, laid out for quick scoring.
#[derive(Debug, Clone, PartialEq)]
pub struct Composite {
    rows: usize,
    indicators: usize,
    tiles: Tiles,
    /// Rows that take no part, ascending.
    incomplete: Vec<usize>,
    spread: Spread,
    rescale: Rescale,
}

impl Composite {
    /// `columns[j][i]` is the standardised value of indicator j in row i.
    ///
    /// A row with a NaN in any column takes no part: its score is NaN and it does not count in the spread.
    /// All columns have the same length.
    #[must_use]
    pub fn new(columns: &[Vec<f64>], ddof: u8, rescale: Rescale) -> Self {
        let rows = columns.first().map_or(0, Vec::len);
        let (complete, incomplete): (Vec<usize>, Vec<usize>) =
            (0..rows).partition(|&i| columns.iter().all(|column| !column[i].is_nan()));
        let included = columns.iter().map(|column| complete.iter().map(|&i| column[i]).collect()).collect();
        let spread = Spread::new(included, ddof);
        Self { rows, indicators: columns.len(), tiles: Tiles::new(columns), incomplete, spread, rescale }
    }

    /// Number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// What one unit of each standardised indicator adds to the score: `w_j / sd(y)`.
    ///
    /// `None` when the weighted indicators cancel out, so that every score is 0.
    #[must_use]
    pub fn factors(&self, weights: &Weights) -> Option<Vec<f64>> {
        let divisor = match self.rescale {
            Rescale::None => 1.0,
            Rescale::Sd => self.spread.of(weights.as_slice()),
        };
        (divisor > 0.0).then(|| weights.as_slice().iter().map(|w| w / divisor).collect())
    }

    /// Writes score and class of every row: NaN and [`NO_CLASS`] for rows that take no part.
    ///
    /// `scores` and `classes` have one entry per row. Returns whether the scores have any spread; where they
    /// have none, every score is 0.
    pub fn score(&self, weights: &Weights, bounds: &Bounds, scores: &mut [f64], classes: &mut [u8]) -> bool {
        let factors = self.factors(weights);
        let has_spread = factors.is_some();
        let factors = factors.unwrap_or_else(|| vec![0.0; self.indicators]);
        self.tiles.score(&factors, bounds.thresholds(), scores, classes);
        for &row in &self.incomplete {
            classes[row] = NO_CLASS;
        }
        has_spread
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::composite::{Centre, standardise};
    use proptest::prelude::*;

    const DDOF: u8 = 0;

    fn bounds() -> Bounds {
        Bounds::new(&[(-1.5, false), (-0.5, false), (0.5, true), (1.5, true)])
    }

    fn score(columns: &[Vec<f64>], raw: &[f64]) -> (Vec<f64>, Vec<u8>) {
        let composite = Composite::new(columns, DDOF, Rescale::Sd);
        let (mut scores, mut classes) = (vec![0.0; composite.rows()], vec![0; composite.rows()]);
        composite.score(&Weights::new(raw).unwrap(), &bounds(), &mut scores, &mut classes);
        (scores, classes)
    }

    /// The definition, row by row, in two passes.
    fn by_definition(columns: &[Vec<f64>], raw: &[f64]) -> Vec<f64> {
        let total: f64 = raw.iter().sum();
        let y: Vec<f64> = (0..columns[0].len())
            .map(|i| columns.iter().zip(raw).map(|(c, w)| c[i] * w).sum::<f64>() / total)
            .collect();
        let sd = standardise(&y, Centre::At(0.0), DDOF, true).spread;
        y.iter().map(|y| y / sd).collect()
    }

    fn matrix() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<f64>)> {
        (1..40_usize, 1..7_usize).prop_flat_map(|(rows, indicators)| {
            let value = prop_oneof![9 => -3.0..3.0_f64, 1 => Just(f64::NAN)];
            (
                prop::collection::vec(prop::collection::vec(value, rows), indicators),
                prop::collection::vec(0.01..100.0_f64, indicators),
            )
        })
    }

    #[test]
    fn indicators_that_cancel_out_give_zero_everywhere() {
        let z = vec![1.0, -2.0, 0.5, 0.5];
        let opposite = z.iter().map(|x| -x).collect();
        let composite = Composite::new(&[z, opposite], DDOF, Rescale::Sd);
        let (mut scores, mut classes) = (vec![9.0; 4], vec![9; 4]);
        let weights = Weights::new(&[1.0, 1.0]).unwrap();
        assert!(!composite.score(&weights, &bounds(), &mut scores, &mut classes));
        assert_eq!((scores, classes), (vec![0.0; 4], vec![2; 4]));
    }

    #[test]
    fn nearly_cancelling_indicators_keep_their_digits() {
        let z: Vec<f64> = (0..50).map(|i| f64::from(i) / 25.0 - 1.0).collect();
        let almost: Vec<f64> =
            z.iter().enumerate().map(|(i, x)| 1e-6 * f64::from(i as u32 % 7) - x).collect();
        let columns = vec![z, almost];
        let (scores, _) = score(&columns, &[1.0, 1.0]);
        for (quick, exact) in scores.iter().zip(by_definition(&columns, &[1.0, 1.0])) {
            assert!((quick - exact).abs() < 1e-6, "{quick} {exact}");
        }
    }

    #[test]
    fn no_rows_and_no_complete_row_are_no_error() {
        assert_eq!(score(&[vec![]], &[1.0]), (vec![], vec![]));
        let (scores, classes) = score(&[vec![f64::NAN; 3]], &[1.0]);
        assert!(scores.iter().all(|s| s.is_nan()));
        assert_eq!(classes, vec![NO_CLASS; 3]);
    }

    proptest! {
        #[test]
        fn equals_the_definition((columns, raw) in matrix()) {
            let rows = columns[0].len();
            let complete: Vec<usize> = (0..rows).filter(|&i| columns.iter().all(|c| !c[i].is_nan())).collect();
            let kept: Vec<Vec<f64>> = columns.iter().map(|c| complete.iter().map(|&i| c[i]).collect()).collect();
            let (scores, classes) = score(&columns, &raw);
            let spread = complete.len() > 1;
            let exact = if spread { by_definition(&kept, &raw) } else { vec![0.0; complete.len()] };
            for (&i, exact) in complete.iter().zip(exact) {
                prop_assert!((scores[i] - exact).abs() < 1e-9 * (1.0 + exact.abs()));
                prop_assert_eq!(classes[i], bounds().class_of(scores[i]));
            }
            prop_assert_eq!(scores.iter().filter(|s| !s.is_nan()).count(), complete.len());
        }

        #[test]
        fn scale_of_weights_does_not_matter((columns, raw) in matrix(), factor in 0.01..1e4_f64) {
            let scaled: Vec<f64> = raw.iter().map(|w| w * factor).collect();
            for (a, b) in score(&columns, &raw).0.iter().zip(score(&columns, &scaled).0) {
                prop_assert!(a.is_nan() && b.is_nan() || (a - b).abs() < 1e-9 * (1.0 + a.abs()));
            }
        }

        #[test]
        fn order_of_rows_does_not_matter((columns, raw) in matrix(), turn in 0..40_usize) {
            let turned: Vec<Vec<f64>> = columns.iter().map(|c| {
                let mut c = c.clone();
                c.rotate_left(turn % columns[0].len());
                c
            }).collect();
            let mut expected = score(&columns, &raw).0;
            expected.rotate_left(turn % columns[0].len());
            for (a, b) in expected.iter().zip(score(&turned, &raw).0) {
                prop_assert!(a.is_nan() && b.is_nan() || (a - b).abs() < 1e-9 * (1.0 + a.abs()));
            }
        }

        #[test]
        fn contributions_add_up_to_the_score((columns, raw) in matrix()) {
            let composite = Composite::new(&columns, DDOF, Rescale::Sd);
            let (scores, _) = score(&columns, &raw);
            if let Some(factors) = composite.factors(&Weights::new(&raw).unwrap()) {
                for i in 0..scores.len() {
                    let sum: f64 = columns.iter().zip(&factors).map(|(c, f)| c[i] * f).sum();
                    prop_assert!(sum.is_nan() && scores[i].is_nan() || (sum - scores[i]).abs() < 1e-9 * (1.0 + sum.abs()));
                }
            }
        }
    }
}
