//! Betroffenheit and Punktanteil.

use super::test_rounds::{ballot, round};
use super::{BallotBox, CountSource, DotCount, Need, Round, RoundState, affected_shares, dot_shares};
use crate::areas::AreaPlan;
use crate::areas::test_plans::CityOf;
use crate::index::Index;
use std::collections::BTreeMap;

fn need(id: &str) -> Need {
    Need { id: id.to_owned(), ..Need::default() }
}

fn strings(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

/// Eight Teilräume; the last two are of above-average classes, with 300 and 100 inhabitants.
fn affected(needs: &[Need], members: &[(&str, &str)]) -> Option<Vec<f64>> {
    let city = CityOf::new(
        &[100.0, 100.0, 100.0, 100.0, 100.0, 100.0, 300.0, 100.0],
        &[5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 60.0, 40.0],
    );
    let built = city.build();
    let index = Index::new(&built, &city.method(), "").unwrap();
    assert!(index.classes().iter().enumerate().all(|(i, class)| (*class >= 3) == (i >= 6)));
    let members = members.iter().map(|&(key, area)| (key.to_owned(), area.to_owned())).collect();
    affected_shares(needs, &index, built.keys(), &AreaPlan { members, ..AreaPlan::default() })
}

#[test]
fn betroffenheit_is_the_share_of_the_above_average_inhabitants_of_its_place() {
    let needs = [
        Need { teilraeume: strings(&["6", "0"]), ..need("a") },
        Need { areas: strings(&["A"]), ..need("b") },
        Need { areas: strings(&["A"]), teilraeume: strings(&["6", "7", "7"]), ..need("c") },
        Need { teilraeume: strings(&["1"]), ..need("d") },
    ];
    let shares = affected(&needs, &[("7", "A"), ("2", "A"), ("6", "B")]).unwrap();
    assert_eq!(shares, [0.75, 0.25, 1.0, 0.0]);
}

#[test]
fn a_need_without_a_place_in_this_city_has_no_betroffenheit() {
    let needs = [
        need("a"),
        Need { areas: strings(&["gone"]), teilraeume: strings(&["99"]), ..need("b") },
        Need { areas: strings(&["A"]), ..need("c") },
    ];
    let shares = affected(&needs, &[("99", "A")]).unwrap();
    assert!(shares.iter().all(|share| share.is_nan()), "{shares:?}");
}

#[test]
fn where_all_are_average_betroffenheit_says_nothing() {
    let city = CityOf::new(&[100.0; 4], &[10.0; 4]);
    let built = city.build();
    let index = Index::new(&built, &city.method(), "").unwrap();
    assert_eq!(affected_shares(&[need("a")], &index, built.keys(), &AreaPlan::default()), None);
}

fn closed(id: &str, dots: &[(&str, f64)]) -> (Round, BallotBox) {
    let mut ballots = BallotBox::default();
    ballots.cast("1", ballot("Politik", dots));
    let round = Round { id: id.to_owned(), state: RoundState::Closed, ..round(&["a", "b", "c"]) };
    (round, ballots)
}

fn dots(needs: &[Need], rounds: &[(Round, BallotBox)]) -> Option<Vec<f64>> {
    dot_shares(needs, rounds.iter().map(|(round, ballots)| (round, ballots)))
}

#[test]
fn punktanteil_is_of_all_closed_rounds_that_count() {
    let needs = [need("a"), need("b"), need("c"), need("on no ballot")];
    let one = closed("r-1", &[("a", 3.0), ("b", 1.0)]);
    let mut two = closed("r-2", &[("a", 1.0)]);
    two.0.counts = vec![DotCount {
        id: "1".to_owned(),
        source: CountSource::Paper,
        group: "Politik".to_owned(),
        voters: 1.0,
        dots: BTreeMap::from([("c".to_owned(), 3.0)]),
    }];
    let other = |round: Round| (round, closed("", &[("b", 3.0)]).1);
    let left_out = [
        other(Round { trial: true, ..one.0.clone() }),
        other(Round { second_of: Some("r-1".to_owned()), ..one.0.clone() }),
        other(Round { state: RoundState::Open, ..one.0.clone() }),
    ];
    assert_eq!(dots(&needs, &[one.clone(), two.clone()]), Some(vec![0.5, 0.125, 0.375, 0.0]));
    assert_eq!(
        dots(&needs, &[left_out.as_slice(), &[one, two]].concat()),
        Some(vec![0.5, 0.125, 0.375, 0.0])
    );
    assert_eq!(dots(&needs, &left_out), None);
}

#[test]
fn dots_of_a_merged_need_are_the_share_of_the_one_it_went_into() {
    let merged = Need { merged_into: Some("a".to_owned()), ..need("b") };
    let rounds = [closed("r-1", &[("b", 3.0), ("c", 1.0)])];
    assert_eq!(dots(&[need("a"), merged, need("c")], &rounds), Some(vec![0.75, 0.0, 0.25]));
}
