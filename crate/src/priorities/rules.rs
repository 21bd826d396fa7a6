//! What makes a ballot valid in its round (SPEC § 7): refused whole or read whole.

use super::{Ballot, CountSource, DotCount, Round};
use crate::problem::{Problem, ProblemName, Result};
use std::collections::{BTreeMap, HashMap, HashSet};

/// More voters than any hall holds: beyond it stands a slip of the keyboard.
const MOST_VOTERS: u32 = 1_000_000;

/// The rules of a round, laid out for many ballots.
#[derive(Debug, Clone)]
pub struct BallotRules<'a> {
    items: HashMap<&'a str, usize>,
    groups: HashSet<&'a str>,
    codes: HashSet<&'a str>,
    dots: u32,
    per_item: Option<u32>,
}

/// Dots by item of the round, by its place on the ballot; items without dots are left out.
pub type ItemDots = Vec<(usize, u64)>;

impl<'a> BallotRules<'a> {
    /// The rules of `round`.
    #[must_use]
    pub fn of(round: &'a Round) -> Self {
        Self {
            items: round.items.iter().enumerate().map(|(place, item)| (item.need.as_str(), place)).collect(),
            groups: round.groups.iter().map(String::as_str).collect(),
            codes: round.codes.iter().map(String::as_str).collect(),
            dots: round.dots,
            per_item: round.per_item,
        }
    }

    /// Reads a ballot; whether the round is open is not looked at.
    ///
    /// # Errors
    /// `BallotGroupUnknown`, `BallotCodeMissing`, `BallotCodeUnknown`, `BallotItemUnknown`, `DotsNotWhole`,
    /// `BallotAboveCap`, `BallotTooManyDots`, `BallotEmpty`, with the value found and the limit.
    pub fn read(&self, ballot: &Ballot) -> Result<ItemDots> {
        self.group(&ballot.group)?;
        self.code(ballot.code.as_deref())?;
        let dots = self.dots(&ballot.dots)?;
        for &(place, given) in &dots {
            if let Some(most) = self.per_item.filter(|&most| given > u64::from(most)) {
                let problem = Problem::new(ProblemName::BallotAboveCap).value(given).limit(most);
                return Err(problem.column(self.item(place)));
            }
        }
        match sum(&dots) {
            0 => Err(Problem::new(ProblemName::BallotEmpty)),
            given if given > u64::from(self.dots) => {
                Err(Problem::new(ProblemName::BallotTooManyDots).value(given).limit(self.dots))
            }
            _ => Ok(dots),
        }
    }

    /// Reads dots that were counted by hand: no more than so many voters can have given. On the projected board the
    /// voters may follow later: while there are none, only the numbers themselves are looked at.
    ///
    /// # Errors
    /// `BallotGroupUnknown`, `BallotItemUnknown`, `DotsNotWhole`, `CountImplausible`, the last with the item where it
    /// is one item's dots that are too many.
    pub fn read_count(&self, count: &DotCount) -> Result<ItemDots> {
        if !count.group.is_empty() {
            self.group(&count.group)?;
        }
        let voters = whole("voters", count.voters)?;
        if voters > u64::from(MOST_VOTERS) {
            let problem = Problem::new(ProblemName::CountImplausible).column("voters");
            return Err(problem.value(voters).limit(MOST_VOTERS));
        }
        let dots = self.dots(&count.dots)?;
        if count.source == CountSource::Wall && voters == 0 {
            return Ok(dots);
        }
        let implausible = |found: u64, most: u64| {
            let problem = Problem::new(ProblemName::CountImplausible).value(found).limit(most);
            problem.count(usize::try_from(voters).unwrap_or(usize::MAX))
        };
        for &(place, given) in &dots {
            let most = voters * u64::from(self.per_item.unwrap_or(self.dots));
            if given > most {
                return Err(implausible(given, most).column(self.item(place)));
            }
        }
        let (given, most) = (sum(&dots), voters * u64::from(self.dots));
        if given > most { Err(implausible(given, most)) } else { Ok(dots) }
    }

    fn group(&self, group: &str) -> Result<()> {
        let known = if self.groups.is_empty() { group.is_empty() } else { self.groups.contains(group) };
        if known { Ok(()) } else { Err(Problem::new(ProblemName::BallotGroupUnknown).value(group)) }
    }

    fn code(&self, code: Option<&str>) -> Result<()> {
        match code {
            None if self.codes.is_empty() => Ok(()),
            None => Err(Problem::new(ProblemName::BallotCodeMissing)),
            Some(code) if self.codes.contains(code) => Ok(()),
            Some(code) => Err(Problem::new(ProblemName::BallotCodeUnknown).value(code)),
        }
    }

    fn dots(&self, by_need: &BTreeMap<String, f64>) -> Result<ItemDots> {
        let mut dots = ItemDots::with_capacity(by_need.len());
        for (need, &given) in by_need {
            let place = self.items.get(need.as_str());
            let place = place.ok_or_else(|| Problem::new(ProblemName::BallotItemUnknown).value(need))?;
            match whole(need, given)? {
                0 => {}
                given => dots.push((*place, given)),
            }
        }
        Ok(dots)
    }

    fn item(&self, place: usize) -> String {
        let item = self.items.iter().find(|(_, other)| **other == place);
        item.map_or_else(String::new, |(need, _)| (*need).to_owned())
    }
}

impl Round {
    /// Whether everything that was counted by hand is complete, so that the round can be closed.
    ///
    /// # Errors
    /// `CountVotersMissing` with the group where nobody has said how many people gave the dots.
    pub fn counts_complete(&self) -> Result<()> {
        let lacks_voters = |count: &&DotCount| {
            let dots = count.dots.values().any(|dots| *dots > 0.0);
            dots && count.voters <= 0.0
        };
        match self.counts.iter().find(lacks_voters) {
            Some(count) => Err(Problem::new(ProblemName::CountVotersMissing).value(&count.group)),
            None => Ok(()),
        }
    }
}

fn sum(dots: &ItemDots) -> u64 {
    dots.iter().map(|(_, given)| given).fold(0, |sum, given| sum.saturating_add(*given))
}

/// A whole number from 0 upwards; beyond 2^53 no number of its own is left to be whole.
fn whole(column: &str, x: f64) -> Result<u64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if (0.0..EXACT).contains(&x) && x.fract() == 0.0 {
        return Ok(x as u64);
    }
    Err(Problem::new(ProblemName::DotsNotWhole).column(column).value(x))
}
