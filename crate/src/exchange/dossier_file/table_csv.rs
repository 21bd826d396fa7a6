//! A table as CSV: opens by double click in German Excel and LibreOffice, can be joined in QGIS, and gives back every bit.
//!
//! Semicolon, decimal comma, byte order mark, CRLF. Columns: `Schlüssel` (exactly as it is, for joins); `Schlüssel für
//! Excel` where Excel would change a key; `Name`; `Stadtbezirk`; then the figures. Their heading is `name [period]`, or
//! the name alone where there is no period. A column with suppressed counts is followed by `name [period] [von]` and
//! `name [period] [bis]`, filled where a count is suppressed. `\` stands before a `[`, `]` or `\` that belongs to a name;
//! should a period itself be called `von` or `bis`, ` [Wert]` follows it. A missing figure is an empty cell.

use super::limits::COLUMNS;
use crate::city::{City, Column, Interval, Suppressed};
use crate::exchange::german_csv::{
    MARK, is_changed_by_excel, key, number, parse_number, text, unguarded, write_row,
};
use crate::exchange::limits::{MAX_CELLS, MAX_TEILRAEUME};
use csv::{ReaderBuilder, StringRecord};

const KEY: &str = "Schlüssel";
const EXCEL_KEY: &str = "Schlüssel für Excel";
const NAME: &str = "Name";
const DISTRICT: &str = "Stadtbezirk";
const FROM: &str = "von";
const TO: &str = "bis";
const VALUE: &str = "Wert";

/// The table.
pub fn write(city: &City) -> String {
    let for_excel = is_for_excel(city);
    let mut header = vec![KEY.to_owned()];
    header.extend(for_excel.then(|| EXCEL_KEY.to_owned()));
    header.extend([NAME, DISTRICT].map(str::to_owned));
    for column in city.columns() {
        header.push(heading(column, None));
        if !column.suppressed.is_empty() {
            header.extend([FROM, TO].map(|end| heading(column, Some(end))));
        }
    }
    let mut csv = String::from(MARK);
    write_row(&mut csv, header.iter().map(|heading| text(heading)));
    let rows = city.keys().iter().zip(city.names()).zip(city.districts()).enumerate();
    for (row, ((own_key, name), district)) in rows {
        let mut cells = vec![text(own_key)];
        cells.extend(for_excel.then(|| key(own_key)));
        cells.extend([text(name), text(district)]);
        for column in city.columns() {
            cells.push(number(column.values.get(row).copied().unwrap_or(f64::NAN)));
            if !column.suppressed.is_empty() {
                let place = column.suppressed.binary_search_by_key(&row, |cell| cell.teilraum);
                let hidden = place.ok().and_then(|place| column.suppressed.get(place));
                let interval = hidden.map(|cell| cell.interval);
                cells.push(interval.map_or(String::new(), |interval| number(interval.lo)));
                cells.push(interval.map_or(String::new(), |interval| number(interval.hi)));
            }
        }
        write_row(&mut csv, cells);
    }
    csv
}

/// Types of the columns, as GDAL and QGIS read them from a `.csvt` beside the table: keys stay text.
pub fn types(city: &City) -> String {
    let texts = if is_for_excel(city) { 4 } else { 3 };
    let figures = city.columns().iter().map(|column| if column.suppressed.is_empty() { 1 } else { 3 });
    let types = [vec!["String"; texts], vec!["Real"; figures.sum()]].concat();
    types.join(",") + "\r\n"
}

fn is_for_excel(city: &City) -> bool {
    city.keys().iter().any(|key| is_changed_by_excel(key))
}

fn heading(column: &Column, end: Option<&str>) -> String {
    let mut heading = escaped(&column.name);
    let period = column.period.as_str();
    let value = [FROM, TO].contains(&period).then_some(VALUE);
    let period = Some(period).filter(|period| !period.is_empty());
    for tag in period.into_iter().chain(end.or(value)) {
        heading += &format!(" [{}]", escaped(tag));
    }
    heading
}

fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|sign| matches!(sign, '[' | ']' | '\\').then_some('\\').into_iter().chain([sign]))
        .collect()
}

/// Name and what stands in brackets behind it.
fn parse_heading(heading: &str) -> Option<(String, Vec<String>)> {
    let mut name = String::new();
    let mut tags: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut signs = heading.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '[' if !is_open && tags.is_empty() => {
                name.pop().filter(|&sign| sign == ' ')?;
                is_open = true;
                tags.push(String::new());
            }
            '[' if !is_open => {
                is_open = true;
                tags.push(String::new());
            }
            ']' if is_open => is_open = false,
            '[' | ']' => return None,
            ' ' if !is_open && !tags.is_empty() => {}
            sign => {
                let sign = if sign == '\\' { signs.next()? } else { sign };
                match tags.last_mut() {
                    None => name.push(sign),
                    Some(tag) if is_open => tag.push(sign),
                    Some(_) => return None,
                }
            }
        }
    }
    (!is_open).then_some((name, tags))
}

/// What a column of the file holds.
enum Role {
    Values(Column),
    From,
    To,
}

/// The table in a file that [`write`] wrote; `None` when it is damaged or beyond the limits.
pub fn read(csv: &str) -> Option<City> {
    let csv = csv.strip_prefix(MARK)?;
    let mut reader = ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(csv.as_bytes());
    let mut record = StringRecord::new();
    reader.read_record(&mut record).ok()?.then_some(())?;
    let for_excel = record.get(1)? == EXCEL_KEY;
    let first_figure = if for_excel { 4 } else { 3 };
    (record.len() <= first_figure + COLUMNS).then_some(())?;
    let mut roles = record.iter().skip(first_figure).map(role).collect::<Option<Vec<Role>>>()?;
    let (mut keys, mut names, mut districts) = (Vec::new(), Vec::new(), Vec::new());
    while reader.read_record(&mut record).ok()? {
        let row = keys.len();
        (row < MAX_TEILRAEUME && row * roles.len() < MAX_CELLS).then_some(())?;
        keys.push(unguarded(record.get(0)?).to_owned());
        names.push(unguarded(record.get(first_figure - 2)?).to_owned());
        districts.push(unguarded(record.get(first_figure - 1)?).to_owned());
        read_figures(&mut roles, record.iter().skip(first_figure), row)?;
    }
    let mut city = City::new(keys, names, districts).ok()?;
    for role in roles {
        if let Role::Values(column) = role {
            city.add_column(column).ok()?;
        }
    }
    Some(city)
}

fn role(cell: &str) -> Option<Role> {
    let (name, mut tags) = parse_heading(unguarded(cell))?;
    let last = tags.pop();
    let role = match last.as_deref() {
        Some(FROM) => Role::From,
        Some(TO) => Role::To,
        Some(VALUE) if tags.len() == 1 => values(name, tags.pop()),
        _ => values(name, last),
    };
    (tags.len() < 2).then_some(role)
}

fn values(name: String, period: Option<String>) -> Role {
    let period = period.unwrap_or_default();
    Role::Values(Column { name, period, values: Vec::new(), suppressed: Vec::new() })
}

/// One row; the ends of intervals belong to the column before them.
fn read_figures<'a>(roles: &mut [Role], cells: impl Iterator<Item = &'a str>, row: usize) -> Option<()> {
    let mut current: Option<&mut Column> = None;
    for (role, cell) in roles.iter_mut().zip(cells) {
        let figure = parse_number(cell)?;
        match role {
            Role::Values(column) => {
                column.values.push(figure);
                current = Some(column);
            }
            Role::From if cell.is_empty() => {}
            Role::From => {
                let interval = Interval { lo: figure, hi: f64::NAN };
                current.as_mut()?.suppressed.push(Suppressed { teilraum: row, interval });
            }
            Role::To if cell.is_empty() => {}
            Role::To => {
                let hidden = current.as_mut()?.suppressed.last_mut()?;
                hidden.interval.hi = figure;
            }
        }
    }
    Some(())
}
