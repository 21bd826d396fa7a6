//! RLK1 to RLK6.

use super::world::{NONE, World, on_area, on_teilraum, world};
use crate::city::{City, Column};
use crate::criteria::{Criterion, Offer, Place, Recorded, Verdict};
use crate::index::Method;
use serde_json::{Value, json};

fn at(teilraum: usize) -> Place {
    Place::Teilraum(teilraum)
}

/// Classes 4, 4, 3, 3, 2, 0 and one without figures; the first of each lies in an area.
fn mixed() -> World {
    let teilraeume = [(4, 900.0), (4, 800.0), (3, 700.0), (3, 600.0), (2, 500.0), (0, 400.0), (NONE, 300.0)];
    world(7, &teilraeume, "NNNNNNN", &Value::Null).areas(&[&[0, 2, 4]])
}

#[test]
fn rlk1_the_highest_class_must_and_the_next_should_lie_in_an_area() {
    let verdicts = mixed().verdicts(Criterion::Rlk1);
    let expected = [
        (at(0), Verdict::Met),
        (at(1), Verdict::Violated),
        (at(2), Verdict::Met),
        (at(3), Verdict::Hint),
        (at(6), Verdict::Open),
    ];
    assert_eq!(verdicts, expected);
}

#[test]
fn rlk1_rests_on_the_index_and_where_its_class_begins() {
    let mut world = mixed();
    let bounds: Vec<f64> = world.index.method().classes.iter().filter_map(|class| class.upto).collect();
    let (must, should) =
        (world.finding(Criterion::Rlk1, at(1)).unwrap(), world.finding(Criterion::Rlk1, at(3)).unwrap());
    assert_eq!((must.figure, must.limit), (world.index.values()[1], bounds[3]));
    assert_eq!((should.figure, should.limit), (world.index.values()[3], bounds[2]));
    assert!(world.finding(Criterion::Rlk1, at(6)).unwrap().figure.is_nan());
}

/// Bounds belong to the class below, as in Köln's method.
#[test]
fn rlk1_and_rlk2_part_where_a_class_ends() {
    let cases = [
        // Which class ends there, and how far beside the figure; what is said outside, whether a role is asked inside.
        (3, -1e-6, Some(Verdict::Violated), false),
        (3, 0.0, Some(Verdict::Hint), false),
        (3, 1e-6, Some(Verdict::Hint), false),
        (2, -1e-6, Some(Verdict::Hint), false),
        (2, 0.0, None, true),
        (2, 1e-6, None, true),
    ];
    for (class, shift, outside, asks) in cases {
        let mut world = mixed();
        let figure = world.index.values()[2];
        let mut file: Value = serde_json::from_str(&world.index.method().to_json()).unwrap();
        for (later, beyond) in (class..4).zip([0.0, 1.0]) {
            file["classes"][later]["upto"] = (figure + shift + beyond).into();
            file["classes"][later]["inclusive"] = true.into();
        }
        let method = Method::parse(&file.to_string()).unwrap();
        world.index = crate::index::Index::new(&world.city, &method, "2025").unwrap();
        let asked = world.finding(Criterion::Rlk2, at(2));
        assert_eq!(asked.map(|finding| finding.verdict), asks.then_some(Verdict::Open), "{class} {shift}");
        world.plan(&[&[0]], vec![], |_| {});
        assert_eq!(world.verdict(Criterion::Rlk1, at(2)), outside, "{class} {shift}");
    }
}

#[test]
fn rlk1_asks_nothing_of_uninhabited_or_excluded_teilraeume() {
    let teilraeume = [(4, 900.0), (0, 800.0), (NONE, 0.0)];
    let mut world = world(3, &teilraeume, "NNN", &Value::Null).areas(&[&[0]]);
    assert_eq!(world.verdicts(Criterion::Rlk1), [(at(0), Verdict::Met)]);
    let method = world.index.method().with_excluded(vec!["00".into()]);
    world.index = crate::index::Index::new(&world.city, &method, "2025").unwrap();
    assert_eq!(world.verdicts(Criterion::Rlk1), []);
    // Inside an area it still needs a reason.
    assert_eq!(world.verdicts(Criterion::Rlk2), [(at(0), Verdict::Open)]);
}

#[test]
fn rlk1_a_violation_is_excused_by_a_reason_unless_it_is_hard_and_a_hint_stays_one() {
    let recorded = || vec![on_teilraum(Criterion::Rlk1, 1), on_teilraum(Criterion::Rlk1, 3)];
    let mut soft = mixed();
    soft.plan(&[&[0, 2, 4]], recorded(), |_| {});
    assert_eq!(soft.verdict(Criterion::Rlk1, at(1)), Some(Verdict::Excused));
    assert_eq!(soft.verdict(Criterion::Rlk1, at(3)), Some(Verdict::Hint));
    let rules = json!({"RLK1": {"must": ["sehr_hoch"], "should": ["hoch"], "hard": true}});
    let mut hard = world(2, &[(4, 1.0), (4, 1.0), (3, 1.0), (3, 1.0)], "NNNN", &rules);
    hard.plan(&[&[0]], recorded(), |_| {});
    assert_eq!(hard.verdict(Criterion::Rlk1, at(1)), Some(Verdict::Violated));
    assert_eq!(hard.verdict(Criterion::Rlk1, at(3)), Some(Verdict::Hint));
}

#[test]
fn rlk2_asks_why_average_teilraeume_lie_in_an_area() {
    let teilraeume = [(4, 9.0), (2, 9.0), (1, 9.0), (0, 9.0), (NONE, 9.0), (2, 9.0)];
    let mut world = world(6, &teilraeume, "NNNNNN", &Value::Null);
    let recorded = vec![on_teilraum(Criterion::Rlk2, 1), on_teilraum(Criterion::Rlk6, 2)];
    world.plan(&[&[0, 1, 2, 3, 4]], recorded, |_| {});
    let expected =
        [(at(1), Verdict::Met), (at(2), Verdict::Met), (at(3), Verdict::Open), (at(4), Verdict::Open)];
    assert_eq!(world.verdicts(Criterion::Rlk2), expected);
    assert_eq!(world.verdicts(Criterion::Rlk6), [(at(2), Verdict::Met)]);
    // Outside of areas nothing is to be said about it.
    world.plan(&[&[0]], vec![on_teilraum(Criterion::Rlk6, 2)], |_| {});
    assert_eq!(world.verdicts(Criterion::Rlk6), []);
}

/// Periods 2019 to 2025; the Teilräume 0 to 2 are above the city always, but in 2022, and without figures in 2022.
fn with_series() -> World {
    let figures = |year: u16| {
        let dip = year == 2022;
        [40.0, if dip { 5.0 } else { 40.0 }, if dip { f64::NAN } else { 40.0 }, 10.0]
    };
    unemployed(2019, figures, [100.0, 100.0, 100.0, 500.0])
}

/// Four Teilräume with these unemployed of all inhabitants, every year from the first to 2025.
fn unemployed(first: u16, figures: impl Fn(u16) -> [f64; 4], inhabitants: [f64; 4]) -> World {
    let keys: Vec<String> = (0..4).map(|i| format!("{i:02}")).collect();
    let mut city = City::new(keys.clone(), keys, vec!["N".into(); 4]).unwrap();
    for year in first..=2025 {
        for (name, values) in [("arbeitslose", figures(year)), ("einwohner", inhabitants)] {
            let values = values.to_vec();
            let column =
                Column { name: name.into(), period: year.to_string(), values, suppressed: Vec::new() };
            city.add_column(column).unwrap();
        }
    }
    let method = Method::parse(
        &json!({
            "format": "veedelwerk-method/1", "kind": "weighted_composite", "id": "test", "title": {"de": "Test"},
            "population": "einwohner", "indicators": [{"id": "quote", "title": {"de": "Quote"},
                "value": {"numerator": ["arbeitslose"], "denominator": ["einwohner"], "scale": 100},
                "direction": "higher_is_worse", "weight": 1}],
            "standardise": {"centre": "city", "spread": "sd", "ddof": 0}, "combine": {"rescale": "sd"},
            "classes": [{"id": "unter", "title": {"de": "unter"}, "upto": 0.0}, {"id": "über", "title": {"de": "über"}}]})
        .to_string(),
    );
    World::new(city, 4, &method.unwrap())
}

#[test]
fn rlk3_a_special_demand_holds_for_five_years() {
    let mut world = with_series();
    let since = |teilraum, year: &str| {
        let mut one = on_teilraum(Criterion::Rlk3, teilraum);
        one.judgement.since = year.into();
        one
    };
    let recorded = vec![since(0, "2020"), since(1, "2021"), since(2, "2022"), since(3, "lange")];
    world.plan(&[], recorded, |_| {});
    let expected =
        [(at(0), Verdict::Met), (at(1), Verdict::Met), (at(2), Verdict::Violated), (at(3), Verdict::Open)];
    assert_eq!(world.verdicts(Criterion::Rlk3), expected);
    let figures = [0, 1, 2].map(|one| world.finding(Criterion::Rlk3, at(one)).map(|finding| finding.figure));
    assert_eq!(figures, [Some(6.0), Some(5.0), Some(4.0)]);
}

#[test]
fn rlk3_takes_the_teilraums_own_series_as_evidence() {
    let by_series = |teilraum, indicator: &str| {
        let mut one = on_teilraum(Criterion::Rlk3, teilraum);
        one.judgement.indicator = indicator.into();
        one
    };
    let mut world = with_series();
    let recorded =
        vec![by_series(0, "quote"), by_series(1, "quote"), by_series(2, "quote"), by_series(3, "miete")];
    world.plan(&[], recorded, |_| {});
    let expected =
        [(at(0), Verdict::Met), (at(1), Verdict::Violated), (at(2), Verdict::Met), (at(3), Verdict::Open)];
    assert_eq!(world.verdicts(Criterion::Rlk3), expected);
    let finding = world.finding(Criterion::Rlk3, at(0)).unwrap();
    assert_eq!((finding.figure, finding.limit), (6.0, 5.0));
    let detail = world.guide.explain(&world.index, world.today, &finding);
    assert_eq!(detail.series.len(), 7);
    assert_eq!((detail.series[0].value, detail.series[0].city), (Some(40.0), Some(130.0 / 8.0)));
}

#[test]
fn rlk3_a_series_holds_from_five_years_on_above_the_city() {
    let by_series = |teilraum| {
        let mut one = on_teilraum(Criterion::Rlk3, teilraum);
        one.judgement.indicator = "quote".into();
        one
    };
    let cases = [
        (2019, Verdict::Met, 6.0),
        (2020, Verdict::Met, 5.0),
        (2021, Verdict::Violated, 4.0),
        (2025, Verdict::Violated, 0.0),
    ];
    for (first, verdict, years) in cases {
        // The Teilraum 1 begins a year late; 2 is as the city: 25 of 100.
        let figures = |year| {
            [40.0, if year == first { f64::NAN } else { 40.0 }, 25.0, if year == first { 10.0 } else { 0.0 }]
        };
        let mut world = unemployed(first, figures, [100.0, 100.0, 100.0, 100.0]);
        world.plan(&[], vec![by_series(0), by_series(1), by_series(2)], |_| {});
        let finding = world.finding(Criterion::Rlk3, at(0)).unwrap();
        assert_eq!((finding.verdict, finding.figure), (verdict, years), "{first}");
        let late = world.finding(Criterion::Rlk3, at(1)).unwrap();
        let later = if first < 2020 { Verdict::Met } else { Verdict::Violated };
        let later = if first == 2025 { Verdict::Open } else { later };
        assert_eq!(late.verdict, later, "{first}");
        assert_eq!(world.verdict(Criterion::Rlk3, at(2)), Some(Verdict::Violated), "{first}");
    }
    // The longer evidence counts.
    let mut world = with_series();
    let mut both = by_series(0);
    both.judgement.since = "2024".into();
    world.plan(&[], vec![both], |_| {});
    assert_eq!(world.finding(Criterion::Rlk3, at(0)).unwrap().figure, 6.0);
}

/// Worse than the city's 25 of 100 where a letter is `w`, better where it is `b`, without a figure where it is a dot;
/// one letter a year, the last one 2025.
#[test]
fn rlk3_counts_the_years_without_a_break_up_to_the_period_at_hand() {
    let cases = [
        // The letters, the period at hand, years.
        ("bwwwwwww", "2025", 6.0),
        ("wbwwwwww", "2025", 5.0),
        ("wwwwwbww", "2025", 1.0),
        ("wwwwwwwb", "2025", 0.0),
        ("wwwwwwbb", "2023", 5.0),
        ("bbwwwwww", "2023", 3.0),
        ("ww.wwww.", "2025", 6.0),
    ];
    for (letters, at_hand, years) in cases {
        let figures = |year: u16| {
            let letter = letters.as_bytes()[usize::from(year - 2018)];
            let own = if letter == b'w' { 40.0 } else { 10.0 };
            [if letter == b'.' { f64::NAN } else { own }, 20.0, 25.0, 30.0]
        };
        let mut world = unemployed(2018, figures, [100.0, 100.0, 100.0, 100.0]);
        world.index = crate::index::Index::new(&world.city, &world.index.method().clone(), at_hand).unwrap();
        let mut one = on_teilraum(Criterion::Rlk3, 0);
        one.judgement.indicator = "quote".into();
        world.plan(&[], vec![one], |_| {});
        let finding = world.finding(Criterion::Rlk3, at(0)).unwrap();
        let verdict = if years < 5.0 { Verdict::Violated } else { Verdict::Met };
        assert_eq!((finding.verdict, finding.figure), (verdict, years), "{letters} {at_hand}");
    }
}

#[test]
fn a_record_without_words_settles_nothing() {
    let mut world = mixed();
    let mut records = vec![on_teilraum(Criterion::Rlk1, 1), on_teilraum(Criterion::Rlk2, 4)];
    records.iter_mut().for_each(|one| one.judgement.text = " \u{a0}".into());
    world.plan(&[&[0, 2, 4]], records, |_| {});
    assert_eq!(world.verdict(Criterion::Rlk1, at(1)), Some(Verdict::Violated));
    assert_eq!(world.verdict(Criterion::Rlk2, at(4)), Some(Verdict::Open));
}

/// A count and how many of it.
type Persons = (&'static str, f64);

fn effect(teilraum: usize, persons: &[Persons]) -> Recorded {
    let mut one = on_teilraum(Criterion::Rlk4, teilraum);
    one.judgement.counts = persons.iter().map(|&(name, count)| (name.to_owned(), count)).collect();
    one
}

#[test]
fn rlk4_is_open_only_where_more_persons_are_recorded_than_there_are() {
    let cases: [(&[Persons], Verdict, bool); 8] = [
        (&[("arbeitslose", 39.0)], Verdict::Met, true),
        (&[("arbeitslose", 40.0)], Verdict::Met, true),
        (&[("arbeitslose", 41.0)], Verdict::Open, false),
        (&[("einwohner", 99.0), ("arbeitslose", 1.0)], Verdict::Met, true),
        (&[("einwohner", 100.0)], Verdict::Open, false),
        (&[("einwohner", 101.0)], Verdict::Open, false),
        // A count that another method used changes nothing in this one.
        (&[("einwohner_ab_65", 80.0)], Verdict::Met, false),
        (&[("einwohner_ab_65", 80.0), ("arbeitslose", 10.0)], Verdict::Met, true),
    ];
    for (persons, verdict, has_figure) in cases {
        let mut world = with_series();
        world.plan(&[], vec![effect(0, persons)], |_| {});
        let finding = world.finding(Criterion::Rlk4, at(0)).unwrap();
        assert_eq!((finding.verdict, finding.figure.is_finite()), (verdict, has_figure), "{persons:?}");
    }
    // Without an index there is none to be cleared of the effect.
    let mut world = unemployed(2025, |_| [40.0, f64::NAN, 20.0, 10.0], [100.0; 4]);
    world.plan(&[], vec![effect(1, &[("einwohner", 200.0)])], |_| {});
    let finding = world.finding(Criterion::Rlk4, at(1)).unwrap();
    assert_eq!((finding.verdict, finding.figure.is_nan()), (Verdict::Met, true));
}

#[test]
fn rlk4_shows_the_index_without_a_special_effect() {
    let mut world = with_series();
    let recorded = vec![
        effect(0, &[("arbeitslose", 30.0)]),
        effect(1, &[]),
        effect(2, &[("arbeitslose", 41.0)]),
        effect(3, &[("arbeitslose", 10.0), ("einwohner", 500.0)]),
    ];
    world.plan(&[], recorded, |_| {});
    let expected =
        [(at(0), Verdict::Met), (at(1), Verdict::Met), (at(2), Verdict::Open), (at(3), Verdict::Open)];
    assert_eq!(world.verdicts(Criterion::Rlk4), expected);
    // 30 of 40 less: 10 of 100; the Teilraum with 10 of 500 stands at 2 %, those with 40 of 100 at 40 %.
    let (at_2, at_40) = (world.index.values()[3], world.index.values()[0]);
    let expected = at_2 + (at_40 - at_2) * 8.0 / 38.0;
    let finding = world.finding(Criterion::Rlk4, at(0)).unwrap();
    assert!((finding.figure - expected).abs() < 1e-12, "{finding:?}");
    let detail = world.guide.explain(&world.index, world.today, &finding);
    assert_eq!((detail.class, detail.class_without), (Some(1), Some(0)));
    assert!(world.finding(Criterion::Rlk4, at(1)).unwrap().figure.is_nan());
}

#[test]
fn rlk5_wants_infrastructure_looked_at() {
    let mut world = mixed();
    world.plan(&[&[0], &[1], &[2]], vec![on_area(Criterion::Rlk5, 'B')], |_| {});
    let verdicts = |world: &mut World| -> Vec<Verdict> {
        world.verdicts(Criterion::Rlk5).into_iter().map(|(_, verdict)| verdict).collect()
    };
    assert_eq!(verdicts(&mut world), [Verdict::Open, Verdict::Met, Verdict::Open]);
    let offer = |field: &str, key: &str| Offer { field: field.into(), key: key.into(), ..Offer::default() };
    let offers = [offer("Bildung", "00"), offer("Bildung", "00"), offer("Sport", "01"), offer("Sport", "99")];
    world.guide.set_offers(Some(&offers));
    assert_eq!(verdicts(&mut world), [Verdict::Met; 3]);
    let finding = world.finding(Criterion::Rlk5, Place::Area(0)).unwrap();
    assert!((finding.figure - 2.0 / 0.9).abs() < 1e-12);
    let detail = world.guide.explain(&world.index, world.today, &finding);
    let fields: Vec<(&str, u32)> =
        detail.fields.iter().map(|field| (field.field.as_str(), field.offers)).collect();
    assert_eq!(fields, [("Bildung", 2), ("Sport", 0)]);
    assert_eq!(world.finding(Criterion::Rlk5, Place::Area(2)).unwrap().figure, 0.0);
    world.guide.set_offers(None);
    assert_eq!(verdicts(&mut world), [Verdict::Open, Verdict::Met, Verdict::Open]);
}

#[test]
fn rlk5_has_no_figure_where_inhabitants_are_unknown_or_none() {
    for (people, figure) in [(500.0, Some(4.0)), (f64::NAN, None), (0.0, None)] {
        let mut world = world(3, &[(4, people), (0, 1.0), (2, 1.0)], "NNN", &Value::Null).areas(&[&[0]]);
        let offer = |key: &str| Offer { key: key.into(), ..Offer::default() };
        // That in the Teilraum 01 lies outside of areas.
        world.guide.set_offers(Some(&[offer("00"), offer("00"), offer("01")]));
        let finding = world.finding(Criterion::Rlk5, Place::Area(0)).unwrap();
        assert_eq!(finding.verdict, Verdict::Met);
        assert_eq!((!finding.figure.is_nan()).then_some(finding.figure), figure, "{people}");
    }
}
