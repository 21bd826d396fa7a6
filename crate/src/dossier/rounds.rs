//! What changes of rounds of dots do to a dossier's state.

use super::{Change, DossierEvent, DossierState, EventId};
use crate::priorities::{
    Ballot, BallotBox, BallotRules, CountSource, DotCount, Merges, Round, RoundState, Tally, dot_shares,
    tally,
};
use crate::problem::{Problem, ProblemName, Result};
use std::rc::Rc;

/// What was cast in a round; only its number and its tally leave the engine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Votes {
    /// Shared, so that trying a change does not copy the ballots.
    cast: Rc<BallotBox>,
    /// The event that closed the round.
    closing: Option<EventId>,
}

impl DossierState {
    /// Takes a change of a round into account. `knew` says whether the event's writer had seen another event.
    ///
    /// # Errors
    /// `RoundUnknown`, `CountUnknown` when what the event refers to is not there (any more); `RoundNotDraft`,
    /// `RoundNotOpen`, `RoundClosed`, `RoundWithoutItems`; what [`BallotRules`] refuse. The rounds stay as they are.
    pub(super) fn vote(&mut self, event: &DossierEvent, knew: &dyn Fn(&EventId) -> bool) -> Result<()> {
        match &event.change {
            Change::RoundCreated { fields } => self.rounds.push(Round::new(event.id.to_string(), fields)),
            Change::RoundChanged { round, fields } => draft(self.round(round)?)?.change(fields),
            Change::RoundOpened { round } => {
                let round = draft(self.round(round)?)?;
                if round.items.is_empty() {
                    return Err(Problem::new(ProblemName::RoundWithoutItems).value(&round.title));
                }
                round.state = RoundState::Open;
            }
            Change::RoundClosed { round } => {
                let entry = self.round(round)?;
                if entry.state != RoundState::Open {
                    return Err(Problem::new(ProblemName::RoundNotOpen).value(&entry.title));
                }
                entry.state = RoundState::Closed;
                self.votes.entry(round.clone()).or_default().closing = Some(event.id.clone());
            }
            Change::RoundDeleted { round } => {
                self.round(round)?;
                self.rounds.retain(|entry| entry.id != *round);
                self.votes.remove(round);
            }
            Change::BallotCast { round, ballot } => self.cast(&event.id, round, ballot, knew)?,
            Change::CountSet { round, count } => self.count(round, count, knew)?,
            Change::CountRemoved { round, count } => {
                let counts = &mut self.round(round)?.counts;
                let place = counts.iter().position(|entry| entry.id == *count);
                let unknown = || Problem::new(ProblemName::CountUnknown).value(count);
                counts.remove(place.ok_or_else(unknown)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// The result of a round; absent when there is no such round.
    #[must_use]
    pub fn tally(&self, round: &str) -> Option<Tally> {
        let entry = self.rounds.iter().find(|entry| entry.id == round)?;
        Some(tally(entry, &self.cast_in(round), &Merges::of(&self.needs)))
    }

    /// Punktanteil of each need, see [`dot_shares`].
    #[must_use]
    pub fn dot_shares(&self) -> Option<Vec<f64>> {
        let cast: Vec<Rc<BallotBox>> = self.rounds.iter().map(|round| self.cast_in(&round.id)).collect();
        dot_shares(&self.needs, self.rounds.iter().zip(cast.iter().map(Rc::as_ref)))
    }

    fn cast_in(&self, round: &str) -> Rc<BallotBox> {
        self.votes.get(round).map(|votes| Rc::clone(&votes.cast)).unwrap_or_default()
    }

    /// What keeps a change from being made here and now, although it would count if somebody else had made it.
    ///
    /// # Errors
    /// `CountVotersMissing` when a round would be closed before it is known how many gave the dots on the wall.
    pub(super) fn hold_back(&self, change: &Change) -> Result<()> {
        match change {
            Change::RoundClosed { round } => {
                self.rounds.iter().filter(|entry| entry.id == *round).try_for_each(Round::counts_complete)
            }
            _ => Ok(()),
        }
    }

    fn cast(
        &mut self,
        id: &EventId,
        round: &str,
        ballot: &Ballot,
        knew: &dyn Fn(&EventId) -> bool,
    ) -> Result<()> {
        BallotRules::of(self.taking(round, knew)?).read(ballot)?;
        let votes = self.votes.entry(round.to_owned()).or_default();
        Rc::make_mut(&mut votes.cast).cast(id.to_string(), ballot.clone());
        let ballots = u32::try_from(votes.cast.len()).unwrap_or(u32::MAX);
        self.round(round)?.ballots = ballots;
        Ok(())
    }

    /// Dots on paper are counted after closing too, those on the wall are not given then any more.
    fn count(&mut self, round: &str, count: &DotCount, knew: &dyn Fn(&EventId) -> bool) -> Result<()> {
        let is_late_paper =
            count.source == CountSource::Paper && self.round(round)?.state == RoundState::Closed;
        let entry = if is_late_paper { self.round(round)? } else { self.taking(round, knew)? };
        BallotRules::of(entry).read_count(count)?;
        match entry.counts.iter_mut().find(|known| known.id == count.id) {
            Some(known) => known.clone_from(count),
            None => entry.counts.push(count.clone()),
        }
        Ok(())
    }

    /// A round that takes dots of a device: while it is open, and from devices that had not seen it closed.
    fn taking(&mut self, id: &str, knew: &dyn Fn(&EventId) -> bool) -> Result<&mut Round> {
        let closing = self.votes.get(id).and_then(|votes| votes.closing.as_ref());
        let has_seen_the_end = closing.is_some_and(knew);
        let round = self.round(id)?;
        let refused = match round.state {
            RoundState::Draft => ProblemName::RoundNotOpen,
            RoundState::Closed if has_seen_the_end => ProblemName::RoundClosed,
            _ => return Ok(round),
        };
        Err(Problem::new(refused).value(&round.title))
    }

    fn round(&mut self, id: &str) -> Result<&mut Round> {
        let entry = self.rounds.iter_mut().find(|entry| entry.id == id);
        entry.ok_or_else(|| Problem::new(ProblemName::RoundUnknown).value(id))
    }
}

fn draft(round: &mut Round) -> Result<&mut Round> {
    if round.state != RoundState::Draft {
        return Err(Problem::new(ProblemName::RoundNotDraft).value(&round.title));
    }
    Ok(round)
}
