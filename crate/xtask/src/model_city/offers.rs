//! A few offers for people, to be shown on the map.

use super::city::City;
use super::files::with_comma;
use super::land::Place;
use super::names::Names;
use super::random::Random;

/// What is offered, in which field of action (the framework of 2015, chapter 3), for whom.
const KINDS: [(&str, &str, &str); 12] = [
    ("Familienzentrum", "Kinder, Jugend und Familie", "Familien"),
    ("Jugendtreff", "Kinder, Jugend und Familie", "Jugendliche"),
    ("Lernwerkstatt", "Bildung", "Kinder"),
    ("Seniorentreff", "Soziales", "Ältere Menschen"),
    ("Sprachcafé", "Integration", "Zugewanderte"),
    ("Schuldnerberatung", "Soziales", "Alle"),
    ("Gesundheitskiosk", "Gesundheit", "Alle"),
    ("Nachbarschaftshaus", "Gemeinwesenentwicklung", "Alle"),
    ("Arbeitslosenzentrum", "Wirtschaft und Arbeit", "Arbeitsuchende"),
    ("Mietertreff", "Wohnen", "Alle"),
    ("Stadtteilbücherei", "Kultur", "Alle"),
    ("Bewegungsgarten", "Sport", "Alle"),
];

/// CSV with semicolons and decimal commas.
pub fn offers(city: &City, names: &Names) -> String {
    let mut random = Random::new(91);
    let mut text = String::from("name;handlungsfeld;zielgruppe;lon;lat\r\n");
    for number in 0..48 {
        let (what, field, group) = KINDS[number % KINDS.len()];
        let number = (random.share() * city.quarters.len() as f64) as usize;
        let quarter = &city.quarters[number];
        let (lon, lat) = with_comma(inside(city, number));
        let stadtteil = &names.stadtteile[quarter.stadtteil];
        text.push_str(&format!("{what} {stadtteil};{field};{group};{lon};{lat}\r\n"));
    }
    text
}

/// The middle of the quarter's most central block: inside it, also where the quarter has an exclave.
fn inside(city: &City, quarter: usize) -> Place {
    let middle = city.quarters[quarter].place;
    let blocks = city.quarter_of.iter().zip(&city.cells.middles);
    let own = blocks.filter(|(owner, _)| **owner == Some(quarter)).map(|(_, place)| *place);
    own.min_by(|a, b| a.distance(middle).total_cmp(&b.distance(middle))).unwrap_or(middle)
}
