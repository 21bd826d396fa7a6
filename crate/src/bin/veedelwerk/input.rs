//! Files named on the command line.

use super::failure::{Failure, Outcome};
use std::path::{Path, PathBuf};
use veedelwerk::exchange::NamedBytes;

/// Endings of a Shapefile's other parts.
const SIBLINGS: [&str; 4] = ["dbf", "shx", "prj", "cpg"];

/// The file's name and content.
pub fn open(path: &Path) -> Outcome<NamedBytes> {
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::usage(format!("{} cannot be opened: {error}", path.display())))?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Ok(NamedBytes::new(name, bytes))
}

/// A geometry file and, for a `.shp`, the parts of the same name beside it, whatever the case of their endings.
pub fn open_geometry(path: &Path) -> Outcome<Vec<NamedBytes>> {
    let mut files = vec![open(path)?];
    let is_shapefile = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("shp"));
    if is_shapefile {
        for sibling in siblings(path) {
            files.push(open(&sibling)?);
        }
    }
    Ok(files)
}

fn siblings(path: &Path) -> Vec<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_sibling = |other: &PathBuf| {
        let ending = other.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let same_stem =
            other.file_stem().zip(path.file_stem()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b));
        same_stem && ending.is_some_and(|ending| SIBLINGS.contains(&ending.as_str()))
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(is_sibling).collect();
    found.sort();
    found
}
