//! What the priority of a need rests on (SPEC § 6).

use serde::{Deserialize, Serialize};

/// One criterion of the priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum PriorityCriterion {
    /// Dringlichkeit, rated 0 to 4.
    Urgency,
    /// Bezug zu strategischen Zielen, rated 0 to 4.
    GoalRelation,
    /// Lücke gegenüber vorhandenen Angeboten, rated 0 to 4.
    Gap,
    /// Betroffenheit: share of the city's inhabitants of above-average classes who live where the need is.
    Affected,
    /// Punktanteil: share of all dots.
    Dots,
}

impl PriorityCriterion {
    /// All criteria in their order.
    pub const ALL: [Self; 5] = [Self::Urgency, Self::GoalRelation, Self::Gap, Self::Affected, Self::Dots];
}
