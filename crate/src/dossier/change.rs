//! What can be changed: one case per thing the app lets a person do.

use super::{ConferenceFields, ConferenceKind, EventId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which data a dossier works on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CityReference {
    /// Hash of the table: keys, names, counts.
    pub table: String,
    /// Hash of the geometry; absent when only tables were brought in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geometry: Option<String>,
    /// Name of the city.
    pub title: String,
    /// Where the figures come from; may be empty.
    pub source: String,
    /// Whether it is the invented model city.
    pub is_model: bool,
}

/// A city with the method and period it is first looked at with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Opening {
    /// The data.
    pub city: CityReference,
    /// Hash of the method.
    pub method: String,
    /// German title of the method, for the record.
    pub method_title: String,
    /// Period; empty where the data knows only one.
    pub period: String,
}

/// A method as it is being tried: the file, other weights, Teilräume taken out, the period looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// Hash of the method; empty before a city was opened.
    pub method: String,
    /// German title of the method.
    pub method_title: String,
    /// Weights by indicator; absent: the method's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub weights: Option<BTreeMap<String, f64>>,
    /// Keys of Teilräume taken out by hand, with the reason.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub excluded: BTreeMap<String, String>,
    /// Period; empty where the data knows only one.
    pub period: String,
}

/// One change to a dossier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Change {
    /// The dossier begins, perhaps with data already in it. Its event names the dossier and all its copies.
    Begun {
        /// What it begins with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        opening: Option<Opening>,
    },
    /// The dossier has another title.
    Renamed {
        /// The title.
        title: String,
    },
    /// Data was brought in; weights and Teilräume taken out begin anew.
    CityOpened(Opening),
    /// Another method; the weights are its own.
    MethodChosen {
        /// Hash of the method.
        method: String,
        /// German title of the method.
        method_title: String,
    },
    /// Other weights.
    WeightsSet {
        /// By indicator; only their proportions count.
        #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
        weights: BTreeMap<String, f64>,
    },
    /// Back to the method's own weights.
    WeightsReset,
    /// Another period.
    PeriodChosen {
        /// The period.
        period: String,
    },
    /// A Teilraum takes no part in the computation.
    TeilraumExcluded {
        /// Its key.
        key: String,
        /// Why; may be empty.
        reason: String,
    },
    /// A Teilraum takes part again.
    TeilraumIncluded {
        /// Its key.
        key: String,
    },
    /// A scenario; this event's id names it.
    ScenarioCreated {
        /// Its name.
        name: String,
        /// Its note; may be empty.
        note: String,
        /// What it computes.
        variant: Variant,
        /// The scenario it was copied from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy_of: Option<EventId>,
    },
    /// A scenario has another name.
    ScenarioRenamed {
        /// Which.
        scenario: EventId,
        /// The name.
        name: String,
    },
    /// A scenario has another note.
    ScenarioNoted {
        /// Which.
        scenario: EventId,
        /// The note.
        note: String,
    },
    /// A scenario is deleted.
    ScenarioDeleted {
        /// Which.
        scenario: EventId,
    },
    /// A scenario's variant becomes the current one.
    ScenarioApplied {
        /// Which.
        scenario: EventId,
    },
    /// Somebody proposes weights; this event's id names the proposal.
    WeightsProposed {
        /// Who: a group or a role.
        name: String,
        /// By indicator; only their proportions count.
        #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
        weights: BTreeMap<String, f64>,
    },
    /// A proposal is withdrawn.
    ProposalWithdrawn {
        /// Which.
        proposal: EventId,
    },
    /// A conference; this event's id names it.
    ConferenceCreated {
        /// Which kind.
        kind: ConferenceKind,
    },
    /// Some of a conference's data.
    ConferenceChanged {
        /// Which.
        conference: EventId,
        /// What changed, and nothing else.
        fields: ConferenceFields,
    },
    /// A conference is deleted.
    ConferenceDeleted {
        /// Which.
        conference: EventId,
    },
    /// Events are undone; undoing an `Undone` is redoing.
    Undone {
        /// Which.
        events: Vec<EventId>,
    },
}
