//! What changes between two indices as a table for German Excel.

use super::german_csv::{MARK, key, number, text, write_row};
use super::index_csv::class_title;
use crate::index::{Comparison, Movement, Side};
use crate::problem::Result;

/// One of the two with the words a reader knows it by.
#[derive(Debug, Clone, Copy)]
pub struct NamedSide<'a> {
    /// City and index.
    pub side: Side<'a>,
    /// Name of the scenario.
    pub label: &'a str,
    /// Period; empty where the data knows only one.
    pub period: &'a str,
}

/// One row per Teilraum that rises, falls, enters or leaves, in the city's order.
///
/// Method and period of both and `source` stand in every row, so that a copied row still says what it is.
///
/// # Errors
/// As [`Comparison::new`].
pub fn comparison_csv(from: NamedSide, to: NamedSide, source: &str) -> Result<String> {
    let comparison = Comparison::new(from.side, to.side)?;
    let of = |what: &str, named: &NamedSide| format!("{what}: {}", named.label);
    let mut header: Vec<String> =
        ["Schlüssel", "Name", "Stadtbezirk", "Einwohner", "Änderung", "Klassen höher (+) oder niedriger (-)"]
            .map(str::to_owned)
            .into();
    for named in [&from, &to] {
        header.extend(["Klasse", "Indexwert"].map(|what| of(what, named)));
    }
    header.push("Unterschied der Indexwerte".to_owned());
    for named in [&from, &to] {
        header.extend(["Verfahren", "Stand"].map(|what| of(what, named)));
    }
    header.push("Quelle".to_owned());
    let mut csv = String::from(MARK);
    write_row(&mut csv, header.iter().map(|title| text(title)));
    let city = to.side.city;
    for i in 0..city.len() {
        let (before, after) = (comparison.from[i], comparison.to[i]);
        let (change, steps) = match Movement::between(before, after) {
            Movement::Rises => ("steigt", f64::from(after) - f64::from(before)),
            Movement::Falls => ("fällt", f64::from(after) - f64::from(before)),
            Movement::Enters => ("kommt neu in die Berechnung", f64::NAN),
            Movement::Leaves => ("fällt aus der Berechnung", f64::NAN),
            Movement::Stays | Movement::Absent => continue,
        };
        let mut row = vec![key(&city.keys()[i]), text(&city.names()[i]), text(&city.districts()[i])];
        row.extend([number(comparison.inhabitants[i]), text(change), number(steps)]);
        for (named, class) in [(&from, before), (&to, after)] {
            row.push(text(class_title(named.side.index.method(), class)));
            row.push(number(named.side.index.values()[i]));
        }
        row.push(number(comparison.difference[i]));
        for named in [&from, &to] {
            row.extend([text(named.side.index.method().title()), text(named.period)]);
        }
        row.push(text(source));
        write_row(&mut csv, row);
    }
    Ok(csv)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::{City, Column};
    use crate::index::{Index, Method};

    #[test]
    fn only_what_changes_is_listed_with_both_classes() {
        let texts = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
        let mut city =
            City::new(texts(["01", "02", "03"]), texts(["=A", "B", "C"]), texts(["", "", ""])).unwrap();
        for (name, values) in
            [("a", [0.0, 1.0, 9.0]), ("b", [9.0, 1.0, 0.0]), ("einwohner", [10.0, 20.0, 30.0])]
        {
            let column = Column {
                name: name.into(),
                period: String::new(),
                values: values.into(),
                suppressed: Vec::new(),
            };
            city.add_column(column).unwrap();
        }
        let indicator = |id: &str| {
            serde_json::json!({"id": id, "title": {"de": id}, "value": {"column": id}, "unit": "",
                "direction": "higher_is_worse", "weight": 1})
        };
        let method = serde_json::json!({
            "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "t", "title": {"de": "Probe"},
            "population": "einwohner", "indicators": [indicator("a"), indicator("b")],
            "standardise": {"centre": "mean", "spread": "sd", "ddof": 0}, "combine": {"rescale": "sd"},
            "classes": [{"id": "u", "title": {"de": "unten"}, "upto": 1, "inclusive": true},
                {"id": "o", "title": {"de": "oben"}}],
        });
        let method = Method::parse(&method.to_string()).unwrap();
        let weighed = |weights: [f64; 2]| {
            let mut index = Index::new(&city, &method, "").unwrap();
            index.compute(&weights).unwrap();
            index
        };
        let (a, b) = (weighed([1.0, 0.0]), weighed([0.0, 1.0]));
        let named = |index, label| NamedSide { side: Side { city: &city, index }, label, period: "2025" };
        let csv = comparison_csv(named(&a, "A"), named(&b, "B"), "Amt; Stadt").unwrap();
        let rows: Vec<&str> = csv.trim_end().split("\r\n").collect();
        assert_eq!(rows.len(), 3, "{csv}");
        assert!(rows[0].starts_with("\u{feff}Schlüssel;Name;Stadtbezirk;Einwohner;Änderung;"));
        assert!(rows[0].contains(";Klasse: A;Indexwert: A;Klasse: B;Indexwert: B;"));
        assert!(rows[1].starts_with("\"=\"\"01\"\"\";'=A;;10;steigt;1;unten;-0,"), "{}", rows[1]);
        assert!(rows[2].contains(";fällt;-1;oben;"), "{}", rows[2]);
        assert!(rows[2].ends_with(";Probe;2025;Probe;2025;\"Amt; Stadt\""));
    }
}
