//! Scores, ranks and their firmness.

use super::{Need, NeedState, Priorities, PriorityCriterion, Ranking};
use crate::problem::ProblemName;
use proptest::prelude::*;

/// Weights a dossier begins with (SPEC § 6).
const DEFAULT: [f64; 5] = [25.0, 20.0, 20.0, 15.0, 20.0];

fn need(id: &str, ratings: [u8; 3]) -> Need {
    let [urgency, goal_relation, gap] = ratings.map(Some);
    Need { id: id.to_owned(), urgency, goal_relation, gap, ..Need::default() }
}

fn places(ranking: &Ranking) -> Vec<(&str, u32)> {
    ranking.needs.iter().map(|need| (need.need.as_str(), need.rank)).collect()
}

#[test]
fn the_score_is_the_weighted_mean_of_normalised_values() {
    let needs = [need("a", [4, 2, 1]), need("b", [0, 4, 4])];
    let ranking = Priorities::new(&needs, Some(&[0.1, 0.4]), Some(&[0.6, 0.15])).rank(&DEFAULT).unwrap();
    let a = &ranking.needs[0];
    assert_eq!((a.need.as_str(), a.values.as_slice()), ("a", [1.0, 0.5, 0.25, 0.25, 1.0].as_slice()));
    assert!((a.score - (0.25 + 0.2 * 0.5 + 0.2 * 0.25 + 0.15 * 0.25 + 0.2)).abs() < 1e-12);
    assert!((a.contributions.iter().sum::<f64>() - a.score).abs() < 1e-12);
    let b = &ranking.needs[1];
    assert!((b.score - (0.2 + 0.2 + 0.15 + 0.2 * 0.25)).abs() < 1e-12);
    assert_eq!(ranking.criteria, PriorityCriterion::ALL);
}

#[test]
fn what_is_known_of_no_need_leaves_its_weight_to_the_others() {
    let needs = [need("a", [4, 0, 0]), need("b", [0, 4, 0])];
    let ranking = Priorities::new(&needs, None, None).rank(&DEFAULT).unwrap();
    assert_eq!(ranking.left_out, [PriorityCriterion::Affected, PriorityCriterion::Dots]);
    let weights = [25.0 / 65.0, 20.0 / 65.0, 20.0 / 65.0];
    for (own, expected) in ranking.weights.iter().zip(weights) {
        assert!((own - expected).abs() < 1e-12);
    }
    assert_eq!(places(&ranking), [("a", 1), ("b", 2)]);
    let only_dots = Priorities::new(&needs, None, None).rank(&[0.0, 0.0, 0.0, 0.0, 1.0]);
    assert_eq!(only_dots.unwrap_err().name, ProblemName::WeightsAllZero);
}

#[test]
fn level_needs_share_a_rank_whatever_the_last_digit_says() {
    let needs = [need("a", [1, 3, 4]), need("b", [2, 4, 3]), need("c", [2, 3, 4]), need("d", [0, 0, 0])];
    let ranking = Priorities::new(&needs, None, None).rank(&DEFAULT).unwrap();
    assert_eq!(places(&ranking), [("b", 1), ("c", 1), ("a", 3), ("d", 4)]);
}

#[test]
fn needs_that_lack_something_stand_aside_with_what_it_is() {
    let needs = [
        Need { gap: None, ..need("a", [1, 1, 1]) },
        need("b", [1, 1, 1]),
        Need { urgency: None, ..need("c", [0, 1, 1]) },
    ];
    let affected = [0.5, f64::NAN, f64::NAN];
    let ranking = Priorities::new(&needs, Some(&affected), Some(&[0.0; 3])).rank(&DEFAULT).unwrap();
    assert!(ranking.needs.is_empty());
    let lacks: Vec<(&str, &[PriorityCriterion])> =
        ranking.unranked.iter().map(|need| (need.need.as_str(), need.missing.as_slice())).collect();
    assert_eq!(
        lacks,
        [
            ("a", [PriorityCriterion::Gap].as_slice()),
            ("b", [PriorityCriterion::Affected].as_slice()),
            ("c", [PriorityCriterion::Urgency, PriorityCriterion::Affected].as_slice()),
        ]
    );
}

#[test]
fn merged_needs_and_those_not_pursued_are_in_no_ranking_and_scale_nothing() {
    let merged = Need { merged_into: Some("a".to_owned()), ..need("b", [4, 4, 4]) };
    let dropped = Need { state: NeedState::NotPursued, ..need("c", [4, 4, 4]) };
    let needs = [need("a", [2, 2, 2]), merged, dropped];
    let ranking = Priorities::new(&needs, None, Some(&[0.2, 0.0, 0.8])).rank(&DEFAULT).unwrap();
    assert_eq!(places(&ranking), [("a", 1)]);
    assert_eq!(ranking.needs[0].values, [0.5, 0.5, 0.5, 1.0]);
}

#[test]
fn weights_are_as_many_as_criteria() {
    let refused = |weights: &[f64]| Priorities::new(&[], None, None).rank(weights).unwrap_err().name;
    assert_eq!(refused(&[1.0]), ProblemName::LengthMismatch);
    assert_eq!(refused(&[0.0; 5]), ProblemName::WeightsAllZero);
    assert_eq!(refused(&[1.0, -1.0, 0.0, 0.0, 0.0]), ProblemName::WeightInvalid);
    assert!(Priorities::new(&[], None, None).rank(&DEFAULT).unwrap().needs.is_empty());
}

#[test]
fn the_smallest_move_that_turns_two_neighbours_is_named() {
    // a leads by 1·u, b by 0.75·g: level where u = 0.75·g. With u moving to x, g takes 20/75 of the rest.
    let needs = [need("a", [4, 0, 0]), need("b", [0, 3, 0])];
    let all = [0.5, 0.5];
    let ranking = Priorities::new(&needs, Some(&all), Some(&all)).rank(&DEFAULT).unwrap();
    let swap = &ranking.swaps[0];
    assert_eq!((swap.above.as_str(), swap.below.as_str()), ("a", "b"));
    assert_eq!((swap.criterion, swap.from), (PriorityCriterion::Urgency, 25.0));
    assert!((swap.to - 100.0 * 0.2 / 1.2).abs() < 1e-9, "{}", swap.to);
}

#[test]
fn a_need_that_leads_in_everything_changes_places_with_none() {
    let needs = [need("a", [4, 3, 2]), need("b", [3, 2, 1])];
    let ranking = Priorities::new(&needs, None, None).rank(&DEFAULT).unwrap();
    assert_eq!(ranking.swaps, []);
    // Level in one criterion: with all weight on it they are level, but never change places.
    let needs = [need("a", [4, 3, 2]), need("b", [4, 2, 1])];
    assert_eq!(Priorities::new(&needs, None, None).rank(&DEFAULT).unwrap().swaps, []);
}

/// Weights after criterion `moved` went to `x` and the others kept their proportions.
fn moved(weights: &[f64; 5], moved: usize, x: f64) -> [f64; 5] {
    let sum: f64 = weights.iter().sum();
    let rest = sum - weights[moved];
    std::array::from_fn(|i| {
        let share = if rest > 0.0 { weights[i] / rest } else { 0.25 };
        if i == moved { x } else { (1.0 - x) * share }
    })
}

fn any_needs() -> impl Strategy<Value = Vec<(Need, f64, f64)>> {
    let rated = (prop::array::uniform3(0..5_u8), 0.0..1.0_f64, 0.0..1.0_f64);
    prop::collection::vec(rated, 1..8).prop_map(|rated| {
        let named = rated.into_iter().enumerate();
        named.map(|(i, (ratings, affected, dots))| (need(&i.to_string(), ratings), affected, dots)).collect()
    })
}

fn laid_out(needs: &[(Need, f64, f64)], with_shares: bool) -> Priorities {
    let own: Vec<Need> = needs.iter().map(|(need, ..)| need.clone()).collect();
    let affected: Vec<f64> = needs.iter().map(|(_, affected, _)| *affected).collect();
    let dots: Vec<f64> = needs.iter().map(|(.., dots)| *dots).collect();
    Priorities::new(&own, with_shares.then_some(&affected), Some(&dots))
}

/// How far `above` leads, with one criterion's weight at `x`.
fn lead(
    priorities: &Priorities,
    weights: &[f64; 5],
    criterion: usize,
    x: f64,
    pair: (&str, &str),
) -> Option<f64> {
    let ranking = priorities.rank(&moved(weights, criterion, x)).ok()?;
    let score = |id: &str| ranking.needs.iter().find(|need| need.need == id).map(|need| need.score);
    Some(score(pair.0)? - score(pair.1)?)
}

proptest! {
    #[test]
    fn at_the_named_weight_neighbours_are_level_and_beyond_it_turned(
        needs in any_needs(), weights in prop::array::uniform5(0.0..100.0_f64), with_shares: bool,
    ) {
        let priorities = laid_out(&needs, with_shares);
        for swap in priorities.rank(&weights).unwrap().swaps {
            let i = PriorityCriterion::ALL.iter().position(|c| *c == swap.criterion).unwrap();
            let (from, to) = (swap.from / 100.0, swap.to / 100.0);
            let pair = (swap.above.as_str(), swap.below.as_str());
            let at = |x: f64| lead(&priorities, &weights, i, x, pair);
            prop_assert!((from - weights[i] / weights.iter().sum::<f64>()).abs() < 1e-12);
            if let Some(level) = at(to) {
                prop_assert!(level.abs() < 1e-9, "{level}");
            }
            let beyond = to + (if to > from { 1.0 - to } else { -to }) / 2.0;
            if let Some(turned) = at(beyond) {
                prop_assert!(turned < 1e-12, "{turned}");
            }
        }
    }

    #[test]
    fn no_smaller_move_turns_neighbours(
        needs in any_needs(), weights in prop::array::uniform5(0.5..100.0_f64), with_shares: bool,
    ) {
        let priorities = laid_out(&needs, with_shares);
        let ranking = priorities.rank(&weights).unwrap();
        for pair in ranking.needs.windows(2).filter(|pair| pair[0].rank != pair[1].rank) {
            let level = |need: &str| ranking.needs.iter().find(|other| other.need == need).unwrap().rank;
            let swap = ranking.swaps.iter().find(|swap| level(&swap.above) == pair[0].rank);
            let reach = swap.map_or(1.0, |swap| (swap.to - swap.from).abs() / 100.0);
            for (i, criterion) in PriorityCriterion::ALL.iter().enumerate() {
                if !ranking.criteria.contains(criterion) {
                    continue;
                }
                let from = weights[i] / weights.iter().sum::<f64>();
                for x in (0..=50).map(|step| f64::from(step) / 50.0).filter(|x| (x - from).abs() < reach) {
                    let names = (pair[0].need.as_str(), pair[1].need.as_str());
                    if let Some(lead) = lead(&priorities, &weights, i, x, names) {
                        prop_assert!(lead > -1e-9, "{criterion:?} at {x}: {lead}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_of_needs_does_not_matter(needs in any_needs(), turn in 0..8_usize) {
        let mut turned = needs.clone();
        turned.rotate_left(turn % needs.len());
        let ranks = |needs: &[(Need, f64, f64)]| {
            let ranking = laid_out(needs, true).rank(&DEFAULT).unwrap();
            let mut ranks: Vec<(String, u32)> =
                ranking.needs.into_iter().map(|need| (need.need, need.rank)).collect();
            ranks.sort();
            ranks
        };
        prop_assert_eq!(ranks(&needs), ranks(&turned));
    }
}
