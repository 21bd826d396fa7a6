//! What people recorded about criteria: reasons, exceptions, evidence.

use super::Criterion;
use crate::areas::AreaId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a judgement is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Subject {
    /// A Teilraum.
    Teilraum {
        /// Its key.
        key: String,
    },
    /// An area.
    Area {
        /// Its id.
        id: AreaId,
    },
    /// All areas together.
    City,
}

/// A recorded judgement. What it means depends on the criterion: of RLK2 the role for the neighbours, of RLK6 what
/// makes the identity, of RLK3 the special demand, of RLK4 the special effect, of RLK5 existing and missing
/// infrastructure, of GLK3 the development that justifies leaving, of GLK7 why other funding does not suffice, of all
/// others the reason for an exception.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Judgement {
    /// The reason, in words.
    pub text: String,
    /// Who decided: a body or a role; may be empty, but then nothing is excused.
    pub decided_by: String,
    /// Year since which it holds, `YYYY`; may be empty.
    pub since: String,
    /// Indicator whose time series is the evidence (RLK3); may be empty.
    pub indicator: String,
    /// Persons that a special effect adds, by count (RLK4).
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub counts: BTreeMap<String, f64>,
}

/// A judgement with what it is about and who recorded it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Recorded {
    /// The criterion.
    pub criterion: Criterion,
    /// Where.
    pub subject: Subject,
    /// What.
    pub judgement: Judgement,
    /// Who recorded it.
    pub by: String,
    /// When, as ISO 8601 in UTC.
    pub at: String,
}
