//! Ballots in: CSV with the columns voter, group, item and dots, one row per item a voter gives dots to (SPEC § 9).

use super::NamedBytes;
use crate::priorities::{Ballot, BallotSource};
use crate::problem::{Problem, ProblemName, Result};
use csv::StringRecord;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// One voter's ballot.
#[derive(Debug, Clone, PartialEq)]
pub struct VoterBallot {
    /// Who; empty for a row that does not say.
    pub voter: String,
    /// First row of it, counted from 1.
    pub row: usize,
    /// The ballot, or why its rows make none.
    pub ballot: Result<Ballot>,
}

/// Ballots of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BallotsReading {
    /// One per voter, in the order in which they first occur.
    pub ballots: Vec<VoterBallot>,
    /// Names of the items, in the order in which they first occur.
    pub items: Vec<String>,
}

/// Reads ballots.
///
/// The rows of a voter may stand anywhere, in any order, and more than once: what stands there twice counts once.
///
/// # Errors
/// `FileEmpty`; `ColumnMissing`; `EncodingInvalid`. What is wrong with a single ballot is in its place of the result:
/// `BallotVoterMissing`, `BallotContradicts`, `DotsNotWhole` for what is no number.
pub fn read_ballots(file: &NamedBytes) -> Result<BallotsReading> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(&file.bytes))
        .from_reader(file.bytes.as_slice());
    let unreadable = |error: csv::Error| unreadable(file, &error);
    let headings = reader.headers().map_err(unreadable)?.clone();
    if headings.is_empty() {
        return Err(Problem::new(ProblemName::FileEmpty).file(&file.name));
    }
    let [voter, group, item, dots] =
        ["voter", "group", "item", "dots"].map(|name| column(&headings, name, file));
    let (voter, group, item, dots) = (voter?, group?, item?, dots?);
    let BallotsReading { mut ballots, mut items } = BallotsReading::default();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let row =
            record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
        let cell = |column: usize| record.get(column).unwrap_or_default();
        if !cell(item).is_empty() && known.insert(cell(item).to_owned()) {
            items.push(cell(item).to_owned());
        }
        if cell(voter).is_empty() {
            let problem = Problem::new(ProblemName::BallotVoterMissing).file(&file.name).row(row);
            ballots.push(VoterBallot { voter: String::new(), row, ballot: Err(problem) });
            continue;
        }
        let next = ballots.len();
        let place = *places.entry(cell(voter).to_owned()).or_insert(next);
        if place == next {
            ballots.push(VoterBallot { voter: cell(voter).to_owned(), row, ballot: Ok(begun(cell(group))) });
        }
        let Some(own) = ballots.get_mut(place) else { continue };
        if let Ok(ballot) = &mut own.ballot
            && let Err(problem) = add(ballot, cell(group), cell(item), cell(dots))
        {
            own.ballot = Err(problem.file(&file.name).row(row).key(&own.voter));
        }
    }
    Ok(BallotsReading { ballots, items })
}

fn begun(group: &str) -> Ballot {
    Ballot { source: BallotSource::Booth, group: group.to_owned(), code: None, dots: BTreeMap::new() }
}

fn add(ballot: &mut Ballot, group: &str, item: &str, dots: &str) -> Result<()> {
    let contradiction = |found: &str| Err(Problem::new(ProblemName::BallotContradicts).value(found));
    if ballot.group != group {
        return contradiction(group);
    }
    let not_whole = |_| Problem::new(ProblemName::DotsNotWhole).column(item).value(dots);
    let number: f64 = dots.parse().map_err(not_whole)?;
    match ballot.dots.entry(item.to_owned()) {
        Entry::Occupied(earlier) if *earlier.get() != number => contradiction(item),
        Entry::Occupied(_) => Ok(()),
        Entry::Vacant(place) => {
            place.insert(number);
            Ok(())
        }
    }
}

/// The semicolon of German spreadsheets where the headings have it instead of a comma.
fn delimiter(bytes: &[u8]) -> u8 {
    let mut headings = bytes.iter().take_while(|&&byte| byte != b'\n');
    headings.find(|&&byte| byte == b',' || byte == b';').copied().unwrap_or(b',')
}

fn column(headings: &StringRecord, name: &str, file: &NamedBytes) -> Result<usize> {
    let place = headings.iter().position(|heading| heading.eq_ignore_ascii_case(name));
    place.ok_or_else(|| Problem::new(ProblemName::ColumnMissing).file(&file.name).column(name))
}

fn unreadable(file: &NamedBytes, error: &csv::Error) -> Problem {
    let problem = Problem::new(ProblemName::EncodingInvalid).file(&file.name).limit("UTF-8");
    match error.position() {
        Some(position) => problem.row(usize::try_from(position.line()).unwrap_or(usize::MAX)),
        None => problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<VoterBallot>> {
        Ok(reading(text)?.ballots)
    }

    fn reading(text: &str) -> Result<BallotsReading> {
        read_ballots(&NamedBytes::new("ballots.csv", text.as_bytes().to_vec()))
    }

    fn names(text: &str) -> Vec<(String, usize, Option<ProblemName>)> {
        let ballots = read(text).unwrap().into_iter();
        ballots.map(|own| (own.voter, own.row, own.ballot.err().map(|problem| problem.name))).collect()
    }

    #[test]
    fn rows_of_a_voter_make_one_ballot_wherever_they_stand() {
        let ballots = read("voter,group,item,dots\n1,A,x,2\n2,B,x,1\n1,A,y,3\n1,A,x,2\n").unwrap();
        assert_eq!(ballots.len(), 2);
        let own = ballots[0].ballot.as_ref().unwrap();
        assert_eq!(
            (own.group.as_str(), &own.dots),
            ("A", &BTreeMap::from([("x".into(), 2.0), ("y".into(), 3.0)]))
        );
    }

    #[test]
    fn items_stand_as_they_first_occur() {
        let found = reading("voter,group,item,dots\n1,A,z,1\n1,A,b,1\n2,A,b,1\n2,A,,1\n2,A,a,1\n").unwrap();
        assert_eq!(found.items, ["z", "b", "a"]);
    }

    #[test]
    fn columns_may_stand_in_any_order_and_be_parted_by_semicolons() {
        let ballots = read("\u{feff}Dots;Item;Group;Voter\r\n3;\"Park; Platz\";;7\r\n").unwrap();
        assert_eq!(ballots[0].voter, "7");
        assert_eq!(ballots[0].ballot.as_ref().unwrap().dots, BTreeMap::from([("Park; Platz".into(), 3.0)]));
    }

    #[test]
    fn what_makes_no_ballot_is_refused_whole_in_its_row() {
        let found = names(
            "voter,group,item,dots\n1,A,x,1\n1,B,y,1\n2,A,x,1\n2,A,x,2\n3,A,x,drei\n,A,x,1\n4,A,x\n5,A,x,1\n",
        );
        let expected = [
            ("1", 2, Some(ProblemName::BallotContradicts)),
            ("2", 4, Some(ProblemName::BallotContradicts)),
            ("3", 6, Some(ProblemName::DotsNotWhole)),
            ("", 7, Some(ProblemName::BallotVoterMissing)),
            ("4", 8, Some(ProblemName::DotsNotWhole)),
            ("5", 9, None),
        ];
        assert_eq!(found, expected.map(|(voter, row, name)| (voter.to_owned(), row, name)));
    }

    #[test]
    fn a_file_that_holds_no_ballots_is_refused() {
        assert_eq!(read("").unwrap_err().name, ProblemName::FileEmpty);
        let problem = read("voter,item,dots\n").unwrap_err();
        assert_eq!(
            (problem.name, problem.facts.column.as_deref()),
            (ProblemName::ColumnMissing, Some("group"))
        );
        let latin = NamedBytes::new("b.csv", b"voter,group,item,dots\n1,M\xfcnchen,x,1\n".to_vec());
        let problem = read_ballots(&latin).unwrap_err();
        assert_eq!((problem.name, problem.facts.row), (ProblemName::EncodingInvalid, Some(2)));
        assert_eq!(read("voter,group,item,dots\n").unwrap(), []);
    }
}
