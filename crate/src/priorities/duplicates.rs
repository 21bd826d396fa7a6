//! Needs that sound alike: perhaps the same one, noted twice.

use super::NeedId;
use crate::areas::AreaId;
use serde::{Deserialize, Serialize};

/// Titles at least this much alike are pointed out.
const ALIKE: f64 = 0.7;

/// Words that say little about what is needed.
const FILLERS: [&str; 42] = [
    "am",
    "an",
    "auf",
    "aus",
    "bei",
    "beim",
    "besser",
    "bessere",
    "besseres",
    "das",
    "dem",
    "den",
    "der",
    "des",
    "die",
    "ein",
    "eine",
    "einen",
    "es",
    "fehlen",
    "fehlende",
    "fehlender",
    "fehlendes",
    "fehlt",
    "für",
    "gibt",
    "im",
    "in",
    "ist",
    "kein",
    "keine",
    "mehr",
    "mit",
    "neue",
    "neuer",
    "neues",
    "sind",
    "und",
    "von",
    "zu",
    "zum",
    "zur",
];

/// What of a need is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct NeedOutline {
    /// Identity.
    pub id: NeedId,
    /// Title.
    pub title: String,
    /// Areas it is about.
    #[cfg_attr(feature = "wasm", tsify(type = "AreaId[]"))]
    pub areas: Vec<AreaId>,
    /// Keys of Teilräume it is about.
    pub teilraeume: Vec<String>,
}

/// Two needs that sound alike.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct NearDuplicate {
    /// The one that came first.
    pub a: NeedId,
    /// The other.
    pub b: NeedId,
    /// How much their titles are alike: 1 the same words, whatever their order.
    pub likeness: f64,
}

/// Pairs of needs that sound alike and may lie in the same place, those most alike first.
#[must_use]
pub fn near_duplicates(needs: &[NeedOutline]) -> Vec<NearDuplicate> {
    let sounds: Vec<Vec<[char; 2]>> = needs.iter().map(|need| sound(&need.title)).collect();
    let mut pairs = Vec::new();
    for (place, (a, sound_a)) in needs.iter().zip(&sounds).enumerate() {
        for (b, sound_b) in needs.iter().zip(&sounds).skip(place + 1) {
            let likeness = likeness(sound_a, sound_b);
            if likeness >= ALIKE && may_lie_together(a, b) {
                pairs.push(NearDuplicate { a: a.id.clone(), b: b.id.clone(), likeness });
            }
        }
    }
    pairs.sort_by(|one, other| other.likeness.total_cmp(&one.likeness));
    pairs
}

/// Not where both say where they are in the same way, and nowhere both.
fn may_lie_together(a: &NeedOutline, b: &NeedOutline) -> bool {
    let apart = |one: &[String], other: &[String]| {
        !one.is_empty() && !other.is_empty() && !one.iter().any(|place| other.contains(place))
    };
    let areas_apart = apart(&a.areas, &b.areas);
    let teilraeume_apart = apart(&a.teilraeume, &b.teilraeume);
    let of_one_kind = |need: &NeedOutline| need.areas.is_empty() || need.teilraeume.is_empty();
    !(areas_apart && teilraeume_apart
        || (areas_apart || teilraeume_apart) && of_one_kind(a) && of_one_kind(b))
}

/// Pairs of neighbouring letters of the words that say something, in order.
fn sound(title: &str) -> Vec<[char; 2]> {
    let lower = title.to_lowercase();
    let words = || lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let telling: Vec<&str> = words().filter(|word| !FILLERS.contains(word)).collect();
    let of_word = |word: &str| {
        // A blank on both sides: how words begin and end counts too.
        let signs: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        signs.windows(2).filter_map(|pair| pair.try_into().ok()).collect::<Vec<[char; 2]>>()
    };
    let mut pairs: Vec<[char; 2]> = if telling.is_empty() {
        words().flat_map(of_word).collect()
    } else {
        telling.into_iter().flat_map(of_word).collect()
    };
    pairs.sort_unstable();
    pairs
}

/// Dice's coefficient of two ordered lists: twice what they share, of all there is.
fn likeness(a: &[[char; 2]], b: &[[char; 2]]) -> f64 {
    let (mut left, mut right, mut shared) = (a.iter().peekable(), b.iter().peekable(), 0_usize);
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        match one.cmp(other) {
            std::cmp::Ordering::Less => left.next(),
            std::cmp::Ordering::Greater => right.next(),
            std::cmp::Ordering::Equal => {
                shared += 1;
                left.next();
                right.next()
            }
        };
    }
    let all = a.len() + b.len();
    if all == 0 { 0.0 } else { 2.0 * shared as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs(titles: &[&str]) -> Vec<NeedOutline> {
        let need = |(place, title): (usize, &&str)| NeedOutline {
            id: place.to_string(),
            title: (*title).to_owned(),
            ..NeedOutline::default()
        };
        titles.iter().enumerate().map(need).collect()
    }

    fn alike(one: &str, other: &str) -> bool {
        !near_duplicates(&needs(&[one, other])).is_empty()
    }

    #[test]
    fn order_case_fillers_and_endings_do_not_hide_the_same_need() {
        assert!(alike("Jugendtreff fehlt in Nord", "In Nord fehlt ein Jugendtreff"));
        assert!(alike("Mehr Beleuchtung im Park", "Bessere Beleuchtung im Park"));
        assert!(alike("Spielplätze am Markt", "Spielplatz am Markt"));
        assert!(alike("SPRACHKURSE FÜR ELTERN", "Sprachkurs für Eltern"));
    }

    #[test]
    fn other_needs_are_not_alike() {
        assert!(!alike("Spielplatz am Markt", "Spielplatz am Hafen"));
        assert!(!alike("Jugendtreff", "Seniorentreff"));
        assert!(!alike("Beratung bei Schulden", "Beratung bei Sucht"));
        assert!(!alike("", ""));
        assert!(!alike("Licht", ""));
    }

    #[test]
    fn the_same_words_in_other_places_are_other_needs() {
        let mut pair = needs(&["Spielplatz", "Spielplatz"]);
        pair[0].areas = vec!["n".to_owned()];
        assert_eq!(near_duplicates(&pair).len(), 1);
        pair[1].teilraeume = vec!["01".to_owned()];
        assert_eq!(near_duplicates(&pair).len(), 1);
        pair[1].areas = vec!["s".to_owned()];
        assert_eq!(near_duplicates(&pair).len(), 1);
        pair[1].teilraeume.clear();
        assert_eq!(near_duplicates(&pair), []);
        pair[1].areas.push("n".to_owned());
        assert_eq!(near_duplicates(&pair).len(), 1);
    }

    #[test]
    fn those_most_alike_come_first() {
        let pairs = near_duplicates(&needs(&["Licht im Park", "Mehr Lichter im Park", "Licht im Park"]));
        assert_eq!(pairs.iter().map(|pair| (pair.a.as_str(), pair.b.as_str())).next(), Some(("0", "2")));
        assert_eq!(pairs.len(), 3);
        assert_eq!(pairs[0].likeness, 1.0);
    }
}
