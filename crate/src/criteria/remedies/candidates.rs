//! Changes of borders that might satisfy a finding, the more likely ones first.

use super::sets::Choice;
use super::{Move, Target};
use crate::criteria::check::Basis;
use crate::criteria::{Criterion, Finding, Place, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// Sets are grown from so many Teilräume.
const SEEDS: usize = 8;
/// Areas that do not touch are offered only so often.
const FAR_AREAS: usize = 4;

pub fn candidates(basis: &Basis, finding: &Finding) -> Vec<Move> {
    let is_settled = matches!(finding.verdict, Verdict::Met | Verdict::Excused);
    match (finding.criterion, finding.place) {
        _ if is_settled => Vec::new(),
        (Criterion::Rlk1 | Criterion::Glk3, Place::Teilraum(teilraum)) => into_an_area(basis, teilraum),
        (Criterion::Rlk2, Place::Teilraum(teilraum)) => {
            vec![Move { teilraeume: vec![teilraum], to: Target::Outside }]
        }
        (Criterion::Glk1, Place::Area(area)) => {
            let classes = basis.standards.glk1;
            fewer_people(basis, area, finding, &|class| classes.has(class))
        }
        (Criterion::Glk2, Place::Area(area)) => {
            let classes = basis.standards.glk2;
            fewer_people(basis, area, finding, &|class| classes.has(class))
        }
        (Criterion::R2, Place::Area(area)) if finding.figure > finding.limit => {
            fewer_people(basis, area, finding, &|_| true)
        }
        (Criterion::R2 | Criterion::S631, Place::Area(area)) => more_people(basis, area, finding),
        (Criterion::Glk6, Place::Area(area)) => one_district(basis, area),
        (Criterion::Number, Place::City) => fewer_areas(basis, finding),
        _ => Vec::new(),
    }
}

/// A Teilraum into an area beside it, a new one, or one of its Stadtbezirk.
fn into_an_area(basis: &Basis, teilraum: usize) -> Vec<Move> {
    let beside = areas_beside(basis, &[teilraum], None);
    let district = basis.districts.district(teilraum);
    let far = areas_of_district(basis, district).into_iter().filter(|area| !beside.contains(area));
    let targets = beside.iter().copied().map(Target::Area).chain([Target::NewArea]);
    let targets = targets.chain(far.take(FAR_AREAS).map(Target::Area));
    targets.map(|to| Move { teilraeume: vec![teilraum], to }).collect()
}

/// As many people as exceed the limit to elsewhere: with a single Teilraum, else with a small set; at first so that the
/// limit is kept, then so that the tolerance is.
fn fewer_people(basis: &Basis, area: usize, finding: &Finding, counts: &dyn Fn(u8) -> bool) -> Vec<Move> {
    let rules = &basis.standards.rules;
    let tolerance = match finding.criterion {
        Criterion::Glk1 => rules.glk1.as_ref().map(|rule| rule.tolerance),
        Criterion::Glk2 => rules.glk2.as_ref().map(|rule| rule.tolerance),
        _ => rules.r2.as_ref().map(|rule| rule.tolerance),
    };
    let choice = Choice::new(people_of(basis, basis.layout.members(area), counts), basis.adjacency());
    let within = finding.limit * (1.0 + tolerance.unwrap_or(0.0));
    let mut moves = Vec::new();
    for excess in [finding.figure - finding.limit, finding.figure - within] {
        let singles: Vec<Vec<usize>> = choice.singles(excess).map(|one| vec![one]).collect();
        let seeds = choice.largest_first().into_iter().take(SEEDS);
        let sets = if singles.is_empty() { choice.grown(excess, seeds) } else { singles };
        let fewest = sets.first().map_or(0, Vec::len);
        for set in sets.into_iter().filter(|set| set.len() <= fewest + 1) {
            let beside = areas_beside(basis, &set, Some(area));
            let targets = beside.into_iter().map(Target::Area).chain([Target::NewArea, Target::Outside]);
            moves.extend(targets.map(|to| Move { teilraeume: set.clone(), to }));
        }
        if finding.verdict != Verdict::Violated {
            break;
        }
    }
    interleaved(moves)
}

/// People from beside an area into it: those outside all areas, else a whole area that touches.
fn more_people(basis: &Basis, area: usize, finding: &Finding) -> Vec<Move> {
    let members: Vec<usize> = basis.layout.members(area).collect();
    let outside = |&teilraum: &usize| basis.layout.area_of(teilraum).is_none();
    let free = people_of(basis, (0..basis.layout.numbers().len()).filter(outside), &|_| true);
    let choice = Choice::new(free, basis.adjacency());
    let missing = finding.limit - finding.figure;
    let beside: BTreeSet<usize> = members
        .iter()
        .flat_map(|&one| basis.adjacency().neighbours(one))
        .copied()
        .filter(|one| choice.people(*one).is_some())
        .collect();
    let singles: Vec<Vec<usize>> =
        choice.singles(missing).filter(|one| beside.contains(one)).map(|one| vec![one]).collect();
    let sets =
        if singles.is_empty() { choice.grown(missing, beside.into_iter().take(SEEDS)) } else { singles };
    let joined = sets.into_iter().map(|teilraeume| Move { teilraeume, to: Target::Area(area) });
    let merged = areas_beside(basis, &members, Some(area))
        .into_iter()
        .map(|other| Move { teilraeume: members.clone(), to: Target::Area(other) });
    joined.chain(merged).collect()
}

/// All Teilräume of all Stadtbezirke but one to elsewhere.
fn one_district(basis: &Basis, area: usize) -> Vec<Move> {
    let mut districts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for teilraum in basis.layout.members(area) {
        if let Some(district) = basis.districts.district(teilraum) {
            districts.entry(district).or_default().push(teilraum);
        }
    }
    let mut moves = Vec::new();
    for kept in districts.keys() {
        let others: Vec<usize> = districts.keys().copied().filter(|district| district != kept).collect();
        let mut teilraeume: Vec<usize> =
            others.iter().filter_map(|other| districts.get(other)).flatten().copied().collect();
        teilraeume.sort_unstable();
        let beside = areas_beside(basis, &teilraeume, Some(area));
        let fitting = others.first().map(|&district| areas_of_district(basis, Some(district)));
        let fitting: Vec<usize> = fitting.filter(|_| others.len() == 1).unwrap_or_default();
        let near = beside.iter().copied().filter(|other| fitting.contains(other));
        let far = fitting.iter().copied().filter(|other| !beside.contains(other) && *other != area);
        let targets = near.chain(far.take(FAR_AREAS)).map(Target::Area);
        let targets = targets.chain((others.len() == 1).then_some(Target::NewArea)).chain([Target::Outside]);
        moves.extend(targets.map(|to| Move { teilraeume: teilraeume.clone(), to }));
    }
    moves.sort_by_key(|one| one.teilraeume.len());
    moves
}

/// The smallest areas, as many as there are too many, into one that touches, or out.
fn fewer_areas(basis: &Basis, finding: &Finding) -> Vec<Move> {
    let mut areas: Vec<Vec<usize>> =
        (0..basis.layout.len()).map(|area| basis.layout.members(area).collect()).collect();
    areas.retain(|members| !members.is_empty());
    areas.sort_by_key(Vec::len);
    let excess = (1..=areas.len()).find(|&count| finding.figure - count as f64 <= finding.limit);
    let excess = excess.unwrap_or(areas.len()).max(1);
    let mut moves = Vec::new();
    for smallest in areas.windows(excess).take(SEEDS) {
        let mut teilraeume: Vec<usize> = smallest.concat();
        teilraeume.sort_unstable();
        let beside = areas_beside(basis, &teilraeume, None);
        let own = |area: &usize| teilraeume.iter().any(|&one| basis.layout.area_of(one) == Some(*area));
        let targets: Vec<usize> = beside.into_iter().filter(|area| !own(area)).collect();
        let targets = targets.into_iter().map(Target::Area).chain([Target::Outside]);
        moves.extend(targets.map(|to| Move { teilraeume: teilraeume.clone(), to }));
    }
    moves
}

/// Areas that touch some Teilräume, ascending.
fn areas_beside(basis: &Basis, teilraeume: &[usize], but: Option<usize>) -> Vec<usize> {
    let beside = teilraeume.iter().flat_map(|&one| basis.adjacency().neighbours(one));
    let areas = beside.filter_map(|&next| basis.layout.area_of(next)).filter(|&area| Some(area) != but);
    areas.collect::<BTreeSet<usize>>().into_iter().collect()
}

/// Areas whose Teilräume all lie in that Stadtbezirk.
fn areas_of_district(basis: &Basis, district: Option<usize>) -> Vec<usize> {
    let inside = |area: &usize| {
        let mut members = basis.layout.members(*area).peekable();
        members.peek().is_some() && members.all(|one| basis.districts.district(one) == district)
    };
    if district.is_some() { (0..basis.layout.len()).filter(inside).collect() } else { Vec::new() }
}

/// Teilräume of some classes with known inhabitants.
fn people_of(
    basis: &Basis,
    teilraeume: impl Iterator<Item = usize>,
    counts: &dyn Fn(u8) -> bool,
) -> Vec<(usize, f64)> {
    let classes = basis.index.classes();
    let of_class = teilraeume.filter(|&one| classes.get(one).is_some_and(|&class| counts(class)));
    let with_people = of_class.filter_map(|one| Some((one, *basis.index.inhabitants().get(one)?)));
    with_people.filter(|(_, people)| !people.is_nan()).collect()
}

/// By target in turn, so that a bound on their number leaves some of each.
fn interleaved(moves: Vec<Move>) -> Vec<Move> {
    let mut sorted: Vec<(usize, Move)> = Vec::with_capacity(moves.len());
    let mut seen: Vec<(Target, usize)> = Vec::new();
    for one in moves {
        if sorted.iter().any(|(_, other)| *other == one) {
            continue;
        }
        let turn = match seen.iter_mut().find(|(target, _)| *target == one.to) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                seen.push((one.to, 0));
                0
            }
        };
        sorted.push((turn, one));
    }
    sorted.sort_by_key(|(turn, _)| *turn);
    sorted.into_iter().map(|(_, one)| one).collect()
}
