//! `veedelwerk tally` reproduces published results: real votes with points to split, as points = dots.

#![cfg(test)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Votes in the format of Pabulib: three tables one below the other, parted by semicolons.
#[derive(Default)]
struct Published {
    meta: BTreeMap<String, String>,
    /// Score and votes by project.
    projects: BTreeMap<String, (u64, u64)>,
    /// Voter, projects and points.
    votes: Vec<(String, String, String)>,
}

impl Published {
    fn read(path: &Path) -> Self {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .flexible(true)
            .has_headers(false)
            .from_path(path)
            .expect("opens");
        let (mut published, mut section, mut headings) = (Self::default(), String::new(), Vec::new());
        for record in reader.records() {
            let cells: Vec<String> = record.expect("a row").iter().map(str::to_owned).collect();
            if ["META", "PROJECTS", "VOTES"].contains(&cells[0].as_str()) && cells.len() == 1 {
                (section, headings) = (cells[0].clone(), Vec::new());
                continue;
            }
            if headings.is_empty() {
                headings = cells;
                continue;
            }
            let cell = |name: &str| {
                let column = headings.iter().position(|heading| heading == name).expect("the column");
                cells[column].clone()
            };
            let number = |name: &str| cell(name).parse::<u64>().expect("a number");
            match section.as_str() {
                "META" => {
                    published.meta.insert(cells[0].clone(), cells[1].clone());
                }
                "PROJECTS" => {
                    published.projects.insert(cell("project_id"), (number("score"), number("votes")));
                }
                _ => published.votes.push((cell("voter_id"), cell("vote"), cell("points"))),
            }
        }
        published
    }

    /// The same as `voter,group,item,dots`.
    fn ballots(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["voter", "group", "item", "dots"]).expect("written");
        for (voter, projects, points) in &self.votes {
            for (project, points) in projects.split(',').zip(points.split(',')) {
                writer.write_record([voter.as_str(), "", project, points]).expect("written");
            }
        }
        writer.into_inner().expect("written")
    }
}

fn files() -> Vec<PathBuf> {
    let folder = std::env::var_os("VEEDELWERK_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"), PathBuf::from)
        .join("votes");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "pb")).collect();
    files.sort();
    if files.is_empty() {
        eprintln!("skipped: no real data (votes)");
    }
    files
}

/// In these files points per project are limited only where `max_points` says so.
#[test]
fn score_and_votes_of_every_project_are_those_that_were_published() {
    for path in files() {
        let published = Published::read(&path);
        let name = path.file_stem().expect("a name").to_string_lossy();
        let csv = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.csv"));
        std::fs::write(&csv, published.ballots()).expect("written");
        let dots = published.meta.get("max_sum_points").expect("the points of a voter");
        let output = Command::new(env!("CARGO_BIN_EXE_veedelwerk"))
            .args(["tally", "--dots", dots, "--per-item", published.meta.get("max_points").unwrap_or(dots)])
            .arg("--ballots")
            .arg(&csv)
            .output()
            .expect("runs");
        assert_eq!(output.status.code(), Some(0), "{name}");
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "",
            "{name}: every published ballot keeps its rules"
        );
        let mut counted = BTreeMap::new();
        let mut shares = 0.0;
        for row in csv::Reader::from_reader(output.stdout.as_slice()).records() {
            let row = row.expect("a row");
            let number = |column: usize| row[column].parse::<u64>().expect("a number");
            counted.insert(row[0].to_owned(), (number(1), number(2)));
            shares += row[3].parse::<f64>().expect("a share");
        }
        let voted = |(_, score): &(&String, &(u64, u64))| **score != (0, 0);
        let projects: BTreeMap<String, (u64, u64)> =
            published.projects.iter().filter(voted).map(|(id, score)| (id.clone(), *score)).collect();
        assert!(!projects.is_empty(), "{name}");
        assert_eq!(counted, projects, "{name}");
        assert_eq!(published.votes.len().to_string(), published.meta["num_votes"], "{name}");
        assert!((shares - 1.0).abs() < 1e-9, "{name}: {shares}");
    }
}
