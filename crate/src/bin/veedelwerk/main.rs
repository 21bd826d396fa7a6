//! The same engine on the command line (SPEC § 9).
//!
//! Results go to standard output as CSV, remarks and errors to standard error, one sentence a line. Exit code 0, or 2
//! when there is no result.

mod adjacency;
mod basis;
mod check;
mod failure;
mod index;
mod input;
mod method;
mod period;
mod rows;
mod tally;

use failure::{Failure, Outcome};
use lexopt::{Arg, Parser};
use std::io::Write;
use std::process::ExitCode;

const HELP: &str = "\
veedelwerk computes a city's social index, checks areas, counts dots and finds neighbours without a browser.

    veedelwerk index --method NAME|FILE.json --table FILE... [--key COLUMN] [--period P]
        index and class of every Teilraum: key,name,index,class,index_lo,index_hi, then z:INDICATOR...
        NAME: koeln-2021, berlin-mss-2021-status, berlin-mss-2021-dynamik, berlin-mss-2013-status,
              berlin-mss-2013-dynamik

    veedelwerk check --method NAME|FILE.json --table FILE... --geometry FILE --areas FILE
                     [--district COLUMN] [--key COLUMN] [--period P]
        what the Leitkriterien say about areas: criterion,subject,verdict,figure,limit
        areas: key,area, one row per Teilraum; district: the Stadtbezirk, in a table or the geometry

    veedelwerk tally --ballots FILE [--dots 5] [--per-item 3]
        dots per item: item,dots,voters,share
        ballots: voter,group,item,dots, one row per item of a voter; a ballot that breaks a rule is refused
        whole, with its reason on standard error

    veedelwerk adjacency --geometry FILE [--rule rook|queen] [--tolerance METRES] [--key COLUMN]
        pairs of Teilräume that touch: key_a,key_b
        FILE: .geojson, .zip, or .shp with its siblings beside it

Results are CSV (UTF-8, comma, decimal point); errors go to standard error, exit code 2.
";

fn main() -> ExitCode {
    match run(Parser::from_env()).and_then(|result| print(&result)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("veedelwerk: {failure}");
            ExitCode::from(2)
        }
    }
}

/// Writes a result; whoever reads may stop early, as `head` does.
fn print(result: &[u8]) -> Outcome<()> {
    match std::io::stdout().write_all(result) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::usage(format!("the result cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}

/// What goes to standard output.
fn run(mut arguments: Parser) -> Outcome<Vec<u8>> {
    match arguments.next()? {
        Some(Arg::Value(command)) => match command.to_str() {
            Some("index") => index::run(arguments),
            Some("check") => check::run(arguments),
            Some("tally") => tally::run(arguments),
            Some("adjacency") => adjacency::run(arguments),
            _ => Err(Failure::usage(format!("there is no command {command:?}; see veedelwerk --help"))),
        },
        Some(Arg::Long("help") | Arg::Short('h')) => Ok(HELP.into()),
        Some(Arg::Long("version") | Arg::Short('V')) => {
            Ok(concat!("veedelwerk ", env!("CARGO_PKG_VERSION"), "\n").into())
        }
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::usage("a command is missing; see veedelwerk --help")),
    }
}
