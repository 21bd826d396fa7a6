//! What a file is, from its first bytes and its name.

use crate::exchange::limits::MAX_FILE_BYTES;
use crate::exchange::records::TableFormat;
use crate::exchange::{NamedBytes, archive};
use crate::problem::{Problem, ProblemName, Result};

/// First bytes of files that people drop by mistake.
const OTHERS: [(&[u8], &str); 9] = [
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf", "7Z"),
    (b"Rar!", "RAR"),
    (b"SQLite", "SQLite"),
];

/// Refuses what is empty or larger than anything that is read, before it is looked at.
///
/// # Errors
/// `FileEmpty`, `FileTooLarge`.
pub fn check_size(name: &str, bytes: usize) -> Result<()> {
    match bytes {
        0 => Err(Problem::new(ProblemName::FileEmpty).file(name)),
        _ if bytes > MAX_FILE_BYTES => Err(Problem::new(ProblemName::FileTooLarge)
            .file(name)
            .value(format!("{} MB", bytes / 1_000_000))
            .limit(format!("{} MB", MAX_FILE_BYTES / 1_000_000))),
        _ => Ok(()),
    }
}

/// The format of a table.
///
/// # Errors
/// `NotATable` with what it is instead, as far as it can be told.
pub fn table_format(file: &NamedBytes) -> Result<TableFormat> {
    let refuse = |what: &str| Problem::new(ProblemName::NotATable).file(&file.name).value(what);
    if archive::is_zip(&file.bytes) {
        // The ending decides between the two: a damaged archive can no longer be asked.
        return match file.extension().as_str() {
            "ods" | "fods" => Ok(TableFormat::Ods),
            "xlsx" | "xlsm" | "xltx" => Ok(TableFormat::Xlsx),
            _ => inside(file).ok_or_else(|| refuse("ZIP")),
        };
    }
    if file.bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Ok(TableFormat::Xls);
    }
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| file.bytes.starts_with(start)) {
        return Err(refuse(what));
    }
    if matches!(file.extension().as_str(), "xlsx" | "xls" | "ods") && !looks_like_text(&file.bytes) {
        return Err(Problem::new(ProblemName::WorkbookUnreadable).file(&file.name));
    }
    let start = String::from_utf8_lossy(file.bytes.get(..file.bytes.len().min(1000)).unwrap_or_default());
    let start = start.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).to_lowercase();
    if start.starts_with('<') {
        let web = start.contains("<html") || start.starts_with("<!doctype html") || start.contains("<table");
        return Err(refuse(if web { "HTML" } else { "XML" }));
    }
    if start.starts_with('{') || start.starts_with("[{") {
        return Err(refuse("JSON"));
    }
    if looks_like_text(&file.bytes) { Ok(TableFormat::Text) } else { Err(refuse("")) }
}

/// What kind of workbook a zip archive of another name is.
fn inside(file: &NamedBytes) -> Option<TableFormat> {
    let entries = archive::unzip(file, |path| path == "mimetype" || path == "[Content_Types].xml").ok()?;
    entries.iter().find_map(|entry| match entry.name.as_str() {
        "mimetype" => entry.bytes.ends_with(b"spreadsheet").then_some(TableFormat::Ods),
        _ => entry.bytes.windows(13).any(|part| part == b"spreadsheetml").then_some(TableFormat::Xlsx),
    })
}

/// Text has hardly any control characters; zeros only in UTF-16.
fn looks_like_text(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(8192)).unwrap_or_default();
    let control = start.iter().filter(|&&byte| byte < 9 || (14..32).contains(&byte)).count();
    let zeros = start.iter().filter(|&&byte| byte == 0).count();
    let wide = zeros * 10 > start.len() * 3 && zeros * 10 < start.len() * 6;
    (control - zeros) * 100 <= start.len() && (zeros == 0 || wide)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(name: &str, bytes: &[u8]) -> std::result::Result<TableFormat, (ProblemName, Option<String>)> {
        table_format(&NamedBytes::new(name, bytes)).map_err(|problem| (problem.name, problem.facts.value))
    }

    #[test]
    fn what_is_not_a_table_is_named() {
        let refused = |what: &str| Err((ProblemName::NotATable, Some(what.to_owned())));
        assert_eq!(format("bild.csv", b"\x89PNG\r\n\x1a\n...."), refused("PNG"));
        assert_eq!(format("bericht.csv", b"%PDF-1.7 ..."), refused("PDF"));
        assert_eq!(format("seite.csv", b"\xef\xbb\xbf<!DOCTYPE html><html>"), refused("HTML"));
        assert_eq!(format("tabelle.xls", b"<html><table><tr>"), refused("HTML"));
        assert_eq!(format("daten.csv", b"{\"a\": 1}"), refused("JSON"));
        assert_eq!(format("daten.csv", b"\x00\x01\x02\x03\x04\x05\x06"), refused(""));
        assert_eq!(format("daten.xlsx", b"\x00\x01\x02\x03"), Err((ProblemName::WorkbookUnreadable, None)));
    }

    #[test]
    fn text_is_recognised_in_every_encoding() {
        let utf16: Vec<u8> = "a;b\nK\u{f6}ln;1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [b"a;b\n1;2".as_slice(), b"K\xf6ln;1", &utf16] {
            assert_eq!(format("t.csv", bytes), Ok(TableFormat::Text));
        }
    }

    #[test]
    fn empty_and_huge_files_are_refused_by_their_size() {
        assert_eq!(check_size("a.csv", 0).unwrap_err().name, ProblemName::FileEmpty);
        assert_eq!(check_size("a.csv", MAX_FILE_BYTES + 1).unwrap_err().name, ProblemName::FileTooLarge);
        assert!(check_size("a.csv", MAX_FILE_BYTES).is_ok());
    }
}
