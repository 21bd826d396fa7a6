//! Keeps OpenDocument tables from growing without end: a few bytes can say that a filled cell is repeated in a million
//! rows and sixteen thousand columns, and the reader would make every one of them.

use crate::exchange::limits::MAX_CELLS;
use crate::exchange::{NamedBytes, archive};
use crate::problem::{Problem, ProblemName, Result};

/// Counts the filled cells a table unfolds to.
///
/// # Errors
/// `TableTooLarge` beyond the limit of cells, and the archive's limits.
pub fn check(file: &NamedBytes) -> Result<()> {
    let entries = archive::unzip(file, |path| path == "content.xml")?;
    let cells: usize = entries
        .iter()
        .map(|entry| unfolded(&String::from_utf8_lossy(&entry.bytes)))
        .fold(0, usize::saturating_add);
    if cells <= MAX_CELLS {
        return Ok(());
    }
    Err(Problem::new(ProblemName::TableTooLarge).file(&file.name).value(cells).limit(MAX_CELLS))
}

/// Filled cells after all repetitions; empty ones are not unfolded by the reader.
fn unfolded(xml: &str) -> usize {
    let rows = xml.split("<table:table-row").skip(1);
    rows.map(|row| repeated(tag(row), "table:number-rows-repeated").saturating_mul(filled(row)))
        .fold(0, usize::saturating_add)
}

fn filled(row: &str) -> usize {
    let cells = row.split("<table:table-cell").skip(1).filter(|cell| tag(cell).contains("office:value"));
    cells.map(|cell| repeated(tag(cell), "table:number-columns-repeated")).fold(0, usize::saturating_add)
}

/// The attributes of an element whose name was cut off.
fn tag(element: &str) -> &str {
    element.split('>').next().unwrap_or_default()
}

/// How often an element is repeated.
fn repeated(tag: &str, attribute: &str) -> usize {
    let rest = tag.split(attribute).nth(1).unwrap_or_default();
    let digits =
        rest.trim_start_matches(['=', '"', '\'', ' ']).split(|sign: char| !sign.is_ascii_digit()).next();
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::super::workbook::sheets;
    use super::*;
    use crate::exchange::records::TableFormat;
    use std::io::{Cursor, Write};
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn table(rows: &str) -> NamedBytes {
        let content = format!(
            r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Daten">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
        );
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let manifest = r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
        let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
        let entries =
            [("mimetype", mimetype), ("META-INF/manifest.xml", manifest), ("content.xml", content.as_str())];
        for (name, text) in entries {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        NamedBytes::new("t.ods", writer.finish().unwrap().into_inner())
    }

    fn text(cell: &str) -> String {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>"#)
    }

    #[test]
    fn an_ordinary_table_is_read() {
        let number = r#"<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>"#;
        let rows = format!(
            "<table:table-row>{}{}</table:table-row><table:table-row>{}{number}</table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>",
            text("Name"),
            text("Wert"),
            text("Süd")
        );
        let sheets = sheets(&table(&rows), TableFormat::Ods).unwrap();
        assert_eq!((sheets[0].name.as_str(), sheets[0].grid.rows()), ("Daten", 2));
        assert_eq!((sheets[0].grid.cell(1, 0), sheets[0].grid.cell(1, 1)), ("Süd", "12.5"));
    }

    #[test]
    fn repetitions_without_end_are_refused_before_they_are_made() {
        let cell = r#"<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16000"/>"#;
        let rows =
            format!(r#"<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>"#);
        assert_eq!(sheets(&table(&rows), TableFormat::Ods).unwrap_err().name, ProblemName::TableTooLarge);
    }
}
