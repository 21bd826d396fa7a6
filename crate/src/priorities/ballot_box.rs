//! What lies in a round's ballot box.

use super::Ballot;
use std::collections::BTreeMap;

/// The ballots of a round that count: of each identity one, of each code of a Stimmkarte the last one.
///
/// Filled in the dossier's order, which is the same on every machine, whatever the order of arrival, and with ballots
/// that the round's rules have read: a wrong one must not replace a valid one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BallotBox {
    ballots: Vec<Ballot>,
    by_id: BTreeMap<String, usize>,
    by_code: BTreeMap<String, usize>,
}

impl BallotBox {
    /// Puts a ballot in. One of the same identity is in there already and changes nothing; an earlier one with the same
    /// code is replaced.
    pub fn cast(&mut self, id: impl Into<String>, ballot: Ballot) {
        let next = self.ballots.len();
        let std::collections::btree_map::Entry::Vacant(own) = self.by_id.entry(id.into()) else { return };
        let place = match &ballot.code {
            Some(code) => *self.by_code.entry(code.clone()).or_insert(next),
            None => next,
        };
        own.insert(place);
        match self.ballots.get_mut(place) {
            Some(earlier) => *earlier = ballot,
            None => self.ballots.push(ballot),
        }
    }

    /// The ballots that count.
    pub fn ballots(&self) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter()
    }

    /// How many count.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ballots.len()
    }

    /// Whether none counts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ballots.is_empty()
    }
}
