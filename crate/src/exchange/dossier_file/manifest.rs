//! `manifest.json`: what the file holds, with checksums.

use serde::{Deserialize, Serialize};

/// Path of the manifest, the first file.
pub const MANIFEST: &str = "manifest.json";
/// Path of its copy, the last file: one damage does not hit both.
pub const MANIFEST_COPY: &str = "manifest-kopie.json";
/// Path of the events.
pub const EVENTS: &str = "ereignisse.jsonl";
/// Path of the explanation for people.
pub const README: &str = "LIESMICH.txt";

const FORMAT: &str = "veedelwerk-dossier/";

/// What the file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// `veedelwerk-dossier/` and the version.
    pub format: String,
    /// Program that wrote the file, with its version.
    pub program: String,
    /// Title of the dossier; may be empty.
    pub title: String,
    /// When it was saved, ISO 8601 in UTC.
    pub saved_at: String,
    /// Number of events.
    pub events: u32,
    /// All files except the two manifests.
    pub files: Vec<FileRecord>,
}

/// One file of the zip.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileRecord {
    /// Path in the zip.
    pub path: String,
    /// `readme`, `events`, `method`, `offers`, `table`, `tableTypes` or `geometry`.
    pub kind: String,
    /// Length, not compressed.
    pub bytes: usize,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// Hash of the content, by which events name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// How many Teilräume a table or geometry has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teilraeume: Option<usize>,
}

/// The one field that every version has.
#[derive(Deserialize)]
struct Heading {
    format: String,
}

impl Manifest {
    /// The format of that version.
    pub fn format(version: u32) -> String {
        format!("{FORMAT}{version}")
    }

    /// Version of the format, as every version's manifest says it.
    pub fn version(json: &[u8]) -> Option<u32> {
        let heading: Heading = serde_json::from_slice(json).ok()?;
        heading.format.strip_prefix(FORMAT)?.parse().ok().filter(|&version| version > 0)
    }

    /// Reads a manifest of a version this program knows.
    pub fn parse(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The file, indented.
    pub fn to_json(&self) -> String {
        // Serialising plain records of text and whole numbers into memory cannot fail.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }
}
