//! Writes a plain zip archive (APPNOTE 6.3.10): files in order, deflated or not, then the directory.
//!
//! The writer of the crate `zip` knows far more and would make the module a quarter of a megabyte larger.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// How a file stands in the archive; the value is zip's number for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packing {
    /// As it is.
    Stored = 0,
    /// Compressed.
    Deflated = 8,
}

const LOCAL_HEADER: u32 = 0x0403_4b50;
const DIRECTORY_HEADER: u32 = 0x0201_4b50;
const END_OF_DIRECTORY: u32 = 0x0605_4b50;
/// Version 2.0: deflate.
const VERSION: u16 = 20;
/// 1 January 1980, 0:00: the same content gives the same bytes.
const DATE_AND_TIME: u32 = 0x0021_0000;

/// An archive being written. Everything gives `None` beyond what its 16 and 32 bit fields can say.
#[derive(Debug, Default)]
pub struct ZipWriter {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

impl ZipWriter {
    /// Adds a file; `path` is ASCII.
    pub fn add(&mut self, path: &str, content: &[u8], packing: Packing) -> Option<()> {
        let packed = match packing {
            Packing::Stored => content.to_vec(),
            Packing::Deflated => deflated(content)?,
        };
        let offset = u32::try_from(self.bytes.len()).ok()?;
        let mut crc = Crc::new();
        crc.update(content);
        let mut header = Vec::new();
        // Version, flags, method, time, checksum, lengths: the same in front of the file and in the directory.
        header.extend(VERSION.to_le_bytes());
        header.extend(0u16.to_le_bytes());
        header.extend((packing as u16).to_le_bytes());
        header.extend(DATE_AND_TIME.to_le_bytes());
        header.extend(crc.sum().to_le_bytes());
        header.extend(u32::try_from(packed.len()).ok()?.to_le_bytes());
        header.extend(u32::try_from(content.len()).ok()?.to_le_bytes());
        header.extend(u16::try_from(path.len()).ok()?.to_le_bytes());
        header.extend(0u16.to_le_bytes());
        self.bytes.extend(LOCAL_HEADER.to_le_bytes());
        self.bytes.extend(&header);
        self.bytes.extend(path.as_bytes());
        self.bytes.extend(packed);
        self.directory.extend(DIRECTORY_HEADER.to_le_bytes());
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&header);
        // No comment, first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(path.as_bytes());
        self.files = self.files.checked_add(1)?;
        Some(())
    }

    /// The archive.
    pub fn finish(mut self) -> Option<Vec<u8>> {
        let offset = u32::try_from(self.bytes.len()).ok()?;
        let length = u32::try_from(self.directory.len()).ok()?;
        self.bytes.extend(self.directory);
        self.bytes.extend(END_OF_DIRECTORY.to_le_bytes());
        self.bytes.extend([0; 4]);
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(self.files.to_le_bytes());
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0; 2]);
        Some(self.bytes)
    }
}

fn deflated(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}
