//! The model city's division: blocks, quarters, Stadtteile, districts, with exclaves and an island.

use super::cells::Cells;
use super::groups::{Parts, middle_of, renumber};
use super::land::{Ground, Place, block_size, blocks};
use super::random::Random;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

pub const QUARTERS: usize = 570;
pub const STADTTEILE: usize = 86;
pub const DISTRICTS: usize = 9;
/// Quarters that get a second polygon apart from their first.
const EXCLAVES: usize = 5;

/// A statistical quarter.
pub struct Quarter {
    /// Middle in metres east and north of the city's.
    pub place: Place,
    /// Area in square metres.
    pub area: f64,
    pub stadtteil: usize,
    pub district: usize,
    /// Number within its Stadtteil, from 1.
    pub number_in_stadtteil: usize,
    pub is_island: bool,
}

/// The division of the model city.
pub struct City {
    pub cells: Cells,
    /// Per block its quarter; `None` outside and in the river.
    pub quarter_of: Vec<Option<usize>>,
    /// In the order of their keys.
    pub quarters: Vec<Quarter>,
    /// Per Stadtteil its number within its district, from 1, and its district.
    pub stadtteile: Vec<(usize, usize)>,
}

impl City {
    /// Divides the ground.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let mut cells = Cells::around(blocks(&mut Random::new(2026)))?;
        drop_splinters(&mut cells);
        let (land, mut quarter_of) = quarters_on_land(&cells);
        give_exclaves(&cells, &mut quarter_of);
        for (block, ground) in cells.grounds.iter().enumerate() {
            if *ground == Ground::Island {
                quarter_of[block] = Some(QUARTERS - 1);
            }
        }
        let quarters = quarters_as_parts(&cells, &quarter_of, &land);
        let mut stadtteil_of = quarters.join(STADTTEILE);
        let stadtteile = quarters.grouped(&stadtteil_of, STADTTEILE);
        let mut district_of = stadtteile.join(DISTRICTS);
        // Districts are numbered from the middle outwards, Stadtteile by district and from north to south.
        let districts = stadtteile.grouped(&district_of, DISTRICTS);
        let middle = Place { x: 0.0, y: 0.0 };
        renumber(&mut district_of, DISTRICTS, |district| districts.places[district].distance(middle));
        let key = |stadtteil: usize| district_of[stadtteil] as f64 * 1e6 - stadtteile.places[stadtteil].y;
        renumber(&mut stadtteil_of, STADTTEILE, key);
        district_of.sort_unstable();
        Ok(Self::numbered(cells, quarter_of, &quarters, &stadtteil_of, &district_of))
    }

    /// Puts the quarters into the order of their keys.
    fn numbered(
        cells: Cells,
        quarter_of: Vec<Option<usize>>,
        parts: &Parts,
        stadtteil_of: &[usize],
        district_of: &[usize],
    ) -> Self {
        let mut order: Vec<usize> = (0..QUARTERS).collect();
        order.sort_by(|a, b| {
            let key = |quarter: &usize| (stadtteil_of[*quarter], -parts.places[*quarter].y);
            key(a).0.cmp(&key(b).0).then(key(a).1.total_cmp(&key(b).1))
        });
        let numbers: BTreeMap<usize, usize> =
            order.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        let mut numbers_in_stadtteil = vec![0; STADTTEILE];
        let quarters = order.iter().map(|&old| {
            let stadtteil = stadtteil_of[old];
            numbers_in_stadtteil[stadtteil] += 1;
            Quarter {
                place: parts.places[old],
                area: parts.sizes[old] * parts.sizes[old],
                stadtteil,
                district: district_of[stadtteil],
                number_in_stadtteil: numbers_in_stadtteil[stadtteil],
                is_island: old == QUARTERS - 1,
            }
        });
        let quarters = quarters.collect();
        let mut numbers_in_district = [0; DISTRICTS];
        let stadtteile = district_of.iter().map(|&district| {
            numbers_in_district[district] += 1;
            (numbers_in_district[district], district)
        });
        let stadtteile = stadtteile.collect();
        let quarter_of = quarter_of.into_iter().map(|quarter| quarter.map(|old| numbers[&old])).collect();
        Self { cells, quarter_of, quarters, stadtteile }
    }
}

/// Land that hangs together with few blocks only is not part of the city.
fn drop_splinters(cells: &mut Cells) {
    let mut neighbours = vec![Vec::new(); cells.grounds.len()];
    for border in &cells.borders {
        neighbours[border.left].push(border.right);
    }
    let mut seen = vec![false; cells.grounds.len()];
    for start in 0..cells.grounds.len() {
        if seen[start] || cells.grounds[start] != Ground::Land {
            continue;
        }
        let mut piece = vec![start];
        seen[start] = true;
        let mut next = 0;
        while let Some(&block) = piece.get(next) {
            next += 1;
            for &other in &neighbours[block] {
                if !seen[other] && cells.grounds[other] == Ground::Land {
                    seen[other] = true;
                    piece.push(other);
                }
            }
        }
        if piece.len() < 100 {
            for block in piece {
                cells.grounds[block] = Ground::Outside;
            }
        }
    }
}

/// Joins the blocks on land to quarters; the island is the last quarter and not among them.
fn quarters_on_land(cells: &Cells) -> (Vec<usize>, Vec<Option<usize>>) {
    let land: Vec<usize> =
        (0..cells.grounds.len()).filter(|block| cells.grounds[*block] == Ground::Land).collect();
    let position: BTreeMap<usize, usize> = land.iter().enumerate().map(|(at, block)| (*block, at)).collect();
    let mut neighbours = vec![BTreeSet::new(); land.len()];
    for border in &cells.borders {
        if let (Some(&left), Some(&right)) = (position.get(&border.left), position.get(&border.right)) {
            neighbours[left].insert(right);
        }
    }
    let mut random = Random::new(41);
    let places: Vec<Place> = land.iter().map(|block| cells.middles[*block]).collect();
    // Blocks count as unequally large, so that quarters become unequal, too.
    let sizes = places.iter().map(|place| block_size(*place) * random.between(0.6, 1.5)).collect();
    let group = Parts { places, sizes, neighbours }.join(QUARTERS - 1);
    let mut quarter_of = vec![None; cells.grounds.len()];
    for (at, block) in land.iter().enumerate() {
        quarter_of[*block] = Some(group[at]);
    }
    (land, quarter_of)
}

/// Gives a few quarters one block of a quarter two steps away, so that they consist of two polygons.
fn give_exclaves(cells: &Cells, quarter_of: &mut [Option<usize>]) {
    let mut around = vec![BTreeSet::new(); cells.grounds.len()];
    for border in &cells.borders {
        around[border.left].insert(border.right);
    }
    let quarters_around = |blocks: &[usize], quarter_of: &[Option<usize>]| -> BTreeSet<usize> {
        blocks.iter().flat_map(|block| &around[*block]).filter_map(|block| quarter_of[*block]).collect()
    };
    let mut used = BTreeSet::new();
    for giver in (60..QUARTERS).step_by(QUARTERS / (EXCLAVES + 2)) {
        if used.len() == 2 * EXCLAVES {
            break;
        }
        let members: Vec<usize> =
            (0..quarter_of.len()).filter(|block| quarter_of[*block] == Some(giver)).collect();
        let loose = members.iter().copied().find(|block| {
            let rest: BTreeSet<usize> = members.iter().copied().filter(|other| other != block).collect();
            rest.len() > 1 && hangs_together(&rest, &around)
        });
        let Some(block) = loose else { continue };
        let beside = quarters_around(&[block], quarter_of);
        let receiver = beside.iter().find_map(|quarter| {
            let blocks: Vec<usize> =
                (0..quarter_of.len()).filter(|block| quarter_of[*block] == Some(*quarter)).collect();
            quarters_around(&blocks, quarter_of)
                .into_iter()
                .find(|next| !beside.contains(next) && !used.contains(next))
        });
        if let Some(receiver) = receiver {
            used.extend([giver, receiver]);
            quarter_of[block] = Some(receiver);
        }
    }
}

/// Whether every block can be reached from every other.
fn hangs_together(blocks: &BTreeSet<usize>, around: &[BTreeSet<usize>]) -> bool {
    let mut reached: BTreeSet<usize> = blocks.first().copied().into_iter().collect();
    let mut open: Vec<usize> = reached.iter().copied().collect();
    while let Some(block) = open.pop() {
        for next in around[block].intersection(blocks) {
            if reached.insert(*next) {
                open.push(*next);
            }
        }
    }
    reached.len() == blocks.len()
}

/// The quarters with their neighbours. The island counts as a neighbour of the nearest quarter here, so that it
/// belongs to a Stadtteil.
fn quarters_as_parts(cells: &Cells, quarter_of: &[Option<usize>], land: &[usize]) -> Parts {
    let areas = cells.areas();
    let mut members = vec![Vec::new(); QUARTERS];
    for (block, quarter) in quarter_of.iter().enumerate() {
        if let Some(quarter) = quarter {
            members[*quarter].push(block);
        }
    }
    let mut neighbours = vec![BTreeSet::new(); QUARTERS];
    for border in &cells.borders {
        if let (Some(left), Some(right)) = (quarter_of[border.left], quarter_of[border.right])
            && left != right
        {
            neighbours[left].insert(right);
        }
    }
    let places: Vec<Place> =
        members.iter().map(|blocks| middle_of(blocks.iter().map(|block| cells.middles[*block]))).collect();
    let island = QUARTERS - 1;
    let distance = |block: &&usize| cells.middles[**block].distance(places[island]);
    let nearest = land.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)));
    if let Some(bank) = nearest.and_then(|block| quarter_of[*block]) {
        neighbours[island].insert(bank);
        neighbours[bank].insert(island);
    }
    let sizes = members.iter().map(|blocks| blocks.iter().map(|block| areas[*block]).sum::<f64>().sqrt());
    Parts { places, sizes: sizes.collect(), neighbours }
}
