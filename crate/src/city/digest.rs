//! Content hashes: what a table and a geometry are called by, the same on every machine.
//!
//! The hash is the SHA-256 of a canonical stream of bytes that begins with the kind of content. In it a text is its
//! length in bytes and its UTF-8, a list is its length and its entries, a number is its 64 bits; everything little
//! endian, lengths with 64 bits. Missing figures count as one and the same NaN; 0 and -0 differ.

use super::{City, Column, FlatGeometry};
use sha2::{Digest, Sha256};

/// Hash of a table: keys, names and districts in the city's order, and every column with its suppressed cells.
///
/// The order of the columns does not matter.
#[must_use]
pub fn table_hash(city: &City) -> String {
    let mut stream = Stream::new("veedelwerk-table/1");
    stream.texts(city.keys());
    stream.texts(city.names());
    stream.texts(city.districts());
    let mut columns: Vec<&Column> = city.columns().iter().collect();
    columns.sort_by(|a, b| (&a.name, &a.period).cmp(&(&b.name, &b.period)));
    stream.length(columns.len());
    for column in columns {
        stream.text(&column.name);
        stream.text(&column.period);
        stream.numbers(&column.values);
        stream.length(column.suppressed.len());
        for cell in &column.suppressed {
            stream.length(cell.teilraum);
            stream.number(cell.interval.lo);
            stream.number(cell.interval.hi);
        }
    }
    stream.finish()
}

/// Hash of a geometry: keys and districts in the city's order, and the shapes as flat arrays.
#[must_use]
pub fn geometry_hash(keys: &[String], districts: &[String], shapes: &FlatGeometry) -> String {
    let mut stream = Stream::new("veedelwerk-geometry/1");
    stream.texts(keys);
    stream.texts(districts);
    stream.numbers(&shapes.coordinates);
    for ends in [&shapes.ring_ends, &shapes.polygon_ends, &shapes.teilraum_ends] {
        stream.length(ends.len());
        for &end in ends {
            stream.bytes(&u64::from(end).to_le_bytes());
        }
    }
    stream.finish()
}

/// Hash of rows of text in their order; `kind` tells lists of different meaning apart.
#[must_use]
pub fn rows_hash<const N: usize>(kind: &str, rows: &[[&str; N]]) -> String {
    let mut stream = Stream::new(kind);
    stream.length(rows.len());
    rows.iter().flatten().for_each(|text| stream.text(text));
    stream.finish()
}

/// SHA-256 of bytes, 64 hexadecimal digits in lower case.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

struct Stream(Sha256);

impl Stream {
    fn new(kind: &str) -> Self {
        let mut stream = Self(Sha256::new());
        stream.text(kind);
        stream
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn length(&mut self, length: usize) {
        // No list is longer than 2^64.
        self.bytes(&u64::try_from(length).unwrap_or(u64::MAX).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.bytes(text.as_bytes());
    }

    fn texts(&mut self, texts: &[String]) {
        self.length(texts.len());
        texts.iter().for_each(|text| self.text(text));
    }

    fn number(&mut self, number: f64) {
        let bits = if number.is_nan() { f64::NAN.to_bits() } else { number.to_bits() };
        self.bytes(&bits.to_le_bytes());
    }

    fn numbers(&mut self, numbers: &[f64]) {
        self.length(numbers.len());
        numbers.iter().for_each(|&number| self.number(number));
    }

    fn finish(self) -> String {
        hex(&self.0.finalize())
    }
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::{Interval, Suppressed};

    fn column(name: &str, period: &str, values: &[f64]) -> Column {
        Column { name: name.into(), period: period.into(), values: values.into(), suppressed: Vec::new() }
    }

    fn city(names: [&str; 2], columns: Vec<Column>) -> City {
        let texts = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
        let mut city = City::new(texts(["01", "02"]), texts(names), texts(["Mitte", ""])).unwrap();
        columns.into_iter().for_each(|column| city.add_column(column).unwrap());
        city
    }

    #[test]
    fn sha256_is_the_standard_one() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256_hex(b"abc"), of_abc);
    }

    /// Stored dossiers name their tables and geometries by these: they must never change.
    #[test]
    fn hashes_stay_what_they_are() {
        let mut figures = column("einwohner", "2021", &[1.5, f64::NAN]);
        figures.suppressed = vec![Suppressed { teilraum: 1, interval: Interval::SMALL_COUNT }];
        let table = table_hash(&city(["Nord", "Süd"], vec![figures]));
        assert_eq!(table, "95c8e51da0f6b8e4d3b4eb36c7cdebf2c7a8d7bfc393fd367d73eaab71ba489e");
        let shapes = FlatGeometry {
            coordinates: vec![7.0, 50.0, 7.5, 50.0, 7.0, 50.5, 7.0, 50.0],
            ring_ends: vec![4],
            polygon_ends: vec![1],
            teilraum_ends: vec![1, 1],
        };
        let texts = |texts: [&str; 2]| texts.map(str::to_owned);
        let geometry = geometry_hash(&texts(["01", "02"]), &texts(["Mitte", ""]), &shapes);
        assert_eq!(geometry, "6cfd3f515af56f32bbed6657a89d167931716f150bf7d6abe2e840c9c3640f21");
    }

    #[test]
    fn order_of_columns_does_not_matter_and_everything_else_does() {
        let figures = || vec![column("a", "2020", &[1.0, 2.0]), column("a", "2021", &[3.0, f64::NAN])];
        let names = ["Nord", "Süd"];
        let own = table_hash(&city(names, figures()));
        let mut other_nan = figures();
        other_nan[1].values[1] = f64::from_bits(f64::NAN.to_bits() ^ 1);
        for same in [figures().into_iter().rev().collect(), other_nan] {
            assert_eq!(table_hash(&city(names, same)), own);
        }
        let changed = |change: fn(&mut Vec<Column>)| {
            let mut columns = figures();
            change(&mut columns);
            table_hash(&city(names, columns))
        };
        let hidden = Suppressed { teilraum: 0, interval: Interval::SMALL_COUNT };
        let mut hashes = vec![
            own,
            table_hash(&city(["Nord", "Sud"], figures())),
            changed(|columns| columns[0].values[0] = 1.0 + f64::EPSILON),
            changed(|columns| columns[0].values[0] = 0.0),
            changed(|columns| columns[0].values[0] = -0.0),
            changed(|columns| columns[0].period = "2019".into()),
            changed(|columns| columns[0].name = "b".into()),
            changed(|columns| drop(columns.pop())),
        ];
        let mut suppressed = figures();
        suppressed[0].suppressed.push(hidden);
        hashes.push(table_hash(&city(names, suppressed)));
        let count = hashes.len();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), count);
    }
}
