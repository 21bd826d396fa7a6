//! What a draft of areas changes in the reference as a table for German Excel.

use super::german_csv::{MARK, key, number, text, write_row};
use crate::areas::{LayoutComparison, Move};
use crate::city::City;

/// What stands where a Teilraum lies in no area.
const OUTSIDE: &str = "kein Gebiet";
/// What stands where inhabitants are withheld.
const PROTECTED: &str = "geschützt";

/// One row per Teilraum of `city` that lies elsewhere than before, by where it was and where it is; last a row with
/// `source`.
///
/// Inhabitants, in whole persons, are those of all Teilräume that went the same way: those of a single one may be
/// protected.
#[must_use]
pub fn layout_csv(city: &City, comparison: &LayoutComparison, source: &str) -> String {
    let header = [
        "Schlüssel",
        "Teilraum",
        "Änderung",
        "bisher",
        "jetzt",
        "Teilräume mit gleichem Weg",
        "Einwohner*innen mit gleichem Weg",
    ];
    let mut csv = String::from(MARK);
    write_row(&mut csv, header.map(text));
    for moved in &comparison.moves {
        let way = way(comparison, moved);
        let inhabitants =
            moved.inhabitants.map_or_else(|| text(PROTECTED), |persons| number(persons.round()));
        let members = moved.teilraeume.iter().filter_map(|&teilraum| usize::try_from(teilraum).ok());
        for (code, name) in members.filter_map(|i| Some((city.keys().get(i)?, city.names().get(i)?))) {
            let mut row = vec![key(code), text(name)];
            row.extend(way.map(text));
            row.extend([moved.teilraeume.len().to_string(), inhabitants.clone()]);
            write_row(&mut csv, row);
        }
    }
    write_row(&mut csv, [text(source)]);
    csv
}

/// What happens, the area before as the reference calls it, and the area now.
fn way<'a>(comparison: &'a LayoutComparison, moved: &Move) -> [&'a str; 3] {
    let area = |place: Option<u32>| comparison.areas.get(usize::try_from(place?).ok()?);
    let change = match (moved.from, moved.to) {
        (None, _) => "kommt dazu",
        (_, None) => "fällt weg",
        _ => "wechselt",
    };
    let before = area(moved.from).and_then(|area| area.reference.as_deref());
    let now = area(moved.to).map(|area| area.name.as_str());
    [change, before.unwrap_or(OUTSIDE), now.unwrap_or(OUTSIDE)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::ComparedArea;

    #[test]
    fn keys_stay_what_is_protected_is_hidden_and_no_cell_is_a_formula() {
        let texts = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        let city = City::new(texts(["01.02", "b", "1E5"]), texts(["Hafen", "+Berg", "Wald"]), texts([""; 3]))
            .unwrap();
        let named = |name: &str, reference: &str| ComparedArea {
            name: name.into(),
            reference: Some(reference.into()),
            ..ComparedArea::default()
        };
        let moved =
            |from, to, teilraum, inhabitants| Move { from, to, teilraeume: vec![teilraum], inhabitants };
        let comparison = LayoutComparison {
            areas: vec![named("Nord; \"alt\"", "=Norden"), named("Süd", "Süd")],
            moves: vec![
                moved(None, Some(0), 0, Some(300.4)),
                moved(Some(0), None, 1, None),
                moved(Some(0), Some(1), 2, Some(1_000_000.0)),
            ],
            ..LayoutComparison::default()
        };
        let csv = layout_csv(&city, &comparison, "Quelle: Amt");
        let rows: Vec<&str> = csv.trim_end().split("\r\n").collect();
        assert_eq!(
            rows,
            [
                "\u{feff}Schlüssel;Teilraum;Änderung;bisher;jetzt;Teilräume mit gleichem Weg;Einwohner*innen mit gleichem Weg",
                "\"=\"\"01.02\"\"\";Hafen;kommt dazu;kein Gebiet;\"Nord; \"\"alt\"\"\";1;300",
                "b;'+Berg;fällt weg;'=Norden;kein Gebiet;1;geschützt",
                "\"=\"\"1E5\"\"\";Wald;wechselt;'=Norden;Süd;1;1000000",
                "Quelle: Amt",
            ]
        );
    }
}
