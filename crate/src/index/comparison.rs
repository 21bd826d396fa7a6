//! Two computed indices side by side: which Teilräume change their class, and how many people live there.
//!
//! *Rising* is a step towards more people with limited chances to take part, whatever the method calls it.

use super::{EXCLUDED, Index, MISSING};
use crate::city::City;
use crate::problem::{Problem, ProblemName, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// One of the two: a computed index and the city it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The Teilräume.
    pub city: &'a City,
    /// Their index.
    pub index: &'a Index,
}

/// What becomes of a Teilraum between two indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Movement {
    /// Into a higher class: more people with limited chances.
    Rises,
    /// Into a lower class.
    Falls,
    /// The same class.
    Stays,
    /// Had no index and has one now.
    Enters,
    /// Had an index and has none now.
    Leaves,
    /// Has no index in either; missing and excluded may have changed places.
    Absent,
}

impl Movement {
    /// The movement between two class numbers.
    #[must_use]
    pub const fn between(from: u8, to: u8) -> Self {
        match (has_index(from), has_index(to)) {
            (true, true) if to > from => Self::Rises,
            (true, true) if to < from => Self::Falls,
            (true, true) => Self::Stays,
            (false, true) => Self::Enters,
            (true, false) => Self::Leaves,
            (false, false) => Self::Absent,
        }
    }
}

const fn has_index(class: u8) -> bool {
    !matches!(class, MISSING | EXCLUDED)
}

/// Teilräume and the people who live in them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Total {
    /// How many Teilräume.
    pub teilraeume: u32,
    /// Their inhabitants, as far as they are known.
    pub inhabitants: f64,
    /// How many of the Teilräume have no known inhabitants.
    pub unknown: u32,
}

impl Total {
    fn add(&mut self, inhabitants: f64) {
        self.teilraeume += 1;
        if inhabitants.is_nan() {
            self.unknown += 1;
        } else {
            self.inhabitants += inhabitants;
        }
    }
}

/// All Teilräume that go from one class to another, or stay in one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Transition {
    /// Class number before, or [`MISSING`], or [`EXCLUDED`].
    pub from: u8,
    /// Class number after, or [`MISSING`], or [`EXCLUDED`].
    pub to: u8,
    /// Direction.
    pub movement: Movement,
    /// How many.
    pub total: Total,
}

/// Two indices compared; everything per Teilraum is in the city's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Class numbers of the first.
    pub from: Vec<u8>,
    /// Class numbers of the second.
    pub to: Vec<u8>,
    /// Index of the second less that of the first; NaN where one of them is missing.
    pub difference: Vec<f64>,
    /// Inhabitants as the second knows them, NaN where unknown.
    pub inhabitants: Vec<f64>,
    /// Every pair of classes that occurs, by `from`, then `to`.
    pub transitions: Vec<Transition>,
}

impl Comparison {
    /// Compares `to` with `from`.
    ///
    /// Periods and weights may differ, Teilräume and classes must not: classes count as the same where their
    /// ids are the same in the same order.
    ///
    /// # Errors
    /// `ComparisonTeilraeume` with both numbers of Teilräume and the first key that differs;
    /// `ComparisonClasses` with the titles of both methods.
    pub fn new(from: Side, to: Side) -> Result<Self> {
        same_teilraeume(from.city, to.city)?;
        same_classes(from.index, to.index)?;
        let (before, after) = (from.index.classes(), to.index.classes());
        let inhabitants = to.index.inhabitants().to_vec();
        let mut totals: BTreeMap<(u8, u8), Total> = BTreeMap::new();
        for ((&from, &to), &people) in before.iter().zip(after).zip(&inhabitants) {
            totals.entry((from, to)).or_default().add(people);
        }
        let transitions = totals.into_iter().map(|((from, to), total)| Transition {
            from,
            to,
            movement: Movement::between(from, to),
            total,
        });
        Ok(Self {
            transitions: transitions.collect(),
            difference: to.index.values().iter().zip(from.index.values()).map(|(b, a)| b - a).collect(),
            from: before.to_vec(),
            to: after.to_vec(),
            inhabitants,
        })
    }

    /// All Teilräume with that movement.
    #[must_use]
    pub fn total(&self, movement: Movement) -> Total {
        let mut sum = Total::default();
        for transition in self.transitions.iter().filter(|transition| transition.movement == movement) {
            sum.teilraeume += transition.total.teilraeume;
            sum.inhabitants += transition.total.inhabitants;
            sum.unknown += transition.total.unknown;
        }
        sum
    }
}

fn same_teilraeume(from: &City, to: &City) -> Result<()> {
    let (before, after) = (from.keys(), to.keys());
    if before == after {
        return Ok(());
    }
    let problem = Problem::new(ProblemName::ComparisonTeilraeume).value(before.len()).limit(after.len());
    let differs = before.iter().zip(after).find(|(a, b)| a != b).map(|(key, _)| key);
    Err(match differs {
        Some(key) => problem.key(key.clone()),
        None => problem,
    })
}

fn same_classes(from: &Index, to: &Index) -> Result<()> {
    let ids = |index: &Index| index.method.classes.iter().map(|class| class.id.clone()).collect::<Vec<_>>();
    if ids(from) == ids(to) {
        return Ok(());
    }
    let titles = (from.method.title(), to.method.title());
    Err(Problem::new(ProblemName::ComparisonClasses).value(titles.0).limit(titles.1))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{city, method};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn compared(city: &City, from: &Index, to: &Index) -> Comparison {
        Comparison::new(Side { city, index: from }, Side { city, index: to }).unwrap()
    }

    /// Index on `a` alone or on `b` alone: what rises in one falls in the other.
    fn weighed(city: &City, weights: [f64; 2]) -> Index {
        let mut index = Index::new(city, &method(|_| {}), "2024").unwrap();
        index.compute(&weights).unwrap();
        index
    }

    #[test]
    fn rising_is_towards_more_people_with_limited_chances() {
        let city = city(&[
            ("a", vec![0.0, 1.0, 2.0, 8.0]),
            ("b", vec![8.0, 2.0, 1.0, 0.0]),
            ("einwohner", vec![10.0, 20.0, 30.0, f64::NAN]),
        ]);
        let (a, b) = (weighed(&city, [1.0, 0.0]), weighed(&city, [0.0, 1.0]));
        let comparison = compared(&city, &a, &b);
        assert_eq!((&comparison.from[..], &comparison.to[..]), (&[1, 1, 1, 2][..], &[2, 1, 1, 1][..]));
        assert_eq!(comparison.total(Movement::Rises), Total { teilraeume: 1, inhabitants: 10.0, unknown: 0 });
        assert_eq!(comparison.total(Movement::Falls), Total { teilraeume: 1, inhabitants: 0.0, unknown: 1 });
        assert_eq!(comparison.total(Movement::Stays), Total { teilraeume: 2, inhabitants: 50.0, unknown: 0 });
        assert_eq!(comparison.difference[0], b.values()[0] - a.values()[0]);
        let pairs: Vec<(u8, u8)> = comparison.transitions.iter().map(|t| (t.from, t.to)).collect();
        assert_eq!(pairs, vec![(1, 1), (1, 2), (2, 1)]);
    }

    #[test]
    fn missing_and_excluded_are_states_of_their_own() {
        let mut places = city(&[
            ("a", vec![0.0, 1.0, 2.0, 8.0, f64::NAN]),
            ("b", vec![1.0, 2.0, 3.0, 4.0, 5.0]),
            ("einwohner", vec![10.0, 20.0, 30.0, 40.0, 50.0]),
        ]);
        let all = Index::new(&places, &method(|_| {}), "2024").unwrap();
        let fewer = method(|m| m["exclude"] = json!({"population_below": 0, "keys": ["0", "4"]}));
        let fewer = Index::new(&places, &fewer, "2024").unwrap();
        let comparison = compared(&places, &all, &fewer);
        assert_eq!(comparison.total(Movement::Leaves).inhabitants, 10.0);
        assert_eq!(comparison.total(Movement::Absent).inhabitants, 50.0);
        assert!(comparison.transitions.iter().any(|t| (t.from, t.to) == (MISSING, EXCLUDED)));
        assert!(comparison.difference[0].is_nan() && comparison.difference[4].is_nan());
        assert_eq!(compared(&places, &fewer, &all).total(Movement::Enters).teilraeume, 1);
        // A period of its own.
        let known = crate::city::Column {
            name: "a".into(),
            period: "2025".into(),
            values: vec![0.0, 1.0, 2.0, 8.0, 9.0],
            suppressed: Vec::new(),
        };
        let b = crate::city::Column { period: "2025".into(), name: "b".into(), ..known.clone() };
        places.add_column(known).unwrap();
        places.add_column(b).unwrap();
        let later = Index::new(&places, &method(|_| {}), "2025").unwrap();
        let comparison = compared(&places, &all, &later);
        assert_eq!(comparison.total(Movement::Enters).teilraeume, 1);
        assert!(comparison.inhabitants.iter().all(|people| people.is_nan()));
    }

    #[test]
    fn other_teilraeume_and_other_classes_are_refused() {
        let columns = |rows: usize| {
            let a: Vec<f64> = (0..rows).map(|i| i as f64).collect();
            city(&[("a", a.clone()), ("b", a)])
        };
        let (four, five) = (columns(4), columns(5));
        let (in_four, in_five) = (weighed(&four, [1.0, 1.0]), weighed(&five, [1.0, 1.0]));
        let side = |city, index| Side { city, index };
        let problem = Comparison::new(side(&four, &in_four), side(&five, &in_five)).unwrap_err();
        assert_eq!(problem.name, ProblemName::ComparisonTeilraeume);
        assert_eq!((problem.facts.value.as_deref(), problem.facts.limit.as_deref()), (Some("4"), Some("5")));
        let other = method(|m| m["classes"][2]["id"] = "hoch".into());
        let other = Index::new(&four, &other, "2024").unwrap();
        let problem = Comparison::new(side(&four, &in_four), side(&four, &other)).unwrap_err();
        assert_eq!(problem.name, ProblemName::ComparisonClasses);
        // Other bounds and titles under the same ids are the same classes.
        let wider = method(|m| m["classes"][0]["upto"] = (-2).into());
        let wider = Index::new(&four, &wider, "2024").unwrap();
        assert!(Comparison::new(side(&four, &in_four), side(&four, &wider)).is_ok());
    }

    proptest! {
        #[test]
        fn a_comparison_mirrors_itself_and_counts_everyone_once(
            a in prop::collection::vec(prop::option::weighted(0.9, 0.0..50.0_f64), 3..30),
            weights in prop::array::uniform2(0.1..10.0_f64),
        ) {
            let a: Vec<f64> = a.into_iter().map(|x| x.unwrap_or(f64::NAN)).collect();
            prop_assume!(a.iter().any(|x| !x.is_nan()));
            let b = (0..a.len()).map(|i| (i as f64 * 3.1) % 11.0).collect();
            let people = (0..a.len()).map(|i| if i % 5 == 4 { f64::NAN } else { i as f64 }).collect();
            let city = city(&[("a", a), ("b", b), ("einwohner", people)]);
            let (one, other) = (weighed(&city, [1.0, 1.0]), weighed(&city, weights));
            let (there, back) = (compared(&city, &one, &other), compared(&city, &other, &one));
            prop_assert_eq!(there.total(Movement::Rises), back.total(Movement::Falls));
            prop_assert_eq!(there.total(Movement::Enters), back.total(Movement::Leaves));
            prop_assert_eq!(there.total(Movement::Stays), back.total(Movement::Stays));
            let all: u32 = there.transitions.iter().map(|t| t.total.teilraeume).sum();
            prop_assert_eq!(all as usize, city.len());
            let none = compared(&city, &one, &one);
            prop_assert_eq!(none.total(Movement::Rises).teilraeume, 0);
            prop_assert!(none.difference.iter().all(|d| d.is_nan() || *d == 0.0));
            // What arrives in a class is what the legend counts there.
            for entry in other.legend() {
                let arrive = there.transitions.iter().filter(|t| t.to == entry.class);
                prop_assert_eq!(arrive.map(|t| t.total.teilraeume).sum::<u32>(), entry.teilraeume);
            }
        }
    }
}
