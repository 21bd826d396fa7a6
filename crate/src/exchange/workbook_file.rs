//! A workbook of one sheet: the least that Excel and LibreOffice open.

use crate::problem::{Problem, ProblemName, Result};
use std::fmt::Write as _;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const SHEETS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
/// Most letters of a cell, as Excel has it.
const MOST_LETTERS: usize = 32_767;
/// Most letters of a sheet's name.
const MOST_LETTERS_OF_NAME: usize = 31;

/// The bytes of a workbook with one sheet of these rows, the first of which stays in sight.
///
/// Cells are text, never formulas; a single digit is a number. The same rows give the same bytes.
///
/// # Errors
/// `TextTooLong` when a cell has more letters than Excel allows.
pub fn workbook(sheet: &str, rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let too_long = |cell: &&String| cell.chars().count() > MOST_LETTERS;
    if let Some(cell) = rows.iter().flatten().find(too_long) {
        let problem = Problem::new(ProblemName::TextTooLong).value(cell.chars().count());
        return Err(problem.limit(MOST_LETTERS));
    }
    let files = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", ROOT.to_owned()),
        ("xl/workbook.xml", book(sheet)),
        ("xl/_rels/workbook.xml.rels", SHEETS.to_owned()),
        ("xl/worksheets/sheet1.xml", cells(rows)),
    ];
    // Writing plain text into memory cannot fail.
    zipped(&files).map_err(|_| Problem::new(ProblemName::TableTooLarge))
}

fn zipped(files: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        writer.start_file(*path, SimpleFileOptions::default())?;
        writer.write_all(text.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

fn book(sheet: &str) -> String {
    let allowed = sheet.chars().filter(|sign| !matches!(sign, '[' | ']' | ':' | '*' | '?' | '/' | '\\'));
    let name: String = allowed.take(MOST_LETTERS_OF_NAME).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{}" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        escaped(&name)
    )
}

fn cells(rows: &[Vec<String>]) -> String {
    let mut xml = String::from(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>"#,
    );
    for row in rows {
        xml.push_str("<row>");
        for cell in row {
            // Writing into a String cannot fail.
            let _ = match cell.as_bytes() {
                [] => write!(xml, "<c/>"),
                [digit] if digit.is_ascii_digit() => write!(xml, "<c><v>{cell}</v></c>"),
                _ => {
                    let text = escaped(cell);
                    write!(xml, r#"<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#)
                }
            };
        }
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}

/// Text in XML; signs that XML cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' => escaped.push(sign),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}
