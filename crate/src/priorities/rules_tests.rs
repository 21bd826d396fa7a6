//! Which ballots and counts are refused, and why.

use super::test_rounds::{ballot, round};
use super::{Ballot, BallotRules, CountSource, DotCount, Round};
use crate::problem::ProblemName;
use std::collections::BTreeMap;

fn refused(round: &Round, ballot: &Ballot) -> ProblemName {
    BallotRules::of(round).read(ballot).unwrap_err().name
}

#[test]
fn a_valid_ballot_is_read_whole_and_may_keep_dots() {
    let round = round(&["a", "b", "c"]);
    let read = BallotRules::of(&round).read(&ballot("Bewohner*innen", &[("a", 3.0), ("b", 0.0), ("c", 1.0)]));
    assert_eq!(read.unwrap(), vec![(0, 3), (2, 1)]);
}

#[test]
fn each_rule_refuses_with_its_reason() {
    let round = round(&["a", "b", "c"]);
    let dots = |dots: &[(&str, f64)]| refused(&round, &ballot("Bewohner*innen", dots));
    assert_eq!(dots(&[]), ProblemName::BallotEmpty);
    assert_eq!(dots(&[("a", 0.0)]), ProblemName::BallotEmpty);
    assert_eq!(dots(&[("a", 3.0), ("b", 3.0)]), ProblemName::BallotTooManyDots);
    assert_eq!(dots(&[("a", 4.0)]), ProblemName::BallotAboveCap);
    assert_eq!(dots(&[("a", 1e9)]), ProblemName::BallotAboveCap);
    assert_eq!(dots(&[("a", 1.0), ("z", 1.0)]), ProblemName::BallotItemUnknown);
    assert_eq!(dots(&[("z", 0.0)]), ProblemName::BallotItemUnknown);
    for wrong in [-1.0, 0.5, f64::NAN, f64::INFINITY, 1e300] {
        assert_eq!(dots(&[("a", wrong), ("b", 1.0)]), ProblemName::DotsNotWhole, "{wrong}");
    }
    for wrong in ["", "Bewohner", "bewohner*innen"] {
        assert_eq!(refused(&round, &ballot(wrong, &[("a", 1.0)])), ProblemName::BallotGroupUnknown);
    }
}

#[test]
fn without_a_cap_all_dots_may_lie_on_one_item_and_no_more() {
    let round = Round { per_item: None, ..round(&["a"]) };
    assert!(BallotRules::of(&round).read(&ballot("Politik", &[("a", 5.0)])).is_ok());
    assert_eq!(refused(&round, &ballot("Politik", &[("a", 6.0)])), ProblemName::BallotTooManyDots);
    assert_eq!(refused(&round, &ballot("Politik", &[("a", 1e9)])), ProblemName::BallotTooManyDots);
}

#[test]
fn a_round_without_groups_takes_ballots_without_one() {
    let round = Round { groups: Vec::new(), ..round(&["a"]) };
    assert!(BallotRules::of(&round).read(&ballot("", &[("a", 1.0)])).is_ok());
    assert_eq!(refused(&round, &ballot("Politik", &[("a", 1.0)])), ProblemName::BallotGroupUnknown);
}

#[test]
fn a_code_is_asked_for_where_there_are_codes_and_nowhere_else() {
    let open = round(&["a"]);
    let closed = Round { codes: vec!["K7P2".to_owned()], ..open.clone() };
    let with = |code: &str| Ballot { code: Some(code.to_owned()), ..ballot("Politik", &[("a", 1.0)]) };
    assert!(BallotRules::of(&closed).read(&with("K7P2")).is_ok());
    assert_eq!(refused(&closed, &with("k7p2")), ProblemName::BallotCodeUnknown);
    assert_eq!(refused(&closed, &ballot("Politik", &[("a", 1.0)])), ProblemName::BallotCodeMissing);
    assert_eq!(refused(&open, &with("K7P2")), ProblemName::BallotCodeUnknown);
}

fn count(source: CountSource, voters: f64, dots: &[(&str, f64)]) -> DotCount {
    let dots: BTreeMap<String, f64> = dots.iter().map(|&(need, dots)| (need.to_owned(), dots)).collect();
    DotCount { id: "1".to_owned(), source, group: "Politik".to_owned(), voters, dots }
}

#[test]
fn counted_dots_are_no_more_than_their_voters_can_give() {
    let round = round(&["a", "b", "c", "d"]);
    let rules = BallotRules::of(&round);
    let paper = |voters, dots: &[(&str, f64)]| rules.read_count(&count(CountSource::Paper, voters, dots));
    assert_eq!(paper(2.0, &[("a", 6.0), ("b", 4.0)]).unwrap(), vec![(0, 6), (1, 4)]);
    let refused = |voters, dots: &[(&str, f64)]| {
        let problem = paper(voters, dots).unwrap_err();
        (problem.name, problem.facts.column.clone(), problem.facts.limit.clone())
    };
    let implausible = |column: Option<&str>, limit: &str| {
        (ProblemName::CountImplausible, column.map(str::to_owned), Some(limit.to_owned()))
    };
    assert_eq!(refused(2.0, &[("a", 6.0), ("b", 5.0)]), implausible(None, "10"));
    assert_eq!(refused(2.0, &[("a", 1.0), ("b", 7.0)]), implausible(Some("b"), "6"));
    assert_eq!(refused(0.0, &[("a", 1.0)]), implausible(Some("a"), "0"));
    assert_eq!(refused(1e9, &[]), implausible(Some("voters"), "1000000"));
    assert_eq!(refused(1.5, &[]).0, ProblemName::DotsNotWhole);
    assert_eq!(refused(-1.0, &[]).0, ProblemName::DotsNotWhole);
    assert_eq!(refused(1.0, &[("z", 1.0)]).0, ProblemName::BallotItemUnknown);
    assert_eq!(refused(1.0, &[("a", 0.5)]).0, ProblemName::DotsNotWhole);
}

#[test]
fn on_the_board_the_voters_may_follow_but_come_before_closing() {
    let mut round = round(&["a"]);
    let on_the_wall = |voters| count(CountSource::Wall, voters, &[("a", 4.0)]);
    assert!(BallotRules::of(&round).read_count(&on_the_wall(0.0)).is_ok());
    assert!(BallotRules::of(&round).read_count(&on_the_wall(1.0)).is_err());
    round.counts = vec![on_the_wall(0.0)];
    assert_eq!(round.counts_complete().unwrap_err().name, ProblemName::CountVotersMissing);
    round.counts = vec![on_the_wall(2.0)];
    assert!(round.counts_complete().is_ok());
}
