//! The developer's one entrance: `cargo xtask start | build | test | bench`.

mod bench;
mod browser;
mod build;
mod counts;
mod model_city;
mod run;
mod start;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

/// What a step returns; the error is one sentence for the person at the terminal.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
cargo xtask <command>

  start          builds the app and serves it on this machine
  start --dev    the same from its sources, reloading what is changed in www
  build          the app as static files in www/dist
  build --wasm   only the two WebAssembly modules, in pkg/engine and pkg/import
  test           formatter, lints and all tests; ends with `N passed, N failed`
  bench          the engine beside its peers, the app while dragging, import and sizes
  model-city     the bundled model city anew, in www/public/modellstadt
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["start"] => start::built(),
        ["start", "--dev"] => start::reloading(),
        ["build"] => build::command(),
        ["build", "--wasm"] => build::modules(),
        ["model-city"] => model_city::command(),
        ["bench"] => bench::command(),
        ["test"] => match test::command() {
            // The line with the counts is the last one, also where something failed.
            Ok(counts) if counts.failed > 0 => return ExitCode::FAILURE,
            outcome => outcome.map(drop),
        },
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
