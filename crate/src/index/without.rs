//! The index of a Teilraum without some of its persons (RLK4).

use super::indicator::find;
use super::{Index, Term, Value};
use crate::city::City;
use std::collections::BTreeMap;

impl Index {
    /// Index of one Teilraum when so many persons less are counted there, by count; centre and spread stay.
    ///
    /// A ready-made column named among the counts is lowered itself; counts that the method does not use change
    /// nothing. `None` when the Teilraum has no index, the method uses none of the counts, more persons are taken away
    /// than there are, or nobody is left to refer to.
    #[must_use]
    pub fn without(&self, city: &City, teilraum: usize, less: &BTreeMap<String, f64>) -> Option<f64> {
        self.index.get(teilraum).filter(|index| !index.is_nan())?;
        if !self.method.uses_any(less.keys())
            || less.values().any(|persons| persons.is_nan() || *persons < 0.0)
        {
            return None;
        }
        let at = |name: &str| {
            let value = *find(city, name, &self.period).ok()?.values.get(teilraum)?;
            let rest = value - less.get(name).copied().unwrap_or(0.0);
            (rest >= 0.0 || !less.contains_key(name)).then_some(rest)
        };
        let sum = |terms: &[Term]| -> Option<f64> {
            terms.iter().map(|term| Some(term.sign() * at(&term.count)?)).sum()
        };
        let mut index = 0.0;
        for ((definition, standardised), factor) in
            self.method.indicators.iter().zip(&self.standardised).zip(self.factors())
        {
            let value = match &definition.value {
                Value::Column(name) => at(name)?,
                Value::Ratio { numerator, denominator, scale } => {
                    let below = sum(denominator).filter(|&below| below > 0.0)?;
                    sum(numerator)? / below * scale
                }
                Value::Method(_) => return None,
            };
            index += standardised.z_of(value) * factor;
        }
        Some(index)
    }

    /// Period the index is of.
    #[must_use]
    pub fn period(&self) -> &str {
        &self.period
    }
}
