//! `cargo xtask test`: formatter, lints and all tests. A stage that fails does not hide the later ones.

use crate::counts::Counts;
use crate::run::{cargo, node, root, show, succeed, target};
use crate::{Outcome, browser, build, tools};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Warnings fail here, while somebody who tries something out still sees it run.
const DENY: [&str; 3] = ["--", "--deny", "warnings"];

/// One line of the summary.
struct Stage {
    title: &'static str,
    counts: Counts,
    time: Duration,
}

/// Runs every stage and closes with `N passed, N failed`.
///
/// # Errors
/// When a tool is missing. That something failed is in the counts.
pub fn command() -> Outcome<Counts> {
    tools::packages()?;
    tools::wasm_target()?;
    let stages = vec![
        stage("format of Rust code", || check(&mut cargo(&["fmt", "--all", "--check"]))),
        stage("format of everything else", || check(&mut prettier())),
        stage("app and package built", || build::app().map(|()| Counts::one(true))),
        stage("clippy, on this machine", || {
            check(cargo(&CLIPPY).args(["--workspace", "--all-targets"]).args(DENY))
        }),
        stage("clippy, engine module", || check(&mut clippy_wasm("wasm-engine"))),
        stage("clippy, import module", || check(&mut clippy_wasm("wasm-import"))),
        stage("types of the app", || check(&mut svelte_check())),
        stage("types of the tests", || check(&mut types("tests"))),
        stage("types of the benchmarks", || check(&mut types("tests/bench/page"))),
        stage("eslint", || check(&mut node(".", "eslint/bin/eslint.js", &["--max-warnings=0", "."]))),
        stage("Rust tests", rust),
        stage("unit tests of the app", || vitest("www")),
        stage("package in Node", || vitest("tests")),
        stage("browser tests", browsers),
    ];
    Ok(summarise(&stages))
}

const CLIPPY: [&str; 2] = ["clippy", "--quiet"];

fn clippy_wasm(feature: &str) -> Command {
    let mut command = cargo(&CLIPPY);
    command.args(["--package", "veedelwerk", "--lib", "--target", "wasm32-unknown-unknown"]);
    command.args(["--no-default-features", "--features", feature]).args(DENY);
    command
}

fn prettier() -> Command {
    node(".", "prettier/bin/prettier.cjs", &["--check", "--log-level=warn", "."])
}

fn svelte_check() -> Command {
    node("www", "svelte-check/bin/svelte-check", &["--fail-on-warnings", "--output=human"])
}

fn types(folder: &str) -> Command {
    node(folder, "typescript/bin/tsc", &["--project", "."])
}

fn rust() -> Outcome<Counts> {
    let (output, succeeded) = show(&mut cargo(&["test", "--workspace", "--no-fail-fast"]))?;
    Ok(Counts::of_cargo(&output).or_failed(succeeded))
}

fn vitest(folder: &str) -> Outcome<Counts> {
    let report = fresh(target().join(format!("reports/{folder}.json")))?;
    let mut vitest = node(folder, "vitest/vitest.mjs", &["run", "--reporter=default", "--reporter=json"]);
    let (_, succeeded) = show(vitest.arg("--outputFile").arg(&report))?;
    Ok(Counts::of_vitest(&report)?.or_failed(succeeded))
}

fn browsers() -> Outcome<Counts> {
    let report = fresh(root().join("tests/browser/results/report.json"))?;
    let mut playwright = node("tests", "@playwright/test/cli.js", &["test"]);
    let (_, succeeded) = show(playwright.env("VEEDELWERK_BROWSER", browser::find()?))?;
    Ok(Counts::of_playwright(&report)?.or_failed(succeeded))
}

/// A report of an earlier run must not be read as this run's.
fn fresh(report: PathBuf) -> Outcome<PathBuf> {
    std::fs::create_dir_all(report.parent().unwrap_or(Path::new(".")))?;
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    Ok(report)
}

fn check(command: &mut Command) -> Outcome<Counts> {
    succeed(command).map(|()| Counts::one(true))
}

fn stage(title: &'static str, run: impl FnOnce() -> Outcome<Counts>) -> Stage {
    println!("\n== {title}");
    let start = Instant::now();
    let counts = run().unwrap_or_else(|problem| {
        eprintln!("{problem}");
        Counts::one(false)
    });
    Stage { title, counts, time: start.elapsed() }
}

fn summarise(stages: &[Stage]) -> Counts {
    println!();
    for Stage { title, counts, time } in stages {
        let verdict = if counts.failed > 0 { "FAILED" } else { "ok" };
        println!("{verdict:6}  {title:26} {:>4} s  {counts}", time.as_secs());
    }
    let total = stages.iter().fold(Counts::default(), |sum, stage| sum.plus(stage.counts));
    println!("\n{total}");
    total
}
