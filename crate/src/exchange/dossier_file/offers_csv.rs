//! Offers as CSV: opens by double click in German Excel and LibreOffice, and gives back every letter.
//!
//! Semicolon, byte order mark, CRLF. Columns: `Name`, `Handlungsfeld`, `Zielgruppe`, `Teilraum` (its key exactly as it
//! is); `Schlüssel für Excel` where Excel would change a key.

use crate::criteria::Offer;
use crate::exchange::german_csv::{MARK, is_changed_by_excel, key, text, unguarded, write_row};
use csv::{ReaderBuilder, StringRecord};

const HEADINGS: [&str; 4] = ["Name", "Handlungsfeld", "Zielgruppe", "Teilraum"];
const EXCEL_KEY: &str = "Schlüssel für Excel";

/// The list.
pub fn write(offers: &[Offer]) -> String {
    let for_excel = offers.iter().any(|offer| is_changed_by_excel(&offer.key));
    let mut csv = String::from(MARK);
    let headings = HEADINGS.into_iter().chain(for_excel.then_some(EXCEL_KEY));
    write_row(&mut csv, headings.map(str::to_owned));
    for Offer { name, field, target, key: own } in offers {
        let cells = [name, field, target, own].into_iter().map(|cell| text(cell));
        write_row(&mut csv, cells.chain(for_excel.then(|| key(own))));
    }
    csv
}

/// The list in a file that [`write`] wrote; `None` when it is damaged.
pub fn read(csv: &str) -> Option<Vec<Offer>> {
    let csv = csv.strip_prefix(MARK)?;
    let mut reader = ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(csv.as_bytes());
    let mut record = StringRecord::new();
    reader.read_record(&mut record).ok()?.then_some(())?;
    record.iter().take(HEADINGS.len()).eq(HEADINGS).then_some(())?;
    let mut offers = Vec::new();
    while reader.read_record(&mut record).ok()? {
        let cell = |place: usize| Some(unguarded(record.get(place)?).to_owned());
        offers.push(Offer { name: cell(0)?, field: cell(1)?, target: cell(2)?, key: cell(3)? });
    }
    Some(offers)
}
