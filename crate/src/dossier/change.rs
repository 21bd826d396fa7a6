//! What can be changed: one case per thing the app lets a person do.

use super::{ConferenceFields, ConferenceKind, EventId, OffersReference, Opening, Variant};
use crate::areas::{AreaFields, AreaId, AreaMembers, AreaPlan, Reference};
use crate::criteria::{Criterion, Judgement, Subject};
use crate::priorities::{
    Ballot, DotCount, GivenStatement, NeedFields, NeedId, NeedState, PriorityCriterion, RoundFields, RoundId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// A need is noted; this event's id names it.
    NeedCreated {
        /// Its title.
        title: String,
        /// What else is known of it.
        #[serde(default)]
        fields: NeedFields,
    },
    /// Some of what is recorded about a need.
    NeedChanged {
        /// Which.
        need: NeedId,
        /// What changed, and nothing else.
        fields: NeedFields,
    },
    /// A need is deleted; those merged into it stand on their own again.
    NeedDeleted {
        /// Which.
        need: NeedId,
    },
    /// The needs of a file come on top of those that are there; this event's id with a number names each.
    NeedsOpened {
        /// Name of the file, for the record.
        title: String,
        /// The needs; each has a title.
        needs: Vec<NeedFields>,
    },
    /// A need comes to another state.
    NeedAdvanced {
        /// Which.
        need: NeedId,
        /// The state.
        state: NeedState,
        /// Why; may be empty where the state needs no reason.
        reason: String,
    },
    /// Somebody gives a statement about a need; this event's id names it.
    StatementGiven {
        /// The need.
        need: NeedId,
        /// What they say.
        statement: GivenStatement,
    },
    /// A statement is withdrawn.
    StatementWithdrawn {
        /// The need.
        need: NeedId,
        /// Id of the statement.
        statement: String,
    },
    /// Needs become part of another one; their dots count for it.
    NeedsMerged {
        /// The one that stays.
        into: NeedId,
        /// Those that become part of it.
        from: Vec<NeedId>,
    },
    /// A merged need stands on its own again.
    NeedUnmerged {
        /// Which.
        need: NeedId,
    },
    /// Other weights of the priority.
    PrioritySet {
        /// By criterion; only their proportions count.
        #[cfg_attr(feature = "wasm", tsify(type = "Record<PriorityCriterion, number>"))]
        weights: BTreeMap<PriorityCriterion, f64>,
    },
    /// Back to the usual weights of the priority.
    PriorityReset,
    /// A round of dots; this event's id names it.
    RoundCreated {
        /// Its set-up.
        fields: RoundFields,
    },
    /// Some of a round's set-up, before it is opened.
    RoundChanged {
        /// Which.
        round: RoundId,
        /// What changed, and nothing else.
        fields: RoundFields,
    },
    /// From now on dots can be given.
    RoundOpened {
        /// The round.
        round: RoundId,
    },
    /// No more dots, except from devices that do not know yet.
    RoundClosed {
        /// The round.
        round: RoundId,
    },
    /// A round is deleted with its dots.
    RoundDeleted {
        /// Which.
        round: RoundId,
    },
    /// Somebody's dots; this event's id names the ballot.
    BallotCast {
        /// The round.
        round: RoundId,
        /// The dots.
        ballot: Ballot,
    },
    /// Dots counted in the hall, in place of an earlier count of the same id.
    CountSet {
        /// The round.
        round: RoundId,
        /// The count.
        count: DotCount,
    },
    /// A count is taken away.
    CountRemoved {
        /// The round.
        round: RoundId,
        /// Id of the count.
        count: String,
    },
    /// Events are undone; undoing an `Undone` is redoing.
    Undone {
        /// Which.
        events: Vec<EventId>,
    },
}
