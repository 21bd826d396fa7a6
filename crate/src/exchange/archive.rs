//! Zip archives from outside, unpacked within limits.
//!
//! Sizes are counted while inflating: what an archive's headers say about sizes is not believed. XLSX and ODS files
//! are zip archives too; [`check`] guards them before a reader that trusts them opens them.

use super::NamedBytes;
use crate::problem::{Problem, ProblemName, Result};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Limits of one archive. A city's borders or tables stay far below them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArchiveLimits {
    /// Most entries, directories included.
    pub entries: usize,
    /// Most bytes of all entries together, unpacked.
    pub unpacked_bytes: u64,
    /// Most unpacked bytes per byte of the archive, once `ratio_free_bytes` are exceeded.
    pub ratio: u64,
    /// Unpacked bytes up to which the ratio does not matter: small sheets of equal cells pack very well.
    pub ratio_free_bytes: u64,
}

impl ArchiveLimits {
    /// The limits used everywhere outside tests.
    pub const DEFAULT: Self =
        Self { entries: 2_000, unpacked_bytes: 400_000_000, ratio: 200, ratio_free_bytes: 20_000_000 };
}

/// Whether the bytes begin as a zip archive does.
#[must_use]
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Unpacks the entries whose path (with `/`) is wanted, in the archive's order.
///
/// # Errors
/// `ArchiveUnreadable` when it is cut off, damaged or packed in a way that is not common, `ArchiveEncrypted`,
/// `ArchiveTooManyEntries`, `ArchiveTooLarge`.
pub fn unzip(file: &NamedBytes, wanted: impl Fn(&str) -> bool) -> Result<Vec<NamedBytes>> {
    let mut entries = Vec::new();
    inflate(file, ArchiveLimits::DEFAULT, |path| wanted(path), |entry| entries.push(entry))?;
    Ok(entries)
}

/// Inflates every entry and throws it away, to know that the archive is whole and within the limits.
///
/// # Errors
/// As [`unzip`].
pub fn check(file: &NamedBytes) -> Result<()> {
    inflate(file, ArchiveLimits::DEFAULT, |_| true, drop)
}

fn inflate(
    file: &NamedBytes,
    limits: ArchiveLimits,
    wanted: impl Fn(&str) -> bool,
    mut found: impl FnMut(NamedBytes),
) -> Result<()> {
    let mut archive =
        ZipArchive::new(Cursor::new(file.bytes.as_slice())).map_err(|error| problem(file, &error))?;
    if archive.len() > limits.entries {
        return Err(Problem::new(ProblemName::ArchiveTooManyEntries)
            .file(&file.name)
            .value(archive.len())
            .limit(limits.entries));
    }
    let packed_bytes = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX);
    let by_ratio = limits.ratio_free_bytes.max(packed_bytes.saturating_mul(limits.ratio));
    let allowed = limits.unpacked_bytes.min(by_ratio);
    let mut left = allowed;
    for position in 0..archive.len() {
        let entry = archive.by_index(position).map_err(|error| problem(file, &error))?;
        let path = entry.name().map_err(|error| problem(file, &error))?.replace('\\', "/");
        if entry.is_dir() || !wanted(&path) {
            continue;
        }
        let mut bytes = Vec::new();
        let read = entry
            .take(left.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|_| Problem::new(ProblemName::ArchiveUnreadable).file(&file.name).value(&path))?;
        left = left.checked_sub(u64::try_from(read).unwrap_or(u64::MAX)).ok_or_else(|| {
            Problem::new(ProblemName::ArchiveTooLarge).file(&file.name).value(&path).limit(allowed)
        })?;
        found(NamedBytes::new(path, bytes));
    }
    Ok(())
}

fn problem(file: &NamedBytes, error: &ZipError) -> Problem {
    let name = match error {
        ZipError::UnsupportedArchive(reason) if *reason == ZipError::PASSWORD_REQUIRED => {
            ProblemName::ArchiveEncrypted
        }
        ZipError::InvalidPassword => ProblemName::ArchiveEncrypted,
        _ => ProblemName::ArchiveUnreadable,
    };
    Problem::new(name).file(&file.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn zipped(entries: &[(&str, &[u8])]) -> NamedBytes {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        NamedBytes::new("a.zip", writer.finish().unwrap().into_inner())
    }

    #[test]
    fn wanted_entries_come_out_as_they_went_in() {
        let file = zipped(&[("folder/a.shp", b"shape"), ("read me.txt", b"no")]);
        let entries = unzip(&file, |path| path.ends_with(".shp")).unwrap();
        assert_eq!(entries, [NamedBytes::new("folder/a.shp", *b"shape")]);
    }

    #[test]
    fn truncated_archive_is_named() {
        let whole = zipped(&[("a.txt", b"some text that is long enough to be cut somewhere")]);
        for length in 0..whole.bytes.len() {
            let cut = NamedBytes::new("cut.zip", &whole.bytes[..length]);
            assert_eq!(check(&cut).unwrap_err().name, ProblemName::ArchiveUnreadable, "cut at {length}");
        }
    }

    #[test]
    fn zip_bomb_is_stopped_while_inflating() {
        let bomb = zipped(&[("zeros", &vec![0; 30_000_000])]);
        assert!(bomb.bytes.len() < 100_000);
        assert_eq!(check(&bomb).unwrap_err().name, ProblemName::ArchiveTooLarge);
    }

    #[test]
    fn headers_that_lie_about_the_size_do_not_help_a_bomb() {
        let mut bomb = zipped(&[("zeros", &vec![0; 30_000_000])]);
        let size = 30_000_000u32.to_le_bytes();
        while let Some(place) = bomb.bytes.windows(4).position(|window| window == size) {
            bomb.bytes[place..place + 4].copy_from_slice(&10u32.to_le_bytes());
        }
        assert!(check(&bomb).is_err());
    }

    #[test]
    fn too_many_entries_are_refused_before_any_is_read() {
        let names: Vec<String> = (0..2_001).map(|number| number.to_string()).collect();
        let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(check(&zipped(&entries)).unwrap_err().name, ProblemName::ArchiveTooManyEntries);
    }

    proptest! {
        #[test]
        fn changed_archives_never_panic(place in 0usize..400, byte in any::<u8>(), length in 0usize..400) {
            let mut file = zipped(&[("a.txt", b"hello hello hello"), ("b/c.txt", b"world")]);
            let last = file.bytes.len() - 1;
            file.bytes[place.min(last)] = byte;
            file.bytes.truncate(length.max(last / 2));
            let _ = check(&file);
        }

        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = check(&NamedBytes::new("x.zip", bytes));
        }
    }
}
