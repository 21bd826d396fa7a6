//! Figures of areas, of the rest of the city and of the city (SPEC §§ 3, 5).

use super::protected::Protected;
use super::shape::shapes;
use super::sums::{Pooled, Sums};
use super::{Ground, Layout};
use crate::index::{Index, Method};
use serde::Serialize;
use std::collections::BTreeSet;

/// What people decided about statistics.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Terms {
    /// Fewest persons a shown figure rests on; 0 or 1 shows everything.
    pub least_persons: f64,
    /// Numbers of the classes whose inhabitants should live in areas (RLK1), for the coverage.
    pub covered: Vec<u8>,
}

impl Terms {
    /// As the rules of a method say.
    #[must_use]
    pub fn of(method: &Method) -> Self {
        let rules = method.rules();
        let ids: Vec<&String> =
            rules.rlk1.iter().flat_map(|rule| rule.must.iter().chain(&rule.should)).collect();
        let classes = (0u8..).zip(&method.classes).filter(|(_, class)| ids.contains(&&class.id));
        Self {
            covered: classes.map(|(number, _)| number).collect(),
            least_persons: rules.protection.map_or(0.0, |protection| f64::from(protection.persons)),
        }
    }
}

/// Figures of an area, of the rest of the city, or of the city.
///
/// What rests on too few persons, or would give such a figure by subtraction, is absent and marked as protected.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AreaStatistics {
    /// Number of Teilräume.
    pub teilraeume: u32,
    /// Teilräume by class: ascending, then without a value, then excluded.
    pub teilraeume_by_class: Vec<u32>,
    /// Inhabitants, as far as they are known; absent where they are protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub inhabitants: Option<f64>,
    /// Inhabitants by class, in the same order; empty where they are protected.
    pub inhabitants_by_class: Vec<f64>,
    /// Teilräume whose inhabitants are unknown.
    pub uncounted: u32,
    /// Names of the upper units it touches, ascending.
    pub districts: Vec<String>,
    /// Parts that do not touch each other; Teilräume without a shape are left aside.
    pub parts: u32,
    /// Area in m².
    pub area_m2: f64,
    /// `4π · area / perimeter²`: 1 for a circle, towards 0 the more ragged; absent without shapes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub compactness: Option<f64>,
    /// Share of the city's inhabitants in classes that must or should lie in areas (RLK1) who live here, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub coverage: Option<f64>,
    /// One per indicator of the method.
    pub indicators: Vec<PooledValue>,
    /// Index from the pooled values, not an average of indices; absent where a value with weight is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub index: Option<f64>,
    /// Its class number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub class: Option<u8>,
    /// Whether inhabitants and coverage are withheld because they rest on too few persons.
    pub protected: bool,
}

/// An indicator of all Teilräume together: Σ numerator / Σ denominator, a ready-made column weighted with inhabitants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PooledValue {
    /// In the unit of the indicator; absent where it is protected or nothing is there to pool.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub value: Option<f64>,
    /// Teilräume that lack a value and are not in it.
    pub missing: u32,
    /// Teilräume of which a count is suppressed; it stands in the middle of its interval.
    pub suppressed: u32,
    /// Whether it is withheld because it rests on too few persons.
    pub protected: bool,
}

/// One entry per area in the layout's order, then the rest of the city, then the city.
#[must_use]
pub fn statistics(layout: &Layout, ground: &Ground, index: &Index, terms: &Terms) -> Vec<AreaStatistics> {
    let sums = sums_of(layout, index);
    let protected = Protected::of(&sums, terms.least_persons);
    assemble(layout, ground, index, terms, sums, &protected)
}

/// Sums of the areas and of the rest of the city.
pub(super) fn sums_of(layout: &Layout, index: &Index) -> Sums {
    let rest = layout.len();
    Sums::of(index, rest + 1, |teilraum| layout.area_of(teilraum).unwrap_or(rest))
}

/// Puts together what is shown. `sums` are those of [`sums_of`].
pub(super) fn assemble(
    layout: &Layout,
    ground: &Ground,
    index: &Index,
    terms: &Terms,
    mut sums: Sums,
    protected: &Protected,
) -> Vec<AreaStatistics> {
    let rest = layout.len();
    let part = |teilraum: usize| layout.area_of(teilraum).unwrap_or(rest);
    let mut shapes = shapes(&ground.neighbourhood, rest + 1, part);
    shapes.push(ground.whole);
    let districts = districts(ground, rest + 1, part);
    sums.push_whole();
    let covered = |classes: &[f64]| -> f64 {
        terms.covered.iter().filter_map(|&class| classes.get(usize::from(class))).sum()
    };
    let to_cover = sums.inhabitants_by_class.last().map_or(0.0, |classes| covered(classes));
    let rows = sums.inhabitants_by_class.iter().zip(&sums.teilraeume_by_class).zip(&shapes).zip(&districts);
    let rows = rows.enumerate().map(|(part, (((inhabitants, teilraeume), shape), districts))| {
        let withheld = protected.inhabitants(part);
        let (indicators, own) = pooled(&sums.indicators, part, protected, index);
        AreaStatistics {
            teilraeume: sums.teilraeume.get(part).copied().unwrap_or(0),
            teilraeume_by_class: teilraeume.clone(),
            inhabitants: sums.inhabitants.get(part).copied().filter(|_| !withheld),
            inhabitants_by_class: if withheld { Vec::new() } else { inhabitants.clone() },
            uncounted: sums.uncounted.get(part).copied().unwrap_or(0),
            districts: districts.iter().filter_map(|&number| ground.districts.get(number)).cloned().collect(),
            parts: shape.parts,
            area_m2: shape.area_m2,
            compactness: shape.compactness(),
            coverage: (to_cover > 0.0 && !withheld).then(|| covered(inhabitants) / to_cover),
            indicators,
            index: own.map(|(index, _)| index),
            class: own.map(|(_, class)| class),
            protected: withheld,
        }
    });
    rows.collect()
}

/// Pooled values of a part, and index and class from them.
fn pooled(
    sums: &[Pooled],
    part: usize,
    protected: &Protected,
    index: &Index,
) -> (Vec<PooledValue>, Option<(f64, u8)>) {
    let value = |(indicator, sums): (usize, &Pooled)| {
        let protected = protected.indicator(indicator, part);
        PooledValue {
            value: sums.value(part).filter(|_| !protected),
            missing: sums.missing.get(part).copied().unwrap_or(0),
            suppressed: sums.suppressed.get(part).copied().unwrap_or(0),
            protected,
        }
    };
    let values: Vec<PooledValue> = sums.iter().enumerate().map(value).collect();
    let own = index.of_values(&values.iter().map(|pooled| pooled.value).collect::<Vec<_>>());
    (values, own)
}

/// Numbers of the upper units each part touches; the last entry is the city.
fn districts(ground: &Ground, parts: usize, part: impl Fn(usize) -> usize) -> Vec<BTreeSet<usize>> {
    let mut districts = vec![BTreeSet::new(); parts + 1];
    for (teilraum, district) in ground.district_of.iter().enumerate() {
        for place in [part(teilraum), parts] {
            if let (Some(touched), Some(district)) = (districts.get_mut(place), district) {
                touched.insert(*district);
            }
        }
    }
    districts
}

#[cfg(test)]
mod tests;
