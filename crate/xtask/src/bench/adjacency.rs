//! Who touches whom in real cities, beside libpysal: pairs, differences with their causes, times.

use super::python;
use crate::Outcome;
use crate::run::{ask, cargo, root};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};

/// The engine's side.
const NATIVE: [&str; 6] = ["bench", "--quiet", "--package", "veedelwerk-tests", "--bench", "adjacency"];
/// The peer's side. Pinned: what is counted and what is compared must not change unnoticed.
const PACKAGES: [&str; 3] = ["libpysal==4.14.1", "geopandas==1.2.0", "shapely==2.2.0"];

/// What both found, or why there is nothing to compare.
pub enum Report {
    Compared(Value),
    LeftOut(&'static str),
}

/// Asks both about the same files, one after the other.
///
/// # Errors
/// When the engine's side does not build or one of the two fails; missing files, python or packages are only said.
pub fn report() -> Outcome<Report> {
    let ours = ask(&mut cargo(&NATIVE)).ok_or("the adjacency benchmark failed")?;
    if ours == "[]" {
        return Ok(Report::LeftOut("skipped, no real data"));
    }
    let python = match python::with(&PACKAGES) {
        Ok(python) => python,
        Err(why) => return Ok(Report::LeftOut(why)),
    };
    let mut peer = Command::new(python)
        .arg(root().join("tests/bench/adjacency.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    peer.stdin.take().ok_or("libpysal's runner takes no input")?.write_all(ours.as_bytes())?;
    let output = peer.wait_with_output()?;
    if !output.status.success() {
        return Err("libpysal's runner failed".into());
    }
    Ok(Report::Compared(serde_json::from_slice(&output.stdout)?))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LeftOut(why) => writeln!(f, "Who touches whom, beside libpysal: {why}"),
            Self::Compared(cities) => {
                writeln!(f, "Who touches whom: pairs and best time in ms, ours / {}", PACKAGES[0])?;
                cities.as_array().into_iter().flatten().try_for_each(|city| print_city(f, city))
            }
        }
    }
}

fn print_city(f: &mut fmt::Formatter<'_>, city: &Value) -> fmt::Result {
    writeln!(f, "{}, {} Teilräume", text(&city["city"]), city["teilraeume"])?;
    // The same difference under several rules is explained once.
    let mut explained: BTreeMap<(&str, &str, &str), Vec<String>> = BTreeMap::new();
    for comparison in city["comparisons"].as_array().into_iter().flatten() {
        let differences: Vec<&Value> = comparison["differences"].as_array().into_iter().flatten().collect();
        let only_ours = differences.iter().filter(|difference| difference["ours"] == true).count();
        let tolerance_m = comparison["toleranceM"].as_f64().unwrap_or(f64::NAN);
        let (contact, peer) = (text(&comparison["contact"]), text(&comparison["peer"]));
        let title = format!("{contact} within {tolerance_m} m / {peer}");
        writeln!(
            f,
            "    {title:<25} {:>5} / {:>5}   only ours {only_ours:>2}, only theirs {:>2}   {:>7.1} / {:>7.1}",
            comparison["ourPairs"],
            comparison["theirPairs"],
            differences.len() - only_ours,
            comparison["ourMs"].as_f64().unwrap_or(f64::NAN),
            comparison["theirMs"].as_f64().unwrap_or(f64::NAN),
        )?;
        for difference in differences {
            let side = if difference["ours"] == true { "only ours" } else { "only theirs" };
            let key = (side, text(&difference["cause"]), text(&difference["words"]));
            let pair: Vec<&str> = difference["pair"].as_array().into_iter().flatten().map(text).collect();
            let (pair, pairs) = (pair.join(" – "), explained.entry(key).or_default());
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
    }
    explained.iter().try_for_each(|((side, cause, words), pairs)| {
        writeln!(f, "        {side}, {cause}: {words}: {}", pairs.join(", "))
    })?;
    writeln!(f)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Report;
    use serde_json::json;

    #[test]
    fn a_difference_is_counted_under_each_rule_and_explained_once() {
        let difference =
            json!({ "pair": ["a", "b"], "ours": true, "cause": "gap", "words": "1 m² along 20 m" });
        let comparison = |contact: &str| {
            json!({ "contact": contact, "toleranceM": 1.0, "peer": contact, "ourPairs": 2, "theirPairs": 1,
                    "ourMs": 0.5, "theirMs": 20.0, "differences": [difference] })
        };
        let city = json!({ "city": "Köln", "teilraeume": 3,
                           "comparisons": [comparison("Rook"), comparison("Queen")] });
        let printed = Report::Compared(json!([city])).to_string();
        assert_eq!(printed.matches("only ours  1, only theirs  0").count(), 2, "{printed}");
        assert_eq!(printed.matches("only ours, gap: 1 m² along 20 m: a – b").count(), 1, "{printed}");
    }
}
