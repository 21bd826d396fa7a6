//! Rounds of dots in dossiers of several devices.

use super::test_dossiers::{AT, begun, change, copy, undo};
use super::*;
use crate::priorities::{
    Ballot, BallotSource, CountSource, DotCount, NeedFields, RoundFields, RoundId, RoundItem, Tally,
};
use crate::problem::ProblemName;
use proptest::prelude::*;

/// A dossier with three needs and a round about them; its items and its id.
fn voting(codes: &[&str]) -> (Dossier, Vec<String>, RoundId) {
    let mut dossier = begun("desk");
    let needs: Vec<String> = ["Park", "Schule", "Bad"]
        .map(|title| {
            let need = Change::NeedCreated { title: title.to_owned(), fields: NeedFields::default() };
            change(&mut dossier, need).to_string()
        })
        .to_vec();
    let item = |need: &String| RoundItem { need: need.clone(), title: need.clone(), ..RoundItem::default() };
    let fields = RoundFields {
        title: Some("Erste Runde".to_owned()),
        items: Some(needs.iter().map(item).collect()),
        codes: Some(codes.iter().map(|&code| code.to_owned()).collect()),
        ..RoundFields::default()
    };
    let round = change(&mut dossier, Change::RoundCreated { fields }).to_string();
    change(&mut dossier, Change::RoundOpened { round: round.clone() });
    (dossier, needs, round)
}

fn ballot(round: &str, code: Option<&str>, dots: &[(&String, f64)]) -> Change {
    let dots = dots.iter().map(|&(need, dots)| (need.clone(), dots)).collect();
    let code = code.map(str::to_owned);
    Change::BallotCast {
        round: round.to_owned(),
        ballot: Ballot { source: BallotSource::Booth, group: String::new(), code, dots },
    }
}

fn close(dossier: &mut Dossier, round: &str) {
    change(dossier, Change::RoundClosed { round: round.to_owned() });
}

fn merge(dossier: &mut Dossier, other: &Dossier) {
    dossier.add(dossier.missing_from(other));
}

fn tally(dossier: &Dossier, round: &str) -> Tally {
    dossier.state().tally(round).unwrap()
}

fn refused(dossier: &Dossier, change: Change) -> ProblemName {
    dossier.prepare(change, "", AT).unwrap_err().name
}

/// Dots by need, in the order of the ballot.
fn dots(dossier: &Dossier, round: &str, needs: &[String]) -> Vec<u64> {
    let tally = tally(dossier, round);
    let of =
        |need: &String| tally.total.items.iter().find(|item| item.need == *need).map_or(0, |item| item.dots);
    needs.iter().map(of).collect()
}

#[test]
fn a_tablet_that_had_not_seen_the_closing_still_counts_and_one_that_had_is_refused() {
    let (mut desk, needs, round) = voting(&[]);
    let mut tablet = copy(&desk, "tablet");
    close(&mut desk, &round);
    change(&mut tablet, ballot(&round, None, &[(&needs[0], 2.0)]));
    assert_eq!(refused(&desk, ballot(&round, None, &[(&needs[0], 1.0)])), ProblemName::RoundClosed);
    merge(&mut desk, &tablet);
    assert_eq!(dots(&desk, &round, &needs), [2, 0, 0]);
    merge(&mut tablet, &desk);
    assert_eq!(refused(&tablet, ballot(&round, None, &[(&needs[0], 1.0)])), ProblemName::RoundClosed);
    assert_eq!(tablet.state(), desk.state());
}

#[test]
fn a_used_code_replaces_until_closing_and_is_refused_then() {
    let (mut desk, needs, round) = voting(&["K7P2"]);
    change(&mut desk, ballot(&round, Some("K7P2"), &[(&needs[0], 3.0)]));
    let later = ballot(&round, Some("K7P2"), &[(&needs[1], 1.0)]);
    let event = change(&mut desk, later.clone());
    assert_eq!(dots(&desk, &round, &needs), [0, 1, 0]);
    assert_eq!(desk.state().rounds[0].ballots, 1);
    change(&mut desk, Change::Undone { events: vec![event] });
    assert_eq!(dots(&desk, &round, &needs), [3, 0, 0]);
    change(&mut desk, later);
    close(&mut desk, &round);
    assert_eq!(refused(&desk, ballot(&round, Some("K7P2"), &[(&needs[2], 1.0)])), ProblemName::RoundClosed);
    assert_eq!(dots(&desk, &round, &needs), [0, 1, 0]);
}

#[test]
fn nothing_is_cast_before_opening() {
    let (mut desk, needs, round) = voting(&[]);
    assert!(undo(&mut desk));
    assert_eq!(refused(&desk, ballot(&round, None, &[(&needs[0], 1.0)])), ProblemName::RoundNotOpen);
}

#[test]
fn each_press_at_the_board_takes_the_place_of_the_one_before() {
    let (mut desk, needs, round) = voting(&[]);
    let board = |dots: f64, voters: f64| Change::CountSet {
        round: round.clone(),
        count: DotCount {
            id: "board".to_owned(),
            source: CountSource::Wall,
            group: String::new(),
            voters,
            dots: [(needs[1].clone(), dots)].into(),
        },
    };
    for dots in [1.0, 2.0, 3.0, 2.0] {
        change(&mut desk, board(dots, 0.0));
    }
    assert_eq!(dots(&desk, &round, &needs), [0, 2, 0]);
    assert_eq!(refused(&desk, Change::RoundClosed { round: round.clone() }), ProblemName::CountVotersMissing);
    assert_eq!(refused(&desk, board(4.0, 1.0)), ProblemName::CountImplausible);
    change(&mut desk, board(2.0, 1.0));
    close(&mut desk, &round);
    let tally = tally(&desk, &round);
    assert_eq!((tally.counted.dots, tally.digital.dots, tally.total.voters), (2, 0, 1));
    assert_eq!(refused(&desk, board(3.0, 1.0)), ProblemName::RoundClosed);
}

#[test]
fn needs_merged_on_stage_keep_their_dots_and_part_with_them_again() {
    let (mut desk, needs, round) = voting(&[]);
    change(&mut desk, ballot(&round, None, &[(&needs[0], 3.0), (&needs[1], 2.0)]));
    change(&mut desk, ballot(&round, None, &[(&needs[1], 1.0)]));
    let before = tally(&desk, &round);
    change(&mut desk, Change::NeedsMerged { into: needs[0].clone(), from: vec![needs[1].clone()] });
    assert_eq!(dots(&desk, &round, &needs), [6, 0, 0]);
    assert_eq!(tally(&desk, &round).total.items[0].voters, 2);
    change(&mut desk, Change::NeedUnmerged { need: needs[1].clone() });
    assert_eq!(tally(&desk, &round), before);
}

#[test]
fn a_malformed_ballot_in_a_file_counts_nothing_and_the_record_says_why() {
    let (desk, needs, round) = voting(&["K7P2"]);
    let mut tablet = copy(&desk, "tablet");
    change(&mut tablet, ballot(&round, Some("K7P2"), &[(&needs[0], 2.0)]));
    let before = tally(&tablet, &round);
    let line = String::from_utf8(tablet.lines()).unwrap().lines().last().unwrap().to_owned();
    for (wrong, name) in [
        ("1000000000", ProblemName::BallotAboveCap),
        ("0.5", ProblemName::DotsNotWhole),
        ("-1", ProblemName::DotsNotWhole),
        ("0", ProblemName::BallotEmpty),
    ] {
        let mut hall = copy(&tablet, "hall");
        let event = line
            .replace("tablet-1", "odd-1")
            .replace("\"clock\":7", "\"clock\":8")
            .replace(":2.0}", &format!(":{wrong}}}"));
        assert_eq!(hall.add_lines(event.as_bytes()).added, 1, "{event}");
        assert_eq!(tally(&hall, &round), before, "{wrong}");
        let problem = hall.record().pop().unwrap().without_effect.unwrap();
        assert_eq!(problem.name, name);
    }
}

/// What happens at one of three tablets: which one, whose Stimmkarte, dots by item; or it shows its file to another one.
#[derive(Debug, Clone)]
enum Step {
    Cast { tablet: usize, code: usize, dots: [u8; 3] },
    Show { from: usize, to: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let dots =
        prop::array::uniform3(0..3_u8).prop_filter("dots", |dots| (1..6).contains(&dots.iter().sum::<u8>()));
    let step = prop_oneof![
        6 => (0..3_usize, 0..6_usize, dots).prop_map(|(tablet, code, dots)| Step::Cast { tablet, code, dots }),
        1 => (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Show { from, to }),
    ];
    prop::collection::vec(step, 0..25)
}

const CODES: [&str; 6] = ["A1", "B2", "C3", "D4", "E5", "F6"];

proptest! {
    #[test]
    fn however_the_files_of_the_tablets_come_together_the_result_is_the_same(
        steps in steps(), coded: bool, order in Just(vec![0, 1, 2, 0, 1, 2]).prop_shuffle(),
    ) {
        let (desk, needs, round) = voting(if coded { &CODES } else { &[] });
        let mut tablets = ["one", "two", "three"].map(|writer| copy(&desk, writer));
        let mut cast = 0;
        for step in &steps {
            match step {
                Step::Cast { tablet, code, dots } => {
                    let given: Vec<(&String, f64)> =
                        needs.iter().zip(dots).map(|(need, dots)| (need, f64::from(*dots))).collect();
                    let code = coded.then(|| CODES[*code]);
                    change(&mut tablets[*tablet], ballot(&round, code, &given));
                    cast += u64::from(dots.iter().sum::<u8>());
                }
                Step::Show { from, to } => {
                    let other = tablets[*from].clone();
                    merge(&mut tablets[*to], &other);
                }
            }
        }
        let (mut hall, mut other) = (copy(&desk, "hall"), copy(&desk, "other"));
        (0..3).for_each(|tablet| merge(&mut hall, &tablets[tablet]));
        order.iter().for_each(|&tablet: &usize| {
            other.add_lines(&tablets[tablet].lines());
        });
        prop_assert_eq!(hall.state(), other.state());
        let result = tally(&hall, &round);
        prop_assert_eq!(&result, &tally(&other, &round));
        prop_assert_eq!(u64::from(hall.state().rounds[0].ballots), result.total.ballots);
        if coded {
            prop_assert!(result.total.ballots <= CODES.len() as u64);
        } else {
            prop_assert_eq!(result.total.dots, cast);
        }
    }
}
