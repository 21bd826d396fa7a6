//! Rounds and ballots for tests.

use super::{Ballot, BallotSource, Round, RoundItem};
use std::collections::BTreeMap;

/// Voter groups as SPEC § 7 names them.
pub const GROUPS: [&str; 5] =
    ["Bewohner*innen", "Akteur*innen vor Ort", "Fachverwaltung", "Politik", "Träger/Wohlfahrtsverbände"];

/// An item on the ballot.
pub fn item(need: &str) -> RoundItem {
    let (plain, texts) = (String::new(), BTreeMap::new());
    RoundItem { need: need.to_owned(), title: need.to_owned(), plain, texts }
}

/// A round with the usual rules.
pub fn round(needs: &[&str]) -> Round {
    Round {
        items: needs.iter().map(|need| item(need)).collect(),
        groups: GROUPS.iter().map(|&group| group.to_owned()).collect(),
        ..Round::new("r-1".to_owned(), &super::RoundFields::default())
    }
}

/// A ballot from a tablet.
pub fn ballot(group: &str, dots: &[(&str, f64)]) -> Ballot {
    let dots = dots.iter().map(|&(need, dots)| (need.to_owned(), dots)).collect();
    Ballot { source: BallotSource::Booth, group: group.to_owned(), code: None, dots }
}
