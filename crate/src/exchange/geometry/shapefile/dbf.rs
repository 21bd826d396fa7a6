//! The table of a Shapefile (dBase), read as text.
//!
//! Keys are text: a reader that turns numbers into floats would lose leading zeros, and one odd cell would cost the
//! whole table. So the cells are taken as they stand in the file.

use crate::exchange::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A table of texts.
#[derive(Debug)]
pub(super) struct Table {
    pub columns: Vec<String>,
    /// Per record its cells, or `None` where the record is marked as deleted.
    pub rows: Vec<Option<Vec<String>>>,
    pub encoding: &'static str,
}

struct Field {
    name: Vec<u8>,
    kind: u8,
    length: usize,
}

const HEADER_BYTES: usize = 32;
const FIELD_BYTES: usize = 32;
const END_OF_FIELDS: u8 = 0x0D;
const END_OF_FILE: u8 = 0x1A;

/// Reads the table. The encoding is the chosen one, else the `.cpg`'s, else UTF-8 where the bytes are valid UTF-8, else
/// Windows-1252. (The header's language driver is often wrong and never says UTF-8, so the bytes decide.)
///
/// # Errors
/// `GeometryUnreadable` when the header is not a table's.
pub(super) fn read(file: &NamedBytes, chosen: Option<&str>, label: Option<&str>) -> Result<Table> {
    let parsed = parse(&file.bytes);
    let (fields, records) =
        parsed.ok_or_else(|| Problem::new(ProblemName::GeometryUnreadable).file(&file.name))?;
    let encoding = encoding_of(&file.bytes, chosen, label);
    let columns = fields.iter().map(|field| text(&field.name, encoding)).collect();
    let rows = records
        .into_iter()
        .map(|record| {
            let (flag, mut cells) = record.split_first()?;
            let mut row = Vec::with_capacity(fields.len());
            for field in &fields {
                let (cell, rest) = cells.split_at_checked(field.length)?;
                row.push(cell_text(cell, field.kind, encoding));
                cells = rest;
            }
            (*flag != b'*').then_some(row)
        })
        .collect();
    Ok(Table { columns, rows, encoding: encoding.name() })
}

/// The fields and the complete records; `None` when the header makes no sense.
fn parse(bytes: &[u8]) -> Option<(Vec<Field>, Vec<&[u8]>)> {
    let number = |at: usize| Some(usize::from(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?])));
    let count = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let (header_bytes, record_bytes) = (number(8)?, number(10)?);
    let mut fields = Vec::new();
    let mut rest = bytes.get(HEADER_BYTES..header_bytes)?;
    while rest.first().is_some_and(|first| *first != END_OF_FIELDS) {
        let (descriptor, next) = rest.split_at_checked(FIELD_BYTES)?;
        let name = descriptor.get(..11)?.iter().copied().take_while(|byte| *byte != 0).collect();
        let length = usize::from(*descriptor.get(16)?);
        fields.push(Field { name, kind: *descriptor.get(11)?, length });
        rest = next;
    }
    let cells: usize = fields.iter().map(|field| field.length).sum();
    if fields.is_empty() || record_bytes <= cells {
        return None;
    }
    let body = bytes.get(header_bytes..)?;
    let records = body.chunks_exact(record_bytes).take(usize::try_from(count).ok()?);
    Some((fields, records.take_while(|record| record.first() != Some(&END_OF_FILE)).collect()))
}

fn encoding_of(bytes: &[u8], chosen: Option<&str>, label: Option<&str>) -> &'static Encoding {
    if let Some(encoding) = chosen.and_then(by_label) {
        return encoding;
    }
    let body_start =
        bytes.get(8..10).map_or(0, |at| at.iter().rev().fold(0, |n, b| n * 256 + usize::from(*b)));
    let is_utf8 = std::str::from_utf8(bytes.get(body_start..).unwrap_or_default()).is_ok();
    match label.and_then(by_label) {
        Some(encoding) if encoding != UTF_8 || is_utf8 => encoding,
        _ if is_utf8 => UTF_8,
        _ => WINDOWS_1252,
    }
}

/// Names of encodings as they stand in `.cpg` files: `UTF-8`, `1252`, `ANSI 1252`, `88591`, `65001` …
fn by_label(label: &str) -> Option<&'static Encoding> {
    let label = label.trim_matches(|c: char| c.is_whitespace() || c == '\0' || c == '\u{feff}');
    let lower = label.to_lowercase();
    if lower.contains("65001") || lower.contains("utf") {
        Some(UTF_8)
    } else if ["1252", "8859-1", "88591", "ansi", "latin"].iter().any(|name| lower.contains(name)) {
        Some(WINDOWS_1252)
    } else {
        Encoding::for_label(label.as_bytes())
    }
}

fn text(bytes: &[u8], encoding: &'static Encoding) -> String {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    text.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_string()
}

/// A cell as text; a whole number in a numeric field loses the decimals its column carries (`1001.0000`).
fn cell_text(bytes: &[u8], kind: u8, encoding: &'static Encoding) -> String {
    let text = text(bytes, encoding);
    if !matches!(kind, b'N' | b'F') {
        return text;
    }
    match text.split_once('.') {
        Some((whole, decimals)) if !whole.is_empty() && decimals.bytes().all(|digit| digit == b'0') => {
            whole.to_string()
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(cells: &[&[u8]], kind: u8) -> NamedBytes {
        let mut bytes = vec![0; HEADER_BYTES];
        bytes[4..8].copy_from_slice(&u32::try_from(cells.len()).unwrap().to_le_bytes());
        bytes[8..10].copy_from_slice(&65u16.to_le_bytes());
        bytes[10..12].copy_from_slice(&11u16.to_le_bytes());
        let mut field = vec![0; FIELD_BYTES];
        field[..4].copy_from_slice(b"NAME");
        field[11] = kind;
        field[16] = 10;
        bytes.extend(field);
        bytes.push(END_OF_FIELDS);
        for cell in cells {
            bytes.push(b' ');
            bytes.extend_from_slice(cell);
            bytes.extend(vec![b' '; 10 - cell.len()]);
        }
        bytes.push(END_OF_FILE);
        NamedBytes::new("t.dbf", bytes)
    }

    fn first(file: &NamedBytes, chosen: Option<&str>, label: Option<&str>) -> (String, &'static str) {
        let table = read(file, chosen, label).unwrap();
        (table.rows[0].as_ref().unwrap()[0].clone(), table.encoding)
    }

    #[test]
    fn encoding_comes_from_the_bytes_where_nothing_else_says_it() {
        let windows = table(&[b"M\xFClheim"], b'C');
        assert_eq!(first(&windows, None, None), ("Mülheim".to_string(), "windows-1252"));
        let utf8 = table(&["Mülheim".as_bytes()], b'C');
        assert_eq!(first(&utf8, None, None), ("Mülheim".to_string(), "UTF-8"));
    }

    #[test]
    fn label_is_believed_unless_the_bytes_contradict_it() {
        let utf8 = table(&["Mülheim".as_bytes()], b'C');
        assert_eq!(first(&utf8, None, Some("UTF-8\r\n")).1, "UTF-8");
        assert_eq!(first(&utf8, None, Some("ANSI 1252")).0, "MÃ¼lheim");
        let windows = table(&[b"M\xFClheim"], b'C');
        assert_eq!(first(&windows, None, Some("UTF-8")).0, "Mülheim");
        assert_eq!(first(&utf8, Some("windows-1252"), Some("UTF-8")).1, "windows-1252");
    }

    #[test]
    fn keys_stay_as_they_stand() {
        assert_eq!(first(&table(&[b"007"], b'C'), None, None).0, "007");
        assert_eq!(first(&table(&[b"  1001"], b'N'), None, None).0, "1001");
        assert_eq!(first(&table(&[b"1001.0000"], b'N'), None, None).0, "1001");
        assert_eq!(first(&table(&[b"1.50"], b'N'), None, None).0, "1.50");
        assert_eq!(first(&table(&[b"**********"], b'N'), None, None).0, "**********");
    }

    #[test]
    fn deleted_records_are_marked() {
        let mut file = table(&[b"1", b"2"], b'C');
        file.bytes[65] = b'*';
        let rows = read(&file, None, None).unwrap().rows;
        assert_eq!(rows, [None, Some(vec!["2".to_string()])]);
    }

    #[test]
    fn cut_tables_never_panic_and_keep_whole_records() {
        let whole = table(&[b"1", b"2", b"3"], b'C');
        for length in 0..whole.bytes.len() {
            let cut = NamedBytes::new("t.dbf", &whole.bytes[..length]);
            let rows = read(&cut, None, None).map(|table| table.rows.len());
            assert_eq!(rows.ok(), (length >= 65).then(|| (length - 65) / 11), "cut at {length}");
        }
    }
}
