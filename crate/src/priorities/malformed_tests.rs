//! Thousands of ballots that are wrong in some way: each is refused with its reason, and nothing of it counts.

use super::test_rounds::{GROUPS, ballot, round};
use super::{Ballot, BallotBox, BallotRules, Merges, Round, tally};
use crate::problem::ProblemName;
use proptest::prelude::*;

const NEEDS: [&str; 4] = ["a", "b", "c", "d"];

fn coded() -> Round {
    Round { codes: vec!["K7P2".to_owned(), "M3XQ".to_owned()], ..round(&NEEDS) }
}

/// What is valid but for the code.
fn valid() -> impl Strategy<Value = Ballot> {
    let dots = prop::collection::btree_map(prop::sample::select(NEEDS.to_vec()), 1..3_u8, 1..3);
    (dots, prop::sample::select(GROUPS.to_vec())).prop_map(|(dots, group)| {
        let dots: Vec<(&str, f64)> = dots.into_iter().map(|(need, dots)| (need, f64::from(dots))).collect();
        Ballot { code: Some("K7P2".to_owned()), ..ballot(group, &dots) }
    })
}

fn with_dots(mut ballot: Ballot, need: &str, dots: f64) -> Ballot {
    ballot.dots.insert(need.to_owned(), dots);
    ballot
}

/// A valid ballot with one thing wrong, and the reason it is refused for.
fn malformed() -> impl Strategy<Value = (Ballot, ProblemName)> {
    let need = || prop::sample::select(NEEDS.to_vec());
    let no_name = || "\\PC{0,12}";
    let not_whole = prop_oneof![
        (1_u32..1000, 1_u32..1000).prop_map(|(whole, part)| f64::from(whole) + f64::from(part) / 1000.5),
        (-1e12..-1e-12_f64),
        (1e16..f64::MAX),
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(-1.0),
    ];
    prop_oneof![
        (valid(), need(), 4_u32..).prop_map(|(ballot, need, dots)| {
            (with_dots(ballot, need, f64::from(dots)), ProblemName::BallotAboveCap)
        }),
        (valid(), need())
            .prop_map(|(ballot, need)| (with_dots(ballot, need, 1e9), ProblemName::BallotAboveCap)),
        (valid(), 2_u8..4).prop_map(|(ballot, most)| {
            let all = NEEDS.iter().fold(ballot, |ballot, need| with_dots(ballot, need, f64::from(most)));
            (all, ProblemName::BallotTooManyDots)
        }),
        (valid(), need(), not_whole)
            .prop_map(|(ballot, need, dots)| (with_dots(ballot, need, dots), ProblemName::DotsNotWhole)),
        (valid(), no_name().prop_filter("unknown", |name| !NEEDS.contains(&name.as_str())), 0..4_u8)
            .prop_map(|(ballot, name, dots)| {
                (with_dots(ballot, &name, f64::from(dots)), ProblemName::BallotItemUnknown)
            }),
        (valid(), no_name().prop_filter("unknown", |name| !GROUPS.contains(&name.as_str())))
            .prop_map(|(ballot, group)| (Ballot { group, ..ballot }, ProblemName::BallotGroupUnknown)),
        (valid(), no_name().prop_filter("unknown", |name| name != "K7P2" && name != "M3XQ")).prop_map(
            |(ballot, code)| (Ballot { code: Some(code), ..ballot }, ProblemName::BallotCodeUnknown)
        ),
        valid().prop_map(|ballot| (Ballot { code: None, ..ballot }, ProblemName::BallotCodeMissing)),
        valid().prop_map(|mut ballot| {
            ballot.dots.values_mut().for_each(|dots| *dots = 0.0);
            (ballot, ProblemName::BallotEmpty)
        }),
        valid().prop_map(|mut ballot| {
            ballot.dots.clear();
            (ballot, ProblemName::BallotEmpty)
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    #[test]
    fn a_malformed_ballot_is_refused_with_its_reason_and_counts_nowhere((wrong, name) in malformed()) {
        let round = coded();
        prop_assert_eq!(BallotRules::of(&round).read(&wrong).unwrap_err().name, name);
        let mut ballots = BallotBox::default();
        let own = Ballot { code: Some("M3XQ".to_owned()), ..ballot("Politik", &[("a", 2.0)]) };
        ballots.cast("1", own);
        let before = tally(&round, &ballots, &Merges::default());
        ballots.cast("2", wrong);
        prop_assert_eq!(tally(&round, &ballots, &Merges::default()), before);
    }
}
