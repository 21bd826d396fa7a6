//! One ring on its own: finite, closed, without repeated points, spikes and points it passes twice.

use super::{Faults, add, cross, twice_area};
use crate::exchange::geometry::reading::RingFault;
use geo::Coord;
use std::collections::HashMap;

/// The ring's points without the closing one; `None` when nothing with an area remains.
pub(super) fn clean(points: Vec<Coord<f64>>, faults: &mut Faults) -> Option<Vec<Coord<f64>>> {
    if points.iter().any(|point| !(point.x.is_finite() && point.y.is_finite())) {
        add(faults, RingFault::NotFinite, 1);
        return None;
    }
    let mut open = points;
    open.dedup();
    match (open.first(), open.last()) {
        (Some(first), Some(last)) if first == last => {
            open.pop();
        }
        _ => add(faults, RingFault::Unclosed, 1),
    }
    let (open, spikes) = without_spikes(open);
    if spikes > 0 {
        add(faults, RingFault::Spike, spikes);
    }
    if open.len() < 3 || twice_area(&open) == 0.0 && !crosses_itself(&open) {
        add(faults, RingFault::ZeroArea, 1);
        return None;
    }
    Some(open)
}

/// A bow-tie's halves cancel out: its signed area may be 0 although it covers ground.
fn crosses_itself(open: &[Coord<f64>]) -> bool {
    let Some(&origin) = open.first() else { return false };
    open.windows(2).any(|pair| matches!(pair, [a, b] if cross(origin, *a, *b) != 0.0))
}

/// Cuts off the points at which the line turns straight back on itself. Returns how many there were.
fn without_spikes(points: Vec<Coord<f64>>) -> (Vec<Coord<f64>>, usize) {
    let mut kept: Vec<Coord<f64>> = Vec::with_capacity(points.len());
    let mut spikes = 0;
    for point in points {
        loop {
            match kept.as_slice() {
                [.., last] if *last == point => break,
                [.., before, last] if turns_back(*before, *last, point) => {
                    kept.pop();
                    spikes += 1;
                }
                _ => {
                    kept.push(point);
                    break;
                }
            }
        }
    }
    // The same where the ring closes.
    loop {
        match kept.as_slice() {
            [first, .., before, last] if turns_back(*before, *last, *first) => {
                kept.pop();
            }
            [first, second, .., last] if turns_back(*last, *first, *second) => {
                kept.remove(0);
            }
            [first, _, .., last] if first == last => {
                kept.pop();
                continue;
            }
            _ => break,
        }
        spikes += 1;
    }
    (kept, spikes)
}

/// Whether the line from `before` over `at` to `next` goes back exactly where it came from.
fn turns_back(before: Coord<f64>, at: Coord<f64>, next: Coord<f64>) -> bool {
    let forward = (at.x - before.x) * (next.x - at.x) + (at.y - before.y) * (next.y - at.y);
    before == next || (cross(at, before, next) == 0.0 && forward < 0.0)
}

/// Cuts a ring where it passes the same point twice. One part is the ring as it was; none or several say that it
/// touched itself. Parts without area are left out.
pub(super) fn split_at_repeated_points(points: Vec<Coord<f64>>) -> Vec<Vec<Coord<f64>>> {
    let bits = |point: &Coord<f64>| (point.x.to_bits(), point.y.to_bits());
    let mut path: Vec<Coord<f64>> = Vec::with_capacity(points.len());
    let mut position: HashMap<(u64, u64), usize> = HashMap::with_capacity(points.len());
    let mut parts = Vec::new();
    for point in points {
        if let Some(&start) = position.get(&bits(&point)) {
            let part = path.split_off(start);
            for left in part.iter().skip(1) {
                position.remove(&bits(left));
            }
            path.push(point);
            parts.push(part);
        } else {
            position.insert(bits(&point), path.len());
            path.push(point);
        }
    }
    parts.push(path);
    parts.retain(|part| part.len() > 2 && (twice_area(part) != 0.0 || crosses_itself(part)));
    parts
}
