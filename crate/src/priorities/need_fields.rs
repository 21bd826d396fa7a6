//! Part of what is recorded about a need: only what changed.

use super::given::given;
use super::{Handlungsfeld, Lebenslage, Link, NeedIndicator, Origin, ThemeFields};
use crate::areas::AreaId;
use serde::{Deserialize, Serialize};

/// Some of a need's data; what is absent did not change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct NeedFields {
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who named it; `null`: not recorded any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "Origin | null"))]
    pub origin: Option<Option<Origin>>,
    /// Areas it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<Vec<AreaId>>,
    /// Keys of Teilräume it is about, besides those of its areas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teilraeume: Option<Vec<String>>,
    /// Lebenslagenbereiche.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lebenslagen: Option<Vec<Lebenslage>>,
    /// Handlungsfelder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Handlungsfeld>>,
    /// Zielgruppen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_groups: Option<Vec<String>>,
    /// Strategic goals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goals: Option<Vec<String>>,
    /// Indikatoren.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicators: Option<Vec<NeedIndicator>>,
    /// Constraints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constraints: Option<String>,
    /// Dissent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissent: Option<String>,
    /// Documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
    /// Dringlichkeit, 0 to 4; `null`: not rated any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "number | null"))]
    pub urgency: Option<Option<u8>>,
    /// Bezug zu strategischen Zielen, 0 to 4; `null`: not rated any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "number | null"))]
    pub goal_relation: Option<Option<u8>>,
    /// Lücke gegenüber vorhandenen Angeboten, 0 to 4; `null`: not rated any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "number | null"))]
    pub gap: Option<Option<u8>>,
    /// Path from theme to need.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<ThemeFields>,
}

impl NeedFields {
    /// Names of the fields that are there, those of the path among them.
    pub fn present(&self) -> impl Iterator<Item = &'static str> {
        let there = [
            ("title", self.title.is_some()),
            ("description", self.description.is_some()),
            ("origin", self.origin.is_some()),
            ("areas", self.areas.is_some()),
            ("teilraeume", self.teilraeume.is_some()),
            ("lebenslagen", self.lebenslagen.is_some()),
            ("fields", self.fields.is_some()),
            ("targetGroups", self.target_groups.is_some()),
            ("goals", self.goals.is_some()),
            ("indicators", self.indicators.is_some()),
            ("constraints", self.constraints.is_some()),
            ("dissent", self.dissent.is_some()),
            ("links", self.links.is_some()),
            ("urgency", self.urgency.is_some()),
            ("goalRelation", self.goal_relation.is_some()),
            ("gap", self.gap.is_some()),
        ];
        let own = there.into_iter().filter(|(_, there)| *there).map(|(name, _)| name);
        own.chain(self.theme.iter().flat_map(ThemeFields::present))
    }
}
