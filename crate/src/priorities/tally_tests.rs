//! What a tally says, and what it does not depend on.

use super::test_rounds::{GROUPS, ballot, item, round};
use super::{Ballot, BallotBox, BallotRules, CountSource, DotCount, Merges, Round, Tally, tally};
use proptest::prelude::*;

const NEEDS: [&str; 4] = ["a", "b", "c", "d"];

fn boxed(ballots: &[Ballot]) -> BallotBox {
    let mut ballot_box = BallotBox::default();
    for (number, ballot) in ballots.iter().enumerate() {
        ballot_box.cast(number.to_string(), ballot.clone());
    }
    ballot_box
}

fn count(round: &Round, ballots: &[Ballot]) -> Tally {
    tally(round, &boxed(ballots), &Merges::default())
}

fn merges(pairs: &[(&str, &str)]) -> Merges {
    pairs.iter().map(|&(from, into)| (from.to_owned(), into.to_owned())).collect()
}

/// Need, dots, voters and rank of every item.
fn rows(tally: &Tally) -> Vec<(&str, u64, u64, u32)> {
    let items = tally.total.items.iter();
    items.map(|item| (item.need.as_str(), item.dots, item.voters, item.rank)).collect()
}

fn paper(id: &str, group: &str, voters: f64, dots: &[(&str, f64)]) -> DotCount {
    let dots = dots.iter().map(|&(need, dots)| (need.to_owned(), dots)).collect();
    DotCount { id: id.to_owned(), source: CountSource::Paper, group: group.to_owned(), voters, dots }
}

#[test]
fn items_stand_by_dots_and_level_ones_share_a_rank_in_the_order_of_the_ballot() {
    let ballots = [
        ballot("Politik", &[("d", 3.0), ("b", 1.0)]),
        ballot("Politik", &[("c", 3.0), ("b", 2.0)]),
        ballot("Bewohner*innen", &[("a", 2.0), ("d", 2.0)]),
    ];
    let tally = count(&round(&NEEDS), &ballots);
    assert_eq!(rows(&tally), [("d", 5, 2, 1), ("b", 3, 2, 2), ("c", 3, 1, 2), ("a", 2, 1, 4)]);
    assert_eq!((tally.total.ballots, tally.total.voters, tally.total.dots), (3, 3, 13));
    assert_eq!(tally.total.items[0].share, 5.0 / 13.0);
}

#[test]
fn nothing_cast_is_a_tally_of_nothing() {
    let tally = count(&round(&NEEDS), &[]);
    assert_eq!(rows(&tally), [("a", 0, 0, 1), ("b", 0, 0, 1), ("c", 0, 0, 1), ("d", 0, 0, 1)]);
    assert!(tally.total.items.iter().all(|item| item.share == 0.0));
    assert!(tally.groups.is_empty() && tally.hidden_groups.is_empty());
}

#[test]
fn ballots_and_counted_dots_stay_apart_and_add_up() {
    let mut round = round(&NEEDS);
    round.counts = vec![
        paper("1", "Politik", 6.0, &[("a", 18.0), ("c", 2.0)]),
        paper("2", "Bewohner*innen", 1.0, &[("b", 9.0)]),
    ];
    let tally = count(&round, &[ballot("Politik", &[("a", 1.0)])]);
    assert_eq!((tally.digital.ballots, tally.digital.voters, tally.digital.dots), (1, 1, 1));
    assert_eq!((tally.counted.ballots, tally.counted.voters, tally.counted.dots), (0, 6, 20));
    assert_eq!((tally.total.ballots, tally.total.voters, tally.total.dots), (1, 7, 21));
    assert_eq!(rows(&tally)[..2], [("a", 19, 1, 1), ("c", 2, 0, 2)]);
    assert_eq!(tally.groups.len(), 1, "the implausible count makes no voter");
    assert_eq!((tally.groups[0].group.as_str(), tally.groups[0].part.voters), ("Politik", 7));
}

#[test]
fn a_small_group_is_in_the_total_alone() {
    let of = |group: &str, number: usize| vec![ballot(group, &[("a", 1.0)]); number];
    let ballots = [of(GROUPS[0], 9), of(GROUPS[1], 4), of(GROUPS[2], 6), of(GROUPS[3], 5)].concat();
    let tally = count(&round(&NEEDS), &ballots);
    let shown: Vec<(&str, u64)> =
        tally.groups.iter().map(|group| (group.group.as_str(), group.part.ballots)).collect();
    assert_eq!(shown, [(GROUPS[0], 9), (GROUPS[2], 6)]);
    assert_eq!(tally.hidden_groups, [GROUPS[1], GROUPS[3]]);
    assert_eq!(tally.total.ballots, 24);
}

#[test]
fn dots_on_the_board_without_voters_are_in_the_total_alone() {
    let mut round = round(&NEEDS);
    let board = DotCount { source: CountSource::Wall, ..paper("1", GROUPS[1], 0.0, &[("b", 40.0)]) };
    round.counts =
        vec![paper("2", GROUPS[0], 9.0, &[("a", 9.0)]), paper("3", GROUPS[2], 5.0, &[("a", 9.0)]), board];
    let tally = count(&round, &[]);
    let shown: Vec<&str> = tally.groups.iter().map(|group| group.group.as_str()).collect();
    assert_eq!(
        (shown, tally.hidden_groups.as_slice()),
        (vec![GROUPS[0]], [GROUPS[1], GROUPS[2]].map(str::to_owned).as_slice())
    );
    assert_eq!((tally.total.dots, tally.total.voters), (58, 14));
}

#[test]
fn merged_needs_count_together_and_a_voter_of_both_once() {
    let ballots = [
        ballot("Politik", &[("a", 3.0), ("b", 2.0)]),
        ballot("Politik", &[("b", 1.0)]),
        ballot("Politik", &[("c", 2.0)]),
    ];
    let merged = |round: &Round| tally(round, &boxed(&ballots), &merges(&[("b", "a")]));
    let free = merged(&round(&NEEDS));
    assert_eq!(rows(&free), [("a", 6, 2, 1), ("c", 2, 1, 2), ("d", 0, 0, 3)]);
    assert_eq!(free.total.items[0].merged, ["b"]);
    let capped = merged(&Round { cap_merged: true, ..round(&NEEDS) });
    assert_eq!(rows(&capped), [("a", 4, 2, 1), ("c", 2, 1, 2), ("d", 0, 0, 3)]);
}

#[test]
fn dots_follow_a_need_into_one_that_is_not_on_the_ballot() {
    let tally = tally(&round(&["a"]), &boxed(&[ballot("Politik", &[("a", 3.0)])]), &merges(&[("a", "z")]));
    assert_eq!(rows(&tally), [("z", 3, 1, 1)]);
    assert_eq!(tally.total.items[0].merged, ["a"]);
}

#[test]
fn counted_dots_of_merged_needs_are_capped_by_their_voters() {
    let mut round = Round { cap_merged: true, ..round(&NEEDS) };
    round.counts = vec![paper("1", "Politik", 2.0, &[("a", 5.0), ("b", 5.0)])];
    let tally = tally(&round, &BallotBox::default(), &merges(&[("b", "a")]));
    assert_eq!(rows(&tally)[0], ("a", 6, 0, 1));
}

#[test]
fn a_later_ballot_with_the_same_code_replaces_exactly_that_one() {
    let with =
        |code: &str, dots: &[(&str, f64)]| Ballot { code: Some(code.to_owned()), ..ballot("Politik", dots) };
    let round = Round { codes: vec!["K1".to_owned(), "K2".to_owned()], ..round(&NEEDS) };
    let ballots = [with("K1", &[("a", 3.0)]), with("K2", &[("b", 1.0)]), with("K1", &[("c", 2.0)])];
    let tally = count(&round, &ballots);
    assert_eq!((tally.total.ballots, tally.total.dots), (2, 3));
    assert_eq!(rows(&tally)[..2], [("c", 2, 1, 1), ("b", 1, 1, 2)]);
}

/// Whole dots by need, valid or not.
fn any_ballot() -> impl Strategy<Value = Ballot> {
    let dots = prop::collection::btree_map(prop::sample::select(NEEDS.to_vec()), 0..4_u8, 0..4);
    (dots, prop::sample::select(GROUPS.to_vec())).prop_map(|(dots, group)| {
        let dots: Vec<(&str, f64)> = dots.into_iter().map(|(need, dots)| (need, f64::from(dots))).collect();
        ballot(group, &dots)
    })
}

proptest! {
    #[test]
    fn neither_order_nor_repetition_of_ballots_matters(
        cast in prop::collection::vec(any_ballot(), 0..40).prop_flat_map(|ballots| {
            let numbered: Vec<(usize, Ballot)> = ballots.into_iter().enumerate().collect();
            let again = prop::collection::vec(0..numbered.len().max(1), 0..20);
            (Just(numbered.clone()), Just(numbered).prop_shuffle(), again)
        }),
    ) {
        let (in_order, mut shuffled, again) = cast;
        let repeated: Vec<_> = again.iter().filter_map(|&i| in_order.get(i).cloned()).collect();
        shuffled.extend(repeated);
        let count = |cast: &[(usize, Ballot)]| {
            let mut ballots = BallotBox::default();
            cast.iter().for_each(|(id, ballot)| ballots.cast(id.to_string(), ballot.clone()));
            tally(&round(&NEEDS), &ballots, &Merges::default())
        };
        prop_assert_eq!(count(&in_order), count(&shuffled));
    }

    #[test]
    fn dots_counted_are_dots_cast_in_valid_ballots(ballots in prop::collection::vec(any_ballot(), 0..40)) {
        let round = round(&NEEDS);
        let rules = BallotRules::of(&round);
        let valid: Vec<&Ballot> = ballots.iter().filter(|ballot| rules.read(ballot).is_ok()).collect();
        let cast: f64 = valid.iter().flat_map(|ballot| ballot.dots.values()).sum();
        let tally = count(&round, &ballots);
        prop_assert_eq!(tally.total.dots as f64, cast);
        prop_assert_eq!(tally.total.ballots, valid.len() as u64);
        prop_assert_eq!(tally.total.items.iter().map(|item| item.dots).sum::<u64>() as f64, cast);
        for item in &tally.total.items {
            let given = |ballot: &&&Ballot| ballot.dots.get(&item.need).is_some_and(|dots| *dots > 0.0);
            prop_assert_eq!(item.voters, valid.iter().filter(given).count() as u64);
        }
    }

    #[test]
    fn merging_keeps_all_dots_and_unmerging_restores_the_tally(
        ballots in prop::collection::vec(any_ballot(), 0..40), from in 0..4_usize, into in 0..4_usize,
    ) {
        let (round, ballots) = (round(&NEEDS), boxed(&ballots));
        let before = tally(&round, &ballots, &Merges::default());
        let pairs = [(NEEDS[from], NEEDS[into])];
        let merged = tally(&round, &ballots, &merges(if from == into { &[] } else { &pairs }));
        prop_assert_eq!(merged.total.dots, before.total.dots);
        prop_assert_eq!((merged.total.ballots, &merged.hidden_groups), (before.total.ballots, &before.hidden_groups));
        prop_assert_eq!(tally(&round, &ballots, &merges(&[])), before);
    }

    #[test]
    fn replacing_a_ballot_replaces_exactly_it(
        ballots in prop::collection::vec(any_ballot(), 1..20), later in any_ballot(), which in 0..20_usize,
    ) {
        let which = which % ballots.len();
        let codes: Vec<String> = (0..ballots.len()).map(|number| format!("K{number}")).collect();
        let round = Round { codes: codes.clone(), ..round(&NEEDS) };
        let with = |ballot: &Ballot, code: &str| Ballot { code: Some(code.to_owned()), ..ballot.clone() };
        let coded: Vec<Ballot> = ballots.iter().zip(&codes).map(|(ballot, code)| with(ballot, code)).collect();
        let mut replaced = boxed(&coded);
        replaced.cast("later", with(&later, &codes[which]));
        let mut instead = coded;
        instead[which] = with(&later, &codes[which]);
        prop_assert_eq!(
            tally(&round, &replaced, &Merges::default()), tally(&round, &boxed(&instead), &Merges::default())
        );
    }

    #[test]
    fn what_is_shown_of_groups_never_exceeds_the_total(ballots in prop::collection::vec(any_ballot(), 0..40)) {
        let mut round = round(&NEEDS);
        round.items.push(item("e"));
        let tally = count(&round, &ballots);
        let shown: u64 = tally.groups.iter().map(|group| group.part.dots).sum();
        prop_assert!(shown <= tally.total.dots);
        prop_assert!(tally.groups.iter().all(|group| group.part.ballots >= 5));
    }
}
