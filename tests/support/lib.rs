//! Where the real files are, and how a test says that they are absent.

use std::path::{Path, PathBuf};

/// A real file or folder below `shared/data` (or `VEEDELWERK_DATA`), e.g. `koeln/stadtteile_shp`.
///
/// `None` where it is absent, after saying so: the project's own repository ships no real data.
#[must_use]
pub fn real_data(path: &str) -> Option<PathBuf> {
    let found = data_folder().join(path);
    if found.exists() {
        return Some(found);
    }
    eprintln!("skipped: no real data ({path})");
    None
}

/// The bytes of a real file, or `None` where it is absent, after saying so.
#[must_use]
pub fn real_bytes(path: &str) -> Option<Vec<u8>> {
    std::fs::read(real_data(path)?).ok()
}

fn data_folder() -> PathBuf {
    std::env::var_os("VEEDELWERK_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), PathBuf::from)
}
