//! Events as lines with a checksum each, so that damage costs the lines it hits and never goes unnoticed.
//!
//! A line is `{"sum":"0123456789abcdef","number":12,"of":500,"event":{…}}`: `sum` is the first 16 hexadecimal digits of
//! the SHA-256 of everything between `"sum":"…",` and the end of the line; `number` counts from 1, `of` says how many
//! there are.

use crate::city::sha256_hex;
use crate::problem::{Problem, ProblemName, Result};
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

const START: &[u8] = b"{\"sum\":\"";
const SUM_DIGITS: usize = 16;
const AFTER_SUM: &[u8] = b"\",";
const NUMBER: &[u8] = b"\"number\":";

/// Events found in a file, by their number.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// Number → event as it was given, without line feed.
    events: BTreeMap<u32, &'a [u8]>,
    /// How many the lines say there are.
    of: u32,
}

/// Events that should be there and are not.
#[derive(Debug, PartialEq, Eq)]
pub struct Missing {
    /// How many.
    pub count: usize,
    /// Their numbers, as `3, 7–9`.
    pub ranges: String,
}

/// Gives every event of `lines` (JSON objects, one a line) its number and checksum; also says how many there are.
///
/// # Errors
/// `EventUnreadable` with the row when a line is not JSON: the file could not be read again.
pub fn write(lines: &[u8]) -> Result<(Vec<u8>, u32)> {
    let events: Vec<(usize, &str)> = lines
        .split(|&byte| byte == b'\n')
        .enumerate()
        .filter(|(_, line)| !line.trim_ascii().is_empty())
        .map(|(row, line)| is_json(line).map(|event| (row, event)).ok_or_else(|| unreadable(row)))
        .collect::<Result<_>>()?;
    let of = u32::try_from(events.len()).map_err(|_| unreadable(events.len()))?;
    let mut written = Vec::with_capacity(lines.len() + events.len() * 64);
    for (number, (_, event)) in (1..=of).zip(events) {
        let rest = format!("\"number\":{number},\"of\":{of},\"event\":{event}}}");
        written.extend_from_slice(START);
        written.extend_from_slice(sum(rest.as_bytes()).as_bytes());
        written.extend_from_slice(AFTER_SUM);
        written.extend_from_slice(rest.as_bytes());
        written.push(b'\n');
    }
    Ok((written, of))
}

fn unreadable(row: usize) -> Problem {
    Problem::new(ProblemName::EventUnreadable).row(row + 1)
}

fn is_json(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line).ok()?;
    serde_json::from_str::<IgnoredAny>(line).is_ok().then_some(line)
}

fn sum(rest: &[u8]) -> String {
    let mut sum = sha256_hex(rest);
    sum.truncate(SUM_DIGITS);
    sum
}

impl<'a> Found<'a> {
    /// Adds every undamaged line in the bytes, whatever stands around it. The first of a number counts.
    pub fn add(&mut self, bytes: &'a [u8]) {
        let mut from = next_start(bytes, 0);
        while let Some(start) = from {
            from = next_start(bytes, start + START.len());
            let segment = bytes.get(start..from.unwrap_or(bytes.len())).unwrap_or_default();
            if let Some((number, of, event)) = undamaged(segment) {
                self.of = self.of.max(of);
                self.events.entry(number).or_insert(event);
            }
        }
    }

    /// How many were found.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// How many the lines say there are; 0 where no line was found.
    pub fn of(&self) -> u32 {
        self.of
    }

    /// The events as plain lines, in the order of their numbers.
    pub fn plain(&self) -> Vec<u8> {
        self.events.values().flat_map(|event| event.iter().copied().chain([b'\n'])).collect()
    }

    /// What is missing up to number `expected`.
    pub fn missing(&self, expected: u32) -> Missing {
        let mut gaps = Vec::new();
        let mut next = 1u32;
        let known = self.events.keys().copied().take_while(|&number| number <= expected);
        for number in known.chain([expected.saturating_add(1)]) {
            match number.saturating_sub(next) {
                0 => {}
                1 => gaps.push(next.to_string()),
                _ => gaps.push(format!("{next}–{}", number - 1)),
            }
            next = number.saturating_add(1);
        }
        let known = self.events.range(..=expected).count();
        Missing { count: (expected as usize).saturating_sub(known), ranges: gaps.join(", ") }
    }
}

/// Where the next line begins; an event may hold a `{"sum":"` of its own.
fn next_start(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let length = START.len() + SUM_DIGITS + AFTER_SUM.len() + NUMBER.len();
    let begins_line = |window: &[u8]| {
        let sum = window.strip_prefix(START).and_then(|rest| rest.split_at_checked(SUM_DIGITS));
        sum.is_some_and(|(sum, rest)| {
            sum.iter().all(u8::is_ascii_hexdigit)
                && rest.strip_prefix(AFTER_SUM).is_some_and(|rest| rest == NUMBER)
        })
    };
    rest.windows(length).position(begins_line).map(|place| from + place)
}

/// Number, total and event of a segment that begins like a line and ends before the next one.
///
/// Its end is the line feed. Where the damage hit just that, it is the segment's, without the byte that stands for it.
fn undamaged(segment: &[u8]) -> Option<(u32, u32, &[u8])> {
    let rest = segment.get(START.len()..)?;
    let (given, rest) = rest.split_at_checked(SUM_DIGITS)?;
    let rest = rest.strip_prefix(AFTER_SUM)?;
    let line_feed = rest.iter().position(|&byte| byte == b'\n');
    let ends = [line_feed, Some(rest.len()), rest.len().checked_sub(1)];
    let line = ends
        .into_iter()
        .flatten()
        .filter_map(|end| rest.get(..end))
        .find(|line| sum(line).as_bytes() == given)?;
    let (number, line) = figure(line.strip_prefix(NUMBER)?)?;
    let (of, line) = figure(line.strip_prefix(b",\"of\":")?)?;
    let event = line.strip_prefix(b",\"event\":")?.strip_suffix(b"}")?;
    (number > 0).then_some((number, of, event))
}

fn figure(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (figure, rest) = bytes.split_at_checked(digits)?;
    Some((std::str::from_utf8(figure).ok()?.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: &[u8] =
        b"{\"id\":\"a-1\"}\n{\"id\":\"a-2\",\"x\":\"{\\\"sum\\\":\\\"\"}\n{\"sum\":\"0\"}\n";

    fn found(bytes: &[u8]) -> Found<'_> {
        let mut found = Found::default();
        found.add(bytes);
        found
    }

    #[test]
    fn lines_are_plain_json_and_come_back_as_they_were() {
        let (written, of) = write(EVENTS).unwrap();
        assert_eq!(of, 3);
        let first = std::str::from_utf8(&written).unwrap().lines().next().unwrap();
        assert_eq!(first, "{\"sum\":\"c0973baa5f3b87f7\",\"number\":1,\"of\":3,\"event\":{\"id\":\"a-1\"}}");
        for line in std::str::from_utf8(&written).unwrap().lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).unwrap()["event"].is_object());
        }
        assert_eq!(found(&written).plain(), EVENTS);
        assert_eq!(found(&written).missing(3).count, 0);
    }

    #[test]
    fn one_changed_byte_costs_at_most_its_own_line_and_is_noticed() {
        let (written, of) = write(EVENTS).unwrap();
        for place in 0..written.len() {
            for flip in [1, 0x20, 0xff] {
                let mut damaged = written.clone();
                damaged[place] ^= flip;
                let found = found(&damaged);
                let missing = found.missing(of);
                let line = written[..place].iter().filter(|&&byte| byte == b'\n').count() + 1;
                if found.len() == 3 {
                    assert_eq!((found.plain().as_slice(), missing.count), (EVENTS, 0));
                } else {
                    assert_eq!(missing, Missing { count: 1, ranges: line.to_string() }, "byte {place}");
                }
            }
        }
    }

    #[test]
    fn missing_numbers_are_named_in_ranges() {
        let lines = "{}\n".repeat(9);
        let (written, _) = write(lines.as_bytes()).unwrap();
        let text = std::str::from_utf8(&written).unwrap();
        let kept: Vec<&str> =
            text.lines().enumerate().filter(|(i, _)| [1, 3, 4].contains(i)).map(|l| l.1).collect();
        let kept = kept.join("\n");
        let missing = |count: usize, ranges: &str| Missing { count, ranges: ranges.to_owned() };
        assert_eq!(found(kept.as_bytes()).missing(9), missing(6, "1, 3, 6–9"));
        assert_eq!(found(b"").missing(2), missing(2, "1–2"));
        assert_eq!(found(b"").missing(0), missing(0, ""));
    }

    #[test]
    fn what_is_no_json_is_refused_when_writing() {
        assert_eq!(write(b"{}\n{\n").unwrap_err(), Problem::new(ProblemName::EventUnreadable).row(2));
    }
}
