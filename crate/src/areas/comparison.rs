//! A draft held against an existing layout: what joins, what leaves, and what that means for the figures.

use super::matching::matched;
use super::protected::Protected;
use super::protection::is_small;
use super::statistics::{assemble, sums_of};
use super::sums::Sums;
use super::{AreaStatistics, Ground, Layout, Terms, statistics};
use crate::index::Index;
use serde::Serialize;
use std::collections::BTreeMap;

/// A draft beside the existing layout.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LayoutComparison {
    /// The draft's areas in their order, then areas of the reference that became none of them.
    pub areas: Vec<ComparedArea>,
    /// What lies elsewhere than before, by where it was and where it is.
    pub moves: Vec<Move>,
    /// Keys of the reference that the city does not have.
    pub unknown: Vec<String>,
}

/// An area of the draft and the area of the reference that it continues.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ComparedArea {
    /// Number in the draft; absent where it no longer exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub area: Option<u32>,
    /// Name in the draft, else in the reference.
    pub name: String,
    /// Name in the reference; absent where it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub reference: Option<String>,
    /// Teilräume that belong to it now and did not before.
    pub joins: Vec<u32>,
    /// Teilräume that belonged to it and do not now.
    pub leaves: Vec<u32>,
    /// Inhabitants that join; absent where they are protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub joining: Option<f64>,
    /// Inhabitants that leave; absent where they are protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub leaving: Option<f64>,
    /// Figures in the reference. What would betray few persons beside the draft's figures is withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub before: Option<AreaStatistics>,
    /// Figures in the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub after: Option<AreaStatistics>,
}

/// Teilräume that went the same way.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Move {
    /// Place in the comparison's areas of the one it was in; absent: it was in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub from: Option<u32>,
    /// Place in the comparison's areas of the one it is in; absent: it is in none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub to: Option<u32>,
    /// The Teilräume.
    pub teilraeume: Vec<u32>,
    /// Their inhabitants; absent where they are protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub inhabitants: Option<f64>,
}

/// Compares a draft with an existing layout of the same city.
///
/// Areas belong together by their names, else by the most inhabitants they share.
#[must_use]
pub fn compare_layouts(
    draft: &Layout,
    reference: &Layout,
    ground: &Ground,
    index: &Index,
    terms: &Terms,
) -> LayoutComparison {
    let rows = Rows::of(draft, reference, index.inhabitants());
    let common = Overlap::of(draft, reference, index);
    let known: Vec<bool> = common.pairs.iter().map(|&pair| rows.has_moved(pair)).collect();
    let least = terms.least_persons;
    let small = |persons: f64| is_small(persons, least);
    // Of what moved, only sets that are no small ones are shown; they help whoever subtracts.
    let shown: Vec<bool> = known
        .iter()
        .zip(&common.sums.inhabitants)
        .map(|(moved, &persons)| *moved && !small(persons))
        .collect();
    let sums = sums_of(reference, index);
    let protected = Protected::beside(&sums, &common.sums, &common.pairs, &shown, least);
    let before = assemble(reference, ground, index, terms, sums, &protected);
    let after = statistics(draft, ground, index, terms);

    let moves = common.moves(&rows, small);
    let of_part = |list: &[AreaStatistics], part: Option<usize>| list.get(part?).cloned();
    let areas = rows.list.iter().enumerate().map(|(place, &(own, other))| {
        let name = |layout: &Layout, area: Option<usize>| layout.names().get(area?).cloned();
        let (joins, joining) = gathered(moves.iter().filter(|moved| moved.to == number(Some(place))));
        let (leaves, leaving) = gathered(moves.iter().filter(|moved| moved.from == number(Some(place))));
        ComparedArea {
            area: number(own),
            name: name(draft, own).or_else(|| name(reference, other)).unwrap_or_default(),
            reference: name(reference, other),
            before: of_part(&before, other),
            after: of_part(&after, own),
            joins,
            leaves,
            joining,
            leaving,
        }
    });
    LayoutComparison { areas: areas.collect(), unknown: reference.unknown().to_vec(), moves }
}

/// Which area of the draft and of the reference stand in the same row.
struct Rows {
    list: Vec<(Option<usize>, Option<usize>)>,
    of_draft: Vec<Option<usize>>,
    of_reference: Vec<Option<usize>>,
}

impl Rows {
    fn of(draft: &Layout, reference: &Layout, inhabitants: &[f64]) -> Self {
        let pairs = matched(draft, reference, inhabitants);
        let partner = |own: usize| pairs.iter().find(|pair| pair.0 == own).map(|pair| pair.1);
        let gone = (0..reference.len()).filter(|other| pairs.iter().all(|pair| pair.1 != *other));
        let list: Vec<_> = (0..draft.len())
            .map(|own| (Some(own), partner(own)))
            .chain(gone.map(|other| (None, Some(other))))
            .collect();
        // The last entry is what lies outside all areas.
        let of_draft = (0..=draft.len()).map(|own| list.iter().position(|row| row.0 == Some(own))).collect();
        let of_reference =
            (0..=reference.len()).map(|other| list.iter().position(|row| row.1 == Some(other))).collect();
        Self { list, of_draft, of_reference }
    }

    /// Rows of a part of the draft and of a part of the reference; `None` outside all areas.
    fn ways(&self, (own, other): (usize, usize)) -> (Option<usize>, Option<usize>) {
        let row = |rows: &[Option<usize>], part: usize| rows.get(part).copied().flatten();
        (row(&self.of_reference, other), row(&self.of_draft, own))
    }

    fn has_moved(&self, pair: (usize, usize)) -> bool {
        let (from, to) = self.ways(pair);
        from != to
    }
}

/// What parts of both layouts have in common.
struct Overlap {
    /// Part of the draft and of the reference, ascending; the rest of the city is the last part.
    pairs: Vec<(usize, usize)>,
    teilraeume: Vec<Vec<u32>>,
    sums: Sums,
}

impl Overlap {
    fn of(draft: &Layout, reference: &Layout, index: &Index) -> Self {
        let part = |layout: &Layout, teilraum: usize| layout.area_of(teilraum).unwrap_or(layout.len());
        let pair = |teilraum: usize| (part(draft, teilraum), part(reference, teilraum));
        let mut numbers: BTreeMap<(usize, usize), Vec<u32>> = BTreeMap::new();
        for (teilraum, number) in (0..index.values().len()).zip(0..) {
            numbers.entry(pair(teilraum)).or_default().push(number);
        }
        let (pairs, teilraeume): (Vec<_>, Vec<_>) = numbers.into_iter().unzip();
        let place = |teilraum: usize| pairs.binary_search(&pair(teilraum)).unwrap_or(usize::MAX);
        Self { sums: Sums::of(index, pairs.len(), place), pairs, teilraeume }
    }

    fn moves(&self, rows: &Rows, small: impl Fn(f64) -> bool) -> Vec<Move> {
        let moved = self.pairs.iter().zip(&self.teilraeume).zip(&self.sums.inhabitants);
        let moved = moved.filter(|((pair, _), _)| rows.has_moved(**pair));
        let moved = moved.map(|((&pair, teilraeume), &persons)| {
            let (from, to) = rows.ways(pair);
            Move {
                from: number(from),
                to: number(to),
                teilraeume: teilraeume.clone(),
                inhabitants: (!small(persons)).then_some(persons),
            }
        });
        moved.collect()
    }
}

/// All Teilräume of some moves, ascending, and their inhabitants; `None` as soon as one of them is protected.
fn gathered<'a>(moves: impl Iterator<Item = &'a Move>) -> (Vec<u32>, Option<f64>) {
    let (mut teilraeume, mut inhabitants) = (Vec::new(), Some(0.0));
    for moved in moves {
        teilraeume.extend(&moved.teilraeume);
        inhabitants = inhabitants.zip(moved.inhabitants).map(|(a, b)| a + b);
    }
    teilraeume.sort_unstable();
    (teilraeume, inhabitants)
}

fn number(place: Option<usize>) -> Option<u32> {
    place.and_then(|place| u32::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::AreaMembers;
    use crate::areas::test_plans::{CityOf, layout, members, method};
    use crate::city::{Contact, Neighbourhood, test_cities::grid};
    use std::rc::Rc;

    const TERMS: Terms = Terms { least_persons: 5.0, covered: Vec::new() };

    fn compared(city: &CityOf, draft: &[&[usize]], reference: &[&[usize]]) -> LayoutComparison {
        named(city, draft, &members(reference))
    }

    fn named(city: &CityOf, draft: &[&[usize]], reference: &[AreaMembers]) -> LayoutComparison {
        let built = city.build();
        let geometry = grid(2, city.inhabitants.len().div_ceil(2));
        let ground = Ground::new(&built, Rc::new(Neighbourhood::of(&geometry, Contact::Rook, 1.0)));
        let index = Index::new(&built, &method(), "").unwrap();
        compare_layouts(
            &layout(draft, &built),
            &Layout::of_members(reference, &built),
            &ground,
            &index,
            &TERMS,
        )
    }

    fn city() -> CityOf {
        CityOf::new(&[100.0, 200.0, 300.0, 400.0, 3.0, 600.0], &[30.0, 40.0, 30.0, 120.0, 0.0, 60.0])
    }

    #[test]
    fn what_joins_and_leaves_is_listed_with_inhabitants() {
        let found = compared(&city(), &[&[0, 1], &[2, 3]], &[&[0, 3], &[2, 5]]);
        assert_eq!((found.areas[0].joins.clone(), found.areas[0].leaves.clone()), (vec![1], vec![3]));
        assert_eq!((found.areas[0].joining, found.areas[0].leaving), (Some(200.0), Some(400.0)));
        let ways: Vec<_> = found.moves.iter().map(|m| (m.from, m.to, m.inhabitants)).collect();
        assert_eq!(
            ways,
            [(None, Some(0), Some(200.0)), (Some(0), Some(1), Some(400.0)), (Some(1), None, Some(600.0))]
        );
        let (before, after) =
            (found.areas[0].before.as_ref().unwrap(), found.areas[0].after.as_ref().unwrap());
        assert_eq!((before.inhabitants, after.inhabitants), (Some(500.0), Some(300.0)));
        assert_eq!(before.indicators[0].value, Some(30.0));
    }

    #[test]
    fn areas_belong_together_by_name_else_by_most_inhabitants() {
        let reference = [
            AreaMembers { name: "Alt".into(), keys: vec!["3".into(), "2".into()] },
            AreaMembers { name: " a ".into(), keys: vec!["5".into()] },
            AreaMembers { name: "Weg".into(), keys: vec!["1".into(), "gibt es nicht".into()] },
        ];
        let found = named(&city(), &[&[0], &[1, 3]], &reference);
        let rows: Vec<_> =
            found.areas.iter().map(|row| (row.area, row.name.as_str(), row.reference.as_deref())).collect();
        assert_eq!(
            rows,
            [(Some(0), "A", Some(" a ")), (Some(1), "B", Some("Alt")), (None, "Weg", Some("Weg"))]
        );
        assert!(found.areas[2].after.is_none() && found.areas[2].before.is_some());
        assert_eq!(found.unknown, ["gibt es nicht"]);
    }

    #[test]
    fn the_same_layout_moves_nothing() {
        let found = compared(&city(), &[&[0, 1], &[2, 3]], &[&[0, 1], &[2, 3]]);
        assert!(found.moves.is_empty());
        assert!(found.areas.iter().all(|row| row.joins.is_empty() && row.joining == Some(0.0)));
        assert!(found.areas.iter().all(|row| row.before == row.after));
    }

    #[test]
    fn three_persons_that_join_are_not_betrayed_by_the_difference() {
        let found = compared(&city(), &[&[0, 1, 4], &[2, 3]], &[&[0, 1], &[2, 3]]);
        assert_eq!((found.areas[0].joins.clone(), found.areas[0].joining), (vec![4], None));
        assert_eq!(found.moves[0].inhabitants, None);
        let before = found.areas[0].before.as_ref().unwrap();
        assert!(before.protected && before.index.is_none() && before.indicators[0].value.is_none());
        assert_eq!(found.areas[0].after.as_ref().unwrap().inhabitants, Some(303.0));
        assert!(!found.areas[1].before.as_ref().unwrap().protected);
    }

    #[test]
    fn no_areas_before_or_after_are_compared_too() {
        let found = compared(&city(), &[], &[&[0]]);
        assert_eq!((found.areas.len(), found.areas[0].leaving), (1, Some(100.0)));
        let found = compared(&city(), &[&[0]], &[]);
        assert_eq!((found.areas[0].joining, found.areas[0].before.is_none()), (Some(100.0), true));
    }
}
