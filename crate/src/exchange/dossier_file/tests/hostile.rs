//! Files made to do harm, and files of other versions.

use crate::exchange::dossier_file::read;
use crate::exchange::dossier_file::{DossierContent, Opened, write};
use crate::problem::{Problem, ProblemName, Result};
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in entries {
        writer.start_file(*path, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn refusal(opened: Result<Opened>) -> ProblemName {
    opened.unwrap_err().name
}

const ONE: &str = "{\"format\":\"veedelwerk-dossier/1\",\"program\":\"\",\"title\":\"\",\"savedAt\":\"\",\"events\":0,\"files\":[FILES]}";

#[test]
fn a_newer_format_is_refused_with_its_version() {
    let file = zipped(&[("manifest.json", b"{\"format\":\"veedelwerk-dossier/7\",\"new\":[]}")]);
    let expected = Problem::new(ProblemName::DossierNewer).value(7).limit(1);
    assert_eq!(read(&file).unwrap_err(), expected);
}

#[test]
fn what_is_no_dossier_is_refused() {
    let other = zipped(&[("a.shp", b"shape")]);
    for bytes in [b"".as_slice(), b"PK\x03\x04", b"Schl\xfcssel;Name\n1;A\n", &other] {
        assert_eq!(refusal(read(bytes)), ProblemName::DossierUnreadable);
    }
}

#[test]
fn a_zip_bomb_is_stopped_while_inflating() {
    let zeros = vec![0; 250_000_000];
    let bomb = zipped(&[("tabellen/a.csv", &zeros), ("tabellen/b.csv", &zeros)]);
    assert!(bomb.len() < 1_000_000);
    assert_eq!(refusal(read(&bomb)), ProblemName::DossierTooLarge);
}

#[test]
fn too_many_files_are_refused() {
    let names: Vec<String> = (0..2_001).map(|number| number.to_string()).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(refusal(read(&zipped(&entries))), ProblemName::DossierTooLarge);
}

#[test]
fn paths_that_lead_elsewhere_are_named_as_missing() {
    for path in ["../../etc/passwd", "tabellen/../x.csv", "C:\\x.csv", "tabellen/ABC.csv"] {
        let listed = format!("{{\"path\":{path:?},\"kind\":\"table\",\"bytes\":1,\"sha256\":\"\"}}");
        let manifest = ONE.replace("FILES", &listed);
        let opened = read(&zipped(&[("manifest.json", manifest.as_bytes()), (path, b"x")])).unwrap();
        assert_eq!(opened.content.parts, []);
        assert_eq!(opened.problems, [Problem::new(ProblemName::DossierPartMissing).file(path)]);
    }
}

#[test]
fn a_table_that_fits_the_checksum_but_not_its_hash_is_left_out() {
    let hash = "0".repeat(64);
    let csv = "\u{feff}Schlüssel;Name;Stadtbezirk\r\n1;A;\r\n";
    let path = format!("tabellen/{hash}.csv");
    let sum = crate::city::sha256_hex(csv.as_bytes());
    let listed = format!("{{\"path\":\"{path}\",\"kind\":\"table\",\"bytes\":1,\"sha256\":\"{sum}\"}}");
    let manifest = ONE.replace("FILES", &listed);
    let opened = read(&zipped(&[("manifest.json", manifest.as_bytes()), (&path, csv.as_bytes())])).unwrap();
    assert_eq!(opened.content.parts, []);
    assert_eq!(opened.problems[0].facts.key, Some(hash));
}

#[test]
fn a_file_packed_again_by_another_program_opens() {
    let content = DossierContent {
        title: "Süd".to_owned(),
        saved_at: String::new(),
        lines: b"{\"id\":\"a-1\"}\n".to_vec(),
        parts: Vec::new(),
    };
    let file = crate::exchange::NamedBytes::new("a.zip", write(&content).unwrap());
    let mut entries = crate::exchange::archive::unzip(&file, |_| true).unwrap();
    entries.reverse();
    let entries: Vec<(&str, &[u8])> =
        entries.iter().map(|entry| (entry.name.as_str(), entry.bytes.as_slice())).collect();
    assert_eq!(read(&zipped(&entries)).unwrap(), Opened { content, problems: Vec::new() });
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(refusal(read(&bytes)), ProblemName::DossierUnreadable);
    }

    #[test]
    fn arbitrary_tables_and_maps_never_panic(
        csv in "\u{feff}Schlüssel;Name;Stadtbezirk;[\\[\\]\\\\ a;\"\n]{0,20}\n[0-9;,=\"'\n]{0,20}",
        json in "\\{\"features\":\\[\\{\"properties\":\\{\"key\":\"1\",\"name\":\"\",\"district\":\"\"\\},\"geometry\":\\{\"coordinates\":[\\[\\],0-9.eE-]{0,20}\\}\\}\\]\\}",
    ) {
        use crate::exchange::dossier_file::PartKind;
        let _ = PartKind::Table.parse(csv.as_bytes());
        let _ = PartKind::Geometry.parse(json.as_bytes());
    }
}
