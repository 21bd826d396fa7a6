//! `cargo xtask bench`: the engine beside its peers, the app while somebody drags and paints, the package's size.

mod adjacency;
mod criteria;
mod python;
mod recompute;
mod samples;

use crate::run::{ask, cargo, node, root, succeed, target};
use crate::{Outcome, browser, build, wasm};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// How often every runner takes its turn: what disturbs one of them disturbs all.
const ROUNDS: usize = 3;

/// The engine without a browser.
const NATIVE: [&str; 6] = ["bench", "--quiet", "--package", "veedelwerk", "--bench", "recompute"];

/// Findings of all criteria, without a browser.
const CRITERIA: [&str; 6] = ["bench", "--quiet", "--package", "veedelwerk", "--bench", "criteria"];

/// Measures everything and prints it with the aims beside.
///
/// # Errors
/// When something does not build or a runner fails; a missing numpy or libpysal is only said.
pub fn command() -> Outcome {
    build::app()?;
    succeed(&mut node("tests/bench/page", "vite/bin/vite.js", &["build", "--logLevel=warn"]))?;
    succeed(cargo(&NATIVE).arg("--no-run"))?;
    succeed(cargo(&CRITERIA).arg("--no-run"))?;
    let browser = browser::find()?;
    let python = python::with(&["numpy"]);

    let mut times = recompute::Times::default();
    for round in 1..=ROUNDS {
        println!("weights → index → classes, round {round} of {ROUNDS} …");
        times.add(&json(&mut cargo(&NATIVE))?)?;
        if let Ok(python) = &python {
            times.add(&json(Command::new(python).arg(root().join("tests/bench/recompute.py")))?)?;
        }
        times.add(&in_browser(&browser, "recompute")?)?;
    }
    println!("checking the criteria …");
    let criteria = json(&mut cargo(&CRITERIA))?;
    println!("dragging a weight …");
    let drag = in_browser(&browser, "drag")?;
    println!("painting an area …");
    let paint = in_browser(&browser, "paint")?;
    println!("importing Berlin …");
    let import = in_browser(&browser, "import")?;

    println!("opening a long dossier …");
    let open = in_browser(&browser, "open")?;

    println!("counting dots …");
    let priorities = in_browser(&browser, "priorities")?;

    println!("comparing neighbours with libpysal …");
    let adjacency = adjacency::report()?;

    println!("{times}");
    if let Err(why) = python {
        println!("numpy: {why}\n");
    }
    criteria::print(&criteria);
    print_drag(&drag);
    print_paint(&paint);
    print_import(&import);
    print_open(&open);
    print_priorities(&priorities);
    println!("{adjacency}");
    print_sizes()
}

/// Runs one benchmark in the browser and reads what it left.
fn in_browser(browser: &Path, name: &str) -> Outcome<Value> {
    let config = ["test", "--config", "bench.config.ts", "--quiet"];
    let mut playwright = node("tests", "@playwright/test/cli.js", &config);
    playwright.arg(format!("{name}.bench.ts")).env("VEEDELWERK_BROWSER", browser);
    if ask(&mut playwright).is_none() {
        // Once more with everything it says: the first run keeps the tables readable.
        succeed(&mut playwright)?;
    }
    Ok(serde_json::from_str(&std::fs::read_to_string(target().join(format!("reports/bench-{name}.json")))?)?)
}

fn json(command: &mut Command) -> Outcome<Value> {
    let output = ask(command).ok_or("a benchmark failed")?;
    Ok(serde_json::from_str(&output)?)
}

fn print_drag(cities: &Value) {
    println!("Dragging a weight in the app, ms");
    println!(
        "{:>12} {:>16} {:>8} {:>22} {:>8}",
        "Teilräume", "input → painted", "95 %", "longest script task", "aim"
    );
    for city in cities.as_array().into_iter().flatten() {
        let painted = samples::numbers(&city["paintedMs"]);
        println!(
            "{:>12} {:>16.1} {:>8.1} {:>22.1} {:>8}",
            city["teilraeume"],
            samples::quantile(&painted, 0.5),
            samples::quantile(&painted, 0.95),
            city["longestTaskMs"].as_f64().unwrap_or(f64::NAN),
            city["aim"].as_str().unwrap_or(""),
        );
    }
    println!();
}

/// Frames a second while the brush moves: over whole strokes, and in the slowest half second of them.
fn print_paint(report: &Value) {
    const WINDOW_MS: f64 = 500.0;
    let strokes: Vec<Vec<f64>> =
        report["framesAt"].as_array().into_iter().flatten().map(samples::numbers).collect();
    let span = |at: &[f64]| at.last().zip(at.first()).map_or(0.0, |(last, first)| last - first);
    let frames: f64 = strokes.iter().map(|at| at.len().saturating_sub(1) as f64).sum();
    let seconds: f64 = strokes.iter().map(|at| span(at) / 1000.0).sum();
    let windows = strokes.iter().flat_map(|at| {
        let end = at.last().copied().unwrap_or(0.0);
        at.iter().filter(move |&&from| from + WINDOW_MS <= end).map(move |&from| {
            at.iter().filter(|&&frame| frame > from && frame <= from + WINDOW_MS).count() as f64
        })
    });
    let slowest = windows.fold(f64::INFINITY, f64::min) * 1000.0 / WINDOW_MS;
    println!(
        "Painting an area, {} Teilräume: {:.0} frames a second, {slowest:.0} in the slowest half second (aim: ≥ 30), \
         longest script task {:.1} ms\n",
        report["teilraeume"],
        frames / seconds,
        report["longestTaskMs"].as_f64().unwrap_or(f64::NAN),
    );
}

fn print_import(report: &Value) {
    let times = samples::numbers(&report["firstMapMs"]);
    if times.is_empty() {
        println!("Berlin's files to first map: skipped, no real data\n");
    } else {
        println!("Berlin's files to first map: {:.0} ms (aim: < 1,500 ms)\n", samples::quantile(&times, 0.5));
    }
}

fn print_open(report: &Value) {
    println!(
        "Opening a dossier of {} events: {:.0} ms (aim: < 300 ms)\n",
        report["events"],
        samples::quantile(&samples::numbers(&report["openedMs"]), 0.5)
    );
}

fn print_priorities(report: &Value) {
    if report.is_null() {
        println!("Counting dots: skipped, no real data\n");
        return;
    }
    let median = |name: &str| samples::quantile(&samples::numbers(&report[name]), 0.5);
    println!(
        "Counting {} ballots with {} dots: {:.1} ms (aim: < 50 ms); ranking {} needs: {:.2} ms (aim: < 5 ms)\n",
        report["ballots"],
        report["dots"],
        median("tallyMs"),
        report["needs"],
        median("rankMs"),
    );
}

/// Sizes as a server sends them.
fn print_sizes() -> Outcome {
    println!("Package, gzipped, kB (aim: < 350 a module)");
    let gzip = "const z = require('zlib'), f = require('fs'); \
                console.log(z.gzipSync(f.readFileSync(process.argv[1]), { level: 9 }).length)";
    for module in wasm::MODULES {
        let bytes = ask(Command::new("node").args(["--eval", gzip]).arg(module.binary()));
        let bytes: f64 = bytes.ok_or("a module cannot be read")?.parse()?;
        println!("{:>12} {:>8.0}", module.folder, bytes / 1000.0);
    }
    Ok(())
}
