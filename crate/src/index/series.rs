//! One indicator over all periods, beside the city's value (RLK3).

use super::indicator::find;
use super::{Direction, Index, IndicatorValues};
use crate::city::City;
use crate::composite::{pooled, weighted_mean};

/// An indicator in every period that has it, ascending.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorSeries {
    periods: Vec<SeriesPeriod>,
    higher_is_worse: bool,
}

/// An indicator in one period.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesPeriod {
    /// The period.
    pub period: String,
    /// Value per Teilraum, NaN where it is missing.
    pub values: Vec<f64>,
    /// Value of the whole city: pooled, of a ready-made column weighted by inhabitants.
    pub city: f64,
}

impl Index {
    /// The indicator of that id in all periods of the city; `None` when there is no such indicator or no dated period
    /// has it.
    #[must_use]
    pub fn series(&self, city: &City, indicator: &str) -> Option<IndicatorSeries> {
        let definition = self.method.indicators.iter().find(|definition| definition.id == indicator)?;
        // A column without a period would stand in every one, and repeat itself.
        let is_dated = |period: &&str| {
            !period.is_empty()
                && definition.value.columns().any(|column| city.column(column, period).is_some())
        };
        let of_period = |period: &str| {
            let indicator = IndicatorValues::evaluate(&definition.value, city, period).ok()?;
            let inhabitants = find(city, &self.method.population, period);
            let city = if indicator.denominator.is_empty() {
                inhabitants.map_or(f64::NAN, |people| weighted_mean(&indicator.values, &people.values))
            } else {
                let present = indicator.values.iter().zip(&indicator.numerator);
                let counted: Vec<f64> =
                    present.map(|(value, n)| if value.is_nan() { f64::NAN } else { *n }).collect();
                pooled(&counted, &indicator.denominator)
            };
            Some(SeriesPeriod { period: period.to_owned(), values: indicator.values, city })
        };
        let periods: Vec<SeriesPeriod> =
            city.periods().into_iter().filter(is_dated).filter_map(of_period).collect();
        let higher_is_worse = definition.direction == Direction::HigherIsWorse;
        (!periods.is_empty()).then_some(IndicatorSeries { periods, higher_is_worse })
    }
}

impl IndicatorSeries {
    /// The periods, ascending.
    #[must_use]
    pub fn periods(&self) -> &[SeriesPeriod] {
        &self.periods
    }

    /// Years for which the Teilraum has been worse than the city without a break, from the first such period to the last
    /// one with a value up to `until`: 0 when it is not worse in that one, `None` when no period has a value. Periods
    /// without one break nothing. An empty `until` takes all periods.
    #[must_use]
    pub fn years_worse_than_city(&self, teilraum: usize, until: &str) -> Option<f64> {
        let mut worse_since = None;
        let mut span = None;
        for period in &self.periods {
            if !until.is_empty() && period.period.as_str() > until {
                break;
            }
            let value = period.values.get(teilraum).copied().unwrap_or(f64::NAN);
            if value.is_nan() || period.city.is_nan() {
                continue;
            }
            let year = period.period.get(..4)?.parse::<f64>().ok()?;
            let is_worse = if self.higher_is_worse { value > period.city } else { value < period.city };
            worse_since = is_worse.then(|| worse_since.unwrap_or(year));
            span = Some(worse_since.map_or(0.0, |since| year - since));
        }
        span
    }
}
