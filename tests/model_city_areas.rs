//! The model city's two layouts: one meets every criterion, one violates each that can be violated.

#![cfg(test)]

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use veedelwerk::areas::{Area, AreaMembers, AreaPlan, Reference};
use veedelwerk::city::{Contact, Geometry, Neighbourhood};
use veedelwerk::criteria::{Criterion, Finding, Guide, Place, Recorded, Verdict};
use veedelwerk::exchange::Import;
use veedelwerk::index::{Index, Method, builtin};

const TODAY: &str = "2026-11-21";

fn bundled(name: &str) -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/public/modellstadt/");
    std::fs::read(format!("{path}{name}")).expect("bundled with the app")
}

/// The model city without areas.
fn guide() -> Guide {
    let mut import = Import::new();
    for name in ["zaehlgroessen.csv", "quartiere.geojson"] {
        import.add_file(name, &bundled(name), &mut |_, _| {}).expect(name);
    }
    let recipe = String::from_utf8(bundled("rezept.json")).expect("UTF-8");
    assert_eq!(import.apply_recipe(&recipe).expect("fits"), []);
    let city = import.finish().expect("complete");
    let shapes = city.geometry.expect("shapes").shapes;
    let geometry = Geometry::from_flat(&shapes).expect("shapes");
    Guide::new(Rc::new(city.city), Rc::new(Neighbourhood::of(&geometry, Contact::Rook, 1.0)))
}

/// Areas of a bundled layout in their order.
fn layout(name: &str) -> Vec<AreaMembers> {
    let table = bundled(&format!("gebiete-{name}.csv"));
    let mut reader = csv::Reader::from_reader(table.as_slice());
    assert_eq!(reader.headers().expect("a header"), vec!["key", "area"]);
    let mut areas: Vec<AreaMembers> = Vec::new();
    for row in reader.deserialize::<(String, String)>() {
        let (key, name) = row.expect("a row");
        match areas.iter_mut().find(|area| area.name == name) {
            Some(area) => area.keys.push(key),
            None => areas.push(AreaMembers { name, keys: vec![key] }),
        }
    }
    areas
}

/// The plan of a layout with what is recorded about it; an area's name is its id, too.
fn plan(name: &str) -> (AreaPlan, Vec<Recorded>) {
    let known: Value = serde_json::from_slice(&bundled(&format!("urteile-{name}.json"))).expect("JSON");
    let mut plan = AreaPlan::default();
    for area in layout(name) {
        let fields =
            known["areas"].as_array().expect("areas").iter().find(|one| one["name"] == area.name.as_str());
        let text = |field: &str| fields.and_then(|one| one[field].as_str()).unwrap_or_default().to_owned();
        let (since, reviewed) = (text("since"), text("reviewed"));
        let id = area.name.clone();
        plan.add(Area { id, name: area.name, since, reviewed, ..Area::default() }, &area.keys);
    }
    let recorded = known["judgements"].as_array().expect("judgements").iter().map(|one| {
        let mut one = one.clone();
        if one["subject"]["kind"] == "area" {
            let id = one["subject"]["name"].clone();
            one["subject"] = json!({"kind": "area", "id": id});
        }
        one["by"] = "Modellstadt".into();
        one["at"] = "2026-01-01T00:00:00Z".into();
        serde_json::from_value(one).expect("a judgement")
    });
    let recorded = recorded.collect();
    (plan, recorded)
}

fn check(guide: &mut Guide, method: &Method, name: &str) -> Vec<Finding> {
    let (plan, recorded) = plan(name);
    assert_eq!(guide.set_plan(plan, recorded), [] as [&str; 0]);
    let index = Index::new(guide.city(), method, "2025").expect("computed");
    guide.check(&index, TODAY.parse().expect("a day"))
}

/// How often each criterion says what.
fn counted(findings: &[Finding]) -> BTreeMap<(&'static str, &'static str), usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry((finding.criterion.name(), finding.verdict.german())).or_default() += 1;
    }
    counts
}

#[test]
fn one_layout_meets_everything() {
    let method = builtin("koeln-2021").expect("built in");
    let mut guide = guide();
    let findings = check(&mut guide, &method, "erfuellt");
    let expected = BTreeMap::from([
        (("RLK1", "erfüllt"), 142),
        (("RLK2", "erfüllt"), 15),
        (("RLK3", "erfüllt"), 1),
        (("RLK4", "erfüllt"), 1),
        (("RLK5", "erfüllt"), 15),
        (("RLK6", "erfüllt"), 2),
        (("GLK1", "erfüllt"), 15),
        (("GLK2", "erfüllt"), 15),
        (("GLK3", "erfüllt"), 15),
        (("GLK4", "erfüllt"), 15),
        (("GLK5", "erfüllt"), 15),
        (("GLK6", "erfüllt"), 15),
        (("GLK7", "erfüllt"), 15),
        (("Anzahl", "erfüllt"), 1),
    ]);
    assert_eq!(counted(&findings), expected);
    // The special effect has a figure, and the special demand is evidenced by six years of figures.
    let of = |criterion| findings.iter().find(|one| one.criterion == criterion).expect("found");
    assert!(of(Criterion::Rlk4).figure.is_finite());
    assert_eq!(of(Criterion::Rlk3).figure, 5.0);
}

#[test]
fn one_layout_violates_every_criterion_that_can_be_violated() {
    let koeln = builtin("koeln-2021").expect("built in");
    let more = json!({"R2": {"min": 20000, "max": 30000}, "S6.3.1": {"min": 10000, "recommended": 15000}});
    let more: veedelwerk::index::Rules = serde_json::from_value(more).expect("rules");
    let rules = veedelwerk::index::Rules { r2: more.r2, s631: more.s631, ..koeln.rules() };
    let mut guide = guide();
    guide.set_reference(Some(&Reference { name: "bisher".into(), areas: layout("erfuellt") }));
    let findings = check(&mut guide, &koeln.with_rules(rules).expect("rules"), "verletzt");
    let violated: BTreeSet<&str> = findings
        .iter()
        .filter(|finding| finding.verdict == Verdict::Violated)
        .map(|finding| finding.criterion.name())
        .collect();
    assert_eq!(violated, BTreeSet::from(["RLK1", "RLK3", "GLK1", "GLK2", "GLK6", "R2", "S6.3.1", "Anzahl"]));
    let counts = counted(&findings);
    let expected = BTreeMap::from([
        (("RLK1", "erfüllt"), 31),
        (("RLK1", "verletzt"), 17),
        (("RLK1", "Hinweis"), 94),
        (("RLK1", "offen"), 2),
        (("RLK2", "offen"), 13),
        (("RLK3", "verletzt"), 1),
        (("RLK5", "offen"), 16),
        (("GLK1", "erfüllt"), 15),
        (("GLK1", "verletzt"), 1),
        (("GLK2", "erfüllt"), 15),
        (("GLK2", "verletzt"), 1),
        (("GLK4", "erfüllt"), 16),
        (("GLK5", "erfüllt"), 16),
        (("GLK6", "erfüllt"), 15),
        (("GLK6", "verletzt"), 1),
        (("GLK7", "offen"), 16),
        (("Anzahl", "verletzt"), 1),
        (("R2", "verletzt"), 16),
        (("S6.3.1", "verletzt"), 15),
        (("S6.3.1", "erfüllt"), 1),
    ]);
    for (finding, count) in &expected {
        assert_eq!(counts.get(finding), Some(count), "{finding:?}");
    }
    // No area of the plan has been reviewed, so of the 124 Teilräume that leave the existing ones nobody can tell how they
    // have changed since.
    assert_eq!(counts.get(&("GLK3", "offen")), Some(&(16 + 124)));
    assert!(!counts.contains_key(&("GLK3", "Hinweis")) && !counts.contains_key(&("GLK3", "erfüllt")));
}

#[test]
fn what_leaves_an_area_shows_its_change_since_the_review_of_that_area() {
    let mut guide = guide();
    guide.set_reference(Some(&Reference { name: "bisher".into(), areas: layout("erfuellt") }));
    let (mut plan, _) = plan("erfuellt");
    plan.areas.iter_mut().for_each(|area| area.reviewed = "2021-06-30".into());
    plan.members.clear();
    assert_eq!(guide.set_plan(plan, Vec::new()), [] as [&str; 0]);
    let index =
        Index::new(guide.city(), &builtin("koeln-2021").expect("built in"), "2025").expect("computed");
    let findings = guide.check(&index, TODAY.parse().expect("a day"));
    let leaving = findings
        .into_iter()
        .filter(|one| one.criterion == Criterion::Glk3 && matches!(one.place, Place::Teilraum(_)));
    // Two of them have no figures in one of the two years.
    let expected =
        BTreeMap::from([(("GLK3", "erfüllt"), 61), (("GLK3", "Hinweis"), 94), (("GLK3", "offen"), 2)]);
    assert_eq!(counted(&leaving.collect::<Vec<_>>()), expected);
}

#[test]
fn every_violation_that_borders_can_cure_has_a_remedy() {
    let method = builtin("koeln-2021").expect("built in");
    let mut guide = guide();
    let findings = check(&mut guide, &method, "verletzt");
    let index = Index::new(guide.city(), &method, "2025").expect("computed");
    for (n, finding) in findings.iter().enumerate() {
        if finding.verdict != Verdict::Violated || finding.criterion == Criterion::Rlk3 {
            continue;
        }
        let remedies = guide.remedies(&index, TODAY.parse().expect("a day"), &findings, n);
        assert!((1..=5).contains(&remedies.len()), "{finding:?}: {remedies:?}");
        for remedy in remedies {
            let target = &remedy.effects[0];
            assert_eq!((target.criterion, target.before), (finding.criterion, Some(2)));
            assert!(matches!(target.after, None | Some(0 | 1)), "{target:?}");
        }
    }
}
