//! The parts of a method file (SPEC § 4).

use super::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Texts by language code.
pub(super) type Texts = BTreeMap<String, String>;

/// Which Teilräume take no part in centre, spread and index.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Exclude {
    /// Fewer inhabitants than this.
    pub population_below: f64,
    /// Keys.
    pub keys: Vec<String>,
}

/// One indicator of a method.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorDefinition {
    /// Identifier, unique within the method.
    pub id: String,
    pub(super) title: Texts,
    /// What it is made of.
    pub value: Value,
    /// Unit for people, e.g. `%`.
    #[serde(default)]
    pub unit: String,
    /// Which end is the worse one.
    pub direction: Direction,
    /// Weight; only proportions count.
    pub weight: f64,
}

impl IndicatorDefinition {
    /// German title, else the first there is, else the id.
    #[must_use]
    pub fn title(&self) -> &str {
        german(&self.title).unwrap_or(&self.id)
    }
}

/// Which end of an indicator raises the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// A higher value raises the index.
    HigherIsWorse,
    /// A higher value lowers the index.
    HigherIsBetter,
}

/// How indicators are made comparable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standardise {
    /// The value that becomes 0.
    pub centre: CentreKind,
    /// The distance that becomes 1.
    pub spread: SpreadKind,
    /// Taken off the number of Teilräume in standard deviations: 0 or 1.
    #[serde(default)]
    pub ddof: u8,
}

/// The value of an indicator that becomes 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum CentreKind {
    /// The pooled value of the city.
    City,
    /// The arithmetic mean of the Teilräume.
    Mean,
}

/// The distance from the centre that becomes 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpreadKind {
    /// The standard deviation.
    Sd,
}

/// How the weighted indicators become the index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combine {
    /// Whether the weighted mean is divided by its standard deviation.
    #[serde(default = "no_rescale")]
    pub rescale: RescaleKind,
}

const fn no_rescale() -> RescaleKind {
    RescaleKind::None
}

/// Whether the weighted mean is divided by its standard deviation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RescaleKind {
    /// No.
    None,
    /// Yes.
    Sd,
}

/// One class; the last one has no upper bound.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassDefinition {
    /// Identifier, unique within the method.
    pub id: String,
    pub(super) title: Texts,
    /// Upper bound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upto: Option<f64>,
    /// Whether the bound itself belongs to this class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inclusive: Option<bool>,
}

impl ClassDefinition {
    /// German title, else the first there is, else the id.
    #[must_use]
    pub fn title(&self) -> &str {
        german(&self.title).unwrap_or(&self.id)
    }
}

pub(super) fn german(texts: &Texts) -> Option<&str> {
    texts.get("de").or_else(|| texts.values().next()).map(String::as_str)
}
