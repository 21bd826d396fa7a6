//! Class colours: blue below, grey around the city's value, orange to red above.
//!
//! Diverging RdBu of ColorBrewer (C. Brewer, 2003), told apart by colour-blind eyes; the class's name and a pattern
//! always stand beside the colour.

use crate::index::ClassDefinition;

/// Red, green, blue.
pub type Rgb = [u8; 3];

/// The class that holds 0, the city itself.
const NEUTRAL: Rgb = [236, 234, 228];
/// From next to neutral to the outer end.
const BELOW: [Rgb; 3] = [[146, 197, 222], [67, 147, 195], [33, 102, 172]];
/// From next to neutral to the outer end.
const ABOVE: [Rgb; 3] = [[244, 165, 130], [214, 96, 77], [178, 24, 43]];

/// One colour per class, ascending.
#[must_use]
pub fn class_colours(classes: &[ClassDefinition]) -> Vec<Rgb> {
    let below = classes.iter().take_while(|class| class.upto.is_some_and(|upto| upto < 0.0)).count();
    let above = classes.len().saturating_sub(below + 1);
    let lower = (1..=below).rev().map(|step| shade(&BELOW, step, below));
    let upper = (1..=above).map(|step| shade(&ABOVE, step, above));
    lower.chain([NEUTRAL]).chain(upper).take(classes.len()).collect()
}

/// Colour of the `step`-th of `steps` classes counted from the neutral one.
fn shade(ramp: &[Rgb; 3], step: usize, steps: usize) -> Rgb {
    let place = if steps == 1 { 1.0 } else { 2.0 * (step - 1) as f64 / (steps - 1) as f64 };
    let lower = (place as usize).min(1);
    let share = place - lower as f64;
    std::array::from_fn(|channel| {
        let (a, b) = (f64::from(ramp[lower][channel]), f64::from(ramp[lower + 1][channel]));
        (a + (b - a) * share).round() as u8
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{BUILTIN, builtin};

    #[test]
    fn the_class_that_holds_the_city_is_neutral_and_the_ends_are_darkest() {
        let koeln = class_colours(&builtin("koeln-2021").unwrap().classes);
        assert_eq!(koeln, vec![BELOW[2], BELOW[0], NEUTRAL, ABOVE[0], ABOVE[2]]);
        let berlin = class_colours(&builtin("berlin-mss-2021-status").unwrap().classes);
        assert_eq!(berlin, vec![BELOW[1], NEUTRAL, ABOVE[0], ABOVE[2]]);
    }

    #[test]
    fn every_class_of_every_method_has_its_own_colour() {
        for (id, _) in BUILTIN {
            let mut colours = class_colours(&builtin(id).unwrap().classes);
            let classes = colours.len();
            colours.sort_unstable();
            colours.dedup();
            assert_eq!(colours.len(), classes, "{id}");
        }
    }
}
