//! A day of the calendar, for intervals of years.

use std::str::FromStr;

/// A day; ordered as time goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: i32,
    month: u8,
    day: u8,
}

/// Text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDay;

impl FromStr for Day {
    type Err = NoDay;

    /// Reads `YYYY-MM-DD`; whatever follows, as in a point in time, is left aside.
    fn from_str(text: &str) -> Result<Self, NoDay> {
        let number = |range| text.get(range).filter(|part: &&str| part.bytes().all(|b| b.is_ascii_digit()));
        let dashes = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let parts = (number(0..4), number(5..7), number(8..10));
        let (Some(year), Some(month), Some(day), true) = (parts.0, parts.1, parts.2, dashes) else {
            return Err(NoDay);
        };
        let day = Self {
            year: year.parse().map_err(|_| NoDay)?,
            month: month.parse().map_err(|_| NoDay)?,
            day: day.parse().map_err(|_| NoDay)?,
        };
        if (1..=12).contains(&day.month) && (1..=day.days_in_month()).contains(&day.day) {
            Ok(day)
        } else {
            Err(NoDay)
        }
    }
}

impl Day {
    /// For checks of areas of which no date is recorded: they rest on no day.
    pub const ANY: Self = Self { year: 2000, month: 1, day: 1 };

    /// The year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The same day so many years later; the last of February where there is no such day.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Self {
        let mut later = Self { year: self.year.saturating_add_unsigned(years), ..self };
        later.day = later.day.min(later.days_in_month());
        later
    }

    /// Years from `earlier` to this day, whole on every anniversary; negative when it is later.
    #[must_use]
    pub fn years_since(self, earlier: Self) -> f64 {
        let mut whole = self.year - earlier.year;
        let anniversary = |years: i32| {
            let mut day = Self { year: earlier.year + years, ..earlier };
            day.day = day.day.min(day.days_in_month());
            day
        };
        if anniversary(whole) > self {
            whole -= 1;
        }
        let (last, next) = (anniversary(whole), anniversary(whole + 1));
        f64::from(whole) + f64::from(self.number() - last.number()) / f64::from(next.number() - last.number())
    }

    /// Days counted through, so that differences are right.
    fn number(self) -> i32 {
        // Years that begin in March put the leap day last.
        let (year, month) = if self.month > 2 {
            (self.year, i32::from(self.month) - 3)
        } else {
            (self.year - 1, i32::from(self.month) + 9)
        };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        365 * year + leap_days + (153 * month + 2) / 5 + i32::from(self.day)
    }

    const fn days_in_month(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            _ => 31,
        }
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for text in ["2024-02-29", "2026-12-31", "2026-11-21T06:25:38Z"] {
            assert_eq!(day(text).to_string(), text[..10]);
        }
        for text in ["", "2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "21.11.2026", "2026-11-2ü"] {
            assert_eq!(text.parse::<Day>(), Err(NoDay), "{text}");
        }
    }

    #[test]
    fn years_are_whole_on_the_anniversary() {
        assert_eq!(day("2026-03-01").years_since(day("2021-03-01")), 5.0);
        assert!(day("2026-02-28").years_since(day("2021-03-01")) < 5.0);
        assert!(day("2026-03-02").years_since(day("2021-03-01")) > 5.0);
        assert_eq!(day("2025-02-28").years_since(day("2024-02-29")), 1.0);
        assert_eq!(day("2020-01-01").years_since(day("2021-01-01")), -1.0);
        assert_eq!(day("2024-02-29").plus_years(5), day("2029-02-28"));
    }
}
