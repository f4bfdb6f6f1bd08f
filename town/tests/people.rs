//! Who is in the town, and who may be shown to whom.

use casework::{Definition, PersonalNumber};
use child_concern::ChildConcern;
use child_investigation::ChildInvestigation;
use jiff::civil::{Date, date};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use town::happening::{By, Fill};
use town::{Plan, QUICK, USUAL};

const TODAY: Date = date(2026, 11, 22);
const LIST: &str = include_str!("../data/test_numbers.txt");

fn towns() -> &'static [Plan; 3] {
    static TOWNS: OnceLock<[Plan; 3]> = OnceLock::new();
    TOWNS.get_or_init(|| {
        [
            Plan::new(7, QUICK, TODAY),
            Plan::new(7, USUAL, TODAY),
            Plan::new(2026, 4_000, TODAY),
        ]
    })
}

fn usual() -> &'static Plan {
    &towns()[1]
}

#[test]
fn everybody_has_a_number_that_skatteverket_publishes_for_tests_and_nobody_shares_one() {
    let published: BTreeSet<&str> = LIST.lines().collect();
    for plan in towns() {
        let people = plan.people_for_register();
        let numbers: BTreeSet<&str> = people.iter().map(|one| one.number.as_str()).collect();
        assert_eq!(numbers.len(), people.len(), "each number is given once");
        assert!(numbers.is_subset(&published));
    }
}

#[test]
fn a_number_in_the_list_is_a_number() {
    for line in LIST.lines() {
        let number = PersonalNumber::parse(line, TODAY);
        assert!(number.is_ok_and(|number| number.digits() == line), "{line}");
    }
}

#[test]
fn a_guardian_is_of_age_when_the_child_is_born_and_a_child_is_a_child() {
    for plan in towns() {
        for family in &plan.families {
            for child in &family.children {
                let born = child.person.born();
                assert!(family.guardians().all(|guardian| guardian.age_on(born) >= 17));
                assert!(child.person.age_on(plan.today) < 18);
            }
            assert!(family.guardians().next().is_some(), "somebody has custody");
        }
    }
}

#[test]
fn relations_in_the_register_lead_to_people_in_it() {
    let people = usual().people_for_register();
    let numbers: BTreeSet<&str> = people.iter().map(|one| one.number.as_str()).collect();
    for person in &people {
        assert!(
            person
                .guardians
                .iter()
                .chain(&person.children)
                .all(|number| numbers.contains(number.as_str()))
        );
    }
}

#[test]
fn the_address_of_a_protected_registration_is_nowhere_in_the_town() {
    for plan in towns() {
        let hidden: Vec<_> = plan
            .people_for_register()
            .into_iter()
            .filter(|one| serde_json::to_string(one).is_ok_and(|json| json.contains("protectedRegistration")))
            .collect();
        assert!(!hidden.is_empty());
        assert!(hidden.iter().all(|one| one.address.is_none()));
    }
}

#[test]
fn the_start_screen_names_seven_at_work_and_a_divorced_family() {
    for plan in towns() {
        let logins = plan.logins();
        let who: Vec<&str> = logins.iter().map(|login| login.who).collect();
        assert_eq!(
            who,
            [
                "intake_worker",
                "caseworker",
                "team_lead",
                "unit_manager",
                "system_administrator",
                "economist",
                "second_economist",
                "guardian",
                "other_guardian",
                "fifteen_year_old"
            ]
        );
        let bankid: BTreeSet<String> = plan
            .people_for_bankid()
            .into_iter()
            .map(|one| one.personal_number)
            .collect();
        assert!(logins.iter().all(|login| bankid.contains(&login.personal_number)));
        let young = logins
            .last()
            .and_then(|login| PersonalNumber::parse(&login.personal_number, TODAY).ok());
        let born = young.and_then(|number| number.born()).expect("a day of birth");
        assert!(born <= TODAY.saturating_sub(jiff::Span::new().years(15)));
    }
}

#[test]
fn nothing_happens_before_the_records_begin_or_after_this_morning() {
    for plan in towns() {
        let from = plan.since.to_zoned(law::stockholm()).expect("a day").timestamp();
        let to = plan
            .today
            .at(8, 0, 0, 0)
            .to_zoned(law::stockholm())
            .expect("an hour")
            .timestamp();
        assert!(
            plan.happenings
                .iter()
                .all(|happening| from <= happening.at && happening.at < to)
        );
        assert!(plan.happenings.is_sorted_by_key(|happening| happening.at));
    }
}

#[test]
fn a_town_has_two_whole_years_behind_it() {
    assert!(towns().iter().all(|plan| plan.since == date(2024, 11, 22)));
}

/// A town made in 2024 would begin as early as any can.
#[test]
fn no_town_begins_before_the_law_data_of_its_processes() {
    let first = Plan::new(7, 0, date(2024, 1, 10)).since;
    let rests_on_law = |row: &toml::Value| {
        let day = |key: &str| {
            row.get(key)
                .map(|day| day.to_string().parse::<Date>().expect("a day"))
        };
        day("in_force_from").is_some_and(|from| from <= first)
            && day("in_force_to").is_none_or(|to| first <= to)
    };
    for law in [ChildConcern::law(), ChildInvestigation::law()] {
        let sections: toml::Table = toml::from_str(law).expect("law data");
        for (name, rows) in &sections {
            let rows: Vec<_> = rows.as_array().into_iter().flatten().collect();
            let dated = rows.iter().any(|row| row.get("in_force_from").is_some());
            // What each row of the section is about; those of one thing follow each other in time.
            let names = ["id", "kind", "decision", "key"];
            let about =
                |row: &toml::Value| names.map(|key| row.get(key).filter(|_| name != "provision").cloned());
            for row in rows.iter().filter(|_| dated) {
                let of_one = rows.iter().filter(|other| about(other) == about(row));
                assert!(
                    of_one.into_iter().any(|other| rests_on_law(other)),
                    "{name}: {row}"
                );
            }
        }
        for clock in [
            "child-protection-assessment",
            "child-pre-assessment",
            "child-investigation",
            "child-investigation-notice",
        ] {
            assert!(
                law::Catalogue::national().in_force(clock, first).is_ok(),
                "{clock}"
            );
        }
    }
}

#[test]
fn staff_work_in_office_hours_and_never_on_a_holiday() {
    for happening in &usual().happenings {
        if !matches!(happening.by, By::Staff(_)) {
            continue;
        }
        let local = happening.at.to_zoned(law::stockholm());
        let at_work = (8..=17).contains(&local.hour()) && !law::is_day_off(local.date());
        assert!(at_work, "{} at {local}", happening.step);
    }
}

#[test]
fn no_text_has_an_empty_place_left_in_it() {
    for happening in &usual().happenings {
        for (question, fill) in &happening.answers {
            if let Fill::Text(text) = fill {
                assert!(!text.contains(['{', '}']), "{question}: {text}");
                assert!(!text.is_empty(), "{} {question}", happening.step);
            }
        }
    }
}

#[test]
fn a_town_of_fifteen_thousand_reports_and_investigates_as_often_as_real_ones_do() {
    let plan = usual();
    let years = f64::from((plan.today - plan.since).get_days()) / 365.0;
    let cases: usize = plan
        .happenings
        .iter()
        .map(|happening| happening.begins.len())
        .sum();
    let a_year = cases as f64 / years;
    assert!(
        (540.0..900.0).contains(&a_year),
        "{a_year} children reported a year"
    );
    let decided = plan
        .happenings
        .iter()
        .filter(|happening| happening.step == "decide_investigation");
    let (all, opened) = decided.fold((0, 0), |(all, opened), happening| {
        (all + 1, opened + usize::from(happening.hands_over.is_some()))
    });
    let share = opened as f64 / f64::from(all);
    assert!(
        (0.3..0.5).contains(&share),
        "{share} of decisions open an investigation"
    );
}

#[test]
fn another_seed_makes_another_town() {
    let name = |seed| {
        Plan::new(seed, QUICK, TODAY)
            .logins()
            .first()
            .map(|login| login.name.clone())
    };
    assert_ne!(name(1), name(2));
}
