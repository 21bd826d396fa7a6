//! A few offers for people, to be shown on the map.

use super::city::City;
use super::files::with_comma;
use super::names::Names;
use super::random::Random;

/// What is offered, for whom, in which field of action.
const KINDS: [(&str, &str, &str); 12] = [
    ("Familienzentrum", "Familie", "Familien"),
    ("Jugendtreff", "Kinder und Jugend", "Jugendliche"),
    ("Offener Ganztag", "Bildung", "Kinder"),
    ("Seniorentreff", "Ältere Menschen", "Seniorinnen und Senioren"),
    ("Sprachcafé", "Integration", "Zugewanderte"),
    ("Schuldnerberatung", "Armut", "Alle"),
    ("Gesundheitskiosk", "Gesundheit", "Alle"),
    ("Nachbarschaftshaus", "Zusammenleben", "Alle"),
    ("Beratung für Arbeitsuchende", "Arbeit", "Arbeitsuchende"),
    ("Mietertreff", "Wohnen", "Alle"),
    ("Bücherei", "Bildung", "Alle"),
    ("Bewegungsgarten", "Sport", "Alle"),
];

/// CSV with semicolons and decimal commas.
pub fn offers(city: &City, names: &Names) -> String {
    let mut random = Random::new(91);
    let mut text = String::from("name;handlungsfeld;zielgruppe;lon;lat\r\n");
    for number in 0..48 {
        let (what, field, group) = KINDS[number % KINDS.len()];
        let quarter = &city.quarters[(random.share() * city.quarters.len() as f64) as usize];
        let (lon, lat) = with_comma(quarter.place);
        let stadtteil = &names.stadtteile[quarter.stadtteil];
        text.push_str(&format!("{what} {stadtteil};{field};{group};{lon};{lat}\r\n"));
    }
    text
}
