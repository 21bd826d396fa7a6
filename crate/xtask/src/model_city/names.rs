//! Invented names: of things that grow, lie or flow, never of a real city's parts or of persons.

use super::city::{City, DISTRICTS};
use super::groups::middle_of;

const DISTRICT_NAMES: [&str; DISTRICTS] = [
    "Marktstadt",
    "Uferstadt",
    "Parkstadt",
    "Hafenstadt",
    "Gartenstadt",
    "Heidestadt",
    "Auenstadt",
    "Bergstadt",
    "Seestadt",
];
const BEGINNINGS: [&str; 22] = [
    "Ahorn",
    "Birken",
    "Brombeer",
    "Distel",
    "Eschen",
    "Farn",
    "Ginster",
    "Sanddorn",
    "Holunder",
    "Kiesel",
    "Klee",
    "Lärchen",
    "Mohn",
    "Moos",
    "Pappel",
    "Quell",
    "Reiher",
    "Schilf",
    "Schlehen",
    "Ulmen",
    "Wacholder",
    "Weiden",
];
const ENDINGS: [&str; 8] = ["rode", "beck", "hagen", "grund", "anger", "brink", "kamp", "horst"];
const QUARTER_NAMES: [&str; 14] = [
    "Am Markt",
    "Bahnhof",
    "Wasserturm",
    "Siedlung",
    "Obstwiesen",
    "Mühle",
    "Am Anger",
    "Steinweg",
    "Altes Werk",
    "Schulviertel",
    "Am Bach",
    "Höhe",
    "Neue Gärten",
    "Hofgut",
];

/// Names of the districts, Stadtteile and quarters, in the city's order.
pub struct Names {
    pub districts: [&'static str; DISTRICTS],
    pub stadtteile: Vec<String>,
    pub quarters: Vec<String>,
}

impl Names {
    pub fn of(city: &City) -> Self {
        // 22 and 8 have the common factor 2: stepping the ending once a round gives 176 different names.
        let stadtteile: Vec<String> = (0..city.stadtteile.len())
            .map(|number| {
                let beginning = BEGINNINGS[number * 5 % BEGINNINGS.len()];
                let ending = ENDINGS[(number * 3 + number / BEGINNINGS.len()) % ENDINGS.len()];
                format!("{beginning}{ending}")
            })
            .collect();
        let mut quarters = vec![String::new(); city.quarters.len()];
        for (stadtteil, name) in stadtteile.iter().enumerate() {
            let members: Vec<usize> = (0..city.quarters.len())
                .filter(|quarter| city.quarters[*quarter].stadtteil == stadtteil)
                .collect();
            for (quarter, part) in parts_of(city, &members) {
                quarters[quarter] = format!("{name} {part}");
            }
        }
        Self { districts: DISTRICT_NAMES, stadtteile, quarters }
    }
}

/// The middle one is called so, then the outermost by the four winds, then the rest by what may be there.
fn parts_of(city: &City, members: &[usize]) -> Vec<(usize, &'static str)> {
    let place = |quarter: usize| city.quarters[quarter].place;
    let middle = middle_of(members.iter().map(|quarter| place(*quarter)));
    let mut left: Vec<usize> = members.to_vec();
    let mut named = Vec::new();
    let measures: [(&str, &dyn Fn(usize) -> f64); 5] = [
        ("Mitte", &|quarter| -place(quarter).distance(middle)),
        ("Nord", &|quarter| place(quarter).y),
        ("Süd", &|quarter| -place(quarter).y),
        ("West", &|quarter| -place(quarter).x),
        ("Ost", &|quarter| place(quarter).x),
    ];
    if let Some(island) = left.iter().position(|quarter| city.quarters[*quarter].is_island) {
        named.push((left.remove(island), "Flussinsel"));
    }
    for (name, measure) in measures {
        let best = (0..left.len()).max_by(|a, b| measure(left[*a]).total_cmp(&measure(left[*b])));
        if let Some(best) = best {
            named.push((left.remove(best), name));
        }
    }
    let first = members.first().copied().unwrap_or_default();
    for (number, quarter) in left.into_iter().enumerate() {
        named.push((quarter, QUARTER_NAMES[(first + number) % QUARTER_NAMES.len()]));
    }
    named
}
