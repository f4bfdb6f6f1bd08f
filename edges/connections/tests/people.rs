//! What the register knows about people, told over the real protocol.

#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use casework::Protection;
use casework::given::RegisterAnswer;
use jiff::civil::date;
use register_simulator::{Address, ForeignAddress, ProtectionMark, RegisterPersonRecord};
use support::{ALVA, BO, NILS, STREET, child, family, family_with, number, parent, person, world, ÅSA};

#[tokio::test]
async fn alva_is_found_with_both_guardians_and_her_brother() {
    let alva = world(family()).await.found(ALVA).await;
    assert_eq!(alva.number, number(ALVA));
    assert_eq!(alva.name, "Alva Lind");
    assert_eq!(alva.born, Some(date(2015, 9, 17)));
    assert_eq!(alva.protection, Protection::Ordinary);
    assert_eq!(alva.address.as_deref(), Some("KUNGSGATAN 1, 641 36 KATRINEHOLM"));
    assert_eq!(alva.municipality.as_deref(), Some("0483"));
    assert_eq!(alva.deceased_on, None);
    let guardians: Vec<_> = alva
        .guardians
        .iter()
        .map(|guardian| guardian.name.as_str())
        .collect();
    assert_eq!(guardians, ["Åsa Lind", "Bo Lind"]);
    let siblings: Vec<_> = alva
        .siblings
        .iter()
        .map(|sibling| (sibling.number.clone(), sibling.name.as_str()))
        .collect();
    assert_eq!(siblings, [(number(NILS), "Nils Lind")]);
}

#[tokio::test]
async fn a_guardian_who_is_looked_up_has_no_guardians_and_nobody_is_unknown_by_mistake() {
    let world = world(family()).await;
    let bo = world.found(BO).await;
    assert!(bo.guardians.is_empty() && bo.siblings.is_empty());
    assert_eq!(world.ask("201206112383").await, RegisterAnswer::Unknown);
}

#[tokio::test]
async fn a_half_sibling_counts_and_a_guardian_who_is_no_parent_is_a_guardian() {
    let half = "201108082387";
    let people = vec![
        child(ALVA, "Alva", &[ÅSA, BO]),
        child(half, "Ture", &[BO]),
        parent(ÅSA, "Åsa", &[ALVA]),
        // Bo is appointed guardian of Alva, and father of Ture alone
        parent(BO, "Bo", &[half]),
    ];
    let alva = world(people).await.found(ALVA).await;
    assert_eq!(alva.guardians.len(), 2);
    assert_eq!(alva.siblings[0].name, "Ture Lind");
}

#[tokio::test]
async fn no_address_of_a_child_with_protected_registration_comes_out_anywhere() {
    let people = family_with(ALVA, |alva| {
        alva.protection = ProtectionMark::ProtectedRegistration;
        alva.postal_address = Some(Address {
            care_of: Some("c/o SKATTEVERKET".to_owned()),
            street: "BOX 2820".to_owned(),
            postcode: "40320".to_owned(),
            town: "GÖTEBORG".to_owned(),
        });
    });
    let alva = world(people).await.found(ALVA).await;
    assert_eq!(alva.protection, Protection::ProtectedRegistration);
    assert_eq!(alva.address, None);
    assert_eq!(
        alva.municipality, None,
        "not where she lives, so nobody may act on it"
    );
    assert_nothing_of_a_place(&alva);
}

#[tokio::test]
async fn no_address_of_a_child_marked_confidential_comes_out_anywhere() {
    let people = family_with(ALVA, |alva| alva.protection = ProtectionMark::Confidentiality);
    let alva = world(people).await.found(ALVA).await;
    assert_eq!(alva.protection, Protection::ConfidentialityMarked);
    assert_eq!(alva.address, None);
    assert_eq!(alva.municipality.as_deref(), Some("0483"));
    assert_nothing_of_a_place(&alva);
}

fn assert_nothing_of_a_place(found: &casework::given::RegisterPerson) {
    let everything = format!("{found:?}").to_uppercase();
    for place in [
        STREET,
        "KATRINEHOLM",
        "641 36",
        "64136",
        "BOX 2820",
        "GÖTEBORG",
        "C/O",
    ] {
        assert!(!everything.contains(place), "{place}");
    }
}

#[tokio::test]
async fn a_guardian_and_a_brother_who_are_protected_are_marked_so() {
    let mut people = family_with(BO, |bo| bo.protection = ProtectionMark::ProtectedRegistration);
    people[1].protection = ProtectionMark::Confidentiality;
    let alva = world(people).await.found(ALVA).await;
    let of_guardians: Vec<_> = alva
        .guardians
        .iter()
        .map(|guardian| guardian.protection)
        .collect();
    assert_eq!(
        of_guardians,
        [Protection::Ordinary, Protection::ProtectedRegistration]
    );
    assert_eq!(alva.siblings[0].protection, Protection::ConfidentialityMarked);
}

#[tokio::test]
async fn an_old_number_leads_to_the_new_one_and_the_new_one_stays() {
    let old = "191401682396";
    let mut people = family();
    people.push(RegisterPersonRecord {
        moved_to: Some(ALVA.to_owned()),
        moved_on: Some(date(2020, 5, 1)),
        ..person(old, "Alva")
    });
    // a guardian's post that still names the old number does not make her her own sister
    people[2].children.push(old.to_owned());
    let world = world(people).await;
    for digits in [old, ALVA] {
        let alva = world.found(digits).await;
        assert_eq!(alva.number, number(ALVA));
        assert_eq!(alva.siblings.len(), 1, "only Nils");
    }
}

#[tokio::test]
async fn a_number_that_changed_twice_is_left_to_a_person() {
    let (first, second) = ("201108082387", "201607042387");
    let moved = |digits, to: &str| RegisterPersonRecord {
        moved_to: Some(to.to_owned()),
        moved_on: Some(date(2020, 5, 1)),
        ..person(digits, "Alva")
    };
    let mut people = family();
    people.extend([moved(first, second), moved(second, ALVA)]);
    assert_eq!(world(people).await.ask(first).await, RegisterAnswer::Unavailable);
}

#[tokio::test]
async fn a_death_is_told_with_its_day_and_the_dead_are_no_guardians() {
    let died = date(2026, 3, 8);
    let people = family_with(BO, |bo| bo.deceased_on = Some(died));
    let world = world(people).await;
    assert_eq!(world.found(BO).await.deceased_on, Some(died));
    let alva = world.found(ALVA).await;
    assert_eq!(alva.guardians.len(), 1);
    assert_eq!(alva.guardians[0].name, "Åsa Lind");
}

#[tokio::test]
async fn without_a_marked_name_all_first_names_are_given() {
    let people = family_with(ALVA, |alva| {
        alva.name_mark = None;
        alva.middle_name = Some("Ek".to_owned());
    });
    assert_eq!(world(people).await.found(ALVA).await.name, "Alva Maria Ek Lind");
}

#[tokio::test]
async fn somebody_who_moved_abroad_has_an_address_there_and_no_municipality() {
    let people = family_with(BO, |bo| {
        bo.emigrated_on = Some(date(2024, 1, 15));
        bo.address = None;
        bo.foreign_address = Some(ForeignAddress {
            lines: vec!["Storgata 2 & 3".to_owned(), "0155 Oslo".to_owned()],
            country: "NORGE".to_owned(),
        });
    });
    let bo = world(people).await.found(BO).await;
    assert_eq!(bo.address.as_deref(), Some("Storgata 2 & 3, 0155 Oslo, NORGE"));
    assert_eq!((bo.municipality, bo.deceased_on), (None, None));
}

#[tokio::test]
async fn somebody_with_a_coordination_number_of_unknown_day_has_no_age_but_is_found() {
    let people = vec![RegisterPersonRecord {
        municipality: None,
        ..person("191711602399", "Amina")
    }];
    let amina = world(people).await.found("191711602399").await;
    assert_eq!((amina.name.as_str(), amina.born), ("Amina Lind", None));
    assert_eq!(amina.municipality, None);
}
