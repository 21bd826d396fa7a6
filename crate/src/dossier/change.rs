//! What can be changed: one case per thing the app lets a person do.

use super::{ConferenceFields, ConferenceKind, EventId};
use crate::areas::{AreaFields, AreaId, AreaMembers, AreaPlan, Reference};
use crate::criteria::{Criterion, Judgement, Subject};
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

/// Which offers of social infrastructure a dossier counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct OffersReference {
    /// Hash of the list.
    pub offers: String,
    /// Name of the file it came from, for the record.
    pub title: String,
    /// How many offers.
    pub count: u32,
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
        /// Its areas; absent in dossiers that knew none: applying it leaves the areas as they are.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        areas: Option<AreaPlan>,
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
    /// Other parameters of the criteria, as a method that is the same but for them; weights stay.
    CriteriaSet {
        /// Hash of the method.
        method: String,
        /// German title of the method.
        method_title: String,
    },
    /// An area is drawn; this event's id names it. Its Teilräume come from wherever they lay.
    AreaCreated {
        /// Name.
        name: String,
        /// Place in the app's list of colours, from 0.
        colour: u8,
        /// Keys of its Teilräume.
        keys: Vec<String>,
        /// The area it was split from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        split_from: Option<AreaId>,
    },
    /// Some of an area's data.
    AreaChanged {
        /// Which.
        area: AreaId,
        /// What changed, and nothing else.
        fields: AreaFields,
    },
    /// Areas become part of another one.
    AreasMerged {
        /// The one that stays.
        into: AreaId,
        /// Those that end.
        from: Vec<AreaId>,
    },
    /// An area is deleted; its Teilräume lie outside.
    AreaDeleted {
        /// Which.
        area: AreaId,
    },
    /// Teilräume are moved, all of one stroke: into an area, or out of all.
    TeilraeumeAssigned {
        /// The area; absent: out of all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        area: Option<AreaId>,
        /// Keys of the Teilräume.
        keys: Vec<String>,
    },
    /// The areas of a file take the place of all that were there; this event's id with a number names each.
    AreasOpened {
        /// Name of the file, for the record.
        title: String,
        /// The areas.
        areas: Vec<AreaMembers>,
    },
    /// A layout is kept to compare drafts with, in place of an earlier one.
    ReferenceKept(Reference),
    /// No layout is kept any more.
    ReferenceDropped,
    /// A reason, an exception or evidence, in place of an earlier one about the same.
    JudgementRecorded {
        /// The criterion.
        criterion: Criterion,
        /// Where.
        subject: Subject,
        /// What.
        judgement: Judgement,
    },
    /// A judgement is withdrawn.
    JudgementWithdrawn {
        /// The criterion.
        criterion: Criterion,
        /// Where.
        subject: Subject,
    },
    /// Offers of social infrastructure were brought in, in place of earlier ones.
    OffersOpened(OffersReference),
    /// The offers are taken away.
    OffersRemoved,
    /// Events are undone; undoing an `Undone` is redoing.
    Undone {
        /// Which.
        events: Vec<EventId>,
    },
}

impl Change {
    /// The first version of events that has this change: 2 brought areas, criteria and offers.
    #[must_use]
    pub fn version(&self) -> u32 {
        match self {
            Self::Begun { .. }
            | Self::Renamed { .. }
            | Self::CityOpened(_)
            | Self::MethodChosen { .. }
            | Self::WeightsSet { .. }
            | Self::WeightsReset
            | Self::PeriodChosen { .. }
            | Self::TeilraumExcluded { .. }
            | Self::TeilraumIncluded { .. }
            | Self::ScenarioCreated { areas: None, .. }
            | Self::ScenarioRenamed { .. }
            | Self::ScenarioNoted { .. }
            | Self::ScenarioDeleted { .. }
            | Self::ScenarioApplied { .. }
            | Self::WeightsProposed { .. }
            | Self::ProposalWithdrawn { .. }
            | Self::ConferenceCreated { .. }
            | Self::ConferenceChanged { .. }
            | Self::ConferenceDeleted { .. }
            | Self::Undone { .. } => 1,
            Self::ScenarioCreated { areas: Some(_), .. }
            | Self::CriteriaSet { .. }
            | Self::AreaCreated { .. }
            | Self::AreaChanged { .. }
            | Self::AreasMerged { .. }
            | Self::AreaDeleted { .. }
            | Self::TeilraeumeAssigned { .. }
            | Self::AreasOpened { .. }
            | Self::ReferenceKept(_)
            | Self::ReferenceDropped
            | Self::JudgementRecorded { .. }
            | Self::JudgementWithdrawn { .. }
            | Self::OffersOpened(_)
            | Self::OffersRemoved => 2,
        }
    }
}
