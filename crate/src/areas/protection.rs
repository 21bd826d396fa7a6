//! Protection of small numbers: which sums must stay unsaid so that no set of few persons can be worked out.
//!
//! A sum over 1 to `least − 1` persons is not shown, and neither is whatever would give it by subtraction. Two ways lead
//! there: the city minus the other areas, and one layout minus another.

use std::collections::BTreeMap;

/// Which parts of a whole are not shown, when the whole and all other parts are.
///
/// `persons`: sums per part; parts without anybody betray nothing. Beside every part under `least`, further ones are
/// withheld, the smallest first, until what is withheld together rests on at least `least` persons.
#[must_use]
pub fn withheld(persons: &[f64], least: f64) -> Vec<bool> {
    let mut withheld: Vec<bool> = persons.iter().map(|&x| is_small(x, least)).collect();
    loop {
        let sum: f64 = persons.iter().zip(&withheld).filter(|(_, hidden)| **hidden).map(|(x, _)| x).sum();
        let shown =
            persons.iter().zip(&withheld).enumerate().filter(|(_, (x, hidden))| !**hidden && **x > 0.0);
        let smallest = shown.min_by(|a, b| a.1.0.total_cmp(b.1.0)).map(|(part, _)| part);
        match smallest.and_then(|part| withheld.get_mut(part)) {
            Some(hidden) if is_small(sum, least) => *hidden = true,
            _ => return withheld,
        }
    }
}

/// Whether a sum rests on somebody, but on too few.
#[must_use]
pub fn is_small(persons: f64, least: f64) -> bool {
    persons > 0.0 && persons < least
}

/// What an area of one layout and an area of another have in common.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Common {
    /// Part of the first layout.
    pub first: usize,
    /// Part of the second layout.
    pub second: usize,
    /// Persons in both.
    pub persons: f64,
}

/// Which parts of the second of two layouts are not shown, when all parts of the first and the whole are.
///
/// `common`: the persons that parts of both layouts have in common, each pair once. `withheld`: parts of the second
/// layout that are not shown anyway.
///
/// Sums of both layouts form a system of equations whose unknowns are the common sets. With parts as points and common
/// sets as lines between them, a set of lines follows from the sums exactly where it is a cut that all its lines cross
/// from the first to the second layout (lines in a circle only ever trade places). So a line with few persons can only
/// be betrayed if there is no way back along lines. What could be betrayed together with others is withheld even where
/// all of them are many: rather one figure too few than one too many. Withheld parts count as one, because their sum
/// follows from the whole.
#[must_use]
pub fn withheld_beside(common: &[Common], mut withheld: Vec<bool>, least: f64) -> Vec<bool> {
    let firsts = common.iter().map(|line| line.first + 1).max().unwrap_or(0);
    let together = firsts + withheld.len();
    loop {
        let lines = lines(common, &withheld, firsts, together);
        let betrayed = betrayed(&lines, together + 1, least);
        let before = withheld.clone();
        for line in common.iter().filter(|line| line.persons > 0.0 && betrayed.contains(&line.first)) {
            if let Some(hidden) = withheld.get_mut(line.second) {
                *hidden = true;
            }
        }
        if withheld == before {
            return withheld;
        }
    }
}

/// Lines with persons between points: first layout, then second layout, then all withheld parts as one.
fn lines(common: &[Common], withheld: &[bool], firsts: usize, together: usize) -> Vec<Common> {
    let mut lines: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    for line in common.iter().filter(|line| line.persons > 0.0) {
        let hidden = withheld.get(line.second).copied().unwrap_or(true);
        let second = if hidden { together } else { firsts + line.second };
        *lines.entry((line.first, second)).or_default() += line.persons;
    }
    lines.into_iter().map(|((first, second), persons)| Common { first, second, persons }).collect()
}

/// Parts of the first layout with a line of few persons that has no way back.
fn betrayed(lines: &[Common], points: usize, least: f64) -> Vec<usize> {
    // A line of many persons is never part of a small set: both its ends lie on the same side of every cut.
    let mut ways = vec![Vec::new(); points];
    for line in lines {
        ways.get_mut(line.first).into_iter().for_each(|ways| ways.push(line.second));
        if line.persons >= least {
            ways.get_mut(line.second).into_iter().for_each(|ways| ways.push(line.first));
        }
    }
    let few = lines.iter().filter(|line| line.persons < least);
    few.filter(|line| !leads(&ways, line.second, line.first)).map(|line| line.first).collect()
}

/// Whether a way leads from one point to another.
fn leads(ways: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut seen = vec![false; ways.len()];
    let mut open = vec![from];
    while let Some(point) = open.pop() {
        if point == to {
            return true;
        }
        if seen.get_mut(point).is_some_and(|seen| !std::mem::replace(seen, true)) {
            open.extend(ways.get(point).into_iter().flatten());
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LEAST: f64 = 5.0;

    fn common(lines: &[(usize, usize, f64)]) -> Vec<Common> {
        lines.iter().map(|&(first, second, persons)| Common { first, second, persons }).collect()
    }

    #[test]
    fn four_persons_are_withheld_and_five_are_not() {
        assert_eq!(withheld(&[4.0, 100.0, 50.0], LEAST), [true, false, true]);
        assert_eq!(withheld(&[5.0, 100.0, 50.0], LEAST), [false; 3]);
        assert_eq!(withheld(&[0.0, 100.0, 50.0], LEAST), [false; 3]);
    }

    #[test]
    fn the_rest_of_the_city_does_not_betray_an_area_nor_the_other_way_round() {
        assert_eq!(withheld(&[3.0, 1000.0], LEAST), [true, true]);
        assert_eq!(withheld(&[1000.0, 3.0], LEAST), [true, true]);
    }

    #[test]
    fn small_areas_that_are_many_together_protect_each_other() {
        assert_eq!(withheld(&[3.0, 3.0, 1000.0, 900.0], LEAST), [true, true, false, false]);
        assert_eq!(withheld(&[2.0, 2.0, 1000.0, 900.0], LEAST), [true, true, false, true]);
    }

    #[test]
    fn a_city_of_few_persons_is_withheld_whole() {
        assert_eq!(withheld(&[2.0, 1.0], LEAST), [true, true]);
        assert_eq!(withheld(&[], LEAST), Vec::<bool>::new());
    }

    #[test]
    fn an_area_that_grew_by_few_persons_is_not_compared() {
        // 0 grew by three persons out of the rest of the city (1); 2 stayed as it was.
        let grown = common(&[(0, 0, 900.0), (0, 1, 3.0), (1, 1, 800.0), (2, 2, 700.0)]);
        assert_eq!(withheld_beside(&grown, vec![false; 3], LEAST), [true, true, false]);
        let by_five = common(&[(0, 0, 900.0), (0, 1, 5.0), (1, 1, 800.0), (2, 2, 700.0)]);
        assert_eq!(withheld_beside(&by_five, vec![false; 3], LEAST), [false; 3]);
    }

    #[test]
    fn few_persons_out_of_two_areas_are_betrayed_by_their_sum() {
        let grown = common(&[(0, 0, 900.0), (0, 1, 1.0), (0, 2, 2.0), (1, 1, 800.0), (2, 2, 700.0)]);
        assert_eq!(withheld_beside(&grown, vec![false; 3], LEAST), [true; 3]);
    }

    #[test]
    fn few_persons_within_a_large_exchange_are_not_betrayed() {
        // Three persons went one way and 400 the other: the difference of the sums tells neither.
        let exchange = common(&[(0, 0, 900.0), (0, 1, 3.0), (1, 0, 400.0), (1, 1, 800.0)]);
        assert_eq!(withheld_beside(&exchange, vec![false; 2], LEAST), [false; 2]);
    }

    #[test]
    fn a_small_area_within_a_large_one_is_withheld_with_its_surroundings() {
        let nested = common(&[(0, 0, 3.0), (0, 1, 900.0), (1, 1, 100.0)]);
        assert_eq!(withheld_beside(&nested, withheld(&[3.0, 1000.0], LEAST), LEAST), [true, true]);
    }

    /// Whether the sum of the chosen lines follows from the sums of the shown parts and the whole: Gauss, exactly.
    fn follows(lines: &[Common], chosen: &[bool], firsts: usize, shown: &[bool]) -> bool {
        let mut rows: Vec<Vec<f64>> = (0..firsts)
            .map(|part| lines.iter().map(|line| f64::from(u8::from(line.first == part))).collect())
            .collect();
        rows.extend(
            (0..shown.len())
                .filter(|&part| shown[part])
                .map(|part| lines.iter().map(|line| f64::from(u8::from(line.second == part))).collect()),
        );
        let rank = |mut rows: Vec<Vec<f64>>| {
            let mut rank = 0;
            for column in 0..lines.len() {
                if let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column].abs() > 1e-9) {
                    rows.swap(rank, pivot);
                    for row in rank + 1..rows.len() {
                        let factor = rows[row][column] / rows[rank][column];
                        let pivot = rows[rank].clone();
                        rows[row].iter_mut().zip(pivot).for_each(|(entry, above)| *entry -= factor * above);
                    }
                    rank += 1;
                }
            }
            rank
        };
        let alone = rank(rows.clone());
        rows.push(chosen.iter().map(|&inside| f64::from(u8::from(inside))).collect());
        rank(rows) == alone
    }

    proptest! {
        #[test]
        fn what_is_withheld_together_rests_on_enough(persons in prop::collection::vec(0u8..20, 0..8)) {
            let persons: Vec<f64> = persons.into_iter().map(f64::from).collect();
            let hidden = withheld(&persons, LEAST);
            let sum: f64 = persons.iter().zip(&hidden).filter(|(_, h)| **h).map(|(x, _)| x).sum();
            let all: f64 = persons.iter().sum();
            prop_assert!(!is_small(sum, LEAST) || all < LEAST);
            prop_assert!(persons.iter().zip(&hidden).all(|(x, h)| *h || !is_small(*x, LEAST)));
        }

        /// Against the equations themselves: no set of few persons follows from what is shown, unless the first layout
        /// alone gives it away (that is the first layout's own protection).
        #[test]
        fn no_few_persons_follow_from_two_layouts(table in prop::collection::vec(
            prop_oneof![3 => Just(0u8), 2 => 1u8..4, 2 => 5u8..30], 9,
        )) {
            let lines: Vec<Common> = table.iter().enumerate().filter(|(_, persons)| **persons > 0)
                .map(|(place, &persons)| Common { first: place / 3, second: place % 3, persons: f64::from(persons) })
                .collect();
            let own: Vec<f64> = (0..3)
                .map(|part| lines.iter().filter(|line| line.second == part).map(|line| line.persons).sum())
                .collect();
            let hidden = withheld_beside(&lines, withheld(&own, LEAST), LEAST);
            let shown: Vec<bool> = hidden.iter().map(|hidden| !hidden).collect();
            for choice in 1u32..1 << lines.len() {
                let chosen: Vec<bool> = (0..lines.len()).map(|line| choice >> line & 1 == 1).collect();
                let persons: f64 = lines.iter().zip(&chosen).filter(|(_, c)| **c).map(|(line, _)| line.persons).sum();
                if is_small(persons, LEAST) && follows(&lines, &chosen, 3, &shown) {
                    prop_assert!(follows(&lines, &chosen, 3, &[false; 3]), "{lines:?} {hidden:?} {chosen:?}");
                }
            }
        }
    }
}
