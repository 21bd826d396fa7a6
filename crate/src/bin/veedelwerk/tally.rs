//! `veedelwerk tally`: dots per item from ballots.

use super::failure::{Failure, Outcome};
use super::input::open;
use super::rows::Rows;
use lexopt::{Arg, Parser, ValueExt};
use std::collections::BTreeSet;
use std::path::PathBuf;
use veedelwerk::exchange::{BallotsReading, VoterBallot, read_ballots};
use veedelwerk::priorities::{
    BallotBox, BallotRules, ItemTally, Merges, Round, RoundFields, RoundItem, tally,
};

/// Runs the command; returns CSV: item,dots,voters,share. Refused ballots go to standard error.
pub fn run(arguments: Parser) -> Outcome<Vec<u8>> {
    let (path, fields) = request(arguments)?;
    let file = open(&path)?;
    let BallotsReading { ballots, items } = read_ballots(&file)?;
    let round = round(&items, &ballots, &fields);
    let rules = BallotRules::of(&round);
    let mut ballot_box = BallotBox::default();
    let mut named: BTreeSet<String> = BTreeSet::new();
    for VoterBallot { voter, row, ballot } in ballots {
        let read = |ballot| match rules.read(&ballot) {
            Ok(_) => Ok(ballot),
            Err(problem) => Err(problem.file(&file.name).row(row).key(&voter)),
        };
        match ballot.and_then(read) {
            Ok(ballot) => {
                named.extend(ballot.dots.keys().cloned());
                ballot_box.cast(voter, ballot);
            }
            Err(problem) => eprintln!("refused: {problem}"),
        }
    }
    let mut items = tally(&round, &ballot_box, &Merges::default()).total.items;
    let place = |item: &ItemTally| round.items.iter().position(|other| other.need == item.need);
    items.sort_by_cached_key(place);
    items.retain(|item| named.contains(&item.need));
    csv(&items)
}

fn request(mut arguments: Parser) -> Outcome<(PathBuf, RoundFields)> {
    let (mut ballots, mut fields) = (None, RoundFields::default());
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("ballots") => ballots = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("dots") => fields.dots = Some(at_least_one("--dots", &mut arguments)?),
            Arg::Long("per-item") => {
                fields.per_item = Some(Some(at_least_one("--per-item", &mut arguments)?))
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok((ballots.ok_or_else(|| Failure::usage("--ballots FILE is missing"))?, fields))
}

fn at_least_one(option: &str, arguments: &mut Parser) -> Outcome<u32> {
    let value = arguments.value()?.string()?;
    let number = value.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| Failure::usage(format!("{option} must be a whole number from 1, found {value:?}")))
}

/// A round of everything the ballots name.
fn round(items: &[String], ballots: &[VoterBallot], fields: &RoundFields) -> Round {
    let item = |need: &String| RoundItem { need: need.clone(), ..RoundItem::default() };
    let groups: BTreeSet<String> = ballots
        .iter()
        .filter_map(|own| own.ballot.as_ref().ok())
        .map(|ballot| ballot.group.clone())
        .collect();
    let mut round = Round::new(String::new(), fields);
    round.items = items.iter().map(item).collect();
    round.groups = groups.into_iter().collect();
    round
}

/// One row per item; shares in full precision.
fn csv(items: &[ItemTally]) -> Outcome<Vec<u8>> {
    let mut rows = Rows::new(["item", "dots", "voters", "share"])?;
    for item in items {
        let numbers = [item.dots.to_string(), item.voters.to_string(), item.share.to_string()];
        rows.push(std::iter::once(item.need.clone()).chain(numbers))?;
    }
    rows.finish()
}
