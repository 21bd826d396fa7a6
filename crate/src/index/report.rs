//! What people read off an index: legend, one Teilraum in detail, what has changed.

use super::{EXCLUDED, Index, MISSING};
use crate::composite::{NO_CLASS, ranks};
use crate::problem::Problem;
use serde::Serialize;

/// One line of the legend.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LegendEntry {
    /// Class number, or [`MISSING`], or [`EXCLUDED`].
    pub class: u8,
    /// How many Teilräume.
    pub teilraeume: u32,
    /// Their known inhabitants.
    pub inhabitants: f64,
}

/// One Teilraum with everything its index rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TeilraumDetail {
    /// Index; absent where it is missing or excluded.
    pub index: Option<f64>,
    /// Smallest index its suppressed counts allow.
    pub lo: Option<f64>,
    /// Largest index its suppressed counts allow.
    pub hi: Option<f64>,
    /// Class number.
    pub class: u8,
    /// Class at the smallest index.
    pub class_lo: u8,
    /// Class at the largest index.
    pub class_hi: u8,
    /// Rank, the highest index first.
    pub rank: Option<u32>,
    /// Inhabitants.
    pub inhabitants: Option<f64>,
    /// One entry per indicator.
    pub indicators: Vec<IndicatorDetail>,
}

/// One indicator in one Teilraum.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct IndicatorDetail {
    /// Id of the indicator.
    pub id: String,
    /// Value in the indicator's unit.
    pub value: Option<f64>,
    /// Smallest value suppressed counts allow.
    pub lo: Option<f64>,
    /// Largest value suppressed counts allow.
    pub hi: Option<f64>,
    /// Value of the whole city.
    pub city: Option<f64>,
    /// Standardised value.
    pub z: Option<f64>,
    /// What it adds to the index; contributions add up to it.
    pub contribution: Option<f64>,
    /// Why there is no value.
    pub missing_because: Option<Problem>,
}

/// A Teilraum whose class differs from that with the method's own weights.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ClassChange {
    /// Position in the city's order.
    pub teilraum: u32,
    /// Class number with the method's own weights.
    pub from: u8,
    /// Class number now.
    pub to: u8,
    /// Inhabitants.
    pub inhabitants: Option<f64>,
}

impl Index {
    /// Number of Teilräume and inhabitants of every class ascending, then *keine Angabe*, then excluded.
    #[must_use]
    pub fn legend(&self) -> Vec<LegendEntry> {
        let classes = (0..).zip(&self.method.classes).map(|(class, _)| class).chain([MISSING, EXCLUDED]);
        let mut legend: Vec<LegendEntry> =
            classes.map(|class| LegendEntry { class, teilraeume: 0, inhabitants: 0.0 }).collect();
        for (&class, &inhabitants) in self.classes.iter().zip(&self.inhabitants) {
            if let Some(entry) = legend.iter_mut().find(|entry| entry.class == class) {
                entry.teilraeume += 1;
                entry.inhabitants += if inhabitants.is_nan() { 0.0 } else { inhabitants };
            }
        }
        legend
    }

    /// Rank per Teilraum, the highest index first; ties share a rank, 0 where there is no index.
    #[must_use]
    pub fn ranks(&self) -> Vec<u32> {
        ranks(&self.index)
    }

    /// Everything about one Teilraum; `None` when there is no such position.
    #[must_use]
    pub fn detail(&self, teilraum: usize) -> Option<TeilraumDetail> {
        let (index, class) = (*self.index.get(teilraum)?, *self.classes.get(teilraum)?);
        let (lo, hi) = self.ends_of(teilraum);
        let or_own = |other: u8| if other == NO_CLASS { class } else { other };
        let (z, contributions) = (self.z(teilraum), self.contributions(teilraum));
        let indicators = self.indicators.iter().enumerate().map(|(j, indicator)| {
            let bound = indicator.bounds.iter().find(|bound| bound.teilraum == teilraum);
            let absent = indicator.absent.iter().find(|(i, _)| *i == teilraum);
            IndicatorDetail {
                id: self.method.indicators[j].id.clone(),
                value: known(indicator.values[teilraum]),
                lo: bound.map(|bound| bound.lo),
                hi: bound.map(|bound| bound.hi),
                city: known(self.city_values[j]),
                z: known(z[j]),
                contribution: known(contributions[j]),
                missing_because: absent.map(|(_, problem)| problem.clone()),
            }
        });
        Some(TeilraumDetail {
            index: known(index),
            lo: known(lo),
            hi: known(hi),
            class,
            class_lo: or_own(self.bounds.class_of(lo)),
            class_hi: or_own(self.bounds.class_of(hi)),
            rank: known(index).map(|index| 1 + self.index.iter().map(|&x| u32::from(x > index)).sum::<u32>()),
            inhabitants: known(self.inhabitants[teilraum]),
            indicators: indicators.collect(),
        })
    }

    /// Which Teilräume have another class than with the method's own weights.
    #[must_use]
    pub fn changes(&self) -> Vec<ClassChange> {
        let pairs = self.classes_as_loaded.iter().zip(&self.classes).zip(&self.inhabitants);
        (0..)
            .zip(pairs)
            .filter(|(_, ((from, to), _))| from != to)
            .map(|(teilraum, ((&from, &to), &inhabitants))| ClassChange {
                teilraum,
                from,
                to,
                inhabitants: known(inhabitants),
            })
            .collect()
    }
}

fn known(value: f64) -> Option<f64> {
    (!value.is_nan()).then_some(value)
}
