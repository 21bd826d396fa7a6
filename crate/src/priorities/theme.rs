//! The path from a theme to a need (H 5.3.2.1, Übersicht 23): what was recorded at its steps.

use super::given::{given, set};
use serde::{Deserialize, Serialize};

/// What is recorded about the path of a theme; everything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Theme {
    /// Eigenbewertung: how the coordination assesses it; empty: not assessed.
    pub assessment: String,
    /// The sozialräumliches Gremium that assessed it where the coordination could not; may be empty.
    pub body: String,
    /// Whether the coordination can deal with it at short notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_term: Option<bool>,
    /// Day of the Stadtteilkonferenz, `YYYY-MM-DD`; may be empty.
    pub conference_date: String,
    /// Whether the Stadtteilkonferenz sees a theme of the Sozialraum in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_is_theme: Option<bool>,
    /// Its reason; may be empty.
    pub conference_reason: String,
    /// Whether it is pursued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pursued: Option<bool>,
    /// Why, above all why not; may be empty.
    pub pursued_reason: String,
    /// Who was told of the outcome, and when; may be empty.
    pub informed: String,
}

/// Some of what is recorded about the path; what is absent did not change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct ThemeFields {
    /// Eigenbewertung.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<String>,
    /// Sozialräumliches Gremium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Whether the coordination can deal with it at short notice; `null`: not said any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "boolean | null"))]
    pub short_term: Option<Option<bool>>,
    /// Day of the Stadtteilkonferenz, `YYYY-MM-DD` or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_date: Option<String>,
    /// Whether the Stadtteilkonferenz sees a theme of the Sozialraum in it; `null`: not said any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "boolean | null"))]
    pub conference_is_theme: Option<Option<bool>>,
    /// Its reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conference_reason: Option<String>,
    /// Whether it is pursued; `null`: not said any more.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "wasm", tsify(optional, type = "boolean | null"))]
    pub pursued: Option<Option<bool>>,
    /// Why, above all why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pursued_reason: Option<String>,
    /// Who was told of the outcome, and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub informed: Option<String>,
}

impl Theme {
    /// Takes over what changed.
    pub fn change(&mut self, fields: &ThemeFields) {
        set(&mut self.assessment, fields.assessment.as_ref());
        set(&mut self.body, fields.body.as_ref());
        set(&mut self.short_term, fields.short_term.as_ref());
        set(&mut self.conference_date, fields.conference_date.as_ref());
        set(&mut self.conference_is_theme, fields.conference_is_theme.as_ref());
        set(&mut self.conference_reason, fields.conference_reason.as_ref());
        set(&mut self.pursued, fields.pursued.as_ref());
        set(&mut self.pursued_reason, fields.pursued_reason.as_ref());
        set(&mut self.informed, fields.informed.as_ref());
    }
}

impl ThemeFields {
    /// Names of the fields that are there.
    pub fn present(&self) -> impl Iterator<Item = &'static str> {
        let there = [
            ("assessment", self.assessment.is_some()),
            ("body", self.body.is_some()),
            ("shortTerm", self.short_term.is_some()),
            ("conferenceDate", self.conference_date.is_some()),
            ("conferenceIsTheme", self.conference_is_theme.is_some()),
            ("conferenceReason", self.conference_reason.is_some()),
            ("pursued", self.pursued.is_some()),
            ("pursuedReason", self.pursued_reason.is_some()),
            ("informed", self.informed.is_some()),
        ];
        there.into_iter().filter(|(_, there)| *there).map(|(name, _)| name)
    }
}
