//! A file as it was dropped or opened.

/// Name and content of a file from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedBytes {
    /// File name, inside an archive with its path; its ending is only a hint.
    pub name: String,
    /// The content, not yet checked for anything.
    pub bytes: Vec<u8>,
}

impl NamedBytes {
    /// A file of that name and content.
    #[must_use]
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }

    /// The part after the last dot in lower case; empty without a dot.
    #[must_use]
    pub fn extension(&self) -> String {
        self.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
    }

    /// The part before the last dot in lower case.
    #[must_use]
    pub fn stem(&self) -> String {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem).to_lowercase()
    }
}
