//! The ground the model city stands on: its outline, its river with an island, and how fine its blocks are.

use super::random::{Random, hills};

/// A place in metres east and north of the city's middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    pub x: f64,
    pub y: f64,
}

impl Place {
    pub fn distance(self, other: Self) -> f64 {
        ((self.x - other.x) * (self.x - other.x) + (self.y - other.y) * (self.y - other.y)).sqrt()
    }
}

/// What a block of ground is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Beyond the city's outline.
    Outside,
    Land,
    River,
    /// The island in the river.
    Island,
}

/// Blocks reach this far from the middle (metres), beyond the outline on every side.
const REACH: f64 = 17_000.0;
/// The river is drawn this far, a little beyond the city.
const RIVER_REACH: f64 = 15_500.0;
/// Half width of the river.
const HALF_RIVER: f64 = 170.0;
/// Half width of the widened river about the island.
const HALF_RIVER_AT_ISLAND: f64 = 400.0;
/// From where to where the island reaches, metres north of the middle.
const ISLAND: (f64, f64) = (3_300.0, 4_700.0);
/// The river widens and narrows over this distance.
const WIDENING: f64 = 2_000.0;
/// Distance of river and bank blocks from their common border, and along the river.
const BANK: f64 = 95.0;
const ALONG_RIVER: f64 = 150.0;

/// Where the river is, by distance north of the middle.
fn river_x(y: f64) -> f64 {
    900.0 + 2_600.0 * hills(11, 0.5, y, 9_000.0) + 500.0 * hills(12, 0.5, y, 3_500.0)
}

/// How long a block is, about, at a place: small in the middle, large at the rim.
pub fn block_size(place: Place) -> f64 {
    let out = (place.x * place.x + place.y * place.y).sqrt() / 12_000.0;
    140.0 + 140.0 * out + 215.0 * out * out + 45.0 * hills(21, place.x, place.y, 2_500.0)
}

fn is_in_city(place: Place) -> bool {
    let (x, y) = (place.x / 10_700.0, place.y / 11_900.0);
    let rough = 0.34 * hills(31, place.x, place.y, 6_500.0) + 0.14 * hills(32, place.x, place.y, 2_200.0);
    x * x + y * y + rough < 1.0
}

/// The middles of all blocks and what each block is: first the river and its banks, then everything else.
pub fn blocks(random: &mut Random) -> Vec<(Place, Ground)> {
    let mut blocks = river_blocks();
    let beside_river = |place: Place| (place.x - river_x(place.y)).abs() - half_river(place.y);
    // Throwing darts: a place is kept when no other is nearer than a block's size. Cells of 700 m find the neighbours.
    let mut raster = Raster::new();
    for (place, _) in &blocks {
        raster.add(*place);
    }
    let mut misses = 0;
    while misses < 6_000 {
        let place = Place { x: random.between(-REACH, REACH), y: random.between(-REACH, REACH) };
        if beside_river(place) < 1.6 * BANK || raster.has_nearer(place, block_size(place)) {
            misses += 1;
            continue;
        }
        misses = 0;
        raster.add(place);
        blocks.push((place, if is_in_city(place) { Ground::Land } else { Ground::Outside }));
    }
    blocks
}

fn half_river(y: f64) -> f64 {
    let (south, north) = ISLAND;
    let before = ((south - y).max(y - north) / WIDENING).clamp(0.0, 1.0);
    let widened = 1.0 - before * before * (3.0 - 2.0 * before);
    HALF_RIVER + (HALF_RIVER_AT_ISLAND - HALF_RIVER) * widened
}

/// The point on a bank (`side` -1 west, 1 east), `y` metres north along the middle of the river.
fn bank_point(y: f64, side: f64, inwards: f64) -> Place {
    let slope = (river_x(y + 50.0) - river_x(y - 50.0)) / 100.0;
    let offset = side * (half_river(y) - inwards) / (1.0 + slope * slope).sqrt();
    Place { x: river_x(y) + offset, y: y - offset * slope }
}

/// Pairs of blocks on both sides of a line have exactly that line as their border: so the banks become smooth.
fn river_blocks() -> Vec<(Place, Ground)> {
    let mut blocks = Vec::new();
    let mut y = -RIVER_REACH;
    while y <= RIVER_REACH {
        let on_island = (ISLAND.0..=ISLAND.1).contains(&y);
        for side in [-1.0, 1.0] {
            let (south, north) = (bank_point(y - 50.0, side, 0.0), bank_point(y + 50.0, side, 0.0));
            let length = south.distance(north);
            let bank = bank_point(y, side, 0.0);
            let across =
                Place { x: side * (north.y - south.y) / length, y: side * (south.x - north.x) / length };
            let beside = |offset: f64| Place { x: bank.x + offset * across.x, y: bank.y + offset * across.y };
            let dry = beside(BANK);
            blocks.push((dry, if is_in_city(dry) { Ground::Land } else { Ground::Outside }));
            blocks.push((beside(-BANK), Ground::River));
            if on_island {
                blocks.push((beside(-3.0 * BANK), Ground::Island));
            }
        }
        if !on_island && half_river(y) > 3.0 * BANK {
            blocks.push((bank_point(y, 1.0, half_river(y)), Ground::River));
        }
        let slope = (river_x(y + 50.0) - river_x(y - 50.0)) / 100.0;
        y += ALONG_RIVER / (1.0 + slope * slope).sqrt();
    }
    blocks
}

/// Places by square of 700 m, to find near ones.
struct Raster {
    squares: std::collections::BTreeMap<(i32, i32), Vec<Place>>,
}

const SQUARE: f64 = 700.0;

impl Raster {
    fn new() -> Self {
        Self { squares: std::collections::BTreeMap::new() }
    }

    fn square(place: Place) -> (i32, i32) {
        ((place.x / SQUARE).floor() as i32, (place.y / SQUARE).floor() as i32)
    }

    fn add(&mut self, place: Place) {
        self.squares.entry(Self::square(place)).or_default().push(place);
    }

    fn has_nearer(&self, place: Place, distance: f64) -> bool {
        let (column, row) = Self::square(place);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (column + dx, row + dy)));
        let mut near = around.filter_map(|square| self.squares.get(&square)).flatten();
        near.any(|other| other.distance(place) < distance)
    }
}
