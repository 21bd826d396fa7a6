//! A city's keys, found although a spreadsheet changed them.

use crate::exchange::german_csv::unguarded;
use crate::exchange::spelling::plain;
use crate::exchange::table::number::trim;
use std::collections::HashMap;

/// Positions of a city's keys.
pub struct Keys<'a> {
    exact: HashMap<&'a str, usize>,
    /// Without zeros in front; nothing where several are alike.
    bare: HashMap<&'a str, Option<usize>>,
    /// Without case, blanks and hyphens.
    plain: HashMap<String, Option<usize>>,
}

impl<'a> Keys<'a> {
    /// Keys in the city's order.
    pub fn new(keys: &'a [String]) -> Self {
        let (mut bare_keys, mut plain_keys) = (HashMap::new(), HashMap::new());
        for (position, key) in keys.iter().enumerate() {
            bare_keys.entry(bare(key)).and_modify(|place| *place = None).or_insert(Some(position));
            plain_keys.entry(plain(key)).and_modify(|place| *place = None).or_insert(Some(position));
        }
        let exact = keys.iter().enumerate().map(|(position, key)| (key.as_str(), position)).collect();
        Self { exact, bare: bare_keys, plain: plain_keys }
    }

    /// Position of a key, also where zeros in front are lost or it is spelled otherwise.
    pub fn find(&self, text: &str) -> Option<usize> {
        let restored = || self.bare.get(bare(text)).copied().flatten().filter(|_| is_code(text));
        let respelled = || self.plain.get(&plain(text)).copied().flatten();
        self.exact(text).or_else(restored).or_else(respelled)
    }

    /// Position of exactly this key.
    pub fn exact(&self, text: &str) -> Option<usize> {
        self.exact.get(text).copied()
    }
}

/// A key or name as it was meant: without blanks, `="01"` and the apostrophe before a formula sign.
pub fn cell(text: &str) -> &str {
    let text = trim(text);
    let quoted = text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"'));
    quoted.unwrap_or_else(|| unguarded(text))
}

fn bare(key: &str) -> &str {
    key.trim_start_matches('0')
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
