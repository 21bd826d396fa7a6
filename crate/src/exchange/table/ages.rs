//! Counts by age as sums of age groups: tables give them in groups of their own, methods want others.

use super::figures::ReadFigure;
use super::reading::Values;
use crate::exchange::spelling::words;
use std::collections::{BTreeMap, BTreeSet};

/// Counts by age: name, first year, first year beyond.
const COUNTS: [(&str, u32, u32); 4] = [
    ("einwohner_unter_18", 0, 18),
    ("einwohner_15_bis_64", 15, 65),
    ("einwohner_18_bis_64", 18, 65),
    ("einwohner_ab_65", 65, OPEN),
];
/// The upper end of `75 und älter`.
const OPEN: u32 = u32::MAX;
/// Words in the names of age groups of the whole population. Any other word may mean a part of it.
const NEUTRAL: [&str; 28] = [
    "einwohner",
    "einwohnerinnen",
    "einwohnende",
    "bevoelkerung",
    "personen",
    "ew",
    "alter",
    "nach",
    "von",
    "im",
    "in",
    "mit",
    "altersgruppe",
    "altersgruppen",
    "altersjahre",
    "jahr",
    "jahre",
    "jahren",
    "jaehrige",
    "jaehrigen",
    "insgesamt",
    "anzahl",
    "hauptwohnung",
    "hauptwohnsitz",
    "davon",
    "und",
    "bis",
    "unter",
];

/// An age group: first year, first year beyond, position of its figure.
type Group = (u32, u32, usize);

/// A count by age as a sum of figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Sum {
    /// Name of the count.
    pub count: &'static str,
    /// Names of the figures that are added up.
    pub of: Vec<String>,
    /// Period and sum.
    pub series: Vec<(String, Values)>,
}

/// Sums for those of the wanted counts whose years the age groups cover without gap or overlap.
#[must_use]
pub fn sums(figures: &[ReadFigure], wanted: impl Fn(&str) -> bool) -> Vec<Sum> {
    let mut groups: BTreeMap<String, Vec<Group>> = BTreeMap::new();
    for (place, figure) in figures.iter().enumerate() {
        if let Some((stem, from, to)) = age_group(&figure.name) {
            groups.entry(stem).or_default().push((from, to, place));
        }
    }
    let of_count = |&(count, from, to): &(&'static str, u32, u32)| {
        let parts = groups.values().find_map(|groups| cover(groups, from, to))?;
        let parts: Vec<&ReadFigure> = parts.iter().filter_map(|&place| figures.get(place)).collect();
        Some(Sum { count, of: parts.iter().map(|part| part.name.clone()).collect(), series: add_up(&parts)? })
    };
    COUNTS.iter().filter(|(count, ..)| wanted(count)).filter_map(of_count).collect()
}

/// What the group is a part of, its first year and the first year beyond; `None` for other figures.
fn age_group(name: &str) -> Option<(String, u32, u32)> {
    let (stem, group) = name.rsplit_once(" – ").unwrap_or(("", name));
    let ages: Vec<u32> = group
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().ok().filter(|age| *age < 120))
        .collect::<Option<_>>()?;
    let spoken = words(group);
    let says = |list: &[&str]| spoken.iter().any(|word| list.contains(&word.as_str()));
    let below = group.contains('<') || says(&["unter", "u"]);
    let open = group.contains(['+', '>', '≥']) || says(&["aelter", "mehr", "ab", "aeltere"]);
    let (from, to) = match ages.as_slice() {
        [from, to] if from < to && !open => (*from, if below { *to } else { to + 1 }),
        [to] if below && !open => (0, *to),
        [from] if open && !below => (*from, OPEN),
        _ => return None,
    };
    let is_word = |word: &String| !word.starts_with(|sign: char| sign.is_ascii_digit());
    let rest: Vec<String> = words(stem).into_iter().chain(spoken.into_iter().filter(is_word)).collect();
    let whole = |word: &String| {
        NEUTRAL.contains(&word.as_str()) || ["u", "aelter", "aeltere", "mehr", "ab"].contains(&word.as_str())
    };
    rest.iter().all(whole).then(|| (words(stem).join(" "), from, to))
}

/// The fewest groups that cover the years from one end to the other, each year once.
fn cover(groups: &[Group], from: u32, to: u32) -> Option<Vec<usize>> {
    let mut sorted = groups.to_vec();
    sorted.sort_unstable();
    let mut reached: BTreeMap<u32, Vec<usize>> = BTreeMap::from([(from, Vec::new())]);
    for (start, end, place) in sorted.into_iter().filter(|(_, end, _)| *end <= to) {
        let Some(before) = reached.get(&start) else { continue };
        let with: Vec<usize> = before.iter().copied().chain([place]).collect();
        if reached.get(&end).is_none_or(|known| known.len() > with.len()) {
            reached.insert(end, with);
        }
    }
    reached.remove(&to).filter(|parts| parts.len() > 1)
}

/// Sums for the periods that all parts have.
fn add_up(parts: &[&ReadFigure]) -> Option<Vec<(String, Values)>> {
    let (first, others) = parts.split_first()?;
    let of = |figure: &ReadFigure, period: &str| {
        figure.series.iter().find(|(known, _)| known == period).map(|(_, values)| values.clone())
    };
    let periods: BTreeSet<&String> = first.series.iter().map(|(period, _)| period).collect();
    let sum = |period: &&String| {
        let mut sum = of(first, period)?;
        for part in others {
            sum.add(&of(part, period)?);
        }
        Some(((*period).clone(), sum))
    };
    let series: Vec<(String, Values)> = periods.iter().filter_map(sum).collect();
    (!series.is_empty()).then_some(series)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_groups_are_read_in_all_their_spellings() {
        for (name, from, to) in [
            ("Einwohner nach Alter – 00 - < 03", 0, 3),
            ("6 bis unter 10 Jahre", 6, 10),
            ("6 bis 9 Jahre", 6, 10),
            ("EW 15-17", 15, 18),
            ("unter 3 Jahre", 0, 3),
            ("75 und älter", 75, OPEN),
            ("65 Jahre und mehr", 65, OPEN),
            ("Einwohner ab 80", 80, OPEN),
            ("85+", 85, OPEN),
        ] {
            let (_, first, beyond) = age_group(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!((first, beyond), (from, to), "{name}");
        }
    }

    #[test]
    fn parts_of_the_population_and_other_numbers_are_no_age_groups() {
        for name in [
            "Arbeitslose 55 bis unter 65 Jahre",
            "Ausländer – 6 bis 9 Jahre",
            "weiblich 6 bis 9",
            "Einwohner 2019",
            "Einwohner 2019 bis 2020",
            "SGB 2",
            "Haushalte mit 3 und mehr Personen",
            "Einwohner",
        ] {
            assert_eq!(age_group(name), None, "{name}");
        }
    }

    #[test]
    fn groups_cover_years_without_gap_or_overlap() {
        let groups = [(0, 3, 0), (3, 6, 1), (0, 6, 2), (6, 18, 3), (18, 65, 4), (70, OPEN, 5)];
        assert_eq!(cover(&groups, 0, 18), Some(vec![2, 3]));
        assert_eq!(cover(&groups, 15, 65), None);
        assert_eq!(cover(&groups, 65, OPEN), None);
        assert_eq!(cover(&groups, 18, 65), None, "a single group is no sum");
    }
}
