//! Part of a round's set-up: only what changed.

use super::given::{given, set};
use super::{Round, RoundId, RoundItem, RoundState};
use serde::{Deserialize, Serialize};

/// Some of a round's set-up; what is absent did not change, in a new round it is as it usually is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct RoundFields {
    /// Title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What dots can be given to, in the order of the ballot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<RoundItem>>,
    /// Most dots of a person; usually 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dots: Option<u32>,
    /// Most dots of a person for one item, usually 3; `null`: no limit.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "number | null"))]
    pub per_item: Option<Option<u32>>,
    /// Voter groups; usually none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// Whether results are shown before it is closed; usually not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live: Option<bool>,
    /// Codes of the Stimmkarten; usually none: an open round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<String>>,
    /// Whether it is only for practice; usually not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
    /// Whether dots for merged needs are capped; usually not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap_merged: Option<bool>,
    /// The round of which it is the second among chosen items; `null`: of none.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "RoundId | null"))]
    pub second_of: Option<Option<RoundId>>,
}

impl Round {
    /// Dots of a person, where nothing else was said.
    pub const USUAL_DOTS: u32 = 5;
    /// Most dots of a person for one item, where nothing else was said.
    pub const USUAL_PER_ITEM: u32 = 3;

    /// A round as it is set up.
    #[must_use]
    pub fn new(id: RoundId, fields: &RoundFields) -> Self {
        let mut round = Self {
            id,
            title: String::new(),
            items: Vec::new(),
            dots: Self::USUAL_DOTS,
            per_item: Some(Self::USUAL_PER_ITEM),
            groups: Vec::new(),
            live: false,
            codes: Vec::new(),
            trial: false,
            cap_merged: false,
            second_of: None,
            state: RoundState::Draft,
            ballots: 0,
            counts: Vec::new(),
        };
        round.change(fields);
        round
    }

    /// Takes over what changed.
    pub fn change(&mut self, fields: &RoundFields) {
        set(&mut self.title, fields.title.as_ref());
        set(&mut self.items, fields.items.as_ref());
        set(&mut self.dots, fields.dots.as_ref());
        set(&mut self.per_item, fields.per_item.as_ref());
        set(&mut self.groups, fields.groups.as_ref());
        set(&mut self.live, fields.live.as_ref());
        set(&mut self.codes, fields.codes.as_ref());
        set(&mut self.trial, fields.trial.as_ref());
        set(&mut self.cap_merged, fields.cap_merged.as_ref());
        set(&mut self.second_of, fields.second_of.as_ref());
    }
}

impl RoundFields {
    /// Names of the fields that are there.
    pub fn present(&self) -> impl Iterator<Item = &'static str> {
        let there = [
            ("title", self.title.is_some()),
            ("items", self.items.is_some()),
            ("dots", self.dots.is_some()),
            ("perItem", self.per_item.is_some()),
            ("groups", self.groups.is_some()),
            ("live", self.live.is_some()),
            ("codes", self.codes.is_some()),
            ("trial", self.trial.is_some()),
            ("capMerged", self.cap_merged.is_some()),
            ("secondOf", self.second_of.is_some()),
        ];
        there.into_iter().filter(|(_, there)| *there).map(|(name, _)| name)
    }
}
