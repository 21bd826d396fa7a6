//! What can be set for each rule. Every rule can be switched off with a reason.

use crate::city::{Contact, USUAL_TOLERANCE_M};
use serde::{Deserialize, Serialize};

/// A rule without parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct Switch {
    /// Why the rule does not apply here; absent where it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// RLK1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MustAndShould {
    /// Class ids that must lie in an area.
    pub must: Vec<String>,
    /// Class ids that should lie in an area.
    #[serde(default)]
    pub should: Vec<String>,
    /// Whether a violation cannot be excused.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// RLK3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Years.
    pub years: u32,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// GLK1 and GLK2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct InhabitantLimit {
    /// Inhabitants per area.
    pub limit: f64,
    /// Share above the limit that is still a mere hint, e.g. 0.1.
    #[serde(default)]
    pub tolerance: f64,
    /// Class ids that are counted.
    pub classes: Vec<String>,
    /// Whether a violation cannot be excused.
    #[serde(default)]
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// GLK3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Years between two reviews.
    pub review_years: u32,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// GLK6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Hardness {
    /// Whether a violation cannot be excused.
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// R 2: all inhabitants of an area (framework 2015, ch. 2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct InhabitantRange {
    /// Fewest inhabitants.
    pub min: f64,
    /// Most inhabitants.
    pub max: f64,
    /// Share below the fewest or above the most that is still a mere hint.
    #[serde(default)]
    pub tolerance: f64,
    /// Whether a violation cannot be excused.
    #[serde(default)]
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// S 6.3.1: all inhabitants of an area, so that figures hold (Moderne Sozialplanung 2011, ch. 6.3.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Inhabitants {
    /// Fewest inhabitants.
    pub min: f64,
    /// Fewer than this are still a mere hint; absent: as many as the fewest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommended: Option<f64>,
    /// Whether a violation cannot be excused.
    #[serde(default)]
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// Number of areas.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct AreaCount {
    /// How many areas the city supports.
    pub number: u32,
    /// Whether a violation cannot be excused.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hard: bool,
    /// Why the rule does not apply here; absent where it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub off: Option<String>,
}

/// What counts as touching.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct Contacts {
    /// A shared stretch or a shared point.
    pub rule: Contact,
    /// Gaps and overlaps up to this many metres still touch.
    pub tolerance_m: f64,
}

impl Default for Contacts {
    fn default() -> Self {
        Self { rule: Contact::default(), tolerance_m: USUAL_TOLERANCE_M }
    }
}

/// Figures of areas that rest on too few persons are not shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct Protection {
    /// Fewest persons a shown figure rests on.
    pub persons: u32,
}

impl Default for Protection {
    fn default() -> Self {
        Self { persons: Self::USUAL_PERSONS }
    }
}

impl Protection {
    /// Fewest persons unless a method says otherwise: as many as open a suppressed count's smallest interval.
    pub const USUAL_PERSONS: u32 = 5;
}
