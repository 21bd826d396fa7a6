//! `LIESMICH.txt`: what is what, for people who unpack the file.

use super::manifest::Manifest;

/// The explanation, in German.
pub fn readme(manifest: &Manifest) -> String {
    let title = if manifest.title.is_empty() { "ohne Titel" } else { &manifest.title };
    let lines = [
        format!("Planungsakte: {title}"),
        format!("Gespeichert: {} (UTC), {}", manifest.saved_at, manifest.program),
        String::new(),
        "Diese Datei ist ein Zip-Archiv. Öffnen Sie sie mit Veedelwerk, dort ist alles beisammen.".to_owned(),
        "Auch ohne Veedelwerk lässt sich alles lesen, was darin steckt:".to_owned(),
        String::new(),
        "tabellen/…csv".to_owned(),
        "  Die Zahlen der Teilräume. Doppelklick öffnet sie in Excel oder LibreOffice (Strichpunkt, Dezimalkomma).".to_owned(),
        "  Eine leere Zelle ist eine fehlende Angabe. „[von]“ und „[bis]“: Zwischen diesen Werten liegt eine".to_owned(),
        "  geheim gehaltene Zahl; in der Spalte davor steht dann die Mitte.".to_owned(),
        "  Die Datei .csvt daneben sagt QGIS, was Text und was Zahl ist.".to_owned(),
        "karten/…geojson".to_owned(),
        "  Die Grenzen der Teilräume (Länge und Breite, WGS 84). QGIS öffnet sie und verbindet sie mit der Tabelle:".to_owned(),
        "  „key“ hier ist „Schlüssel“ dort.".to_owned(),
        "angebote/…csv".to_owned(),
        "  Angebote der sozialen Infrastruktur, jedes mit dem Schlüssel seines Teilraums.".to_owned(),
        "verfahren/…json".to_owned(),
        "  Die Rechenverfahren: Indikatoren, Gewichte, Klassen.".to_owned(),
        format!("ereignisse.jsonl ({} Einträge)", manifest.events),
        "  Alles, was in der Akte geändert wurde, ein Eintrag je Zeile: was („change“), wer („by“), wann („at“).".to_owned(),
        "  „sum“ sichert die Zeile: die ersten 16 Zeichen der SHA-256-Prüfsumme über den Text danach.".to_owned(),
        "manifest.json".to_owned(),
        "  Das Inhaltsverzeichnis mit Prüfsummen (SHA-256). manifest-kopie.json ist dasselbe noch einmal.".to_owned(),
        String::new(),
        "Bitte ändern Sie diese Dateien nicht. Was geändert ist, erkennt Veedelwerk an den Prüfsummen und lässt es aus.".to_owned(),
    ];
    lines.join("\r\n") + "\r\n"
}
