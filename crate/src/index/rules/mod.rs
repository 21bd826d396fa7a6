//! Parameters of the Leitkriterien as a method file carries them (SPEC § 5).
//!
//! They belong to the method because a city decides them together with its indicators. Only read, checked
//! and written here.

mod check;
mod defaults;
mod parameters;

pub(super) use check::check;
pub use parameters::{
    AreaCount, Contacts, Evidence, Hardness, InhabitantLimit, InhabitantRange, Inhabitants, MustAndShould,
    Protection, Review, Switch,
};

use serde::{Deserialize, Serialize};

/// Parameters of all rules; a rule that is absent has the defaults of SPEC § 5.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// Which classes must and should lie in an area.
    #[serde(rename = "RLK1", skip_serializing_if = "Option::is_none")]
    pub rlk1: Option<MustAndShould>,
    /// Average and below-average Teilräume that support their neighbours.
    #[serde(rename = "RLK2", skip_serializing_if = "Option::is_none")]
    pub rlk2: Option<Switch>,
    /// For how long a special demand must be evidenced.
    #[serde(rename = "RLK3", skip_serializing_if = "Option::is_none")]
    pub rlk3: Option<Evidence>,
    /// Special effects.
    #[serde(rename = "RLK4", skip_serializing_if = "Option::is_none")]
    pub rlk4: Option<Switch>,
    /// Infrastructure.
    #[serde(rename = "RLK5", skip_serializing_if = "Option::is_none")]
    pub rlk5: Option<Switch>,
    /// Teilräume that give identity.
    #[serde(rename = "RLK6", skip_serializing_if = "Option::is_none")]
    pub rlk6: Option<Switch>,
    /// Inhabitants of highly burdened Teilräume in an area.
    #[serde(rename = "GLK1", skip_serializing_if = "Option::is_none")]
    pub glk1: Option<InhabitantLimit>,
    /// Inhabitants of average and below-average Teilräume in an area.
    #[serde(rename = "GLK2", skip_serializing_if = "Option::is_none")]
    pub glk2: Option<InhabitantLimit>,
    /// How often borders are reviewed.
    #[serde(rename = "GLK3", skip_serializing_if = "Option::is_none")]
    pub glk3: Option<Review>,
    /// Parts of an area.
    #[serde(rename = "GLK4", skip_serializing_if = "Option::is_none")]
    pub glk4: Option<Switch>,
    /// Areas that touch.
    #[serde(rename = "GLK5", skip_serializing_if = "Option::is_none")]
    pub glk5: Option<Switch>,
    /// Areas across a Stadtbezirk border.
    #[serde(rename = "GLK6", skip_serializing_if = "Option::is_none")]
    pub glk6: Option<Hardness>,
    /// Where other funding does not suffice.
    #[serde(rename = "GLK7", skip_serializing_if = "Option::is_none")]
    pub glk7: Option<Switch>,
    /// Inhabitants per area; without it there is no such rule.
    #[serde(rename = "R2", skip_serializing_if = "Option::is_none")]
    pub r2: Option<InhabitantRange>,
    /// Fewest inhabitants of an area; without it there is no such rule.
    #[serde(rename = "S6.3.1", skip_serializing_if = "Option::is_none")]
    pub s631: Option<Inhabitants>,
    /// The areas as a whole; without it there is no such rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub areas: Option<AreaCount>,
    /// Which Teilräume touch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjacency: Option<Contacts>,
    /// Protection of small numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
}
