//! `veedelwerk tally` as somebody calls it.

#![cfg(test)]

use std::fmt::Write;
use std::path::PathBuf;
use std::process::{Command, Output};

fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("written");
    path.to_string_lossy().into_owned()
}

fn tally(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_veedelwerk")).arg("tally").args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Standard output and error of a call that succeeds.
fn counted(arguments: &[&str]) -> (String, String) {
    let output = tally(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

const VALID: &str =
    "1,Bewohner*innen,Park,3\n1,Bewohner*innen,Schule,1\n2,Politik,Schule,2\n2,Politik,Bad,0\n";
const RESULT: &str = "item,dots,voters,share\nPark,3,1,0.5\nSchule,3,2,0.5\nBad,0,0,0\n";

#[test]
fn items_come_out_in_input_order_with_dots_voters_and_share() {
    let ballots = file("tally-1.csv", &format!("voter,group,item,dots\n{VALID}"));
    assert_eq!(counted(&["--ballots", &ballots]), (RESULT.to_owned(), String::new()));
}

#[test]
fn rows_in_another_order_and_twice_change_nothing_but_the_order_of_items() {
    let mut rows: Vec<&str> = VALID.lines().chain(VALID.lines()).collect();
    rows.sort_unstable();
    rows.reverse();
    let ballots = file("tally-2.csv", &format!("voter,group,item,dots\n{}\n", rows.join("\n")));
    let (result, _) = counted(&["--ballots", &ballots]);
    assert_eq!(result, "item,dots,voters,share\nSchule,3,2,0.5\nBad,0,0,0\nPark,3,1,0.5\n");
}

#[test]
fn every_refused_ballot_says_why_and_nothing_of_it_counts() {
    let refused = [
        ("a,G,Park,4", "on one item than allowed", "4"),
        ("b,G,Park,3\nb,G,Bad,3", "more dots than a person may give", "6"),
        ("c,G,Park,1\nc,G,Bad,0.5", "whole numbers", "0.5"),
        ("d,G,Park,1\nd,G,Bad,-1", "whole numbers", "-1"),
        ("e,G,Park,1000000000", "on one item than allowed", "1000000000"),
        ("f,G,Park,0", "has no dots", ""),
        ("g,G,Park,1\ng,H,Bad,1", "contradicts itself", "H"),
        ("h,G,Park,1\nh,G,Park,2", "contradicts itself", "Park"),
        ("i,G,Park,zwei", "whole numbers", "zwei"),
        ("j,G,,1", "an item that is not voted on", ""),
        (",G,Park,1", "does not say whose it is", ""),
        ("k,G,Neu,9", "on one item than allowed", "9"),
    ];
    let mut rows = String::from("voter,group,item,dots\n");
    refused.iter().for_each(|(row, ..)| writeln!(rows, "{row}").expect("a string"));
    let ballots = file("tally-3.csv", &format!("{rows}{VALID}"));
    let (result, reasons) = counted(&["--ballots", &ballots]);
    assert_eq!(result, "item,dots,voters,share\nPark,3,1,0.5\nBad,0,0,0\nSchule,3,2,0.5\n");
    let reasons: Vec<&str> = reasons.lines().collect();
    assert_eq!(reasons.len(), refused.len());
    for ((rows, why, value), reason) in refused.iter().zip(reasons) {
        let voter = rows.split(',').next().expect("a voter");
        assert!(reason.starts_with("refused: ") && reason.contains(why), "{reason}");
        assert!(reason.contains("file \"tally-3.csv\", row "), "{reason}");
        assert!(voter.is_empty() || reason.contains(&format!("key \"{voter}\"")), "{reason}");
        assert!(value.is_empty() || reason.contains(&format!("found \"{value}\"")), "{reason}");
    }
}

#[test]
fn five_thousand_malformed_ballots_leave_the_result_as_it_is() {
    let wrong = [
        "-1",
        "0.5",
        "1e9",
        "1000000000",
        "4",
        "inf",
        "NaN",
        "",
        "x",
        "1,5",
        "-0.0",
        "0x1",
        "١",
        "99999999999999999999",
    ];
    let mut rows = format!("voter,group,item,dots\n{VALID}");
    for number in 0..5000 {
        let dots = wrong[number % wrong.len()];
        // Some would be valid but for this one row.
        let beside = if number % 3 == 0 { format!("bad{number},Politik,Schule,1\n") } else { String::new() };
        // A negative zero is a zero: such a ballot is empty where nothing stands beside it.
        let beside = if dots == "-0.0" { "" } else { &beside };
        writeln!(rows, "{beside}bad{number},Politik,Park,\"{dots}\"").expect("a string");
    }
    let ballots = file("tally-8.csv", &rows);
    let (result, reasons) = counted(&["--ballots", &ballots]);
    assert_eq!(result, RESULT);
    assert_eq!(reasons.lines().count(), 5000);
    assert!(reasons.lines().all(|reason| reason.starts_with("refused: ") && reason.contains("key \"bad")));
}

#[test]
fn the_rules_of_the_round_can_be_set() {
    let ballots = file("tally-4.csv", "voter,group,item,dots\n1,,Park,7\n1,,Bad,3\n2,,Bad,6\n3,,Bad,8\n");
    let (result, reasons) = counted(&["--ballots", &ballots, "--dots", "10", "--per-item", "7"]);
    assert_eq!(result, "item,dots,voters,share\nPark,7,1,0.4375\nBad,9,2,0.5625\n");
    assert!(reasons.contains("key \"3\"") && reasons.lines().count() == 1, "{reasons}");
}

#[test]
fn what_is_no_call_or_no_file_of_ballots_fails_with_one_sentence() {
    let no_dots = file("tally-5.csv", "voter,group,item\n1,A,Park\n");
    let ballots = file("tally-6.csv", "voter,group,item,dots\n");
    let empty = file("tally-7.csv", "");
    let failures: [(&[&str], &str); 7] = [
        (&[], "--ballots FILE is missing"),
        (&["--ballots", "nowhere.csv"], "cannot be opened"),
        (&["--ballots", &no_dots], "the data has no such column: file \"tally-5.csv\", column \"dots\""),
        (&["--ballots", &empty], "the file is empty: file \"tally-7.csv\""),
        (&["--ballots", &ballots, "--dots", "0"], "--dots must be a whole number from 1, found \"0\""),
        (&["--ballots", &ballots, "--per-item", "drei"], "--per-item must be a whole number from 1"),
        (&["--ballots", &ballots, "--group", "A"], "--group"),
    ];
    for (arguments, sentence) in failures {
        let output = tally(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = text(&output.stderr);
        assert!(said.contains(sentence) && said.lines().count() == 1, "{said}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(counted(&["--ballots", &ballots]), ("item,dots,voters,share\n".to_owned(), String::new()));
}
