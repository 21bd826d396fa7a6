//! In which version of events a change is written.

use super::Change;

impl Change {
    /// The first version of events that has this change: 2 brought areas, criteria and offers, 3 needs and dots.
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
            Self::NeedCreated { .. }
            | Self::NeedChanged { .. }
            | Self::NeedDeleted { .. }
            | Self::NeedsOpened { .. }
            | Self::NeedAdvanced { .. }
            | Self::StatementGiven { .. }
            | Self::StatementWithdrawn { .. }
            | Self::NeedsMerged { .. }
            | Self::NeedUnmerged { .. }
            | Self::PrioritySet { .. }
            | Self::PriorityReset
            | Self::RoundCreated { .. }
            | Self::RoundChanged { .. }
            | Self::RoundOpened { .. }
            | Self::RoundClosed { .. }
            | Self::RoundDeleted { .. }
            | Self::BallotCast { .. }
            | Self::CountSet { .. }
            | Self::CountRemoved { .. } => 3,
        }
    }
}
