//! What earlier periods say: time series of indicators (RLK3), the index at the last review (GLK3).

use crate::city::City;
use crate::index::{Index, IndicatorSeries};
use std::collections::BTreeMap;

/// Earlier periods of one city by one method, computed when they are asked for and kept.
#[derive(Debug, Clone, Default)]
pub struct Past {
    series: BTreeMap<String, Option<IndicatorSeries>>,
    indices: BTreeMap<String, Option<Index>>,
    /// Period of the last review of every Teilraum of the existing layout.
    periods: BTreeMap<usize, String>,
}

impl Past {
    /// The series of that indicator, if it was prepared and there is one.
    #[must_use]
    pub fn series(&self, indicator: &str) -> Option<&IndicatorSeries> {
        self.series.get(indicator)?.as_ref()
    }

    /// Period a Teilraum's change is measured from.
    #[must_use]
    pub fn period(&self, teilraum: usize) -> Option<&str> {
        self.periods.get(&teilraum).map(String::as_str)
    }

    /// Index of a Teilraum at its last review; NaN where it is unknown.
    #[must_use]
    pub fn index_then(&self, teilraum: usize) -> f64 {
        let index = self.periods.get(&teilraum).and_then(|period| self.indices.get(period)?.as_ref());
        index.and_then(|index| index.values().get(teilraum).copied()).unwrap_or(f64::NAN)
    }

    /// Change of a Teilraum's index since its last review; NaN where one of them is unknown.
    #[must_use]
    pub fn change(&self, teilraum: usize, now: &Index) -> f64 {
        now.values().get(teilraum).copied().unwrap_or(f64::NAN) - self.index_then(teilraum)
    }

    /// Prepares the series of an indicator.
    pub(super) fn need_series(&mut self, indicator: &str, city: &City, now: &Index) {
        if !self.series.contains_key(indicator) {
            self.series.insert(indicator.to_owned(), now.series(city, indicator));
        }
    }

    /// Measures changes from the latest period up to a year that is earlier than the index's own; one year per Teilraum.
    /// Nothing is known of what was before the first period. Those asked for before are forgotten.
    pub(super) fn measure_from(
        &mut self,
        years: impl Iterator<Item = (usize, i32)>,
        city: &City,
        now: &Index,
    ) {
        let year_of = |period: &str| period.get(..4).and_then(|year| year.parse::<i32>().ok());
        let mut earlier = city.periods();
        earlier.retain(|&period| !period.is_empty() && period < now.period());
        self.periods.clear();
        for (teilraum, year) in years {
            let up_to = earlier.iter().rev().find(|&&period| year_of(period).is_some_and(|of| of <= year));
            if let Some(&period) = up_to {
                self.periods.insert(teilraum, period.to_owned());
            }
        }
        for period in self.periods.values() {
            if !self.indices.contains_key(period) {
                self.indices.insert(period.clone(), Index::new(city, now.method(), period).ok());
            }
        }
    }

    /// Gives the earlier indices the weights of the one at hand.
    pub(super) fn follow(&mut self, now: &Index) {
        for then in self.indices.values_mut() {
            let differs = then.as_ref().is_some_and(|then| then.weights() != now.weights());
            if differs && then.as_mut().is_some_and(|then| then.compute(now.weights()).is_err()) {
                *then = None;
            }
        }
    }
}
