//! Writes a dossier file.

use super::limits::{FILE_BYTES, FILES, UNPACKED_BYTES};
use super::manifest::{EVENTS, FileRecord, MANIFEST, MANIFEST_COPY, Manifest, README};
use super::migrate::CURRENT;
use super::readme::readme;
use super::{DossierContent, Part, PartContent, PartKind, geometry_json, lines, offers_csv, table_csv};
use crate::city::sha256_hex;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Write};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The bytes of a dossier file; the same content gives the same bytes. Every part is read back before it counts as
/// written, so that nothing is saved that cannot be opened.
///
/// # Errors
/// `EventUnreadable` when a line is not JSON, `PartChanged` when a part is not what its hash says,
/// `DossierTooLarge`.
pub fn write(content: &DossierContent) -> Result<Vec<u8>> {
    let (events, count) = lines::write(&content.lines)?;
    let parts = parts(content)?;
    let mut manifest = Manifest {
        format: Manifest::format(CURRENT),
        program: concat!("Veedelwerk ", env!("CARGO_PKG_VERSION")).to_owned(),
        title: content.title.clone(),
        saved_at: content.saved_at.clone(),
        events: count,
        files: Vec::new(),
    };
    let readme = readme(&manifest).into_bytes();
    manifest.files.push(record(README, "readme", &readme));
    manifest.files.push(record(EVENTS, "events", &events));
    manifest.files.extend(parts.iter().map(|(record, _)| record.clone()));
    let json = manifest.to_json().into_bytes();
    // What is small and precious comes first, where a file that was cut off still has it; text that people may look for
    // in a damaged file is not compressed.
    let stored = [(MANIFEST, &json), (README, &readme), (EVENTS, &events)];
    let packed = parts.iter().map(|(record, bytes)| (record.path.as_str(), bytes));
    let entries: Vec<(&str, &Vec<u8>, CompressionMethod)> = stored
        .into_iter()
        .map(|(path, bytes)| (path, bytes, CompressionMethod::Stored))
        .chain(packed.map(|(path, bytes)| (path, bytes, CompressionMethod::Deflated)))
        .chain([(MANIFEST_COPY, &json, CompressionMethod::Stored)])
        .collect();
    let unpacked = entries.iter().map(|(_, bytes, _)| bytes.len()).sum::<usize>();
    within(entries.len(), FILES)?;
    within(unpacked, UNPACKED_BYTES)?;
    let file = zipped(&entries).map_err(|_| too_large(UNPACKED_BYTES))?;
    within(file.len(), FILE_BYTES)?;
    Ok(file)
}

fn within(amount: usize, limit: usize) -> Result<()> {
    if amount <= limit { Ok(()) } else { Err(too_large(limit)) }
}

fn too_large(limit: usize) -> Problem {
    Problem::new(ProblemName::DossierTooLarge).limit(limit)
}

fn zipped(entries: &[(&str, &Vec<u8>, CompressionMethod)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes, method) in entries {
        writer.start_file(*path, SimpleFileOptions::default().compression_method(*method))?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn record(path: &str, kind: &str, bytes: &[u8]) -> FileRecord {
    FileRecord {
        path: path.to_owned(),
        kind: kind.to_owned(),
        bytes: bytes.len(),
        sha256: sha256_hex(bytes),
        ..FileRecord::default()
    }
}

/// All parts as files, each hash once, by kind.
fn parts(content: &DossierContent) -> Result<Vec<(FileRecord, Vec<u8>)>> {
    let names = names(&content.parts);
    let mut seen = HashSet::new();
    let mut files = Vec::new();
    for kind in PartKind::ALL {
        for part in content.parts.iter().filter(|part| part.content.kind() == kind) {
            if seen.insert(part.hash.as_str()) {
                files.push(file(part, &names)?);
                files.extend(types(part));
            }
        }
    }
    Ok(files)
}

/// Names of Teilräume by their keys, for people who open a map: those of the first table that has the key.
fn names(parts: &[Part]) -> HashMap<&str, &str> {
    let mut names = HashMap::new();
    for part in parts {
        if let PartContent::Table(city) = &part.content {
            for (key, name) in city.keys().iter().zip(city.names()) {
                names.entry(key.as_str()).or_insert(name.as_str());
            }
        }
    }
    names
}

fn file(part: &Part, names: &HashMap<&str, &str>) -> Result<(FileRecord, Vec<u8>)> {
    let kind = part.content.kind();
    let changed = || Problem::new(ProblemName::PartChanged).key(&part.hash).column(kind.name());
    let text = match &part.content {
        PartContent::Table(city) => table_csv::write(city),
        PartContent::Geometry(geometry) => geometry_json::write(geometry, names).ok_or_else(changed)?,
        PartContent::Method(json) => json.clone(),
        PartContent::Offers(offers) => offers_csv::write(offers),
    };
    let read_back = kind.parse(text.as_bytes()).ok_or_else(changed)?;
    if part.content.hash() != part.hash || read_back.hash() != part.hash {
        return Err(changed());
    }
    let mut record = record(&kind.path(&part.hash), kind.name(), text.as_bytes());
    record.content = Some(part.hash.clone());
    record.teilraeume = match &part.content {
        PartContent::Table(city) => Some(city.len()),
        PartContent::Geometry(geometry) => Some(geometry.keys.len()),
        PartContent::Method(_) | PartContent::Offers(_) => None,
    };
    Ok((record, text.into_bytes()))
}

/// What QGIS wants beside a table; nothing that would have to be read again.
fn types(part: &Part) -> Option<(FileRecord, Vec<u8>)> {
    let PartContent::Table(city) = &part.content else { return None };
    let types = table_csv::types(city).into_bytes();
    Some((record(&(PartKind::Table.path(&part.hash) + "t"), "tableTypes", &types), types))
}
