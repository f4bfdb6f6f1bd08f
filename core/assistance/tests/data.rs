//! The data says of itself what it must: doubts that rows name exist, provisions are there, a wrong file is refused.

use assistance::{Flag, Guideline, Household, Kinds, Month, Norms, Ore, Status, calculate};
use std::collections::BTreeSet;

const NORM_2026: &str = include_str!("../norms/2026.toml");

#[test]
fn every_doubt_that_the_code_names_is_written_down_and_every_one_is_used() {
    let written: BTreeSet<&str> = Norms::national()
        .doubts
        .iter()
        .map(|doubt| doubt.id.as_str())
        .collect();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/calculate");
    let mut code = String::new();
    for file in std::fs::read_dir(source).expect("the source").flatten() {
        code.push_str(&std::fs::read_to_string(file.path()).expect("code"));
    }
    let named: BTreeSet<&str> = code
        .split("Flag::Doubt(Word::of(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    for doubt in &named {
        assert!(written.contains(doubt), "{doubt} is not in doubts.toml");
    }
    for doubt in &Norms::national().doubts {
        let used = named.contains(doubt.id.as_str()) || !doubt.setting.is_empty();
        assert!(used, "{} is named by no row and set by no guideline", doubt.id);
        assert!(!doubt.choice.is_empty() && !doubt.why.is_empty(), "{}", doubt.id);
    }
}

#[test]
fn two_norms_of_one_month_are_refused() {
    let twice = Norms::read(&[NORM_2026, NORM_2026]).expect_err("refused");
    assert!(twice.contains("overlap"), "{twice}");
}

#[test]
fn a_norm_that_is_counted_in_a_way_this_code_does_not_know_is_refused() {
    let other = NORM_2026.replace("personal_and_shared", "with_a_ceiling");
    assert!(Norms::read(&[&other]).is_err());
    let gap = NORM_2026.replace("ages = [7, 10]", "ages = [8, 10]");
    assert!(Norms::read(&[&gap]).expect_err("refused").contains("each age"));
}

#[test]
fn the_months_after_the_last_norm_are_not_counted_by_it() {
    let norms = Norms::national();
    let month = |text: &str| text.parse::<Month>().expect("a month");
    assert_eq!(
        norms.in_force(month("2025-12")).map(|norm| norm.id.as_str()),
        Some("riksnorm-2025")
    );
    assert_eq!(
        norms.in_force(month("2026-01")).map(|norm| norm.id.as_str()),
        Some("riksnorm-2026")
    );
    assert!(norms.in_force(month("2025-06")).is_none());
    assert!(norms.in_force(month("2027-01")).is_none());
}

#[test]
fn the_amounts_of_both_years_are_read_in_the_ordinance() {
    for norm in &Norms::national().norms {
        assert_eq!(norm.status, Status::Verified, "{}", norm.id);
        assert!(norm.source.contains("2025:468"), "{}", norm.id);
    }
}

#[test]
fn kinds_have_one_name_each_and_a_ground() {
    let kinds = Kinds::national();
    for all in [&kinds.incomes, &kinds.assets] {
        let names: BTreeSet<&str> = all.iter().map(|kind| kind.kind.as_str()).collect();
        assert_eq!(names.len(), all.len());
        assert!(all.iter().all(|kind| !kind.ground.is_empty()));
    }
    let names: BTreeSet<&str> = kinds.costs.iter().map(|kind| kind.kind.as_str()).collect();
    assert_eq!(names.len(), kinds.costs.len());
}

#[test]
fn a_guideline_with_a_fault_is_refused_and_says_which() {
    let good = include_str!("../cases/guidelines/made_up_town.toml");
    let refused = |from: &str, to: &str| Guideline::read(&good.replace(from, to)).expect_err("refused");
    assert!(Guideline::read(good).is_ok());
    assert!(refused("\"electricity\"", "\"candles\"").contains("candles"));
    assert!(refused("most = 6200", "most = -1").contains("below nought"));
    assert!(refused("rent_ground = \"riktlinjen 4.1\"", "rent_ground = \"\"").contains("ground"));
    assert!(refused("ground = \"riktlinjen 4.3\"", "ground = \"\"").contains("home_insurance"));
    assert!(refused("from = \"2025-01\"", "from = \"2025-01\"\nto = \"2024-01\"").contains("ends before"));
    assert!(refused("decided = ", "dicided = ").contains("dicided"));
}

#[test]
fn what_is_unclear_is_flagged_on_its_row_and_can_be_chosen_otherwise() {
    let household: Household = serde_json::from_str(
        r#"{"month":"2026-10","adults":[{"who":"a"}],"children":[{"who":"c","born":"2023-10-15"}]}"#,
    )
    .expect("a household");
    let first = Month::new(2026, 1).expect("a month");
    let count = |guideline: &Guideline| calculate(&household, Norms::national(), guideline).expect("counted");
    let best = count(&Guideline::none(first));
    assert_eq!(best.norm.children[1].amount, Ore::kronor(3_060));
    assert!(
        best.norm.children[1]
            .flags
            .contains(&Flag::Doubt("child-age-day".into()))
    );
    let chosen =
        Guideline::read("id = \"g\"\nfrom = \"2026-01\"\nchoices = { age = \"last_day\" }").expect("read");
    assert_eq!(count(&chosen).norm.children[1].amount, Ore::kronor(2_720));
}

#[test]
fn of_several_guidelines_the_one_that_began_last_is_in_force() {
    let read =
        |id: &str, from: &str| Guideline::read(&format!("id = \"{id}\"\nfrom = \"{from}\"")).expect("read");
    let all = [read("new", "2026-07"), read("old", "2025-01")];
    let month = |text: &str| text.parse::<Month>().expect("a month");
    let id = |text| Guideline::in_force(&all, month(text)).map(|one| one.id.to_string());
    assert_eq!(id("2026-06").as_deref(), Some("old"));
    assert_eq!(id("2026-07").as_deref(), Some("new"));
    assert_eq!(id("2024-12"), None);
}

#[test]
fn a_cut_by_a_section_that_has_been_changed_since_it_was_read_says_so() {
    let flagged = |month: &str| {
        let cut = r#"[{"by":"declined_practice","who":"a","cut":1000,"reason":"decided"}]"#;
        let text = format!(r#"{{"month":"{month}","adults":[{{"who":"a"}}],"reductions":{cut}}}"#);
        let household: Household = serde_json::from_str(&text).expect("a household");
        let first = Month::new(2026, 1).expect("a month");
        let counted = calculate(&household, Norms::national(), &Guideline::none(first)).expect("counted");
        counted.reductions.children[0].flags.contains(&Flag::Unverified)
    };
    assert!(!flagged("2026-06"));
    assert!(flagged("2026-07"));
}
