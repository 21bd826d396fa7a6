//! How far a quarter stands above the city: the index of `koeln-2021`, on the figures as they are published.
//!
//! The engine is not asked, because everything is built with this program; the tests of the model city compare both.

use super::society::{Counts, YEARS};
use super::table::published;

/// Positions of the counts above and below the line, and the weight.
const INDICATORS: [(&[usize], &[usize], f64); 5] =
    [(&[6, 7], &[0], 80.0), (&[8], &[2], 5.0), (&[5], &[0], 5.0), (&[1, 4], &[3], 5.0), (&[0], &[9], 5.0)];

/// The index of the last year by quarter; NaN where a count is missing.
pub fn standing(keys: &[String], counts: &[[Counts; YEARS.len()]]) -> Vec<f64> {
    let last = YEARS.len() - 1;
    let figures: Vec<[f64; 10]> =
        keys.iter().zip(counts).map(|(key, counts)| published(key, YEARS[last], &counts[last])).collect();
    let used = |figures: &&[f64; 10]| figures.iter().all(|figure| !figure.is_nan());
    let sum = |figures: &[f64; 10], counts: &[usize]| counts.iter().map(|&count| figures[count]).sum::<f64>();
    let mut weighted = vec![0.0; figures.len()];
    for (above, below, weight) in INDICATORS {
        let ratios: Vec<f64> =
            figures.iter().map(|figures| sum(figures, above) / sum(figures, below)).collect();
        let all = |counts: &[usize]| figures.iter().filter(used).map(|one| sum(one, counts)).sum::<f64>();
        let centre = all(above) / all(below);
        let included = || figures.iter().zip(&ratios).filter(|(figures, _)| used(figures)).map(|(_, x)| *x);
        let spread = deviation(included);
        for (y, ratio) in weighted.iter_mut().zip(&ratios) {
            *y += weight * (ratio - centre) / spread;
        }
    }
    let spread = deviation(|| figures.iter().zip(&weighted).filter(|(one, _)| used(one)).map(|(_, y)| *y));
    let index = |(figures, y): (&[f64; 10], &f64)| if used(&figures) { y / spread } else { f64::NAN };
    figures.iter().zip(&weighted).map(index).collect()
}

/// Standard deviation about the mean.
fn deviation<I: Iterator<Item = f64>>(values: impl Fn() -> I) -> f64 {
    let count = values().count() as f64;
    let mean = values().sum::<f64>() / count;
    (values().map(|x| (x - mean) * (x - mean)).sum::<f64>() / count).sqrt()
}
