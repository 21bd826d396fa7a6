//! The index of one method on one period of one city (handbook Köln 2021, ch. 3.4.3; SPEC § 3).

use super::indicator::find;
use super::{CentreKind, Direction, EXCLUDED, IndicatorValues, MISSING, Method};
use crate::city::City;
use crate::composite::{
    Bounds, Centre, Composite, Standardised, Weights, pooled, standardise, weighted_mean,
};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::BTreeSet;

/// Index and class of every Teilraum, for the weights set last.
///
/// Everything per Teilraum is in the city's order.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) method: Method,
    pub(super) period: String,
    pub(super) inhabitants: Vec<f64>,
    pub(super) indicators: Vec<IndicatorValues>,
    pub(super) standardised: Vec<Standardised>,
    /// Value of the whole city per indicator, whatever the centre.
    pub(super) city_values: Vec<f64>,
    /// Index ends of Teilräume with suppressed counts.
    pub(super) open: Vec<OpenTeilraum>,
    pub(super) bounds: Bounds,
    /// Teilräume without an index and their class number, ascending.
    absent: Vec<(usize, u8)>,
    composite: Composite,
    pub(super) weights: Weights,
    pub(super) index: Vec<f64>,
    pub(super) classes: Vec<u8>,
    /// Classes with the method's own weights.
    pub(super) classes_as_loaded: Vec<u8>,
    problems: Vec<Problem>,
}

/// A Teilraum whose index is only known between two ends, and its z values there, one per indicator.
#[derive(Debug, Clone)]
pub(super) struct OpenTeilraum {
    pub(super) teilraum: usize,
    z_lo: Vec<f64>,
    z_hi: Vec<f64>,
}

impl OpenTeilraum {
    fn ends(&self, factors: &[f64]) -> (f64, f64) {
        // An end may be infinite; an indicator without weight must not turn it into NaN.
        let weigh = |z: &[f64]| z.iter().zip(factors).map(|(z, f)| if *f == 0.0 { 0.0 } else { z * f }).sum();
        (weigh(&self.z_lo), weigh(&self.z_hi))
    }
}

impl Index {
    /// Applies `method` to one period of `city` and computes the index with the method's own weights.
    ///
    /// # Errors
    /// `ColumnMissing`; `NothingToCompute` when no Teilraum has every indicator.
    pub fn new(city: &City, method: &Method, period: &str) -> Result<Self> {
        let inhabitants = inhabitants(city, method, period)?;
        let indicators: Vec<IndicatorValues> = method
            .indicators
            .iter()
            .map(|indicator| IndicatorValues::evaluate(&indicator.value, city, period))
            .collect::<Result<_>>()?;
        let absent = absent(city, method, &inhabitants, &indicators);
        if absent.len() == city.len() {
            return Err(Problem::new(ProblemName::NothingToCompute).value(period).count(city.len()));
        }
        let only_included = |values: &[f64]| {
            let mut values = values.to_vec();
            absent.iter().for_each(|&(teilraum, _)| values[teilraum] = f64::NAN);
            values
        };
        let included_inhabitants = only_included(&inhabitants);
        let (mut standardised, mut city_values) = (Vec::new(), Vec::new());
        for (definition, indicator) in method.indicators.iter().zip(&indicators) {
            let values = only_included(&indicator.values);
            let city_value = if indicator.denominator.is_empty() {
                weighted_mean(&values, &included_inhabitants)
            } else {
                pooled(&only_included(&indicator.numerator), &indicator.denominator)
            };
            let centre = match method.standardise.centre {
                CentreKind::City => Centre::At(city_value),
                CentreKind::Mean => Centre::Mean,
            };
            let higher_is_worse = definition.direction == Direction::HigherIsWorse;
            standardised.push(standardise(&values, centre, method.standardise.ddof, higher_is_worse));
            city_values.push(city_value);
        }
        let columns: Vec<Vec<f64>> = standardised.iter_mut().map(|s| std::mem::take(&mut s.z)).collect();
        let mut index = Self {
            open: open_teilraeume(&indicators, &standardised, &columns),
            composite: Composite::new(&columns, method.standardise.ddof, method.rescale()),
            bounds: method.bounds(),
            weights: Weights::new(&method.raw_weights())?,
            index: vec![f64::NAN; city.len()],
            classes: vec![EXCLUDED; city.len()],
            classes_as_loaded: Vec::new(),
            problems: problems(city, method, &indicators, &standardised),
            method: method.clone(),
            period: period.to_owned(),
            inhabitants,
            indicators,
            standardised,
            city_values,
            absent,
        };
        index.compute(&method.raw_weights())?;
        index.classes_as_loaded = index.classes.clone();
        Ok(index)
    }

    /// Computes index and classes for other weights, one per indicator; only their proportions count.
    ///
    /// # Errors
    /// As [`Weights::new`], and `LengthMismatch`; the earlier result stays.
    pub fn compute(&mut self, weights: &[f64]) -> Result<()> {
        if weights.len() != self.indicators.len() {
            return Err(Problem::new(ProblemName::LengthMismatch)
                .column("weights")
                .value(weights.len())
                .limit(self.indicators.len()));
        }
        self.weights = Weights::new(weights)?;
        self.composite.score(&self.weights, &self.bounds, &mut self.index, &mut self.classes);
        for &(teilraum, class) in &self.absent {
            self.classes[teilraum] = class;
        }
        Ok(())
    }

    /// The method as it was loaded.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Normalised weights the result rests on.
    #[must_use]
    pub fn weights(&self) -> &[f64] {
        self.weights.as_slice()
    }

    /// Index per Teilraum; NaN where it is missing or excluded.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.index
    }

    /// Class number per Teilraum, ascending with the index; [`MISSING`] and [`EXCLUDED`] beside them.
    #[must_use]
    pub fn classes(&self) -> &[u8] {
        &self.classes
    }

    /// Inhabitants per Teilraum, NaN where unknown.
    #[must_use]
    pub fn inhabitants(&self) -> &[f64] {
        &self.inhabitants
    }

    /// Standardised value of each indicator in one Teilraum; NaN where it has no index.
    #[must_use]
    pub fn z(&self, teilraum: usize) -> Vec<f64> {
        let included = self.index.get(teilraum).is_some_and(|index| !index.is_nan());
        let z = |(s, indicator): (&Standardised, &IndicatorValues)| {
            indicator.values.get(teilraum).map_or(f64::NAN, |&x| s.z_of(x))
        };
        let all = self.standardised.iter().zip(&self.indicators).map(z);
        all.map(|z| if included { z } else { f64::NAN }).collect()
    }

    /// What each indicator adds to the index of one Teilraum; NaN where it has no index.
    ///
    /// `w_j z_ij / (Σ w · sd(y))`: contributions add up to the index.
    #[must_use]
    pub fn contributions(&self, teilraum: usize) -> Vec<f64> {
        self.z(teilraum).iter().zip(self.factors()).map(|(z, factor)| z * factor).collect()
    }

    /// Values of every indicator, in the method's order.
    #[must_use]
    pub fn indicators(&self) -> &[IndicatorValues] {
        &self.indicators
    }

    /// Smallest and largest index each Teilraum can have while its suppressed counts are unknown.
    ///
    /// Its own values move to both ends, centre and spread stay (SPEC § 2). The ends of several indicators are
    /// taken together, so the interval may be wider than what can occur, never narrower.
    #[must_use]
    pub fn ends(&self) -> (Vec<f64>, Vec<f64>) {
        let (mut lo, mut hi) = (self.index.clone(), self.index.clone());
        let factors = self.factors();
        for open in &self.open {
            (lo[open.teilraum], hi[open.teilraum]) = open.ends(&factors);
        }
        (lo, hi)
    }

    /// The same for one Teilraum; NaN where it has no index.
    pub(super) fn ends_of(&self, teilraum: usize) -> (f64, f64) {
        match self.open.binary_search_by_key(&teilraum, |open| open.teilraum) {
            Ok(place) => self.open[place].ends(&self.factors()),
            Err(_) => (self.index[teilraum], self.index[teilraum]),
        }
    }

    /// Index and class that values of the indicators give, with the city's centre and spread and the weights set last:
    /// of an area, from its pooled values. `None` where a value with weight is absent.
    #[must_use]
    pub fn of_values(&self, values: &[Option<f64>]) -> Option<(f64, u8)> {
        let mut index = 0.0;
        for (place, (standardised, factor)) in self.standardised.iter().zip(self.factors()).enumerate() {
            if factor != 0.0 {
                index += standardised.z_of(values.get(place).copied().flatten()?) * factor;
            }
        }
        Some((index, self.bounds.class_of(index)))
    }

    /// What one unit of each standardised indicator adds to the index.
    pub(super) fn factors(&self) -> Vec<f64> {
        self.composite.factors(&self.weights).unwrap_or_else(|| vec![0.0; self.indicators.len()])
    }

    /// What the reader of the result should know: equal values, missing ones and why, cancelling weights.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if self.composite.factors(&self.weights).is_none() {
            problems.push(Problem::new(ProblemName::CompositeSpreadZero));
        }
        problems
    }
}

/// The population column, or NaN everywhere where the method can do without.
fn inhabitants(city: &City, method: &Method, period: &str) -> Result<Vec<f64>> {
    match find(city, &method.population, period) {
        Ok(column) => Ok(column.values.clone()),
        Err(problem) if method.needs_population() => Err(problem),
        Err(_) => Ok(vec![f64::NAN; city.len()]),
    }
}

/// Teilräume that take no part, and whether for lack of a value or by the method.
fn absent(
    city: &City,
    method: &Method,
    inhabitants: &[f64],
    indicators: &[IndicatorValues],
) -> Vec<(usize, u8)> {
    let excluded_keys: BTreeSet<&str> = method.exclude.keys.iter().map(String::as_str).collect();
    let class = |i: usize| {
        if excluded_keys.contains(city.keys()[i].as_str()) || inhabitants[i] < method.exclude.population_below
        {
            Some(EXCLUDED)
        } else if indicators.iter().any(|indicator| indicator.values[i].is_nan())
            || (method.needs_population() && inhabitants[i].is_nan())
        {
            Some(MISSING)
        } else {
            None
        }
    };
    (0..city.len()).filter_map(|i| Some((i, class(i)?))).collect()
}

/// Included Teilräume with at least one indicator that is only known between two ends.
fn open_teilraeume(
    indicators: &[IndicatorValues],
    standardised: &[Standardised],
    columns: &[Vec<f64>],
) -> Vec<OpenTeilraum> {
    let rows: BTreeSet<usize> =
        indicators.iter().flat_map(|indicator| indicator.bounds.iter().map(|bound| bound.teilraum)).collect();
    let included = |i: &usize| columns.iter().all(|column| !column[*i].is_nan());
    let ends = |teilraum: usize| {
        let (mut z_lo, mut z_hi) = (Vec::new(), Vec::new());
        for ((indicator, standardised), column) in indicators.iter().zip(standardised).zip(columns) {
            let bound = indicator.bounds.binary_search_by_key(&teilraum, |bound| bound.teilraum);
            let (a, b) = match bound {
                Ok(place) => {
                    let bound = indicator.bounds[place];
                    (standardised.z_of(bound.lo), standardised.z_of(bound.hi))
                }
                Err(_) => (column[teilraum], column[teilraum]),
            };
            z_lo.push(a.min(b));
            z_hi.push(a.max(b));
        }
        OpenTeilraum { teilraum, z_lo, z_hi }
    };
    rows.into_iter().filter(included).map(ends).collect()
}

/// Problems that do not depend on the weights: one per indicator and cause, with how often.
fn problems(
    city: &City,
    method: &Method,
    indicators: &[IndicatorValues],
    standardised: &[Standardised],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let known: BTreeSet<&str> = city.keys().iter().map(String::as_str).collect();
    for key in method.exclude.keys.iter().filter(|key| !known.contains(key.as_str())) {
        problems.push(Problem::new(ProblemName::ExcludedKeyUnknown).key(key));
    }
    for ((definition, indicator), standardised) in method.indicators.iter().zip(indicators).zip(standardised)
    {
        if standardised.spread == 0.0 {
            problems.push(Problem::new(ProblemName::SpreadZero).column(definition.title()));
        }
        let mut counted: Vec<(ProblemName, usize, usize)> = Vec::new();
        for (teilraum, problem) in &indicator.absent {
            match counted.iter_mut().find(|(name, ..)| *name == problem.name) {
                Some((.., count)) => *count += 1,
                None => counted.push((problem.name, *teilraum, 1)),
            }
        }
        for (name, first, count) in counted {
            problems.push(
                Problem::new(name).column(definition.title()).key(city.keys()[first].clone()).count(count),
            );
        }
    }
    problems
}
