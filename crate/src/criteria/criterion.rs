//! Names of the criteria.

use serde::{Deserialize, Serialize};

/// A Leitkriterium, or a further rule that is a parameter (SPEC § 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Criterion {
    /// Highly burdened Teilräume lie in an area.
    #[serde(rename = "RLK1")]
    Rlk1,
    /// Average or below-average Teilräume in an area support their neighbours.
    #[serde(rename = "RLK2")]
    Rlk2,
    /// Special demands are evidenced over time.
    #[serde(rename = "RLK3")]
    Rlk3,
    /// Special effects are taken into account.
    #[serde(rename = "RLK4")]
    Rlk4,
    /// Existing and missing infrastructure is taken into account.
    #[serde(rename = "RLK5")]
    Rlk5,
    /// Teilräume that give an area its identity may belong to it.
    #[serde(rename = "RLK6")]
    Rlk6,
    /// Upper limit of inhabitants in highly burdened Teilräume of an area.
    #[serde(rename = "GLK1")]
    Glk1,
    /// Upper limit of inhabitants in average and below-average Teilräume of an area.
    #[serde(rename = "GLK2")]
    Glk2,
    /// Borders are reviewed, and change after positive development.
    #[serde(rename = "GLK3")]
    Glk3,
    /// Parts of an area need not touch.
    #[serde(rename = "GLK4")]
    Glk4,
    /// Areas may touch.
    #[serde(rename = "GLK5")]
    Glk5,
    /// No area across the border of a Stadtbezirk.
    #[serde(rename = "GLK6")]
    Glk6,
    /// Coordination only where other funding does not suffice.
    #[serde(rename = "GLK7")]
    Glk7,
    /// Inhabitants per area (framework 2015, ch. 2).
    #[serde(rename = "R2")]
    R2,
    /// Fewest inhabitants for figures that hold (Moderne Sozialplanung, ch. 6.3.1).
    #[serde(rename = "S6.3.1")]
    S631,
    /// How many areas the city supports.
    #[serde(rename = "Anzahl")]
    Number,
}

impl Criterion {
    /// All of them in the order in which they are listed.
    pub const ALL: [Self; 16] = [
        Self::Rlk1,
        Self::Rlk2,
        Self::Rlk3,
        Self::Rlk4,
        Self::Rlk5,
        Self::Rlk6,
        Self::Glk1,
        Self::Glk2,
        Self::Glk3,
        Self::Glk4,
        Self::Glk5,
        Self::Glk6,
        Self::Glk7,
        Self::R2,
        Self::S631,
        Self::Number,
    ];

    /// Short name, as the handbook has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rlk1 => "RLK1",
            Self::Rlk2 => "RLK2",
            Self::Rlk3 => "RLK3",
            Self::Rlk4 => "RLK4",
            Self::Rlk5 => "RLK5",
            Self::Rlk6 => "RLK6",
            Self::Glk1 => "GLK1",
            Self::Glk2 => "GLK2",
            Self::Glk3 => "GLK3",
            Self::Glk4 => "GLK4",
            Self::Glk5 => "GLK5",
            Self::Glk6 => "GLK6",
            Self::Glk7 => "GLK7",
            Self::R2 => "R2",
            Self::S631 => "S6.3.1",
            Self::Number => "Anzahl",
        }
    }

    /// Name of its parameters in a method file.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Number => "areas",
            other => other.name(),
        }
    }
}
