//! Standardisation of one indicator (handbook Köln 2021, ch. 3.4.3; SPEC § 3).

/// Around which value an indicator is centred.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Centre {
    /// A given value, e.g. the pooled value of the whole city.
    At(f64),
    /// The arithmetic mean of the values themselves.
    Mean,
}

/// A standardised indicator and what it was standardised with.
#[derive(Debug, Clone, PartialEq)]
pub struct Standardised {
    /// `sign · (x − centre) / spread` per row, NaN where x is NaN. All 0 when the spread is 0.
    pub z: Vec<f64>,
    /// The centre, in the unit of the values.
    pub centre: f64,
    /// Standard deviation about the arithmetic mean, in the unit of the values; 0 when all values are equal.
    pub spread: f64,
    /// 1 when higher values are worse (raise the score), −1 when they are better.
    pub sign: f64,
}

impl Standardised {
    /// Standardises one more value of the same indicator, e.g. the end of an interval.
    #[must_use]
    pub fn z_of(&self, value: f64) -> f64 {
        if self.spread == 0.0 { 0.0 } else { self.sign * (value - self.centre) / self.spread }
    }
}

/// Standardises `values` (one per row; NaN rows take no part and stay NaN).
///
/// `ddof` is subtracted from the number of rows in the standard deviation (0: population, 1: sample).
/// `higher_is_worse` decides the sign.
#[must_use]
pub fn standardise(values: &[f64], centre: Centre, ddof: u8, higher_is_worse: bool) -> Standardised {
    let present = || values.iter().copied().filter(|x| !x.is_nan());
    let count = present().count() as f64;
    let mean = present().sum::<f64>() / count;
    let mut extremes = present().take(1).chain(present());
    let first = extremes.next();
    // Rounding lets the mean of equal values miss them by a hair; only a comparison finds them equal.
    let all_equal = extremes.all(|x| Some(x) == first);
    let degrees = count - f64::from(ddof);
    let spread = if all_equal || degrees <= 0.0 {
        0.0
    } else {
        (present().map(|x| (x - mean) * (x - mean)).sum::<f64>() / degrees).sqrt()
    };
    let centre = match centre {
        Centre::At(value) => value,
        Centre::Mean => mean,
    };
    let mut standardised =
        Standardised { z: Vec::new(), centre, spread, sign: if higher_is_worse { 1.0 } else { -1.0 } };
    standardised.z =
        values.iter().map(|&x| if x.is_nan() { f64::NAN } else { standardised.z_of(x) }).collect();
    standardised
}

/// Pooled value of all rows: Σ numerator / Σ denominator, over the rows where both are present.
#[must_use]
pub fn pooled(numerator: &[f64], denominator: &[f64]) -> f64 {
    let (above, below) = numerator
        .iter()
        .zip(denominator)
        .filter(|(n, d)| !n.is_nan() && !d.is_nan())
        .fold((0.0, 0.0), |(above, below), (n, d)| (above + n, below + d));
    above / below
}

/// Mean of `values` weighted with `weights`, over the rows where both are present.
#[must_use]
pub fn weighted_mean(values: &[f64], weights: &[f64]) -> f64 {
    let products: Vec<f64> = values.iter().zip(weights).map(|(value, weight)| value * weight).collect();
    let present: Vec<f64> =
        products.iter().zip(weights).map(|(p, w)| if p.is_nan() { f64::NAN } else { *w }).collect();
    pooled(&products, &present)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn centre_and_spread_follow_the_definition() {
        let s = standardise(&[2.0, 4.0, f64::NAN, 6.0], Centre::Mean, 0, true);
        assert_eq!(s.centre, 4.0);
        assert!((s.spread - (8.0_f64 / 3.0).sqrt()).abs() < 1e-15);
        assert!(s.z[2].is_nan());
        assert_eq!(s.z[1], 0.0);
        let sample = standardise(&[2.0, 4.0, 6.0], Centre::At(2.0), 1, false);
        assert_eq!(sample.spread, 2.0);
        assert_eq!(sample.z, vec![-0.0, -1.0, -2.0]);
    }

    #[test]
    fn equal_values_have_no_spread_even_where_rounding_would_invent_one() {
        let s = standardise(&[0.1; 10], Centre::Mean, 0, true);
        assert_eq!(s.spread, 0.0);
        assert_eq!(s.z, vec![0.0; 10]);
    }

    #[test]
    fn a_single_value_and_no_value_have_no_spread() {
        assert_eq!(standardise(&[3.0], Centre::Mean, 1, true).z, vec![0.0]);
        assert_eq!(standardise(&[], Centre::Mean, 0, true).spread, 0.0);
        assert!(standardise(&[f64::NAN], Centre::Mean, 0, true).z[0].is_nan());
    }

    #[test]
    fn the_city_value_is_pooled_and_not_the_mean_of_shares() {
        assert_eq!(pooled(&[1.0, 9.0, f64::NAN], &[10.0, 10.0, 5.0]), 0.5);
        assert_eq!(weighted_mean(&[10.0, 20.0, f64::NAN, 5.0], &[3.0, 1.0, 9.0, f64::NAN]), 12.5);
    }
}
