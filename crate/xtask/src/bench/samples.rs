//! Medians and other quantiles of measured times.

use serde_json::Value;

/// The numbers of a JSON list.
pub fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// The value that `share` of the samples do not exceed; NaN without samples.
pub fn quantile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1) as f64;
    sorted.get((last * share).round() as usize).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn the_median_ignores_what_disturbed_a_few_samples() {
        assert_eq!(quantile(&[3.0, 1.0, 900.0, 2.0, 1.0], 0.5), 2.0);
        assert!(quantile(&[], 0.5).is_nan());
    }
}
