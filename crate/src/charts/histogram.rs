//! Histogram of the index with the class bounds.

use super::palette::{Rgb, class_colours};
use crate::index::Index;
use plotters::coord::Shift;
use plotters::prelude::*;

/// Width of a bar in units of the index: fine enough to see the shape, and bounds at multiples of it.
const BIN_WIDTH: f64 = 0.25;
/// The index rarely leaves this range; values beyond it are drawn in the outer bars.
const LARGEST: f64 = 5.0;
/// Label and line colour with enough contrast on white (WCAG AA).
const INK: RGBColor = RGBColor(23, 26, 43);
/// Grid lines carry no information of their own.
const GRID: RGBColor = RGBColor(221, 221, 227);

/// How many Teilräume lie in each stretch of the index, by class.
#[derive(Debug, Clone, PartialEq)]
pub struct Histogram {
    /// Bars ascending: left end, class counts.
    bars: Vec<Bar>,
    bounds: Vec<f64>,
    colours: Vec<Rgb>,
}

#[derive(Debug, Clone, PartialEq)]
struct Bar {
    left: f64,
    /// Number of Teilräume per class.
    teilraeume: Vec<u32>,
}

impl Bar {
    fn height(&self) -> u32 {
        self.teilraeume.iter().sum()
    }
}

impl Histogram {
    /// Counts the index as it stands now.
    #[must_use]
    pub fn of(index: &Index) -> Self {
        let classes = &index.method().classes;
        let half = (LARGEST / BIN_WIDTH) as i32;
        let mut bars: Vec<Bar> = (-half..half)
            .map(|i| Bar { left: f64::from(i) * BIN_WIDTH, teilraeume: vec![0; classes.len()] })
            .collect();
        for (&value, &class) in index.values().iter().zip(index.classes()) {
            let place = ((value + LARGEST) / BIN_WIDTH).floor().clamp(0.0, bars.len() as f64 - 1.0);
            // A Teilraum without an index has no class of the method and drops out here.
            if let Some(count) = bars[place as usize].teilraeume.get_mut(usize::from(class)) {
                *count += 1;
            }
        }
        let first = bars.iter().position(|bar| bar.height() > 0).unwrap_or(0);
        let last = bars.iter().rposition(|bar| bar.height() > 0).unwrap_or(0);
        let bars = bars.into_iter().skip(first).take(last + 1 - first).collect();
        let bounds = classes.iter().filter_map(|class| class.upto).collect();
        Self { bars, bounds, colours: class_colours(classes) }
    }

    /// Draws the histogram over the whole area. Texts and lines scale with it, up to a projector's.
    ///
    /// # Errors
    /// What the backend reports, e.g. a canvas without a context.
    pub fn draw<B: DrawingBackend>(
        &self,
        area: &DrawingArea<B, Shift>,
    ) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
        area.fill(&WHITE)?;
        let (width, height) = area.dim_in_pixel();
        let text = (height / 13).min(width / 20).clamp(11, 160);
        let thin = (text / 20).max(1);
        let left = self.bars.first().map_or(-1.0, |bar| bar.left) - BIN_WIDTH;
        let right = self.bars.last().map_or(1.0, |bar| bar.left + BIN_WIDTH) + BIN_WIDTH;
        let top = f64::from(self.bars.iter().map(Bar::height).max().unwrap_or(1).max(1)) * 1.05;
        let mut chart = ChartBuilder::on(area)
            .margin(text / 2)
            .margin_right(text)
            .x_label_area_size(text * 2)
            .y_label_area_size(text * 3)
            .build_cartesian_2d(left..right, 0.0..top)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(GRID)
            .axis_style(INK)
            .label_style(("sans-serif", text).into_font().color(&INK))
            .x_labels((width / (text * 4)).max(3) as usize)
            .y_labels(4)
            .x_label_formatter(&|x| german(*x, 1))
            .y_label_formatter(&|y| german(*y, 0))
            .draw()?;
        for bar in &self.bars {
            let mut bottom = 0.0;
            for (&count, &[r, g, b]) in bar.teilraeume.iter().zip(&self.colours) {
                let upper = bottom + f64::from(count);
                let corners = [(bar.left, bottom), (bar.left + BIN_WIDTH, upper)];
                chart.draw_series([Rectangle::new(corners, RGBColor(r, g, b).filled())])?;
                bottom = upper;
            }
            let outline = [(bar.left, 0.0), (bar.left + BIN_WIDTH, bottom)];
            chart.draw_series([Rectangle::new(outline, INK.stroke_width(thin))])?;
        }
        for &bound in self.bounds.iter().filter(|bound| (left..=right).contains(*bound)) {
            let line = PathElement::new([(bound, 0.0), (bound, top)], INK.stroke_width(2 * thin));
            chart.draw_series([line])?;
        }
        area.present()
    }
}

/// German decimal comma and a real minus sign.
fn german(x: f64, decimals: usize) -> String {
    format!("{x:.decimals$}").replace('.', ",").replace('-', "−")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city::{City, Column};
    use crate::index::builtin;

    fn index() -> Index {
        let values: Vec<f64> = (0..40).map(|i| f64::from(i * i % 37)).collect();
        let texts = || vec![String::new(); values.len()];
        let mut city =
            City::new((0..values.len()).map(|i| i.to_string()).collect(), texts(), texts()).unwrap();
        let method = builtin("berlin-mss-2021-status").unwrap();
        for name in method.columns() {
            let values = if name == "inhabitants" { vec![1000.0; values.len()] } else { values.clone() };
            city.add_column(Column {
                name: name.into(),
                period: String::new(),
                values,
                suppressed: Vec::new(),
            })
            .unwrap();
        }
        Index::new(&city, &method, "").unwrap()
    }

    #[test]
    fn every_teilraum_with_an_index_is_in_one_bar_of_its_class() {
        let index = index();
        let histogram = Histogram::of(&index);
        for (class, entry) in index.legend().iter().take(4).enumerate() {
            let drawn: u32 = histogram.bars.iter().map(|bar| bar.teilraeume[class]).sum();
            assert_eq!(drawn, entry.teilraeume);
        }
    }

    #[test]
    fn draws_every_bound_and_german_numbers_as_svg() {
        let mut svg = String::new();
        let drawn =
            Histogram::of(&index()).draw(&SVGBackend::with_string(&mut svg, (640, 240)).into_drawing_area());
        assert!(drawn.is_ok());
        assert!(svg.contains("−1,0"), "{svg}");
        assert!(!svg.contains("NaN"));
    }
}
