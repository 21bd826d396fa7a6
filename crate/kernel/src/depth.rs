//! How deep inside a polygon a place lies.

/// Distance of a place to the nearest of a polygon's segments, negative outside of the polygon.
///
/// A segment is its two ends, every point x and y; all rings in one list, in any order.
#[inline(never)] // Inside a caller that is optimised for size it would be optimised for size.
#[must_use]
pub fn depth(segments: &[[[f64; 2]; 2]], place: [f64; 2]) -> f64 {
    let [x, y] = place;
    let mut inside = false;
    let mut nearest = f64::INFINITY;
    for &[a, b] in segments {
        if (a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0] {
            inside = !inside;
        }
        // Not `min`: in WebAssembly that is a call.
        let distance = squared_distance(place, a, b);
        if distance < nearest {
            nearest = distance;
        }
    }
    if inside { nearest.sqrt() } else { -nearest.sqrt() }
}

#[inline]
fn squared_distance([x, y]: [f64; 2], a: [f64; 2], b: [f64; 2]) -> f64 {
    let (along, away) = ([b[0] - a[0], b[1] - a[1]], [x - a[0], y - a[1]]);
    let length = along[0] * along[0] + along[1] * along[1];
    let share = if length == 0.0 { 0.0 } else { (away[0] * along[0] + away[1] * along[1]) / length };
    let share = share.clamp(0.0, 1.0);
    let foot = [a[0] + along[0] * share, a[1] + along[1] * share];
    (x - foot[0]) * (x - foot[0]) + (y - foot[1]) * (y - foot[1])
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn inside_is_positive_outside_negative_and_a_hole_is_outside() {
        let ring = |low: f64, high: f64| {
            let corners = [[low, low], [high, low], [high, high], [low, high]];
            [0, 1, 2, 3].map(|i| [corners[i], corners[(i + 1) % 4]])
        };
        let frame = [ring(0.0, 10.0), ring(4.0, 6.0)].concat();
        let depths = [[2.0, 5.0], [5.0, 5.0], [-3.0, 5.0], [13.0, 14.0]].map(|place| depth(&frame, place));
        assert!(depths.iter().zip([2.0, -1.0, -3.0, -5.0]).all(|(a, b)| (a - b).abs() < 1e-12), "{depths:?}");
    }
}
