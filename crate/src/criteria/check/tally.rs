//! Inhabitants of every area by class: one pass over the city.

use crate::areas::Layout;
use crate::criteria::ClassSet;
use crate::index::{Index, MISSING};

/// Inhabitants by area and class.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    /// Columns: the classes, then Teilräume that lack an indicator, then those the method excludes.
    width: usize,
    known: Vec<f64>,
    /// Teilräume whose inhabitants are unknown.
    unknown: Vec<u32>,
    teilraeume: Vec<u32>,
}

/// A sum of inhabitants, and what is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct People {
    /// Known inhabitants.
    pub known: f64,
    /// Teilräume whose inhabitants are unknown.
    pub unknown: u32,
}

impl Tally {
    /// Counts.
    #[must_use]
    pub fn of(layout: &Layout, index: &Index) -> Self {
        let width = index.method().classes.len() + 2;
        let cells = layout.len() * width;
        let mut tally = Self {
            width,
            known: vec![0.0; cells],
            unknown: vec![0; cells],
            teilraeume: vec![0; layout.len()],
        };
        for ((&area, &class), &inhabitants) in
            layout.numbers().iter().zip(index.classes()).zip(index.inhabitants())
        {
            let Some(count) = tally.teilraeume.get_mut(usize::from(area)) else { continue };
            *count += 1;
            let column = if class == MISSING { width - 2 } else { usize::from(class).min(width - 1) };
            let cell = usize::from(area) * width + column;
            match (tally.known.get_mut(cell), tally.unknown.get_mut(cell)) {
                (_, Some(unknown)) if inhabitants.is_nan() => *unknown += 1,
                (Some(known), _) => *known += inhabitants,
                _ => {}
            }
        }
        tally
    }

    /// Areas that have Teilräume.
    #[must_use]
    pub fn inhabited(&self) -> usize {
        self.teilraeume.iter().filter(|&&count| count > 0).count()
    }

    /// Inhabitants of an area in Teilräume of some classes.
    #[must_use]
    pub fn of_classes(&self, area: usize, classes: ClassSet) -> People {
        self.sum(area, |column| {
            column + 2 < self.width && u8::try_from(column).is_ok_and(|class| classes.has(class))
        })
    }

    /// Inhabitants of an area in Teilräume that lack an indicator: nobody knows their class.
    #[must_use]
    pub fn without_index(&self, area: usize) -> People {
        self.sum(area, |column| column + 2 == self.width)
    }

    /// All inhabitants of an area.
    #[must_use]
    pub fn all(&self, area: usize) -> People {
        self.sum(area, |_| true)
    }

    fn sum(&self, area: usize, counts: impl Fn(usize) -> bool) -> People {
        let row = area * self.width..(area + 1) * self.width;
        let known = self.known.get(row.clone()).unwrap_or(&[]);
        let unknown = self.unknown.get(row).unwrap_or(&[]);
        let cells = known.iter().zip(unknown).enumerate().filter(|(column, _)| counts(*column));
        cells.fold(People::default(), |sum, (_, (known, unknown))| People {
            known: sum.known + known,
            unknown: sum.unknown + unknown,
        })
    }
}
