//! The files in a zip that may be damaged: by its directory, or else by the headers in front of each file.
//!
//! Sizes are counted while inflating, paths are only compared, never used as such.

use super::limits::{FILES, UNPACKED_BYTES};
use crate::problem::{Problem, ProblemName, Result};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::read::read_zipfile_from_stream;

/// A file as far as it could be unpacked.
#[derive(Debug)]
pub struct Entry {
    /// Path, as the zip says.
    pub path: String,
    /// Its bytes; of a damaged file those that came out.
    pub bytes: Vec<u8>,
    /// Whether all came out and fits the zip's own checksum.
    pub is_sound: bool,
}

/// How much may still be unpacked.
struct Budget {
    files: usize,
    bytes: u64,
}

impl Budget {
    fn new() -> Self {
        Self { files: FILES, bytes: UNPACKED_BYTES as u64 }
    }

    fn unpack(&mut self, path: String, entry: impl Read) -> Result<Entry> {
        let too_large = |limit: usize| Problem::new(ProblemName::DossierTooLarge).limit(limit);
        self.files = self.files.checked_sub(1).ok_or_else(|| too_large(FILES))?;
        let mut bytes = Vec::new();
        let is_sound = entry.take(self.bytes.saturating_add(1)).read_to_end(&mut bytes).is_ok();
        let used = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.bytes = self.bytes.checked_sub(used).ok_or_else(|| too_large(UNPACKED_BYTES))?;
        Ok(Entry { path, bytes, is_sound })
    }
}

/// All files by the zip's directory; none when that is damaged.
///
/// # Errors
/// `DossierTooLarge`.
pub fn listed(file: &[u8]) -> Result<Vec<Entry>> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(file)) else { return Ok(Vec::new()) };
    let mut budget = Budget::new();
    let mut entries = Vec::new();
    for position in 0..archive.len() {
        let Ok(entry) = archive.by_index(position) else { continue };
        let Ok(path) = entry.name().map(|path| path.into_owned()) else { continue };
        entries.push(budget.unpack(path, entry)?);
    }
    Ok(entries)
}

/// All files by the headers in front of them, wherever one stands.
///
/// # Errors
/// `DossierTooLarge`.
pub fn scanned(file: &[u8]) -> Result<Vec<Entry>> {
    const HEADER: &[u8] = b"PK\x03\x04";
    let mut budget = Budget::new();
    let mut entries = Vec::new();
    let places = file.windows(HEADER.len()).enumerate().filter(|(_, window)| *window == HEADER);
    for (place, _) in places {
        let mut rest = file.get(place..).unwrap_or_default();
        let Ok(Some(entry)) = read_zipfile_from_stream(&mut rest) else { continue };
        let Ok(path) = entry.name().map(|path| path.into_owned()) else { continue };
        entries.push(budget.unpack(path, entry)?);
    }
    Ok(entries)
}
