//! The areas named on the command line: a CSV with the columns `key` and `area`.

use std::collections::HashMap;
use veedelwerk::areas::AreaMembers;
use veedelwerk::exchange::NamedBytes;
use veedelwerk::problem::{Problem, ProblemName, Result};

/// Areas in the order in which they first occur. A row without an area is a Teilraum outside.
///
/// # Errors
/// `FileEmpty`, `EncodingInvalid`, `ColumnMissing`, `KeyEmpty`, `KeyDuplicate` for a Teilraum in two areas, `NotATable`.
pub fn read(file: &NamedBytes) -> Result<Vec<AreaMembers>> {
    let problem = |name| Problem::new(name).file(&file.name);
    let text = std::str::from_utf8(&file.bytes).map_err(|_| problem(ProblemName::EncodingInvalid))?;
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().filter(|line| !line.trim().is_empty());
    let header = header.ok_or_else(|| problem(ProblemName::FileEmpty))?;
    let separator = if header.contains(';') && !header.contains(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| problem(ProblemName::NotATable).value(error);
    let titles = reader.headers().map_err(unreadable)?.clone();
    let column = |name: &str| {
        let found = titles.iter().position(|title| title.trim().eq_ignore_ascii_case(name));
        found.ok_or_else(|| problem(ProblemName::ColumnMissing).column(name))
    };
    let (key, area) = (column("key")?, column("area")?);
    let mut areas: Vec<AreaMembers> = Vec::new();
    let mut seen: HashMap<String, String> = HashMap::new();
    for (row, record) in (2usize..).zip(reader.records()) {
        let record = record.map_err(unreadable)?;
        let cell = |column: usize| record.get(column).unwrap_or_default().trim().to_owned();
        let (key, area) = (cell(key), cell(area));
        match (key.is_empty(), seen.insert(key.clone(), area.clone())) {
            (true, _) if area.is_empty() => continue,
            (true, _) => return Err(problem(ProblemName::KeyEmpty).row(row)),
            (false, Some(other)) if other != area => {
                return Err(problem(ProblemName::KeyDuplicate).row(row).key(key));
            }
            (false, Some(_)) => continue,
            (false, None) if area.is_empty() => continue,
            (false, None) => {}
        }
        match areas.iter_mut().find(|known| known.name == area) {
            Some(known) => known.keys.push(key),
            None => areas.push(AreaMembers { name: area, keys: vec![key] }),
        }
    }
    Ok(areas)
}
