//! The parts of a dossier: immutable content that events name by its hash.

use super::{geometry_json, offers_csv, table_csv};
use crate::city::{self, City, FlatGeometry, geometry_hash, sha256_hex, table_hash};
use crate::criteria::Offer;
use crate::exchange::ImportedGeometry;
use crate::exchange::offers::offers_hash;
use crate::problem::Result;

/// A part and the hash that events name it by.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// SHA-256 of the content, 64 hexadecimal digits.
    pub hash: String,
    /// The content.
    pub content: PartContent,
}

/// What a part holds.
#[derive(Debug, Clone, PartialEq)]
pub enum PartContent {
    /// Teilräume with their columns.
    Table(City),
    /// Shapes of the Teilräume.
    Geometry(Geometry),
    /// A method file.
    Method(String),
    /// Offers of social infrastructure.
    Offers(Vec<Offer>),
}

/// Shapes with what belongs to them; everything in one order.
#[derive(Debug, Clone, PartialEq)]
pub struct Geometry {
    /// Keys of the Teilräume.
    pub keys: Vec<String>,
    /// Upper units; empty where unknown.
    pub districts: Vec<String>,
    /// The shapes, longitude and latitude in degrees.
    pub shapes: FlatGeometry,
}

impl Geometry {
    /// The shapes with everything that follows from them.
    ///
    /// # Errors
    /// `GeometryUnreadable` when the flat arrays contradict each other.
    pub fn derived(&self) -> Result<ImportedGeometry> {
        let shapes = city::Geometry::from_flat(&self.shapes)?;
        let derived = ImportedGeometry::of(&shapes, &self.keys, &self.districts);
        // An odd ring that was closed on the way stays in the content as it is: its hash speaks of it.
        Ok(ImportedGeometry { shapes: self.shapes.clone(), ..derived })
    }
}

/// Kind of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartKind {
    /// Teilräume with their columns.
    Table,
    /// Shapes of the Teilräume.
    Geometry,
    /// A method file.
    Method,
    /// Offers of social infrastructure.
    Offers,
}

impl PartKind {
    /// All kinds, in the order in which they stand in the file: what is small comes first, where a cut file keeps it.
    pub const ALL: [Self; 4] = [Self::Method, Self::Offers, Self::Table, Self::Geometry];

    /// Name of the kind, as manifests have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Offers => "offers",
            Self::Table => "table",
            Self::Geometry => "geometry",
        }
    }

    /// Where the part of that hash stands in the file.
    #[must_use]
    pub fn path(self, hash: &str) -> String {
        let (folder, ending) = self.place();
        format!("{folder}/{hash}.{ending}")
    }

    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Method => ("verfahren", "json"),
            Self::Offers => ("angebote", "csv"),
            Self::Table => ("tabellen", "csv"),
            Self::Geometry => ("karten", "geojson"),
        }
    }

    /// The kind and the hash that a path speaks of.
    #[must_use]
    pub fn of_path(path: &str) -> Option<(Self, &str)> {
        Self::ALL.into_iter().find_map(|kind| {
            let (folder, ending) = kind.place();
            let name = path.strip_prefix(folder)?.strip_prefix('/')?;
            let hash = name.strip_suffix(ending)?.strip_suffix('.')?;
            is_hash(hash).then_some((kind, hash))
        })
    }

    /// Whether there is a file of column types at this path, beside a table.
    #[must_use]
    pub fn is_types_path(path: &str) -> bool {
        path.strip_suffix('t').and_then(Self::of_path).is_some_and(|(kind, _)| kind == Self::Table)
    }

    /// The content in a file's bytes; `None` when they are damaged.
    #[must_use]
    pub fn parse(self, bytes: &[u8]) -> Option<PartContent> {
        let text = std::str::from_utf8(bytes).ok()?;
        Some(match self {
            Self::Table => PartContent::Table(table_csv::read(text)?),
            Self::Geometry => PartContent::Geometry(geometry_json::read(text)?),
            Self::Method => PartContent::Method(text.to_owned()),
            Self::Offers => PartContent::Offers(offers_csv::read(text)?),
        })
    }
}

impl PartContent {
    /// Kind of the part.
    #[must_use]
    pub fn kind(&self) -> PartKind {
        match self {
            Self::Table(_) => PartKind::Table,
            Self::Geometry(_) => PartKind::Geometry,
            Self::Method(_) => PartKind::Method,
            Self::Offers(_) => PartKind::Offers,
        }
    }

    /// The hash the part is named by.
    #[must_use]
    pub fn hash(&self) -> String {
        match self {
            Self::Table(city) => table_hash(city),
            Self::Geometry(Geometry { keys, districts, shapes }) => geometry_hash(keys, districts, shapes),
            Self::Method(json) => sha256_hex(json.as_bytes()),
            Self::Offers(offers) => offers_hash(offers),
        }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
