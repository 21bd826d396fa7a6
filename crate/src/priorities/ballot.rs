//! What is cast and what is counted in a round (SPEC § 7).

use super::NeedId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a ballot was cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum BallotSource {
    /// A tablet in a booth.
    Booth,
    /// The projected board.
    Wall,
    /// A telephone.
    Phone,
}

/// One person's dots. Numbers are as they came: what is wrong with them is said, not rounded away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    /// Where it was cast.
    pub source: BallotSource,
    /// Voter group, as the round names it.
    pub group: String,
    /// Code of the Stimmkarte; absent in an open round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Dots by need.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<NeedId, number>"))]
    pub dots: BTreeMap<NeedId, f64>,
}

/// Where dots were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum CountSource {
    /// On paper.
    Paper,
    /// On the projected board.
    Wall,
}

/// Dots counted in the hall, in total and separate from ballots. Numbers are as they came, see [`Ballot`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DotCount {
    /// Identity within the round, chosen by who counts.
    pub id: String,
    /// Where.
    pub source: CountSource,
    /// Voter group, as the round names it; empty: not told apart.
    pub group: String,
    /// Number of persons who gave the dots.
    pub voters: f64,
    /// Dots by need.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<NeedId, number>"))]
    pub dots: BTreeMap<NeedId, f64>,
}
