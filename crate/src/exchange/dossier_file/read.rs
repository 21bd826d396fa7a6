//! Reads a dossier file, also a damaged one: what is whole comes out, what is missing is named.

use super::entries::{Entry, listed, scanned};
use super::limits::FILE_BYTES;
use super::lines::Found;
use super::manifest::{EVENTS, FileRecord, MANIFEST, MANIFEST_COPY, Manifest, README};
use super::migrate::{CURRENT, migrate};
use super::{DossierContent, Part, PartKind};
use crate::city::sha256_hex;
use crate::problem::{Problem, ProblemName, Result};
use std::collections::HashSet;

/// What came out of a dossier file.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// Everything that is whole.
    pub content: DossierContent,
    /// Everything that is missing; empty for a file as it was written.
    pub problems: Vec<Problem>,
}

/// Opens a dossier file.
///
/// Problems beside the result: `DossierManifestLost`, `DossierEventsMissing`, `DossierPartMissing`, or
/// `DossierWorn` when the file is damaged and yet nothing is missing.
///
/// # Errors
/// `DossierUnreadable`, `DossierNewer`, `DossierTooLarge`.
pub fn read(file: &[u8]) -> Result<Opened> {
    if file.len() > FILE_BYTES {
        return Err(Problem::new(ProblemName::DossierTooLarge).limit(FILE_BYTES));
    }
    let mut zip = DamagedZip { file, listed: listed(file)?, scanned: None, is_worn: false };
    let (version, manifest) = zip.manifest()?;
    let mut problems = Vec::new();
    if manifest.is_none() {
        problems.push(Problem::new(ProblemName::DossierManifestLost));
    }
    let lines = zip.events(manifest.as_ref(), &mut problems)?;
    let parts = match &manifest {
        Some(manifest) => zip.parts(&manifest.files, &mut problems)?,
        None => zip.parts_without_manifest(&mut problems)?,
    };
    if problems.is_empty() && zip.is_worn {
        problems.push(Problem::new(ProblemName::DossierWorn));
    }
    let (title, saved_at) = manifest.map(|manifest| (manifest.title, manifest.saved_at)).unwrap_or_default();
    let content = migrate(DossierContent { title, saved_at, lines, parts }, version);
    Ok(Opened { content, problems })
}

struct DamagedZip<'a> {
    file: &'a [u8],
    listed: Vec<Entry>,
    /// Only looked for where the directory does not do.
    scanned: Option<Vec<Entry>>,
    is_worn: bool,
}

impl DamagedZip<'_> {
    /// The first accepted file of that path: by the directory, else wherever there is one.
    fn find<T>(&mut self, path: &str, accept: impl Fn(&Entry) -> Option<T>) -> Result<Option<T>> {
        let accepted =
            |entries: &[Entry]| entries.iter().filter(|entry| entry.path == path).find_map(&accept);
        if let Some(found) = accepted(&self.listed) {
            return Ok(Some(found));
        }
        Ok(accepted(self.scan()?))
    }

    fn scan(&mut self) -> Result<&[Entry]> {
        self.is_worn = true;
        if self.scanned.is_none() {
            self.scanned = Some(scanned(self.file)?);
        }
        Ok(self.scanned.as_deref().unwrap_or_default())
    }

    /// Version and manifest; of an undamaged manifest only, for damage could hide in its text.
    fn manifest(&mut self) -> Result<(u32, Option<Manifest>)> {
        for path in [MANIFEST, MANIFEST_COPY] {
            let sound = self.find(path, |entry| {
                let version = Manifest::version(&entry.bytes).filter(|_| entry.is_sound)?;
                Some((version, Manifest::parse(&entry.bytes)))
            })?;
            match sound {
                Some((version, _)) if version > CURRENT => {
                    return Err(Problem::new(ProblemName::DossierNewer).value(version).limit(CURRENT));
                }
                Some((version, Some(manifest))) => return Ok((version, Some(manifest))),
                _ => {}
            }
        }
        Ok((CURRENT, None))
    }

    /// The events as plain lines. They are not compressed, so that each can be found wherever it stands.
    fn events(&mut self, manifest: Option<&Manifest>, problems: &mut Vec<Problem>) -> Result<Vec<u8>> {
        let record = manifest.and_then(|manifest| manifest.files.iter().find(|record| record.path == EVENTS));
        let is_whole = record.is_some_and(|record| self.is_recorded(record));
        if !is_whole {
            self.scan()?;
        }
        let mut found = Found::default();
        let entries = self.listed.iter().chain(self.scanned.iter().flatten());
        entries.filter(|entry| entry.path == EVENTS).for_each(|entry| found.add(&entry.bytes));
        if !is_whole {
            found.add(self.file);
        }
        let expected = manifest.map_or(found.of(), |manifest| manifest.events);
        if found.len() == 0 && (expected > 0 || manifest.is_none()) {
            return Err(Problem::new(ProblemName::DossierUnreadable));
        }
        let missing = found.missing(expected);
        if missing.count > 0 {
            let problem = Problem::new(ProblemName::DossierEventsMissing).value(missing.ranges);
            problems.push(problem.count(missing.count).limit(expected));
        }
        Ok(found.plain())
    }

    fn is_recorded(&self, record: &FileRecord) -> bool {
        let mut entries = self.listed.iter().filter(|entry| entry.path == record.path);
        entries.any(|entry| sha256_hex(&entry.bytes) == record.sha256)
    }

    fn parts(&mut self, records: &[FileRecord], problems: &mut Vec<Problem>) -> Result<Vec<Part>> {
        let mut parts = Vec::new();
        for record in records {
            let missing = || Problem::new(ProblemName::DossierPartMissing).file(&record.path);
            match PartKind::of_path(&record.path) {
                Some((kind, hash)) => match self.part(kind, hash)? {
                    Some(part) => parts.push(part),
                    None => {
                        let problem = missing().key(hash).column(kind.name());
                        problems.push(match record.teilraeume {
                            Some(teilraeume) => problem.count(teilraeume),
                            None => problem,
                        });
                    }
                },
                None if record.path == EVENTS => {}
                None if record.path == README || PartKind::is_types_path(&record.path) => {
                    self.is_worn |= !self.is_recorded(record);
                }
                None => problems.push(missing()),
            }
        }
        Ok(parts)
    }

    fn parts_without_manifest(&mut self, problems: &mut Vec<Problem>) -> Result<Vec<Part>> {
        self.scan()?;
        let entries = self.listed.iter().chain(self.scanned.iter().flatten());
        let mut seen = HashSet::new();
        let named: Vec<FileRecord> = entries
            .filter(|entry| PartKind::of_path(&entry.path).is_some() && seen.insert(entry.path.clone()))
            .map(|entry| FileRecord { path: entry.path.clone(), ..FileRecord::default() })
            .collect();
        self.parts(&named, problems)
    }

    fn part(&mut self, kind: PartKind, hash: &str) -> Result<Option<Part>> {
        let found = self.find(&kind.path(hash), |entry| {
            let content = kind.parse(&entry.bytes).filter(|content| content.hash() == hash)?;
            Some((Part { hash: hash.to_owned(), content }, entry.is_sound))
        })?;
        Ok(found.map(|(part, is_sound)| {
            self.is_worn |= !is_sound;
            part
        }))
    }
}
