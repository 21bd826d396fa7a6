//! Teilräume that a row without one might mean.

use super::matching::{of_place, of_row};
use super::spine::Place;
use crate::exchange::records::{JoinBy, Suggestion};
use crate::exchange::spelling::folded;
use crate::exchange::table::Row;

/// Least likeness of a suggestion, 0 to 1.
const LEAST: f64 = 0.75;
/// Likeness of a name that is contained in the other as a whole word: joined or split Teilräume.
const CONTAINED: f64 = 0.8;
/// Most suggestions for one row.
const MOST: usize = 3;
/// Beyond this many free Teilräume nothing is suggested: then the division is another one altogether.
const MAX_FREE: usize = 2_000;

/// The likeliest of the free Teilräume.
pub(super) fn suggestions(row: &Row, free: &[&Place], by: JoinBy) -> Vec<Suggestion> {
    if free.len() > MAX_FREE {
        return Vec::new();
    }
    let likeness = |place: &Place| {
        let same = likeness(of_row(row, by), of_place(place, by));
        // Other keys but the same name: the key changed or was mistyped.
        if by == JoinBy::Key && !row.name.is_empty() {
            same.max(likeness(&row.name, &place.name))
        } else {
            same
        }
    };
    let mut found: Vec<Suggestion> = free
        .iter()
        .map(|place| Suggestion {
            key: place.key.clone(),
            name: place.name.clone(),
            similarity: likeness(place),
        })
        .filter(|suggestion| suggestion.similarity >= LEAST)
        .collect();
    found.sort_by(|a, b| b.similarity.total_cmp(&a.similarity));
    found.truncate(MOST);
    found
}

/// How alike two names are, 0 to 1. Codes are alike only when a leading zero is missing.
fn likeness(a: &str, b: &str) -> f64 {
    let (a_folded, b_folded) = (folded(a), folded(b));
    if a_folded.is_empty() || b_folded.is_empty() {
        return 0.0;
    }
    if a_folded == b_folded {
        return 1.0;
    }
    let is_code = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if is_code(&a_folded) || is_code(&b_folded) {
        return 0.0;
    }
    let contained = a_folded.len().min(b_folded.len()) > 3 && (has_words(a, b) || has_words(b, a));
    let typed = strsim::normalized_damerau_levenshtein(&a_folded, &b_folded);
    if contained { typed.max(CONTAINED) } else { typed }
}

/// Whether all words of `part` stand in `whole` one after the other.
fn has_words(whole: &str, part: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        text.split(|sign: char| !sign.is_alphanumeric() && sign != '.')
            .map(folded)
            .filter(|word| !word.is_empty())
            .collect()
    };
    let (whole, part) = (split(whole), split(part));
    !part.is_empty() && whole.windows(part.len()).any(|words| words == part.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_punctuation_make_no_difference_typing_mistakes_a_small_one() {
        assert_eq!(likeness("Altstadt/Süd", "Altstadt-Sued"), 1.0);
        assert!(likeness("Poppenbüttel", "Poppenbütel") > 0.9);
        assert!(likeness("Kleiner Grasbrook und Steinwerder", "Steinwerder") >= CONTAINED);
        assert!(likeness("Eimsbüttel", "Wandsbek") < LEAST);
        assert_eq!(likeness("01100101", "01100102"), 0.0);
    }

    proptest::proptest! {
        #[test]
        fn likeness_is_the_same_both_ways(a in "[A-Za-zäöüß /-]{0,14}", b in "[A-Za-zäöüß /-]{0,14}") {
            proptest::prop_assert!((likeness(&a, &b) - likeness(&b, &a)).abs() < 1e-12);
        }
    }
}
