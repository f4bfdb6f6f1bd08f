//! A child whom the register protects: a few named people, and nobody else, and no trace in lists.

use casework::Protection;
use stories::{Folk, NEIGHBOUR, Somebody, Told, World, both, but, words};
use views::Which;

/// A report on Noor, whom the register protects; Lena names Ines and Maria.
async fn noor_is_known(world: &World) -> Told {
    world.on("2026-11-24 08:00");
    let told = world
        .anybody()
        .begins(
            "report_as_private_person",
            &but(NEIGHBOUR, &[("child.0.name", "Noor")]),
        )
        .await;
    world.intake().assesses_protection(told.case).await;
    world.intake().identifies(told.case, Folk::NOOR).await;
    told
}

async fn staff_are_named(world: &World, told: &Told) {
    let (ines, maria) = (Somebody::Ines.id().to_string(), Somebody::Maria.id().to_string());
    world
        .staff(Somebody::Lena)
        .does(
            told.case,
            "name_staff",
            &words(&[("who.0", &ines), ("who.1", &maria)]),
        )
        .await;
}

#[tokio::test]
async fn only_those_who_are_named_open_the_case_and_see_that_it_is_there() {
    both(async |world| {
        let told = noor_is_known(&world).await;
        assert!(
            world.staff(Somebody::Lena).reads(told.case).await.is_some(),
            "until somebody is named, those on duty act"
        );
        staff_are_named(&world, &told).await;
        for who in Somebody::ALL {
            let named = matches!(who, Somebody::Ines | Somebody::Maria);
            let at_work = world.staff(who);
            assert_eq!(
                at_work.reads(told.case).await.is_some(),
                named,
                "{who:?} opens it"
            );
            for which in [
                Which::Open,
                Which::Intake,
                Which::Closed,
                Which::Mine,
                Which::Unallotted,
            ] {
                let seen = at_work.has_in_list(which, told.case).await;
                assert!(named || !seen, "{who:?} sees it in {which:?}");
            }
            assert_eq!(
                at_work.has_in_list(Which::Open, told.case).await,
                named,
                "{who:?}"
            );
            assert_eq!(
                !at_work.clocks_of(told.case).await.is_empty(),
                named,
                "{who:?} on the board"
            );
            for typed in [
                "Noor",
                "Aziz",
                Folk::NOOR,
                Folk::HANA,
                told.number.as_str(),
                "jacka",
            ] {
                assert_eq!(
                    at_work.finds(typed).await.contains(&told.case),
                    named,
                    "{who:?} searches {typed}"
                );
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_list_of_the_named_says_that_she_is_protected_so_that_her_name_is_left_out() {
    both(async |world| {
        let told = noor_is_known(&world).await;
        staff_are_named(&world, &told).await;
        let rows = world
            .staff(Somebody::Maria)
            .lists(Which::Open)
            .await
            .expect("her list");
        assert!(rows.iter().any(|row| row.case == told.case && row.protected));
    })
    .await;
}

#[tokio::test]
async fn her_address_is_kept_nowhere_in_the_store() {
    both(async |world| {
        let told = noor_is_known(&world).await;
        let open = world.intake().reads(told.case).await.expect("the case");
        let people = open
            .file
            .journal()
            .parties
            .iter()
            .filter(|party| party.person.number.is_some());
        for party in people {
            assert_eq!(party.person.protection, Protection::ConfidentialityMarked);
            assert_eq!(party.person.address, None);
        }
        let events = world.rows("SELECT data FROM event", Vec::new()).await;
        assert!(
            events
                .iter()
                .all(|row| !row.text(0).expect("an event").contains("Hemliga"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_child_whom_the_register_cannot_speak_of_is_protected_until_it_can() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.register.falls_silent(true);
        let report = but(NEIGHBOUR, &[("child.0.number", Folk::ELIN)]);
        let told = world.anybody().begins("report_as_private_person", &report).await;
        let row = world
            .intake()
            .lists(Which::Intake)
            .await
            .expect("the inbox")
            .remove(0);
        assert!(row.protected, "nobody knows yet");
        world.register.falls_silent(false);
        world.intake().identifies(told.case, Folk::ELIN).await;
        let row = world
            .intake()
            .lists(Which::Intake)
            .await
            .expect("the inbox")
            .remove(0);
        assert!(!row.protected && row.subject_name == "Elin Ek");
    })
    .await;
}

#[tokio::test]
async fn others_who_work_with_her_brother_do_not_learn_of_her_case() {
    both(async |world| {
        let told = noor_is_known(&world).await;
        staff_are_named(&world, &told).await;
        // A second report names the mother alone, who is protected as well: another case.
        let report = but(NEIGHBOUR, &[("child.0.name", "Elin")]);
        let other = world.anybody().begins("report_as_private_person", &report).await;
        world.intake().identifies(other.case, Folk::ELIN).await;
        assert!(world.intake().seen_before(other.case).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_investigation_that_follows_is_for_the_named_as_well() {
    both(async |world| {
        let told = noor_is_known(&world).await;
        staff_are_named(&world, &told).await;
        world.intake().hears_the_child(told.case).await;
        world
            .intake()
            .does(told.case, "decide_investigation", &words(stories::OPENS))
            .await;
        world.worker_comes_round().await;
        for who in [Somebody::Lena, Somebody::Ulf] {
            let seen = world.staff(who).lists(Which::Open).await.expect("a list");
            assert!(seen.is_empty(), "{who:?} was not named");
        }
        assert_eq!(
            world
                .staff(Somebody::Maria)
                .lists(Which::Open)
                .await
                .expect("a list")
                .len(),
            1,
            "she who is named has the investigation"
        );
    })
    .await;
}
