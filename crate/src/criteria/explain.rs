//! What a finding rests on, in the terms a sentence needs.

use super::check::review::last_review;
use super::check::{Basis, Parts, touched};
use super::detail::{Counted, DistrictPart, FieldOffers, FindingDetail, SeriesEntry};
use super::{ClassSet, Criterion, Finding, Place};
use crate::index::MISSING;

/// Looks up what the finding rests on.
#[must_use]
pub fn explain(basis: &Basis, finding: &Finding) -> FindingDetail {
    let detail = FindingDetail {
        hard: basis.standards.is_hard(finding.criterion),
        recorded: basis.judgements.at(finding.criterion, finding.place).cloned(),
        ..FindingDetail::default()
    };
    match finding.place {
        Place::Teilraum(teilraum) => of_teilraum(basis, finding, teilraum, detail),
        Place::Area(area) => of_area(basis, finding, area, detail),
        Place::City => FindingDetail {
            areas: (0..basis.layout.len()).filter(|&n| basis.layout.members(n).next().is_some()).collect(),
            excess: above(finding.figure, finding.limit),
            ..detail
        },
    }
}

fn of_teilraum(basis: &Basis, finding: &Finding, teilraum: usize, common: FindingDetail) -> FindingDetail {
    let value = |values: &[f64]| known(values.get(teilraum).copied().unwrap_or(f64::NAN));
    let neighbours = basis.adjacency().neighbours(teilraum);
    let mut beside: Vec<usize> = neighbours.iter().filter_map(|&next| basis.layout.area_of(next)).collect();
    beside.sort_unstable();
    beside.dedup();
    let mut detail = FindingDetail {
        class: basis.index.classes().get(teilraum).copied(),
        area: basis.layout.area_of(teilraum),
        index: value(basis.index.values()),
        neighbours: neighbours.to_vec(),
        areas: beside,
        ..common
    };
    match finding.criterion {
        Criterion::Rlk1 => detail.classes = numbers(basis, |class| !basis.standards.is_supporting(class)),
        Criterion::Rlk2 => {
            detail.classes = numbers(basis, |class| basis.standards.is_supporting(class));
            detail.identity = basis.judgements.at(Criterion::Rlk6, finding.place).cloned();
        }
        Criterion::Rlk3 => detail.series = series(basis, teilraum, detail.recorded.as_ref()),
        Criterion::Rlk4 => {
            detail.class_without =
                known(finding.figure).map(|index| basis.index.method().bounds().class_of(index));
        }
        Criterion::Glk3 => {
            detail.period = basis.past.period(teilraum).map(str::to_owned);
            detail.index_then = known(basis.past.index_then(teilraum));
            let left = |reference: &crate::areas::Layout| {
                reference.names().get(reference.area_of(teilraum)?).cloned()
            };
            detail.left = basis.reference.and_then(left);
        }
        _ => {}
    }
    detail
}

fn of_area(basis: &Basis, finding: &Finding, area: usize, common: FindingDetail) -> FindingDetail {
    let rules = &basis.standards.rules;
    let over = above(finding.figure, finding.limit);
    let under = above(finding.limit, finding.figure);
    let most = |tolerance: f64| known(finding.limit * (1.0 + tolerance));
    match finding.criterion {
        Criterion::Glk1 | Criterion::Glk2 => {
            let (rule, set) = match finding.criterion {
                Criterion::Glk1 => (&rules.glk1, basis.standards.glk1),
                _ => (&rules.glk2, basis.standards.glk2),
            };
            FindingDetail {
                classes: numbers(basis, |class| set.has(class)),
                teilraeume: counted(basis, area, |class| set.has(class)),
                unknown: uncertain(basis, area, set),
                most: rule.as_ref().and_then(|rule| most(rule.tolerance)),
                excess: over,
                ..common
            }
        }
        Criterion::R2 | Criterion::S631 => {
            let is_lower_end = finding.figure < finding.limit;
            FindingDetail {
                teilraeume: counted(basis, area, |_| true),
                unknown: basis.layout.members(area).filter(|&one| people(basis, one).is_none()).collect(),
                most: rules
                    .r2
                    .as_ref()
                    .filter(|_| !is_lower_end && finding.criterion == Criterion::R2)
                    .and_then(|rule| most(rule.tolerance)),
                excess: over.filter(|_| finding.criterion == Criterion::R2),
                missing: under.filter(|_| is_lower_end && below_least(basis, finding)),
                ..common
            }
        }
        Criterion::Rlk5 => FindingDetail { fields: offers(basis, area), ..common },
        Criterion::Glk3 => {
            let reviewed = last_review(basis, area);
            let years = rules.glk3.as_ref().map_or(0, |rule| rule.review_years);
            FindingDetail {
                reviewed: reviewed.map(|day| day.to_string()),
                due: reviewed.map(|day| day.plus_years(years).to_string()),
                ..common
            }
        }
        Criterion::Glk4 => FindingDetail { parts: parts(basis, area), ..common },
        Criterion::Glk5 => {
            let mut touched = touched(basis.layout, basis.adjacency());
            let areas = touched.get_mut(area).map(std::mem::take).unwrap_or_default();
            FindingDetail { areas, ..common }
        }
        Criterion::Glk6 => {
            let members = basis.layout.members(area);
            FindingDetail {
                districts: districts(basis, area),
                unknown: members.filter(|&one| basis.districts.district(one).is_none()).collect(),
                ..common
            }
        }
        _ => common,
    }
}

/// Whether the limit of a finding is a lower one.
fn below_least(basis: &Basis, finding: &Finding) -> bool {
    let rules = &basis.standards.rules;
    match finding.criterion {
        Criterion::R2 => rules.r2.as_ref().is_some_and(|rule| finding.figure < rule.min),
        _ => true,
    }
}

fn known(figure: f64) -> Option<f64> {
    Some(figure).filter(|figure| figure.is_finite())
}

fn above(figure: f64, limit: f64) -> Option<f64> {
    known(figure - limit).filter(|&excess| excess > 0.0)
}

fn people(basis: &Basis, teilraum: usize) -> Option<f64> {
    known(basis.index.inhabitants().get(teilraum).copied().unwrap_or(f64::NAN))
}

fn class_of(basis: &Basis, teilraum: usize) -> u8 {
    basis.index.classes().get(teilraum).copied().unwrap_or(MISSING)
}

fn numbers(basis: &Basis, counts: impl Fn(u8) -> bool) -> Vec<u8> {
    let all = (0..u8::MAX).take(basis.index.method().classes.len());
    all.filter(|&class| counts(class)).collect()
}

/// Teilräume of an area whose class counts, those with most inhabitants first, unknown ones last.
fn counted(basis: &Basis, area: usize, counts: impl Fn(u8) -> bool) -> Vec<Counted> {
    let members = basis.layout.members(area).filter(|&one| counts(class_of(basis, one)));
    let mut all: Vec<Counted> =
        members.map(|teilraum| Counted { teilraum, inhabitants: people(basis, teilraum) }).collect();
    all.sort_by(|a, b| {
        b.inhabitants
            .unwrap_or(-1.0)
            .total_cmp(&a.inhabitants.unwrap_or(-1.0))
            .then(a.teilraum.cmp(&b.teilraum))
    });
    all
}

/// Teilräume of an area that count without their inhabitants being known, or of which nobody knows whether they count.
fn uncertain(basis: &Basis, area: usize, classes: ClassSet) -> Vec<usize> {
    let is_uncertain = |&teilraum: &usize| match class_of(basis, teilraum) {
        MISSING => people(basis, teilraum) != Some(0.0),
        class => classes.has(class) && people(basis, teilraum).is_none(),
    };
    basis.layout.members(area).filter(is_uncertain).collect()
}

fn districts(basis: &Basis, area: usize) -> Vec<DistrictPart> {
    let mut parts: Vec<DistrictPart> = Vec::new();
    for teilraum in basis.layout.members(area) {
        let name = basis.districts.district(teilraum).and_then(|number| basis.districts.names().get(number));
        let Some(name) = name else { continue };
        let inhabitants = people(basis, teilraum).unwrap_or(0.0);
        match parts.iter_mut().find(|part| part.name == *name) {
            Some(part) => {
                part.teilraeume.push(teilraum);
                part.inhabitants += inhabitants;
            }
            None => parts.push(DistrictPart { name: name.clone(), teilraeume: vec![teilraum], inhabitants }),
        }
    }
    parts.sort_by(|a, b| b.teilraeume.len().cmp(&a.teilraeume.len()).then_with(|| a.name.cmp(&b.name)));
    parts
}

fn parts(basis: &Basis, area: usize) -> Vec<Vec<usize>> {
    let numbered = Parts::of(basis.layout, basis.neighbourhood);
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for teilraum in basis.layout.members(area) {
        let Some(number) = numbered.part(teilraum) else { continue };
        while parts.len() <= number as usize {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.get_mut(number as usize) {
            part.push(teilraum);
        }
    }
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    parts
}

fn series(basis: &Basis, teilraum: usize, recorded: Option<&super::Recorded>) -> Vec<SeriesEntry> {
    let series = recorded.and_then(|recorded| basis.past.series(&recorded.judgement.indicator));
    let periods = series.map_or(&[][..], |series| series.periods());
    let entry = |period: &crate::index::SeriesPeriod| SeriesEntry {
        period: period.period.clone(),
        value: known(period.values.get(teilraum).copied().unwrap_or(f64::NAN)),
        city: known(period.city),
    };
    periods.iter().map(entry).collect()
}

fn offers(basis: &Basis, area: usize) -> Vec<FieldOffers> {
    let Some(offers) = basis.offers else { return Vec::new() };
    let inhabitants: Option<f64> = basis.layout.members(area).map(|one| people(basis, one)).sum();
    let inhabitants = inhabitants.filter(|&inhabitants| inhabitants > 0.0);
    let of_field = |(number, field): (usize, &String)| {
        let inside =
            |&&(teilraum, of): &&(usize, usize)| of == number && basis.layout.area_of(teilraum) == Some(area);
        let count = offers.placed().iter().filter(inside).count();
        FieldOffers {
            field: field.clone(),
            offers: u32::try_from(count).unwrap_or(u32::MAX),
            per_thousand: inhabitants.map(|inhabitants| count as f64 / inhabitants * 1000.0),
        }
    };
    offers.fields().iter().enumerate().map(of_field).collect()
}
