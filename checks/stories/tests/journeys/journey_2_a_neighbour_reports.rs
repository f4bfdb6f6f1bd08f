//! A neighbour worries for a child, and nobody has to say who they are.

use casework::{CaseNumber, PartyRole};
use stories::{Folk, NEIGHBOUR, Somebody, both, but, words};
use views::Which;

#[tokio::test]
async fn a_neighbour_reports_one_evening_and_the_report_is_kept_with_a_number() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let told = world
            .anybody()
            .begins("report_as_private_person", &words(NEIGHBOUR))
            .await;
        assert!(told.receipt.is_some(), "a receipt says what happens now");

        let row = world
            .intake()
            .lists(Which::Intake)
            .await
            .expect("the inbox")
            .remove(0);
        assert_eq!((row.case, row.number.as_str()), (told.case, told.number.as_str()));
        assert_eq!(row.subject_name, "Elin");
        assert_eq!(row.next_step.as_deref(), Some("assess_protection"));

        let open = world.intake().reads(told.case).await.expect("intake opens it");
        assert_eq!(open.number, told.number);
        let said = open
            .file
            .entries()
            .iter()
            .filter_map(|entry| entry.text.as_deref());
        assert!(
            said.into_iter().any(|text| text.contains("utan jacka")),
            "as it was written"
        );
        let rest = open
            .file
            .journal()
            .parties
            .iter()
            .any(|party| party.role == PartyRole::Reporter);
        assert!(!rest, "nobody is put down as the reporter");
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn the_number_tells_how_far_it_has_come_and_nothing_of_the_child() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let told = world
            .anybody()
            .begins("report_as_private_person", &words(NEIGHBOUR))
            .await;
        let status = world
            .committee
            .sender_status(&told.number)
            .await
            .expect("a status")
            .expect("it is known");
        assert_eq!(status.say.key, "child-concern-sender-received");
        assert!(
            status.say.args.is_empty(),
            "there is no room for a name in the sentence"
        );

        world.on("2026-11-20 22:00");
        world
            .intake()
            .does(
                told.case,
                "assess_protection",
                &words(stories::NO_PROTECTION_NEEDED),
            )
            .await;
        world
            .intake()
            .does(
                told.case,
                "hear_child",
                &words(&[("heard", "child-concern-not-heard"), ("why", "Hon sover.")]),
            )
            .await;
        let opened = |world: &stories::World, number: CaseNumber| {
            let committee = world.committee.clone();
            async move {
                committee
                    .sender_status(&number)
                    .await
                    .expect("a status")
                    .expect("it is known")
                    .say
                    .key
            }
        };
        assert_eq!(
            opened(&world, told.number.clone()).await,
            "child-concern-sender-assessing"
        );
        world
            .intake()
            .does(told.case, "decide_investigation", &words(stories::OPENS))
            .await;
        let was_opened = opened(&world, told.number.clone()).await;

        let other = world
            .anybody()
            .begins("report_as_private_person", &words(NEIGHBOUR))
            .await;
        world
            .intake()
            .does(
                other.case,
                "assess_protection",
                &words(stories::NO_PROTECTION_NEEDED),
            )
            .await;
        world
            .intake()
            .does(
                other.case,
                "hear_child",
                &words(&[("heard", "child-concern-not-heard"), ("why", "Hon sover.")]),
            )
            .await;
        world
            .intake()
            .does(other.case, "decide_investigation", &words(stories::DECLINES))
            .await;
        let was_declined = opened(&world, other.number.clone()).await;
        assert_eq!(was_opened, was_declined, "the outcome is the child's secret");
        assert_eq!(was_opened, "child-concern-sender-done");

        let unknown = CaseNumber::from_chance(1);
        assert_eq!(
            world.committee.sender_status(&unknown).await.expect("an answer"),
            None
        );
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_is_one_report() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let command = world.command();
        let report = words(NEIGHBOUR);
        let first = world
            .anybody()
            .begins_with(&command, "report_as_private_person", &report)
            .await
            .expect("sent");
        let events = world.count("event").await;
        world.on("2026-11-20 21:11");
        let second = world
            .anybody()
            .begins_with(&command, "report_as_private_person", &report)
            .await
            .expect("sent");
        assert_eq!(first, second, "the same receipt again");
        assert_eq!(world.count("event").await, events);
        assert_eq!(world.count("stream").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_at_the_same_moment_is_one_report() {
    both(async |world| {
        let command = world.command();
        let report = words(NEIGHBOUR);
        let neighbour = world.anybody();
        let press = || neighbour.begins_with(&command, "report_as_private_person", &report);
        let (one, other, third) = tokio::join!(press(), press(), press());
        let one = one.expect("sent");
        assert_eq!(one, other.expect("sent"));
        assert_eq!(one, third.expect("sent"));
        assert_eq!(world.count("stream").await, 1);
    })
    .await;
}

#[tokio::test]
async fn three_children_become_three_cases_that_know_each_other_or_none_at_all() {
    both(async |world| {
        let three = but(
            NEIGHBOUR,
            &[("child.1.name", "Hugo"), ("child.2.number", Folk::ELIN)],
        );
        world.anybody().begins("report_as_private_person", &three).await;
        assert_eq!(world.count("stream").await, 3);
        for row in world.intake().lists(Which::Intake).await.expect("the inbox") {
            let open = world.intake().reads(row.case).await.expect("intake opens it");
            let siblings = open
                .file
                .journal()
                .parties
                .iter()
                .filter(|party| party.role == PartyRole::Sibling);
            assert_eq!(siblings.count(), 2);
        }
        let events = world.count("event").await;
        let half = but(
            NEIGHBOUR,
            &[("child.1.name", "Hugo"), ("child.1.number", "20150917-2385")],
        );
        let tried = world
            .anybody()
            .begins_with(&world.command(), "report_as_private_person", &half)
            .await;
        assert_eq!(
            tried.expect_err("a slip of the finger").questions(),
            ["child.1.number"]
        );
        assert_eq!(
            world.count("event").await,
            events,
            "nothing of a report is half kept"
        );
    })
    .await;
}

#[tokio::test]
async fn a_child_who_is_not_born_yet_can_be_worried_about() {
    both(async |world| {
        let unborn = but(
            NEIGHBOUR,
            &[
                ("child.0.name", ""),
                ("child.0.unborn", "yes"),
                ("child.0.whereabouts", "Sara på Storgatan 4 väntar barn"),
            ],
        );
        let told = world.anybody().begins("report_as_private_person", &unborn).await;
        let open = world.intake().reads(told.case).await.expect("intake opens it");
        let child = &open.file.journal().subject().expect("a child").person;
        assert_eq!(
            (child.name.as_str(), &child.number, child.born),
            ("", &None, None)
        );
    })
    .await;
}

#[tokio::test]
async fn the_report_is_for_intake_and_for_nobody_else_to_read() {
    both(async |world| {
        let told = world
            .anybody()
            .begins("report_as_private_person", &words(NEIGHBOUR))
            .await;
        for (who, may) in [
            (Somebody::Ines, true),
            (Somebody::Lena, true),
            (Somebody::Ulf, true),
            (Somebody::Maria, false),
            (Somebody::Vera, false),
            (Somebody::Vanja, false),
            (Somebody::Adam, false),
            (Somebody::Dora, false),
        ] {
            assert_eq!(world.staff(who).reads(told.case).await.is_some(), may, "{who:?}");
        }
        assert!(world.anybody().reads(told.case).await.is_none());
        assert!(
            world
                .resident(Folk::SARA, "Sara Ek")
                .reads(told.case)
                .await
                .is_none(),
            "not told yet"
        );
    })
    .await;
}
