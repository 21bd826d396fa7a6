//! Spellings of the same name: what counts as the same, and what is only similar.

/// The same but for case, blanks and hyphens: `Altstadt-Nord` and `altstadt nord`.
#[must_use]
pub fn plain(text: &str) -> String {
    let is_gap = |sign: char| {
        sign.is_whitespace()
            || matches!(sign, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '_' | '\u{feff}' | '\u{200b}')
    };
    text.chars().filter(|&sign| !is_gap(sign)).flat_map(char::to_lowercase).collect()
}

/// Letters and digits only, umlauts spelled out: `Groß-Flottbek/Süd` and `Gross Flottbek Sued`.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'á' | 'à' | 'â' => folded.push('a'),
            // Umlauts written as letter and combining mark, as some systems save file and place names.
            '\u{308}' => folded.push('e'),
            sign if sign.is_alphanumeric() => folded.push(sign),
            _ => {}
        }
    }
    folded
}

/// The words of a column's name, folded: `PLR_ID` → `plr`, `id`.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_blanks_and_case_do_not_matter_but_umlauts_do() {
        assert_eq!(
            plain("Leistungs-empfänger/-innen nach  SGB II"),
            plain("LEISTUNGSEMPFÄNGER/INNEN\nnach SGB II")
        );
        assert_ne!(plain("Sülz"), plain("Suelz"));
        assert_eq!(folded("Altona/Süd (Groß)"), "altonasuedgross");
        assert_eq!(folded("Su\u{308}lz"), folded("Sülz"));
        assert_eq!(words("Stadtteil-Nr. (neu)"), ["stadtteil", "nr", "neu"]);
    }
}
