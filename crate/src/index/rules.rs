//! Parameters of the Leitkriterien as a method file carries them (SPEC § 5).
//!
//! They belong to the method because a city decides them together with its indicators. Only read, checked
//! and written here.

use serde::{Deserialize, Serialize};

/// Parameters of all rules; a rule that is absent has the defaults of SPEC § 5.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Which classes must and should lie in an area.
    #[serde(rename = "RLK1", skip_serializing_if = "Option::is_none")]
    pub rlk1: Option<MustAndShould>,
    /// For how long a special demand must be evidenced.
    #[serde(rename = "RLK3", skip_serializing_if = "Option::is_none")]
    pub rlk3: Option<Evidence>,
    /// Inhabitants of highly burdened Teilräume in an area.
    #[serde(rename = "GLK1", skip_serializing_if = "Option::is_none")]
    pub glk1: Option<InhabitantLimit>,
    /// Inhabitants of average and below-average Teilräume in an area.
    #[serde(rename = "GLK2", skip_serializing_if = "Option::is_none")]
    pub glk2: Option<InhabitantLimit>,
    /// How often borders are reviewed.
    #[serde(rename = "GLK3", skip_serializing_if = "Option::is_none")]
    pub glk3: Option<Review>,
    /// Areas across a Stadtbezirk border.
    #[serde(rename = "GLK6", skip_serializing_if = "Option::is_none")]
    pub glk6: Option<Hardness>,
    /// The areas as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<AreaCount>,
}

impl Rules {
    /// All class ids the rules refer to.
    pub fn class_ids(&self) -> impl Iterator<Item = &str> {
        let must_and_should = self.rlk1.iter().flat_map(|rule| rule.must.iter().chain(&rule.should));
        let limits = self.glk1.iter().chain(&self.glk2).flat_map(|rule| &rule.classes);
        must_and_should.chain(limits).map(String::as_str)
    }
}

/// RLK1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MustAndShould {
    /// Class ids that must lie in an area.
    pub must: Vec<String>,
    /// Class ids that should lie in an area.
    #[serde(default)]
    pub should: Vec<String>,
}

/// RLK3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Years.
    pub years: u32,
}

/// GLK1 and GLK2.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
}

/// GLK3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// Years between two reviews.
    pub review_years: u32,
}

/// GLK6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hardness {
    /// Whether a violation cannot be excused.
    pub hard: bool,
}

/// Number of areas.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AreaCount {
    /// How many areas the city supports.
    pub number: u32,
}
