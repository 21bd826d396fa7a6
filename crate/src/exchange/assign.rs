//! Which figure of a table is which count, by name.

use super::records::{Assignment, AssignmentHow};
use super::spelling::{folded, plain, words};
use crate::city::{COUNTS, count};

/// How alike two names must be to be near, 0 to 1.
const NEAR: f64 = 0.9;
/// Shorter names are not compared by likeness: one letter would be too much of them.
const NEAR_LENGTH: usize = 9;

/// A figure and the header cells above its column.
pub struct Named<'a> {
    /// Name of the figure.
    pub name: &'a str,
    /// Header cells; empty for figures of long tables.
    pub headers: &'a [String],
}

/// Per figure the count it is assigned to. A count takes at most one figure: the one whose name fits best.
#[must_use]
pub fn assign(figures: &[Named], needed: &[String]) -> Vec<Option<Assignment>> {
    let mut assigned: Vec<Option<Assignment>> = figures.iter().map(|_| None).collect();
    let catalogue =
        COUNTS.iter().map(|count| count.name).filter(|name| needed.iter().all(|needed| needed != name));
    let targets: Vec<&str> = needed.iter().map(String::as_str).chain(catalogue).collect();
    for how in [AssignmentHow::Exact, AssignmentHow::Normalised, AssignmentHow::Alias, AssignmentHow::Near] {
        for target in &targets {
            if assigned.iter().flatten().any(|assignment| assignment.count == *target) {
                continue;
            }
            let spellings = spellings(target);
            let mut open = figures.iter().zip(&mut assigned).filter(|(_, assignment)| assignment.is_none());
            if let Some((_, assignment)) = open.find(|(figure, _)| fits(figure, target, &spellings, how)) {
                *assignment = Some(Assignment { count: (*target).to_owned(), how });
            }
        }
    }
    assigned
}

/// Whether a column's name says that it holds a count of the catalogue: whole numbers.
#[must_use]
pub fn names_count(name: &str) -> bool {
    let named = Named { name, headers: &[] };
    COUNTS.iter().any(|count| {
        let spellings = spellings(count.name);
        [AssignmentHow::Normalised, AssignmentHow::Alias]
            .iter()
            .any(|how| fits(&named, count.name, &spellings, *how))
    })
}

/// Folded aliases of a count.
fn spellings(target: &str) -> Vec<String> {
    let aliases = count(target).map(|count| count.aliases).unwrap_or_default();
    aliases.iter().map(|alias| folded(alias)).chain([folded(target)]).collect()
}

fn fits(figure: &Named, target: &str, spellings: &[String], how: AssignmentHow) -> bool {
    let mut names = std::iter::once(figure.name)
        .chain(figure.headers.iter().map(String::as_str))
        .filter(|name| !name.is_empty());
    match how {
        AssignmentHow::Exact => names.any(|name| name == target),
        AssignmentHow::Normalised => names.any(|name| plain(name) == plain(target)),
        AssignmentHow::Alias => {
            !is_ratio(figure.name)
                && names.any(|name| candidates(name).iter().any(|name| spellings.contains(name)))
        }
        AssignmentHow::Near => {
            let bare = folded(&undated(figure.name));
            let alike = |spelling: &String| {
                strsim::normalized_damerau_levenshtein(spelling, &bare) >= NEAR
                    && digits(spelling) == digits(&bare)
            };
            !is_ratio(figure.name) && bare.len() >= NEAR_LENGTH && spellings.iter().any(alike)
        }
        AssignmentHow::AgeGroups | AssignmentHow::Chosen => false,
    }
}

/// Numbers in a name are never a typing mistake: `unter 15` is not `unter 18`, and one law (`SGB II`) is not another.
fn digits(name: &str) -> (String, Option<&str>) {
    let law = name.split_once("sgb").map(|(_, rest)| {
        let end = rest.find(|sign: char| !matches!(sign, 'i' | 'v' | 'x' | '0'..='9')).unwrap_or(rest.len());
        rest.split_at(end).0
    });
    (name.chars().filter(char::is_ascii_digit).collect(), law)
}

/// Shares and densities are no counts, whatever they are shares of.
#[must_use]
pub fn is_ratio(name: &str) -> bool {
    let all = folded(name);
    let parts =
        ["anteil", "quote", "quotient", "dichte", "prozent", "percent", "durchschnitt", "preis", "einkommen"];
    name.contains(['%', '‰'])
        || parts.iter().any(|part| all.contains(part))
        || words(name).iter().any(|word| word == "je" || word == "pro")
}

/// Folded readings of a name: as it is, without its date, and its last part where the parts before say the same.
fn candidates(name: &str) -> Vec<String> {
    let mut candidates = vec![folded(name), folded(&undated(name))];
    if let Some((group, last)) = name.rsplit_once(" – ") {
        let (group, last) = (folded(group), folded(last));
        if group.contains(&last) {
            candidates.push(last);
        } else if ["insgesamt", "gesamt", "zusammen", "anzahl", "summe"].contains(&last.as_str()) {
            candidates.push(group);
        }
    }
    candidates
}

/// A name without dates: `Arbeitslose (Dez 2013)` → `Arbeitslose`, `EW 31.12.2020` → `EW`.
fn undated(name: &str) -> String {
    let has_year = |part: &str| part.split(|sign: char| !sign.is_ascii_digit()).any(super::table::is_year);
    let mut rest = name.to_owned();
    while let (Some(start), Some(end)) = (rest.find('('), rest.find(')')) {
        let inner = rest.get(start..=end).map(has_year);
        if inner != Some(true) {
            break;
        }
        rest.replace_range(start..=end, "");
    }
    let kept: Vec<&str> = rest.split_whitespace().filter(|word| !has_year(word)).collect();
    kept.join(" ").trim_end_matches(" am").trim_end_matches(" zum").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(names: &[&str], needed: &[&str]) -> Vec<Option<(String, AssignmentHow)>> {
        let figures: Vec<Named> = names.iter().map(|name| Named { name, headers: &[] }).collect();
        let needed: Vec<String> = needed.iter().map(|name| (*name).to_owned()).collect();
        assign(&figures, &needed)
            .into_iter()
            .map(|found| found.map(|found| (found.count, found.how)))
            .collect()
    }

    #[test]
    fn usual_names_are_known() {
        for (name, count) in [
            ("Einwohner in Köln – Einwohner", "einwohner"),
            ("Bevölkerung – insgesamt", "einwohner"),
            ("EW 31.12.2020", "einwohner"),
            ("Bevölkerung mit Migrations-hintergrund", "einwohner_mit_migrationshintergrund"),
            ("Leistungs-empfänger/-innen nach SGB II (Dez 2013)", "leistungsberechtigte_sgb2"),
            ("Leistungsberechtigte nach SGB XII", "leistungsberechtigte_sgb12"),
            (" 65-Jährige und Ältere", "einwohner_ab_65"),
            ("15 bis unter 65 Jahre", "einwohner_15_bis_64"),
            ("Arbeitslose (SGB II)", "arbeitslose_sgb2"),
        ] {
            assert_eq!(counts(&[name], &[]), [Some((count.to_owned(), AssignmentHow::Alias))], "{name}");
        }
    }

    #[test]
    fn shares_and_parts_are_not_taken_for_counts() {
        for name in [
            "Anteil der unter 18-Jährigen in %",
            "Bevölkerungs-dichte",
            "Einwohner nach Geschlecht – Männlich",
            "Unter 15-Jährige",
            "Arbeitslose (Dez 2013)",
            "Einwohner je km²",
            "Ausländer",
            "Wohnstatus – Hauptwohnung",
        ] {
            assert_eq!(counts(&[name], &[]), [None], "{name}");
        }
    }

    #[test]
    fn what_the_method_needs_comes_before_the_catalogue() {
        let found = counts(
            &["Bevölkerung", "Leistungsempfänger/-innen nach SGB II (Dez 2013)"],
            &["Leistungs-empfänger/-innen nach SGB II (Dez 2013)", "Bevölkerung"],
        );
        assert_eq!(found[0], Some(("Bevölkerung".into(), AssignmentHow::Exact)));
        assert_eq!(
            found[1],
            Some(("Leistungs-empfänger/-innen nach SGB II (Dez 2013)".into(), AssignmentHow::Normalised))
        );
    }

    #[test]
    fn a_typing_mistake_is_near() {
        assert_eq!(counts(&["Einwonerzahl"], &[]), [Some(("einwohner".into(), AssignmentHow::Near))]);
        assert_eq!(counts(&["Leistungsberechtigte SGB XI"], &[]), [None]);
    }

    #[test]
    fn a_count_takes_one_figure_only() {
        let found = counts(&["Einwohner", "Bevölkerung"], &[]);
        assert_eq!(found[1], None);
    }
}
