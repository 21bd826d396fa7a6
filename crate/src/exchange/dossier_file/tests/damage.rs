//! Two hundred damaged files, and some more: each is whole, or says what is missing, or is refused.

use super::samples::{part, small_city};
use crate::exchange::dossier_file::{DossierContent, PartContent, read, write};
use crate::problem::{Problem, ProblemName};
use std::collections::HashSet;

/// Numbers that look random and are the same every time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

const EVENTS: usize = 30;

fn dossier() -> DossierContent {
    let (city, geometry) = small_city();
    let lines = (1..=EVENTS).map(|number| {
        let reason = "x".repeat(number);
        format!(
            "{{\"id\":\"a-{number}\",\"change\":{{\"type\":\"teilraumExcluded\",\"reason\":\"{reason}\"}}}}\n"
        )
    });
    let (table, geometry) = (PartContent::Table(city), PartContent::Geometry(geometry));
    let methods = ["{\"id\":\"a\"}\n", "{\"id\":\"b\"}\n"].map(|json| PartContent::Method(json.to_owned()));
    DossierContent {
        title: "Südstadt".to_owned(),
        saved_at: "2026-11-20T18:00:00Z".to_owned(),
        lines: lines.collect::<String>().into_bytes(),
        parts: methods.into_iter().chain([table, geometry]).map(part).collect(),
    }
}

#[derive(Debug, Default, PartialEq)]
struct Outcomes {
    whole: usize,
    partly: usize,
    refused: usize,
}

impl Outcomes {
    /// Opens a damaged file and checks that nothing is missing silently and nothing is there that was not.
    fn add(&mut self, original: &DossierContent, damaged: &[u8], what: &str) {
        let opened = match read(damaged) {
            Ok(opened) => opened,
            Err(problem) => {
                assert_eq!(problem, Problem::new(ProblemName::DossierUnreadable), "{what}");
                self.refused += 1;
                return;
            }
        };
        let names: HashSet<String> =
            opened.problems.iter().map(|problem| format!("{:?}", problem.name)).collect();
        let found = |name: ProblemName| opened.problems.iter().find(|problem| problem.name == name);
        let lines = |bytes: &[u8]| -> Vec<String> {
            String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
        };
        let all = lines(&original.lines);
        let kept = lines(&opened.content.lines);
        let named = found(ProblemName::DossierEventsMissing);
        let missing =
            named.map_or(HashSet::new(), |problem| numbers(problem.facts.value.as_deref().unwrap()));
        assert_eq!(missing.len(), named.map_or(0, |problem| problem.facts.count.unwrap() as usize), "{what}");
        let expected: Vec<String> =
            (1..).zip(all).filter(|(number, _)| !missing.contains(number)).map(|(_, line)| line).collect();
        assert_eq!(kept, expected, "{what}: {names:?}");
        let manifest_lost = found(ProblemName::DossierManifestLost).is_some();
        assert!(manifest_lost || opened.content.title == original.title, "{what}");
        for part in &original.parts {
            let is_there = opened.content.parts.iter().any(|kept| kept.hash == part.hash);
            let is_named =
                opened.problems.iter().any(|problem| problem.facts.key.as_ref() == Some(&part.hash));
            assert!(is_there != is_named || manifest_lost, "{what}: {:?} {names:?}", part.hash);
        }
        for part in &opened.content.parts {
            assert_eq!(part.content.hash(), part.hash, "{what}");
        }
        let is_whole = opened.problems.iter().all(|problem| problem.name == ProblemName::DossierWorn);
        if is_whole {
            self.whole += 1;
        } else {
            self.partly += 1;
        }
    }
}

/// `3, 7–9` → 3, 7, 8, 9.
fn numbers(ranges: &str) -> HashSet<u32> {
    let number = |text: &str| text.parse::<u32>().unwrap();
    let range = |range: &str| match range.split_once('–') {
        Some((from, to)) => number(from)..=number(to),
        None => number(range)..=number(range),
    };
    ranges.split(", ").flat_map(range).collect()
}

#[test]
fn two_hundred_files_with_random_bytes_lose_nothing_silently() {
    let original = dossier();
    let file = write(&original).unwrap();
    let mut outcomes = Outcomes::default();
    for seed in 1..=200 {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed));
        let mut damaged = file.clone();
        for _ in 0..=dice.below(8) * dice.below(8) {
            let place = dice.below(damaged.len());
            damaged[place] = u8::try_from(dice.below(256)).unwrap();
        }
        outcomes.add(&original, &damaged, &format!("seed {seed}"));
    }
    assert_eq!(outcomes.whole + outcomes.partly + outcomes.refused, 200);
    assert!(outcomes.whole > 10 && outcomes.partly > 50 && outcomes.refused == 0, "{outcomes:?}");
}

#[test]
fn every_single_changed_byte_is_survived() {
    let original = dossier();
    let file = write(&original).unwrap();
    let mut outcomes = Outcomes::default();
    for place in 0..file.len() {
        let mut damaged = file.clone();
        damaged[place] ^= 1 << (place % 8);
        outcomes.add(&original, &damaged, &format!("byte {place}"));
    }
    assert_eq!(outcomes.refused, 0, "{outcomes:?}");
}

#[test]
fn files_cut_off_anywhere_keep_what_came_before() {
    let original = dossier();
    let file = write(&original).unwrap();
    let mut outcomes = Outcomes::default();
    for length in 0..file.len() {
        outcomes.add(&original, &file[..length], &format!("cut at {length}"));
    }
    let start = file.windows(7).position(|window| window == b"{\"sum\":").unwrap();
    let first_line = file[start..].iter().position(|&byte| byte == b'\n').unwrap();
    assert_eq!(outcomes.refused, start + first_line, "refused only as long as there is no event");
}

#[test]
fn lost_doubled_and_overwritten_stretches_are_named_too() {
    let original = dossier();
    let file = write(&original).unwrap();
    let mut outcomes = Outcomes::default();
    for seed in 1..=200 {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed));
        let start = dice.below(file.len());
        let length = dice.below(4_000).min(file.len() - start);
        let stretch = start..start + length;
        let mut damaged = file.clone();
        match seed % 4 {
            0 => drop(damaged.drain(stretch)),
            1 => damaged[stretch].fill(0),
            2 => drop(damaged.splice(start..start, file[stretch].to_vec())),
            _ => damaged[stretch].reverse(),
        }
        outcomes.add(&original, &damaged, &format!("stretch, seed {seed}"));
    }
    assert!(outcomes.partly > 50 && outcomes.whole > 50, "{outcomes:?}");
}

#[test]
fn a_file_without_its_directory_is_whole_and_says_that_it_is_worn() {
    let original = dossier();
    let mut file = write(&original).unwrap();
    file.truncate(file.len() - 30);
    let opened = read(&file).unwrap();
    assert_eq!(opened.problems, [Problem::new(ProblemName::DossierWorn)]);
    assert_eq!(write(&opened.content).unwrap(), write(&original).unwrap());
}
