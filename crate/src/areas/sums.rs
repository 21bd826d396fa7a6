//! Sums over the Teilräume of each part of a city.

use crate::index::{Index, IndicatorValues};

/// Both sides of a pooled indicator in each part: Σ numerator, Σ denominator (SPEC § 3).
///
/// Only Teilräume with an index take part, as in the city's own value; a ready-made column is weighted with inhabitants.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Pooled {
    /// Numerator in the unit of the value, e.g. × 100.
    pub above: Vec<f64>,
    /// Denominator.
    pub below: Vec<f64>,
    /// Persons (or what else is counted) above the line; empty for a ready-made column.
    pub counted: Vec<f64>,
    /// Teilräume without a value.
    pub missing: Vec<u32>,
    /// Teilräume of which a count is suppressed.
    pub suppressed: Vec<u32>,
}

impl Pooled {
    /// The pooled value of a part; `None` where nothing is pooled.
    pub fn value(&self, part: usize) -> Option<f64> {
        let (above, below) = (self.above.get(part)?, self.below.get(part)?);
        (*below > 0.0).then(|| above / below)
    }
}

/// All sums of a city's parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Sums {
    pub teilraeume: Vec<u32>,
    pub inhabitants: Vec<f64>,
    /// Teilräume of which the inhabitants are unknown.
    pub uncounted: Vec<u32>,
    /// Per part: inhabitants by class, ascending, then missing, then excluded.
    pub inhabitants_by_class: Vec<Vec<f64>>,
    /// The same for Teilräume.
    pub teilraeume_by_class: Vec<Vec<u32>>,
    pub indicators: Vec<Pooled>,
}

impl Sums {
    /// Adds the sum of all parts as a further part.
    pub fn push_whole(&mut self) {
        push_sum(&mut self.teilraeume);
        push_sum(&mut self.inhabitants);
        push_sum(&mut self.uncounted);
        push_row(&mut self.inhabitants_by_class);
        push_row(&mut self.teilraeume_by_class);
        for pooled in &mut self.indicators {
            push_sum(&mut pooled.above);
            push_sum(&mut pooled.below);
            push_sum(&mut pooled.missing);
            push_sum(&mut pooled.suppressed);
            if !pooled.counted.is_empty() {
                push_sum(&mut pooled.counted);
            }
        }
    }

    /// What the figures rest on: per figure one or two lists of persons per part. The first figure are the inhabitants
    /// themselves, then the indicators.
    pub fn persons(&self) -> Vec<Vec<&[f64]>> {
        let mut persons = vec![vec![self.inhabitants.as_slice()]];
        for pooled in &self.indicators {
            let sides = [pooled.below.as_slice(), pooled.counted.as_slice()];
            persons.push(sides.into_iter().filter(|side| !side.is_empty()).collect());
        }
        persons
    }

    /// Sums over `parts` parts; `part` tells where a Teilraum lies.
    pub fn of(index: &Index, parts: usize, part: impl Fn(usize) -> usize) -> Self {
        let classes = index.method().classes.len();
        let mut sums = Self {
            teilraeume: vec![0; parts],
            inhabitants: vec![0.0; parts],
            uncounted: vec![0; parts],
            inhabitants_by_class: vec![vec![0.0; classes + 2]; parts],
            teilraeume_by_class: vec![vec![0; classes + 2]; parts],
            indicators: Vec::new(),
        };
        for (teilraum, (&inhabitants, &class)) in index.inhabitants().iter().zip(index.classes()).enumerate()
        {
            let own = part(teilraum);
            // Missing and excluded are the last two numbers of all.
            let place =
                if class > u8::MAX - 2 { classes + usize::from(class - (u8::MAX - 1)) } else { class.into() };
            add(&mut sums.teilraeume, own, 1);
            let by_class = sums.teilraeume_by_class.get_mut(own);
            by_class.into_iter().for_each(|row| add(row, place, 1));
            if inhabitants.is_nan() {
                add(&mut sums.uncounted, own, 1);
                continue;
            }
            add(&mut sums.inhabitants, own, inhabitants);
            let by_class = sums.inhabitants_by_class.get_mut(own);
            by_class.into_iter().for_each(|row| add(row, place, inhabitants));
        }
        let indicators = index.indicators().iter().map(|indicator| pooled(index, indicator, parts, &part));
        sums.indicators = indicators.collect();
        sums
    }
}

fn pooled(index: &Index, indicator: &IndicatorValues, parts: usize, part: impl Fn(usize) -> usize) -> Pooled {
    let none = || vec![0.0; parts];
    let mut pooled = Pooled { above: none(), below: none(), ..Pooled::default() };
    (pooled.missing, pooled.suppressed) = (vec![0; parts], vec![0; parts]);
    let counts = indicator.counts();
    for (teilraum, (&value, has_index)) in
        indicator.values.iter().zip(index.values().iter().map(|index| !index.is_nan())).enumerate()
    {
        let own = part(teilraum);
        if value.is_nan() {
            add(&mut pooled.missing, own, 1);
        } else if has_index {
            let at = |list: &[f64]| list.get(teilraum).copied();
            let (above, below) = match counts {
                Some((above, below, _)) => (at(above), at(below)),
                None => {
                    let known = at(index.inhabitants()).filter(|inhabitants| !inhabitants.is_nan());
                    (known.map(|inhabitants| inhabitants * value), known)
                }
            };
            add(&mut pooled.above, own, above.unwrap_or(0.0));
            add(&mut pooled.below, own, below.unwrap_or(0.0));
        }
    }
    for bound in &indicator.bounds {
        add(&mut pooled.suppressed, part(bound.teilraum), 1);
    }
    if let Some((.., scale)) = counts.filter(|(.., scale)| *scale != 0.0) {
        pooled.counted = pooled.above.iter().map(|above| above / scale).collect();
    }
    pooled
}

fn add<T: std::ops::AddAssign>(sums: &mut [T], place: usize, figure: T) {
    if let Some(sum) = sums.get_mut(place) {
        *sum += figure;
    }
}

fn push_sum<T: Copy + std::iter::Sum<T>>(sums: &mut Vec<T>) {
    sums.push(sums.iter().copied().sum());
}

fn push_row<T: Copy + Default + std::ops::AddAssign>(rows: &mut Vec<Vec<T>>) {
    let mut whole = vec![T::default(); rows.first().map_or(0, Vec::len)];
    for row in rows.iter() {
        whole.iter_mut().zip(row).for_each(|(sum, figure)| *sum += *figure);
    }
    rows.push(whole);
}
