//! Periods as tables write them.

use super::header::is_year;

/// A period as it is written, shortened to what orders it: `2013`, `31.12.2013` and `Dez 2013` → `2013…`.
#[must_use]
pub fn period(text: &str) -> Option<String> {
    if is_year(text) {
        return Some(text.to_owned());
    }
    // Years out of a workbook that keeps every number as a float.
    if let Some(year) = text.strip_suffix(".0").filter(|year| is_year(year)) {
        return Some(year.to_owned());
    }
    let parts: Vec<&str> =
        text.split(['.', '-', '/', ' ', 'T', 'Q']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    match parts.as_slice() {
        [day, month, year, ..]
            if is_year(year) && (1..=31).contains(&number(day)?) && (1..=12).contains(&number(month)?) =>
        {
            Some(format!("{year}-{:02}-{:02}", number(month)?, number(day)?))
        }
        [year, month, day, ..]
            if is_year(year) && (1..=12).contains(&number(month)?) && (1..=31).contains(&number(day)?) =>
        {
            Some(format!("{year}-{:02}-{:02}", number(month)?, number(day)?))
        }
        [year, part]
            if is_year(year)
                && number(part).is_some_and(|part| part <= 12 || is_year(part.to_string().as_str())) =>
        {
            Some(text.to_owned())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_recognised_and_ordered() {
        assert_eq!(period("31.12.2013").as_deref(), Some("2013-12-31"));
        assert_eq!(period("2013-12-31").as_deref(), Some("2013-12-31"));
        assert_eq!(period("2013").as_deref(), Some("2013"));
        assert_eq!(period("2013/2014").as_deref(), Some("2013/2014"));
        for text in ["12013", "1850", "01100101", "Mitte", "3.5", "", "31.12.13"] {
            assert_eq!(period(text), None, "{text}");
        }
    }
}
