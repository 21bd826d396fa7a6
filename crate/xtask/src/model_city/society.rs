//! The people of the model city: counts of six years, with the patterns real cities show.
//!
//! Deprivation lies in clusters, falls towards the rim and along parks, and goes with unemployment, migration
//! background, many children and large houses. Nothing here describes a real place.

use super::city::{City, Quarter};
use super::land::Place;
use super::random::{Random, hills};

pub const YEARS: [u32; 6] = [2020, 2021, 2022, 2023, 2024, 2025];
/// Inhabitants of the whole city in the last year, about.
const INHABITANTS: f64 = 1_090_000.0;

/// Counts of one quarter and year, in the order of `table::COUNTS`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    pub einwohner: u32,
    pub unter_18: u32,
    pub von_15_bis_64: u32,
    pub von_18_bis_64: u32,
    pub ab_65: u32,
    pub migrationshintergrund: u32,
    pub sgb2: u32,
    pub sgb12: u32,
    pub arbeitslose: u32,
    pub adressen: u32,
}

/// Places with many (or, negative, few) people who have limited chances: east, north, reach, strength; metres.
const CLUSTERS: [(f64, f64, f64, f64); 12] = [
    (-6_200.0, 5_600.0, 1_700.0, 2.3),
    (-4_300.0, 8_200.0, 1_300.0, 1.7),
    (6_900.0, 1_500.0, 1_800.0, 2.2),
    (5_200.0, -6_300.0, 1_700.0, 2.4),
    (-3_800.0, -8_800.0, 1_300.0, 1.9),
    (8_200.0, 6_900.0, 1_200.0, 1.6),
    (3_600.0, 3_000.0, 1_300.0, 1.2),
    (-4_900.0, -2_200.0, 2_600.0, -1.5),
    (-8_600.0, 500.0, 2_000.0, -0.9),
    (1_200.0, -3_200.0, 1_500.0, -0.9),
    (9_200.0, -2_600.0, 1_800.0, -0.9),
    (-700.0, 9_200.0, 1_800.0, -0.6),
];

/// Share of people with basic income support by rank of deprivation: share of quarters below, and the share there.
const TRANSFER_BY_RANK: [(f64, f64); 9] = [
    (0.0, 0.005),
    (0.025, 0.0185),
    (0.15, 0.057),
    (0.31, 0.094),
    (0.55, 0.136),
    (0.805, 0.176),
    (0.895, 0.212),
    (0.952, 0.254),
    (1.0, 0.43),
];

/// Counts by quarter, then by year.
pub fn counts(city: &City) -> Vec<[Counts; YEARS.len()]> {
    let mut random = Random::new(77);
    let deprivation: Vec<f64> =
        city.quarters.iter().map(|quarter| deprivation(quarter) + 0.34 * random.bell()).collect();
    let mut order: Vec<usize> = (0..deprivation.len()).collect();
    order.sort_by(|a, b| deprivation[*a].total_cmp(&deprivation[*b]));
    let mut transfer = vec![0.0; deprivation.len()];
    for (rank, quarter) in order.iter().enumerate() {
        transfer[*quarter] = by_rank((rank as f64 + 0.5) / deprivation.len() as f64);
    }
    let people: Vec<f64> = city.quarters.iter().map(|quarter| people(quarter, &mut random)).collect();
    let scale = INHABITANTS / people.iter().sum::<f64>();
    (0..city.quarters.len())
        .map(|quarter| {
            let end = (people[quarter] * scale).round();
            years(&city.quarters[quarter], end, transfer[quarter], &mut random)
        })
        .collect()
}

fn deprivation(quarter: &Quarter) -> f64 {
    let place = quarter.place;
    let clusters: f64 = CLUSTERS
        .iter()
        .map(|&(x, y, reach, strength)| {
            let away = place.distance(Place { x, y }) / reach;
            strength / ((1.0 + away * away) * (1.0 + away * away))
        })
        .sum();
    clusters + 0.55 * hills(51, place.x, place.y, 3_000.0) - 0.25 * outwards(place)
}

/// 0 in the middle, 1 at the rim.
fn outwards(place: Place) -> f64 {
    ((place.x * place.x + place.y * place.y).sqrt() / 12_000.0).min(1.0)
}

fn by_rank(rank: f64) -> f64 {
    let pieces = TRANSFER_BY_RANK.windows(2);
    let (low, high) = pieces
        .map(|piece| (piece[0], piece[1]))
        .find(|(_, high)| rank <= high.0)
        .unwrap_or(((0.0, 0.0), (1.0, 0.0)));
    low.1 + (high.1 - low.1) * (rank - low.0) / (high.0 - low.0)
}

/// Inhabitants before scaling: many per area in the middle, few where works and harbours are.
fn people(quarter: &Quarter, random: &mut Random) -> f64 {
    let per_hectare =
        95.0 - 68.0 * outwards(quarter.place) + 22.0 * hills(61, quarter.place.x, quarter.place.y, 2_800.0);
    let full = quarter.area / 10_000.0 * per_hectare.max(12.0);
    let usual = 900.0 + 0.55 * full.min(4_500.0);
    let people = usual * (1.0 + 0.22 * random.bell()).clamp(0.35, 1.9);
    let works = random.share();
    if works < 0.025 || quarter.is_island { people * 0.12 } else { people }
}

/// Six years of one quarter that ends with `end` inhabitants and the share `transfer`.
fn years(quarter: &Quarter, end: f64, transfer: f64, random: &mut Random) -> [Counts; YEARS.len()] {
    let out = outwards(quarter.place);
    let need = ((transfer - 0.14) / 0.09).clamp(-1.5, 3.0);
    let growth = 0.003 + 0.006 * random.bell() + if random.share() < 0.03 { 0.05 } else { 0.0 };
    // Some quarters change: prices drive people out, or estates decline.
    let trend =
        0.0035 * random.bell() + if random.share() < 0.04 { random.between(-0.012, 0.012) } else { 0.0 };
    let under_18 = (0.148 + 0.022 * need + 0.035 * out + 0.02 * random.bell()).clamp(0.06, 0.33);
    let over_64 = (0.165 - 0.012 * need + 0.055 * out + 0.035 * random.bell()).clamp(0.05, 0.42);
    let migration = (0.43 + 0.125 * need - 0.10 * out + 0.05 * random.bell()).clamp(0.06, 0.88);
    let out_of_work = (0.36 + 0.035 * random.bell()).clamp(0.2, 0.5);
    let elderly = (0.10 + 0.02 * random.bell()).clamp(0.03, 0.2);
    let per_address = (15.0 - 9.8 * out + 2.6 * need + 1.6 * random.bell()).clamp(2.1, 34.0);
    std::array::from_fn(|year| {
        let before = (YEARS.len() - 1 - year) as f64;
        let einwohner = end / (1.0 + growth * before) * (1.0 + 0.004 * random.bell());
        // 2022 brought many people who needed support at first.
        let wave = [-0.004, -0.003, 0.004, 0.005, 0.002, 0.0][year];
        let share = (transfer + wave * (1.0 + 0.3 * need) - trend * before + 0.003 * random.bell())
            .clamp(0.002, 0.62);
        let drift = 1.0 - 0.012 * before;
        round_all(
            einwohner,
            [
                under_18 * (1.0 + 0.01 * random.bell()),
                over_64 * (1.0 - 0.004 * before),
                migration * drift,
                share,
                elderly,
                out_of_work,
                per_address,
                0.155 + 0.01 * random.bell(),
            ],
        )
    })
}

/// Whole numbers that fit together: parts never exceed what they are parts of.
fn round_all(einwohner: f64, shares: [f64; 8]) -> Counts {
    let [under_18, over_64, migration, transfer, elderly, out_of_work, per_address, teens] = shares;
    let whole = |number: f64| number.round().max(0.0) as u32;
    let all = whole(einwohner);
    let unter_18 = whole(einwohner * under_18).min(all);
    let ab_65 = whole(einwohner * over_64).min(all - unter_18);
    let von_18_bis_64 = all - unter_18 - ab_65;
    let von_15_bis_64 = von_18_bis_64 + whole(f64::from(unter_18) * teens).min(unter_18);
    let sgb12 = whole(einwohner * transfer * elderly).min(all);
    let sgb2 = whole(einwohner * transfer * (1.0 - elderly)).min(all - sgb12);
    Counts {
        einwohner: all,
        unter_18,
        von_15_bis_64,
        von_18_bis_64,
        ab_65,
        migrationshintergrund: whole(einwohner * migration).min(all),
        sgb2,
        sgb12,
        arbeitslose: whole(f64::from(sgb2) * out_of_work).min(von_15_bis_64).min(sgb2),
        adressen: whole(einwohner / per_address).max(1).min(all.max(1)),
    }
}
