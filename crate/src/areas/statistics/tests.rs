use super::*;
use crate::areas::test_plans::{CityOf, layout, method};
use crate::city::{Contact, Neighbourhood, test_cities::grid};
use crate::index::EXCLUDED;
use proptest::prelude::*;
use std::rc::Rc;

fn ground(city: &CityOf, columns: usize) -> Ground {
    let rows = city.inhabitants.len().div_ceil(columns);
    let geometry = grid(columns, rows);
    Ground::new(&city.build(), Rc::new(Neighbourhood::of(&geometry, Contact::Rook, 1.0)))
}

fn terms(least_persons: f64) -> Terms {
    Terms { least_persons, covered: vec![2, 3, 4] }
}

fn figures(city: &CityOf, areas: &[&[usize]], least: f64) -> Vec<AreaStatistics> {
    let built = city.build();
    let index = Index::new(&built, &city.method(), "").unwrap();
    statistics(&layout(areas, &built), &ground(city, 2), &index, &terms(least))
}

#[test]
fn an_area_is_pooled_and_not_averaged() {
    let city = CityOf::new(&[1000.0, 3000.0, 500.0, 500.0], &[500.0, 300.0, 50.0, 25.0]);
    let found = figures(&city, &[&[0, 1]], 5.0);
    assert_eq!(found.len(), 3);
    assert_eq!(found[0].teilraeume, 2);
    assert_eq!(found[0].inhabitants, Some(4000.0));
    assert_eq!(found[0].indicators[0].value, Some(20.0));
    assert_eq!(found[1].indicators[0].value, Some(7.5));
    assert_eq!(found[2].indicators[0].value, Some(17.5));
    assert_eq!(found[2].inhabitants, Some(5000.0));
}

#[test]
fn parts_compactness_and_districts_follow_from_the_members() {
    let mut city = CityOf::new(&[100.0; 4], &[10.0, 20.0, 30.0, 40.0]);
    city.districts = vec!["Nord", "Nord", "Süd", ""];
    let found = figures(&city, &[&[0, 3], &[1]], 5.0);
    assert_eq!((found[0].parts, found[1].parts, found[2].parts, found[3].parts), (2, 1, 1, 1));
    assert_eq!(found[0].districts, ["Nord"]);
    assert_eq!(found[2].districts, ["Süd"]);
    assert_eq!(found[3].districts, ["Nord", "Süd"]);
    assert!(found[3].compactness.unwrap() > 0.7 && found[0].compactness.unwrap() < 0.4);
}

#[test]
fn few_persons_are_withheld_with_the_rest_that_would_betray_them() {
    let city = CityOf::new(&[4.0, 900.0, 800.0, 700.0], &[2.0, 90.0, 160.0, 70.0]);
    let found = figures(&city, &[&[0], &[1], &[2]], 5.0);
    assert!(found[0].protected && found[0].inhabitants.is_none() && found[0].index.is_none());
    assert!(found[0].inhabitants_by_class.is_empty() && found[0].coverage.is_none());
    // The rest of the city is the smallest other part.
    let protected: Vec<bool> = found.iter().map(|area| area.protected).collect();
    assert_eq!(protected, [true, false, false, true, false]);
    let all = figures(&city, &[&[0], &[1], &[2]], 0.0);
    assert!(all.iter().all(|area| !area.protected && area.index.is_some()));
}

#[test]
fn a_share_of_few_cases_is_withheld_while_inhabitants_are_shown() {
    let city = CityOf::new(&[400.0, 900.0, 800.0, 700.0], &[3.0, 90.0, 160.0, 70.0]);
    let found = figures(&city, &[&[0]], 5.0);
    assert_eq!(found[0].inhabitants, Some(400.0));
    assert!(found[0].indicators[0].protected && found[0].indicators[0].value.is_none());
    assert!(found[1].indicators[0].protected, "the rest of the city would give it away");
    assert_eq!((found[0].index, found[2].indicators[0].protected), (None, false));
}

#[test]
fn members_without_a_value_are_counted_and_left_out() {
    let mut city = CityOf::new(&[400.0, 600.0, 800.0, 700.0], &[40.0, f64::NAN, 160.0, 70.0]);
    city.excluded = vec!["2"];
    let found = figures(&city, &[&[0, 1, 2]], 5.0);
    assert_eq!(found[0].indicators[0].value, Some(10.0));
    assert_eq!(found[0].indicators[0].missing, 1);
    let by_class = &found[0].teilraeume_by_class;
    assert_eq!(by_class[by_class.len() - 2..], [1, 1]);
    assert_eq!(found[0].inhabitants_by_class[by_class.len() - 1], 800.0);
    assert_eq!(found[0].inhabitants, Some(1800.0));
    assert_eq!(Index::new(&city.build(), &city.method(), "").unwrap().classes()[2], EXCLUDED);
}

#[test]
fn an_empty_area_has_nothing_and_betrays_nothing() {
    let city = CityOf::new(&[400.0, 600.0], &[40.0, 90.0]);
    let found = figures(&city, &[&[], &[0]], 5.0);
    assert_eq!((found[0].teilraeume, found[0].inhabitants, found[0].index), (0, Some(0.0), None));
    assert!(found.iter().all(|area| !area.protected));
}

#[test]
fn fifteen_thousand_teilraeume_and_a_hundred_areas_are_feasible() {
    let inhabitants: Vec<f64> = (0..15_000).map(|i| f64::from(i % 97) * 20.0 + 10.0).collect();
    let cases: Vec<f64> = (0..15_000).map(|i| f64::from(i % 89) * 2.0).collect();
    let city = CityOf::new(&inhabitants, &cases);
    let (built, ground) = (city.build(), ground(&city, 150));
    let index = Index::new(&built, &method(), "").unwrap();
    let mut layout = layout(&vec![&[][..]; 100], &built);
    (0..15_000).for_each(|i| layout.assign(i, Some(i / 150)));
    let start = std::time::Instant::now();
    let found = statistics(&layout, &ground, &index, &terms(5.0));
    println!("15,000 Teilräume and 100 areas: {:?}", start.elapsed());
    assert_eq!(found.len(), 102);
    let start = std::time::Instant::now();
    let mut before = layout.clone();
    (0..15_000).step_by(7).for_each(|i| before.assign(i, Some((i + 300) / 150 % 100)));
    let compared = crate::areas::compare_layouts(&layout, &before, &ground, &index, &terms(5.0));
    println!("compared with another layout: {:?}", start.elapsed());
    assert_eq!(compared.areas.len(), 100);
}

proptest! {
    #[test]
    fn areas_and_rest_add_up_to_the_city(
        rows in prop::collection::vec((0u16..3000, 0.0..0.5_f64, 0usize..4), 2..20),
        least in 0.0..20.0_f64,
    ) {
        let inhabitants: Vec<f64> = rows.iter().map(|row| f64::from(row.0)).collect();
        let cases: Vec<f64> = rows.iter().map(|row| (f64::from(row.0) * row.1).floor()).collect();
        let city = CityOf::new(&inhabitants, &cases);
        let members = |area: usize| -> Vec<usize> { (0..rows.len()).filter(|&i| rows[i].2 == area).collect() };
        let areas: Vec<Vec<usize>> = (0..3).map(members).collect();
        let areas: Vec<&[usize]> = areas.iter().map(Vec::as_slice).collect();
        let built = city.build();
        let Ok(index) = Index::new(&built, &method(), "") else { return Ok(()) };
        let found = statistics(&layout(&areas, &built), &ground(&city, 4), &index, &terms(least));
        let open = statistics(&layout(&areas, &built), &ground(&city, 4), &index, &terms(0.0));
        let sum: f64 = open[..4].iter().filter_map(|area| area.inhabitants).sum();
        prop_assert_eq!(Some(sum), open[4].inhabitants);
        prop_assert_eq!(open[..4].iter().map(|area| area.teilraeume).sum::<u32>(), open[4].teilraeume);
        if let Some(index) = open[4].index {
            prop_assert!(index.abs() < 1e-9, "the city itself is 0 where it is the centre: {index}");
        }
        for (shown, all) in found.iter().zip(&open) {
            prop_assert!(shown.inhabitants.is_none_or(|x| Some(x) == all.inhabitants && (x == 0.0 || x >= least)));
            prop_assert!(shown.indicators.iter().all(|pooled| !pooled.protected || shown.index.is_none()));
        }
        let withheld: f64 = found[..4].iter().zip(&open).filter(|(shown, _)| shown.protected)
            .filter_map(|(_, all)| all.inhabitants).sum();
        prop_assert!(withheld == 0.0 || withheld >= least || sum < least);
    }

    #[test]
    fn the_index_of_an_area_of_one_teilraum_is_that_teilraums(
        rows in prop::collection::vec((10u16..3000, 0.1..0.5_f64), 3..12),
    ) {
        let inhabitants: Vec<f64> = rows.iter().map(|row| f64::from(row.0)).collect();
        let cases: Vec<f64> = rows.iter().map(|row| (f64::from(row.0) * row.1).floor()).collect();
        let city = CityOf::new(&inhabitants, &cases);
        let built = city.build();
        let index = Index::new(&built, &method(), "").unwrap();
        let areas: Vec<Vec<usize>> = (0..rows.len()).map(|i| vec![i]).collect();
        let areas: Vec<&[usize]> = areas.iter().map(Vec::as_slice).collect();
        let found = statistics(&layout(&areas, &built), &ground(&city, 3), &index, &terms(0.0));
        for (i, area) in found.iter().take(rows.len()).enumerate() {
            prop_assert!((area.index.unwrap() - index.values()[i]).abs() < 1e-9);
            prop_assert_eq!(area.class, Some(index.classes()[i]));
        }
    }
}
