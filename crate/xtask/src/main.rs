//! The developer's one entrance: `cargo xtask start | build | test | bench`.

mod build;
mod run;
mod tools;
mod wasm;

use std::process::ExitCode;

/// What a step returns; the error is one sentence for the person at the terminal.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "\
cargo xtask <command>

  build         the browser app as static files in www/dist
  build --wasm  only the two WebAssembly modules in pkg/engine and pkg/import
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["build"] => build::app(),
        ["build", "--wasm"] => build::modules(),
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
