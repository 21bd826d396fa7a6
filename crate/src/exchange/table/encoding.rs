//! From bytes to text: UTF-8 with or without byte order mark, UTF-16, Windows-1252.

use crate::exchange::records::Encoding;
use crate::problem::{Problem, ProblemName};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// Text of a file and how it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<'a> {
    /// The text without byte order mark.
    pub text: Cow<'a, str>,
    /// The encoding that was used.
    pub encoding: Encoding,
    /// Whether the file begins with a byte order mark.
    pub bom: bool,
    /// `EncodingInvalid` where single characters could not be read or are visibly wrong.
    pub problem: Option<Problem>,
}

/// Reads text in the chosen encoding, or in the one the bytes speak for.
#[must_use]
pub fn decode(bytes: &[u8], chosen: Option<Encoding>) -> Decoded<'_> {
    let mark = bom(bytes);
    let encoding = chosen.or(mark.map(|(encoding, _)| encoding)).unwrap_or_else(|| recognise(bytes));
    let skipped = mark.filter(|(found, _)| *found == encoding).map_or(0, |(_, length)| length);
    let (text, _) = codec(encoding).decode_without_bom_handling(bytes.get(skipped..).unwrap_or_default());
    let problem = damage(&text, encoding);
    Decoded { text, encoding, bom: skipped > 0, problem }
}

fn codec(encoding: Encoding) -> &'static encoding_rs::Encoding {
    match encoding {
        Encoding::Utf8 => UTF_8,
        Encoding::Windows1252 => WINDOWS_1252,
        Encoding::Utf16Le => UTF_16LE,
        Encoding::Utf16Be => UTF_16BE,
    }
}

fn bom(bytes: &[u8]) -> Option<(Encoding, usize)> {
    [
        (Encoding::Utf8, b"\xef\xbb\xbf".as_slice()),
        (Encoding::Utf16Le, b"\xff\xfe".as_slice()),
        (Encoding::Utf16Be, b"\xfe\xff".as_slice()),
    ]
    .into_iter()
    .find_map(|(encoding, mark)| bytes.starts_with(mark).then_some((encoding, mark.len())))
}

/// The encoding of bytes without a mark. A few broken characters in UTF-8 do not make it Windows-1252.
fn recognise(bytes: &[u8]) -> Encoding {
    let start = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let zeros = |offset| start.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let half = start.len() / 2;
    if half > 0 && zeros(1) * 10 > half * 6 {
        return Encoding::Utf16Le;
    }
    if half > 0 && zeros(0) * 10 > half * 6 {
        return Encoding::Utf16Be;
    }
    let (mut good, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().bytes().filter(|&byte| byte >= 0xc0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if broken == 0 || good > broken * 10 { Encoding::Utf8 } else { Encoding::Windows1252 }
}

/// Characters that were lost, or UTF-8 that was taken for Windows-1252 (now or before the file was written).
fn damage(text: &str, encoding: Encoding) -> Option<Problem> {
    const TWICE: [&str; 8] = ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ", "\u{fffd}"];
    let (line, sample) = text.lines().enumerate().find_map(|(line, content)| {
        TWICE.iter().find_map(|sign| content.find(sign).map(|place| (line, excerpt(content, place))))
    })?;
    let name = codec(encoding).name();
    Some(Problem::new(ProblemName::EncodingInvalid).row(line + 1).value(sample).limit(name))
}

/// The word around a place in a line.
fn excerpt(line: &str, place: usize) -> String {
    let is_end = |sign: char| matches!(sign, ';' | ',' | '\t' | '"');
    let start = line.get(..place).and_then(|before| before.rfind(is_end)).map_or(0, |end| end + 1);
    line.get(start..)
        .unwrap_or_default()
        .split(is_end)
        .next()
        .unwrap_or_default()
        .trim()
        .chars()
        .take(40)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> (String, Encoding, bool) {
        let decoded = decode(bytes, None);
        assert_eq!(decoded.problem, None);
        (decoded.text.into_owned(), decoded.encoding, decoded.bom)
    }

    #[test]
    fn encodings_of_german_offices_are_recognised() {
        let utf16: Vec<u8> = "Köln;1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [b"\xff\xfe".as_slice(), &utf16].concat();
        assert_eq!(read("Köln;1\n".as_bytes()), ("Köln;1\n".into(), Encoding::Utf8, false));
        assert_eq!(read("\u{feff}Köln".as_bytes()), ("Köln".into(), Encoding::Utf8, true));
        assert_eq!(read(b"K\xf6ln;\x80\n"), ("Köln;€\n".into(), Encoding::Windows1252, false));
        assert_eq!(read(&utf16), ("Köln;1\n".into(), Encoding::Utf16Le, false));
        assert_eq!(read(&marked), ("Köln;1\n".into(), Encoding::Utf16Le, true));
    }

    #[test]
    fn wrong_encoding_is_noticed() {
        let chosen = decode("Name;1\nKöln;2".as_bytes(), Some(Encoding::Windows1252));
        let problem = chosen.problem.unwrap();
        assert_eq!(problem.name, ProblemName::EncodingInvalid);
        assert_eq!((problem.facts.row, problem.facts.value.as_deref()), (Some(2), Some("KÃ¶ln")));
        let chosen = decode(b"K\xf6ln", Some(Encoding::Utf8));
        assert_eq!(chosen.problem.unwrap().name, ProblemName::EncodingInvalid);
    }

    #[test]
    fn one_broken_byte_does_not_turn_utf8_into_windows_1252() {
        let mut bytes =
            "Höhenhaus;Dünnwald;Mülheim;Sülz;Köln;Bäcker;Grün;Über;Öl;Maß;süß\n".repeat(3).into_bytes();
        bytes.extend(b"K\xf6ln\n");
        let decoded = decode(&bytes, None);
        assert_eq!(decoded.encoding, Encoding::Utf8);
        assert_eq!(decoded.problem.unwrap().facts.row, Some(4));
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&bytes, None);
            let _ = decode(&bytes, Some(Encoding::Utf16Be));
        }
    }
}
