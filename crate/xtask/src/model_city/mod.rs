//! The model city: a made-up city that every screen can be tried with, the same on every machine.
//!
//! `cargo xtask model-city` writes its files; a test compares them with the bundled ones byte by byte.

mod areas;
mod cells;
mod city;
mod files;
mod groups;
mod judgements;
mod land;
mod names;
mod offers;
mod outlines;
mod random;
mod society;
mod standing;
mod table;

use crate::Outcome;
use std::path::PathBuf;

/// Writes the files the app bundles.
pub fn command() -> Outcome {
    for (name, content) in files::all()? {
        let path = folder().join(name);
        std::fs::create_dir_all(folder())?;
        std::fs::write(&path, &content)?;
        println!("{} ({} kB)", path.display(), content.len() / 1000);
    }
    Ok(())
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/public/modellstadt"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundled_files_are_what_the_generator_makes() {
        for (name, content) in files::all().expect("made") {
            let bundled = std::fs::read(folder().join(name)).expect("bundled");
            assert!(bundled == content.as_bytes(), "{name} differs: run `cargo xtask model-city`");
        }
    }
}
