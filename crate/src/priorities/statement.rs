//! Statements about a need (H 5.3.2.1: Stellungnahme zum Thema).

use serde::{Deserialize, Serialize};

/// Who gives a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Party {
    /// Bürgeramt.
    Buergeramt,
    /// Fachamt.
    Department,
    /// Sozialraumkoordination.
    Coordination,
}

/// A statement as it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GivenStatement {
    /// Who gives it.
    pub party: Party,
    /// Which office or person; may be empty.
    pub office: String,
    /// What they say; may be empty where `consents` says it.
    pub text: String,
    /// Consent or dissent; absent: neither was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consents: Option<bool>,
}

/// A statement as a need has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// Id of the event that gave it.
    pub id: String,
    /// Who gave it.
    pub party: Party,
    /// Which office or person; may be empty.
    pub office: String,
    /// What they said; may be empty.
    pub text: String,
    /// Consent or dissent; absent: neither was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consents: Option<bool>,
    /// Who recorded it.
    pub by: String,
    /// When, as ISO 8601 in UTC.
    pub at: String,
}

impl GivenStatement {
    /// The statement with its identity, who recorded it and when.
    #[must_use]
    pub fn recorded(&self, id: String, by: &str, at: &str) -> Statement {
        Statement {
            id,
            party: self.party,
            office: self.office.clone(),
            text: self.text.clone(),
            consents: self.consents,
            by: by.to_owned(),
            at: at.to_owned(),
        }
    }
}
