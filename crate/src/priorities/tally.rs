//! The tally: dots, voters and shares per item (SPEC § 7).
//!
//! Only which ballots there are decides, not when they came: sums of whole numbers, and the ballot's own order where
//! items are level.

use super::groups::hidden_groups;
use super::{BallotBox, BallotRules, ItemDots, Merges, NeedId, Round};
use crate::composite::ranks;
use serde::Serialize;

/// What an item got.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ItemTally {
    /// The need; of merged ones the need they ended in.
    pub need: NeedId,
    /// Dots.
    pub dots: u64,
    /// Ballots that gave it at least one dot. Of dots counted by hand nobody knows.
    pub voters: u64,
    /// Share of all dots, 0 to 1; 0 where there are none.
    pub share: f64,
    /// Rank by dots, from 1; items that are level share it (1, 2, 2, 4).
    pub rank: u32,
    /// Items of the round that were merged into this need and whose dots are in here.
    #[cfg_attr(feature = "wasm", tsify(type = "NeedId[]"))]
    pub merged: Vec<NeedId>,
}

/// One part of a tally: a group, or what came by one way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TallyPart {
    /// Ballots.
    pub ballots: u64,
    /// Ballots and voters of dots counted by hand.
    pub voters: u64,
    /// Dots.
    pub dots: u64,
    /// Items by rank; items that are level in the order of the ballot.
    pub items: Vec<ItemTally>,
}

/// The part of one voter group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GroupTally {
    /// The group.
    pub group: String,
    /// What it gave.
    #[serde(flatten)]
    pub part: TallyPart,
}

/// A round's result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Everything together.
    #[serde(flatten)]
    pub total: TallyPart,
    /// Groups that are large enough to be shown, in the round's order.
    pub groups: Vec<GroupTally>,
    /// Groups that are shown only within the total, in the round's order: they are small, or a small one could be found by
    /// subtraction if they were shown.
    pub hidden_groups: Vec<String>,
    /// Ballots alone.
    pub digital: TallyPart,
    /// Dots counted by hand alone.
    pub counted: TallyPart,
}

/// Counts a round. Ballots and counts that its rules refuse are left out whole.
#[must_use]
pub fn tally(round: &Round, ballots: &BallotBox, merges: &Merges) -> Tally {
    let rules = BallotRules::of(round);
    let items = Items::of(round, merges);
    // One sum per group and way; a ballot without a group is the last one.
    let groups = round.groups.len();
    let group_of = |name: &str| round.groups.iter().position(|group| group == name).unwrap_or(groups);
    let mut digital = vec![Sums::new(items.ends.len()); groups + 1];
    let mut counted = digital.clone();
    for ballot in ballots.ballots() {
        if let (Ok(dots), Some(sums)) = (rules.read(ballot), digital.get_mut(group_of(&ballot.group))) {
            sums.ballot(&items.merged(&dots, items.cap));
        }
    }
    for count in &round.counts {
        if let (Ok(dots), Some(sums)) = (rules.read_count(count), counted.get_mut(group_of(&count.group))) {
            let voters = count.voters as u64;
            let cap = items.cap.map(|cap| cap.saturating_mul(voters)).filter(|_| voters > 0);
            sums.count(voters, &items.merged(&dots, cap));
        }
    }
    let by_group: Vec<Sums> = digital.iter().zip(&counted).map(|(one, other)| one.and(other)).collect();
    let whole = |parts: &[Sums]| parts.iter().fold(Sums::new(items.ends.len()), |sum, part| sum.and(part));
    // At the board dots come before the number of their voters: they are somebody's.
    let least = |sums: &Sums| sums.voters.max(sums.dots.iter().any(|dots| *dots > 0).into());
    let voters: Vec<u64> = by_group.iter().take(groups).map(least).collect();
    let hidden = hidden_groups(&voters);
    let named = || round.groups.iter().zip(&by_group).zip(&hidden);
    Tally {
        groups: named()
            .filter(|((_, sums), hidden)| sums.voters > 0 && !**hidden)
            .map(|((group, sums), _)| GroupTally { group: group.clone(), part: items.part(sums) })
            .collect(),
        hidden_groups: named().filter(|(_, hidden)| **hidden).map(|((group, _), _)| group.clone()).collect(),
        digital: items.part(&whole(&digital)),
        counted: items.part(&whole(&counted)),
        total: items.part(&whole(&by_group)),
    }
}

/// Items of a round after merging.
struct Items<'a> {
    /// Needs in which the items ended, in the ballot's order.
    ends: Vec<&'a str>,
    /// By item of the round: the place of its end.
    end_of: Vec<usize>,
    /// By end: items of the round that were merged into it.
    merged: Vec<Vec<NeedId>>,
    /// Most dots of one ballot on one end; absent: no limit.
    cap: Option<u64>,
}

impl<'a> Items<'a> {
    fn of(round: &'a Round, merges: &'a Merges) -> Self {
        let cap = round.per_item.filter(|_| round.cap_merged).map(u64::from);
        let (mut ends, mut merged): (Vec<&str>, Vec<Vec<NeedId>>) = (Vec::new(), Vec::new());
        let mut end_of = Vec::with_capacity(round.items.len());
        for item in &round.items {
            let end = merges.end_of(&item.need);
            let place = ends.iter().position(|other| *other == end).unwrap_or_else(|| {
                ends.push(end);
                merged.push(Vec::new());
                ends.len() - 1
            });
            if let Some(merged) = merged.get_mut(place).filter(|_| end != item.need) {
                merged.push(item.need.clone());
            }
            end_of.push(place);
        }
        Self { ends, end_of, merged, cap }
    }

    /// Dots of one ballot or count by end, each end once.
    fn merged(&self, dots: &ItemDots, cap: Option<u64>) -> ItemDots {
        let mut ends = ItemDots::with_capacity(dots.len());
        for &(item, given) in dots {
            let Some(&end) = self.end_of.get(item) else { continue };
            match ends.iter_mut().find(|(other, _)| *other == end) {
                Some((_, sum)) => *sum = sum.saturating_add(given),
                None => ends.push((end, given)),
            }
        }
        for (_, sum) in &mut ends {
            *sum = cap.map_or(*sum, |cap| cap.min(*sum));
        }
        ends
    }

    fn part(&self, sums: &Sums) -> TallyPart {
        let ranks = ranks(&sums.dots.iter().map(|&dots| dots as f64).collect::<Vec<_>>());
        let all: u64 = sums.dots.iter().sum();
        let rows = self.ends.iter().zip(&self.merged).zip(sums.dots.iter().zip(&sums.givers)).zip(ranks);
        let mut items: Vec<ItemTally> = rows
            .map(|(((&need, merged), (&dots, &voters)), rank)| ItemTally {
                need: need.to_owned(),
                dots,
                voters,
                share: if all > 0 { dots as f64 / all as f64 } else { 0.0 },
                rank,
                merged: merged.clone(),
            })
            .collect();
        items.sort_by_key(|item| item.rank);
        TallyPart { ballots: sums.ballots, voters: sums.voters, dots: all, items }
    }
}

/// Sums of one part.
#[derive(Clone)]
struct Sums {
    ballots: u64,
    voters: u64,
    /// By end.
    dots: Vec<u64>,
    /// By end: ballots that gave it dots.
    givers: Vec<u64>,
}

impl Sums {
    fn new(ends: usize) -> Self {
        Self { ballots: 0, voters: 0, dots: vec![0; ends], givers: vec![0; ends] }
    }

    fn ballot(&mut self, dots: &ItemDots) {
        self.ballots += 1;
        self.count(1, dots);
        for &(end, _) in dots {
            self.givers.get_mut(end).into_iter().for_each(|givers| *givers += 1);
        }
    }

    fn count(&mut self, voters: u64, dots: &ItemDots) {
        self.voters += voters;
        for &(end, given) in dots {
            self.dots.get_mut(end).into_iter().for_each(|dots| *dots += given);
        }
    }

    fn and(&self, other: &Self) -> Self {
        let add = |one: &[u64], other: &[u64]| one.iter().zip(other).map(|(a, b)| a + b).collect();
        Self {
            ballots: self.ballots + other.ballots,
            voters: self.voters + other.voters,
            dots: add(&self.dots, &other.dots),
            givers: add(&self.givers, &other.givers),
        }
    }
}
