//! What a person asks about a finding: what it rests on, what would satisfy it.

use super::{Criterion, Recorded};
use serde::Serialize;

/// What a finding rests on; whatever a criterion does not look at is absent or empty.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FindingDetail {
    /// Whether a violation cannot be excused.
    pub hard: bool,
    /// Numbers of the classes that the criterion asks about.
    pub classes: Vec<u8>,
    /// Class of the Teilraum: 254 *keine Angabe*, 255 excluded.
    pub class: Option<u8>,
    /// Area of the Teilraum.
    pub area: Option<usize>,
    /// Area of the existing layout that the Teilraum leaves, by its name.
    pub left: Option<String>,
    /// Areas: those touched (GLK5), those beside the Teilraum (RLK1), all with Teilräume (number of areas).
    pub areas: Vec<usize>,
    /// Neighbours of the Teilraum.
    pub neighbours: Vec<usize>,
    /// Teilräume of the area that count, those with most inhabitants first.
    pub teilraeume: Vec<Counted>,
    /// Teilräume of the area whose inhabitants, class or Stadtbezirk is not known and could change the verdict.
    pub unknown: Vec<usize>,
    /// The Stadtbezirke of the area, the largest part first.
    pub districts: Vec<DistrictPart>,
    /// The parts of the area, the largest first.
    pub parts: Vec<Vec<usize>>,
    /// Where the tolerance ends.
    pub most: Option<f64>,
    /// Inhabitants too many, or areas too many.
    pub excess: Option<f64>,
    /// Inhabitants that are missing.
    pub missing: Option<f64>,
    /// What is recorded about it.
    pub recorded: Option<Recorded>,
    /// The identity that is recorded where no role is (RLK2).
    pub identity: Option<Recorded>,
    /// The evidence by period (RLK3).
    pub series: Vec<SeriesEntry>,
    /// Class of the Teilraum without its special effect (RLK4).
    pub class_without: Option<u8>,
    /// Its index with it.
    pub index: Option<f64>,
    /// Offers of the area by Handlungsfeld.
    pub fields: Vec<FieldOffers>,
    /// Period the change is measured from (GLK3).
    pub period: Option<String>,
    /// Index in that period.
    pub index_then: Option<f64>,
    /// Last review, `YYYY-MM-DD`.
    pub reviewed: Option<String>,
    /// When the next one is due.
    pub due: Option<String>,
}

/// A Teilraum that counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Counted {
    /// Its position.
    pub teilraum: usize,
    /// Its inhabitants; absent where unknown.
    pub inhabitants: Option<f64>,
}

/// The part of an area that lies in one Stadtbezirk.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct DistrictPart {
    /// Name.
    pub name: String,
    /// Positions of the Teilräume.
    pub teilraeume: Vec<usize>,
    /// Their known inhabitants.
    pub inhabitants: f64,
}

/// A Teilraum's figure in one period beside the city's.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SeriesEntry {
    /// The period.
    pub period: String,
    /// The Teilraum's value; absent where it is missing.
    pub value: Option<f64>,
    /// The city's.
    pub city: Option<f64>,
}

/// Offers in one Handlungsfeld.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FieldOffers {
    /// Handlungsfeld.
    pub field: String,
    /// How many.
    pub offers: u32,
    /// Per 1,000 inhabitants; absent where those are not all known.
    pub per_thousand: Option<f64>,
}

/// One change of borders that satisfies a finding: Teilräume that move together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Remedy {
    /// Positions of the Teilräume.
    pub teilraeume: Vec<usize>,
    /// The area they come to; absent: out of all, or a new one.
    pub area: Option<usize>,
    /// Whether they become a new area.
    pub new_area: bool,
    /// Everything that changes, that finding first.
    pub effects: Vec<Effect>,
}

/// What a change of borders does to one finding.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// The criterion.
    pub criterion: Criterion,
    /// 0 a Teilraum, 1 an area, 2 the city.
    pub kind: u8,
    /// Position of the Teilraum, number of the area; a new area has the next number.
    pub subject: usize,
    /// Verdict before; absent: there was no such finding.
    pub before: Option<u8>,
    /// Verdict after; absent: there is no such finding any more.
    pub after: Option<u8>,
    /// Figure before.
    pub figure_before: Option<f64>,
    /// Figure after.
    pub figure_after: Option<f64>,
    /// What the figure is held against.
    pub limit: Option<f64>,
}
