//! A Handlungserfordernis with everything recorded about it (SPEC § 6; H 7.1).

use super::given::set;
use super::{Handlungsfeld, Lebenslage, NeedFields, Origin, Statement, Theme};
use crate::areas::AreaId;
use serde::{Deserialize, Serialize};

/// Id of a need: that of the event that noted it; of needs that came together, followed by `:` and a number from 1.
#[cfg_attr(feature = "wasm", tsify::declare)]
pub type NeedId = String;

/// How far a need has come (H 7.1).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum NeedState {
    /// Bedürfnis: somebody perceives it.
    #[default]
    Perceived,
    /// Handlungserfordernis: put into words by those on the spot.
    Need,
    /// Abgestimmtes Handlungserfordernis: prioritised by the Sozialraumkonferenz, tied to a strategic goal.
    Agreed,
    /// Bedarf: what exists does not meet it.
    Demand,
    /// Not pursued.
    NotPursued,
}

/// An Indikator of a need, in the words of those who noted it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct NeedIndicator {
    /// Name.
    pub name: String,
    /// Unit; may be empty.
    pub unit: String,
    /// Period; may be empty.
    pub period: String,
    /// Actual value; may be empty.
    pub actual: String,
    /// Target value; may be empty.
    pub target: String,
}

/// A link to a document; never loaded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Link {
    /// Title; may be empty.
    pub title: String,
    /// Address (http or https) or path of a file.
    pub url: String,
}

/// A need.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Need {
    /// Identity.
    pub id: NeedId,
    /// Title.
    pub title: String,
    /// Description; may be empty.
    pub description: String,
    /// Who named it; absent: not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Areas it is about.
    #[cfg_attr(feature = "wasm", tsify(type = "AreaId[]"))]
    pub areas: Vec<AreaId>,
    /// Keys of Teilräume it is about, besides those of its areas.
    pub teilraeume: Vec<String>,
    /// Lebenslagenbereiche.
    pub lebenslagen: Vec<Lebenslage>,
    /// Handlungsfelder.
    pub fields: Vec<Handlungsfeld>,
    /// Zielgruppen.
    pub target_groups: Vec<String>,
    /// Strategic goals.
    pub goals: Vec<String>,
    /// Indikatoren.
    pub indicators: Vec<NeedIndicator>,
    /// Constraints; may be empty.
    pub constraints: String,
    /// Dissent; may be empty.
    pub dissent: String,
    /// Documents.
    pub links: Vec<Link>,
    /// Dringlichkeit, 0 to 4; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<u8>,
    /// Bezug zu strategischen Zielen, 0 to 4; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_relation: Option<u8>,
    /// Lücke gegenüber vorhandenen Angeboten, 0 to 4; absent: not rated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<u8>,
    /// Path from theme to need.
    pub theme: Theme,
    /// How far it has come.
    pub state: NeedState,
    /// Why it is there; may be empty.
    pub state_reason: String,
    /// Statements in the order in which they came.
    pub statements: Vec<Statement>,
    /// The need it was merged into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<NeedId>,
    /// Who noted it.
    pub by: String,
    /// When, as ISO 8601 in UTC.
    pub at: String,
}

impl Need {
    /// Takes over what changed.
    pub fn change(&mut self, fields: &NeedFields) {
        set(&mut self.title, fields.title.as_ref());
        set(&mut self.description, fields.description.as_ref());
        set(&mut self.origin, fields.origin.as_ref());
        set(&mut self.areas, fields.areas.as_ref());
        set(&mut self.teilraeume, fields.teilraeume.as_ref());
        set(&mut self.lebenslagen, fields.lebenslagen.as_ref());
        set(&mut self.fields, fields.fields.as_ref());
        set(&mut self.target_groups, fields.target_groups.as_ref());
        set(&mut self.goals, fields.goals.as_ref());
        set(&mut self.indicators, fields.indicators.as_ref());
        set(&mut self.constraints, fields.constraints.as_ref());
        set(&mut self.dissent, fields.dissent.as_ref());
        set(&mut self.links, fields.links.as_ref());
        set(&mut self.urgency, fields.urgency.as_ref());
        set(&mut self.goal_relation, fields.goal_relation.as_ref());
        set(&mut self.gap, fields.gap.as_ref());
        if let Some(theme) = &fields.theme {
            self.theme.change(theme);
        }
    }
}
