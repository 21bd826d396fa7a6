//! A round of dots as it stands (SPEC § 7).

use super::{DotCount, NeedId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Id of a round: that of the event that created it.
#[cfg_attr(feature = "wasm", tsify::declare)]
pub type RoundId = String;

/// Something dots can be given to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RoundItem {
    /// The need.
    pub need: NeedId,
    /// Its title on the ballot.
    pub title: String,
    /// The same in Leichte Sprache; may be empty.
    pub plain: String,
    /// The title by language code.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub texts: BTreeMap<String, String>,
}

/// How far a round has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum RoundState {
    /// Being set up.
    #[default]
    Draft,
    /// Dots can be given.
    Open,
    /// No more dots.
    Closed,
}

/// A round. Its ballots are kept apart: only their number is said before it is closed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// Identity.
    pub id: RoundId,
    /// Title.
    pub title: String,
    /// What dots can be given to, in the order of the ballot.
    pub items: Vec<RoundItem>,
    /// Most dots of a person.
    pub dots: u32,
    /// Most dots of a person for one item; absent: no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_item: Option<u32>,
    /// Voter groups; empty: not told apart.
    pub groups: Vec<String>,
    /// Whether results are shown before it is closed.
    pub live: bool,
    /// Codes of the Stimmkarten; empty: an open round.
    pub codes: Vec<String>,
    /// Whether it is only for practice.
    pub trial: bool,
    /// Whether dots for merged needs are capped at the most dots for one item.
    pub cap_merged: bool,
    /// The round of which it is the second among chosen items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_of: Option<RoundId>,
    /// How far it has come.
    pub state: RoundState,
    /// Number of ballots that count.
    pub ballots: u32,
    /// Dots counted in the hall, in the order in which they came first.
    pub counts: Vec<DotCount>,
}
