//! Numbers and the signs in their place, as German official tables write them (SPEC § 2).

use crate::exchange::records::DecimalSign;

/// What a cell of a numeric column holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A number.
    Number(f64),
    /// A number with a sign beside it, e.g. `(12)` or `12 r`.
    Marked(f64, &'a str),
    /// A sign in place of a number.
    Token(&'a str),
    /// Text that is neither.
    Text,
}

/// How the digits of a number are written, as far as that says something about the decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Digits only: says nothing.
    Plain,
    /// Only a decimal comma or points between groups of thousands explain it.
    Comma,
    /// Only a decimal point or commas between groups of thousands explain it.
    Point,
    /// `1.234`: 1234 with decimal comma, 1.234 with decimal point.
    AmbiguousPoint,
    /// `1,234`: 1.234 with decimal comma, 1234 with decimal point.
    AmbiguousComma,
}

/// Reads a cell. `decimal` decides only where the digits themselves leave it open.
#[must_use]
pub fn read(cell: &str, decimal: DecimalSign) -> Cell<'_> {
    let text = trim(cell);
    if text.is_empty() {
        return Cell::Empty;
    }
    if let Some(token) = token(text) {
        return Cell::Token(token);
    }
    if let Some(value) = number(text, decimal) {
        return Cell::Number(value);
    }
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return number(trim(inner), decimal).map_or(Cell::Text, |value| Cell::Marked(value, "( )"));
    }
    without_marker(text)
        .and_then(|(digits, marker)| Some(Cell::Marked(number(digits, decimal)?, marker)))
        .unwrap_or(Cell::Text)
}

/// How a cell's digits are written; `None` when it is not a number.
#[must_use]
pub fn shape(cell: &str) -> Option<Shape> {
    let text = trim(cell);
    let body = |text| digits(text).map(|(_, body)| body);
    let (shape, ..) = layout(&body(text).or_else(|| body(without_marker(text)?.0))?)?;
    Some(shape)
}

/// Blanks of every width, and what invisibly stands around them in exported tables.
#[must_use]
pub fn trim(text: &str) -> &str {
    text.trim_matches(|sign: char| {
        sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}' | '\u{2060}')
    })
}

/// The sign in place of a number that the text is, if it is one.
fn token(text: &str) -> Option<&str> {
    const SIGNS: [&str; 21] = [
        "-", "–", "—", "−", ".", "..", "...", "…", "/", "x", "X", "*", "**", "()", "( )", "•", "·", "?", "#",
        "—-", "--",
    ];
    const WORDS: [&str; 15] = [
        "k.a.", "k. a.", "ka", "n.a.", "n. a.", "n/a", "na", "nan", "null", "none", "#n/a", "#nv", "#wert!",
        "#div/0!", "#bezug!",
    ];
    if SIGNS.contains(&text) {
        return Some(text);
    }
    let below = text.strip_prefix(['<', '≤']).map(trim);
    if below.is_some_and(|limit| !limit.is_empty() && limit.bytes().all(|byte| byte.is_ascii_digit())) {
        return Some(text);
    }
    (text.len() <= 8 && WORDS.contains(&text.to_lowercase().as_str())).then_some(text)
}

/// The value of a number, `None` when the text is not one. Infinite and absurd values are numbers here.
fn number(text: &str, decimal: DecimalSign) -> Option<f64> {
    let (negative, body) = digits(text)?;
    let (shape, mantissa, exponent) = layout(&body)?;
    let decimal = match shape {
        Shape::Comma => DecimalSign::Comma,
        Shape::Point => DecimalSign::Point,
        Shape::Plain | Shape::AmbiguousPoint | Shape::AmbiguousComma => decimal,
    };
    let sign = match decimal {
        DecimalSign::Comma => ',',
        DecimalSign::Point => '.',
    };
    let mut plain = String::with_capacity(body.len() + 1);
    plain.extend(mantissa.chars().filter_map(|character| match character {
        digit if digit.is_ascii_digit() => Some(digit),
        other => (other == sign).then_some('.'),
    }));
    plain.push_str(exponent);
    let value: f64 = plain.parse().ok()?;
    Some(if negative { -value } else { value })
}

/// Sign and digits of a number, without blanks between groups and without a unit behind it.
fn digits(text: &str) -> Option<(bool, String)> {
    let text = trim(text.strip_suffix(['%', '‰', '€']).unwrap_or(text));
    let negative = text.starts_with(['-', '−', '–']);
    let body = trim(text.strip_prefix(['-', '−', '–', '+']).unwrap_or(text));
    if body.eq_ignore_ascii_case("inf") || body.eq_ignore_ascii_case("infinity") || body == "∞" {
        return Some((negative, "1e999".to_owned()));
    }
    let first = body.chars().next()?;
    if !(first.is_ascii_digit() || matches!(first, '.' | ',')) {
        return None;
    }
    ungrouped(body).map(|body| (negative, body))
}

/// Takes out blanks and apostrophes between groups of three digits; `None` when they stand elsewhere.
fn ungrouped(body: &str) -> Option<String> {
    let is_gap = |sign: char| sign.is_whitespace() || matches!(sign, '\'' | '’');
    if !body.contains(is_gap) {
        return Some(body.to_owned());
    }
    let mut groups = body.split(is_gap);
    let mut joined = groups.next()?.to_owned();
    if joined.is_empty() || joined.len() > 3 || !joined.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut ended = false;
    for group in groups {
        let leading = group.bytes().take_while(u8::is_ascii_digit).count();
        if ended || leading != 3 {
            return None;
        }
        ended = leading != group.len();
        joined.push_str(group);
    }
    Some(joined)
}

/// Shape, mantissa and exponent of digits with points and commas; `None` when no reading explains them.
fn layout(body: &str) -> Option<(Shape, &str, &str)> {
    let (mantissa, exponent) = match body.find(['e', 'E']) {
        Some(place) => body.split_at(place),
        None => (body, ""),
    };
    if !exponent.is_empty() {
        let power = exponent.get(1..)?;
        let power = power.strip_prefix(['+', '-']).unwrap_or(power);
        if power.is_empty() || !power.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
    }
    let valid = mantissa.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    if !valid || !mantissa.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let shape = match (mantissa.matches('.').count(), mantissa.matches(',').count()) {
        (0, 0) => Shape::Plain,
        (0, 1) => single(mantissa, ',', exponent, Shape::Comma, Shape::AmbiguousComma),
        (1, 0) => single(mantissa, '.', exponent, Shape::Point, Shape::AmbiguousPoint),
        (0, _) => grouped(mantissa, ',').then_some(Shape::Point)?,
        (_, 0) => grouped(mantissa, '.').then_some(Shape::Comma)?,
        (_, 1) if mantissa.rfind(',') > mantissa.rfind('.') => {
            grouped(mantissa.split(',').next()?, '.').then_some(Shape::Comma)?
        }
        (1, _) => grouped(mantissa.split('.').next()?, ',').then_some(Shape::Point)?,
        _ => return None,
    };
    Some((shape, mantissa, exponent))
}

/// One sign in the digits: it separates decimals unless it could as well separate thousands.
fn single(mantissa: &str, sign: char, exponent: &str, decimal: Shape, ambiguous: Shape) -> Shape {
    if exponent.is_empty() && grouped(mantissa, sign) { ambiguous } else { decimal }
}

/// Whether the sign stands between groups of three digits, the first of one to three and not a lone zero.
fn grouped(digits: &str, sign: char) -> bool {
    let mut groups = digits.split(sign);
    let first = groups.next().unwrap_or_default();
    let starts_well = (1..=3).contains(&first.len()) && !first.starts_with('0');
    starts_well && groups.all(|group| group.len() == 3)
}

/// A number and the sign behind it: a footnote (`¹`, `1)`, `a)`, `*`) or a letter (r revised, p provisional, …).
fn without_marker(text: &str) -> Option<(&str, &str)> {
    let is_raised = |sign: char| matches!(sign, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '⁾' | '*' | '†');
    let rest = text.trim_end_matches(|sign: char| is_raised(sign) || sign == ')');
    let (digits, marker) = if rest.len() < text.len() && !text.ends_with(')') {
        (rest, text.get(rest.len()..)?)
    } else if text.ends_with(')') {
        // `1 234 1)` and `1234 a)`: the blank belongs to the footnote. `1234*)` needs none.
        let bare = text.trim_end_matches(')').trim_end_matches(is_raised);
        if text.get(bare.len()..)?.chars().count() > 1 {
            (bare, text.get(bare.len()..)?)
        } else {
            let place = bare.rfind(char::is_whitespace)?;
            let label = trim(bare.get(place..)?);
            let short = label.len() <= 2 && label.chars().all(char::is_alphanumeric);
            short.then_some((bare.get(..place)?, trim(text.get(place..)?)))?
        }
    } else {
        let last = text.chars().next_back().filter(|sign| "rpsbevgud".contains(*sign))?;
        text.split_at_checked(text.len() - last.len_utf8())?
    };
    let digits = trim(digits);
    digits.ends_with(|sign: char| sign.is_ascii_digit()).then_some((digits, marker))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn comma(text: &str) -> Cell<'_> {
        read(text, DecimalSign::Comma)
    }
    fn point(text: &str) -> Cell<'_> {
        read(text, DecimalSign::Point)
    }

    #[test]
    fn all_notations_of_the_specification_are_read() {
        for (text, value) in [
            ("1.234,5", 1234.5),
            ("1 234,5", 1234.5),
            ("1234.5", 1234.5),
            ("- 23", -23.0),
            ("-  23    ", -23.0),
            (".707", 0.707),
            (",5", 0.5),
            ("\u{a0}1\u{202f}788\u{2009}994 ", 1_788_994.0),
            ("17,9 %", 17.9),
            ("17.9%", 17.9),
            ("1.234.567", 1_234_567.0),
            ("1,234,567.25", 1_234_567.25),
            ("1'234", 1234.0),
            ("0.123", 0.123),
            ("0,123", 0.123),
            ("−5", -5.0),
            ("+5", 5.0),
            ("1.5E+03", 1500.0),
            ("1023101.0", 1_023_101.0),
            ("007", 7.0),
            ("5.", 5.0),
        ] {
            assert_eq!(comma(text), Cell::Number(value), "{text:?} with decimal comma");
            assert_eq!(point(text), Cell::Number(value), "{text:?} with decimal point");
        }
    }

    #[test]
    fn only_the_ambiguous_depends_on_the_decimal_sign() {
        assert_eq!((comma("1.234"), point("1.234")), (Cell::Number(1234.0), Cell::Number(1.234)));
        assert_eq!((comma("1,234"), point("1,234")), (Cell::Number(1.234), Cell::Number(1234.0)));
        assert_eq!(shape("1.234"), Some(Shape::AmbiguousPoint));
        assert_eq!(shape("12,5"), Some(Shape::Comma));
        assert_eq!(shape("1.234,5"), Some(Shape::Comma));
        assert_eq!(shape("0.123"), Some(Shape::Point));
        assert_eq!(shape("-"), None);
    }

    #[test]
    fn signs_in_place_of_numbers_are_told_apart() {
        for text in ["-", "–", ".", "...", "…", "/", "x", "*", "()", "( )", "k.A.", "NaN", "#NV", "<5", "< 3"]
        {
            assert_eq!(comma(text), Cell::Token(text));
        }
        assert_eq!(comma(" \u{a0}"), Cell::Empty);
    }

    #[test]
    fn footnotes_and_brackets_leave_the_number() {
        assert_eq!(comma("(12)"), Cell::Marked(12.0, "( )"));
        assert_eq!(comma("1 234¹"), Cell::Marked(1234.0, "¹"));
        assert_eq!(comma("1 234 1)"), Cell::Marked(1234.0, "1)"));
        assert_eq!(comma("1.234*"), Cell::Marked(1234.0, "*"));
        assert_eq!(comma("12*)"), Cell::Marked(12.0, "*)"));
        assert_eq!(comma("12,5 r"), Cell::Marked(12.5, "r"));
        assert_eq!(comma("12a)"), Cell::Text);
    }

    #[test]
    fn text_is_not_a_number() {
        for text in
            ["Altona", "1 2345", "12 34", "1.23.4", "1,2,3", "2013-12-31", "31.12.2013", "1-4", "e5", "--5"]
        {
            assert_eq!(comma(text), Cell::Text, "{text}");
        }
    }

    #[test]
    fn absurd_numbers_are_recognised_as_numbers() {
        assert_eq!(comma("1e300"), Cell::Number(1e300));
        assert_eq!(comma("-inf"), Cell::Number(f64::NEG_INFINITY));
    }

    fn german(value: f64, group: char) -> String {
        let text = format!("{:.3}", value.abs());
        let (whole, decimals) = text.split_once('.').unwrap();
        let mut grouped = String::new();
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && (whole.len() - position) % 3 == 0 {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        format!("{}{grouped},{decimals}5", if value < 0.0 { "-" } else { "" })
    }

    proptest! {
        #[test]
        fn written_numbers_come_back(value in -1e9f64..1e9, group in prop_oneof![Just('.'), Just(' '), Just('\u{a0}')]) {
            let text = german(value, group);
            let expected: f64 = text.replace(group, "").replace(',', ".").parse().unwrap();
            prop_assert_eq!(read(&text, DecimalSign::Comma), Cell::Number(expected));
        }

        #[test]
        fn plain_floats_come_back(value in -1e12f64..1e12) {
            let text = format!("{value}");
            if shape(&text) != Some(Shape::AmbiguousPoint) {
                prop_assert_eq!(read(&text, DecimalSign::Comma), Cell::Number(value));
            }
            prop_assert_eq!(read(&text, DecimalSign::Point), Cell::Number(value));
        }

        #[test]
        fn arbitrary_text_never_panics(text in "\\PC{0,12}") {
            let _ = (comma(&text), point(&text), shape(&text));
        }

        #[test]
        fn arbitrary_digits_and_signs_never_panic(text in "[0-9., ()*%rx<¹-]{0,10}") {
            let _ = (comma(&text), point(&text), shape(&text));
        }
    }
}
