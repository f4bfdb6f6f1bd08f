//! A day at intake, and the weeks after: every clock rings on its day and none is reset in silence.

use casework::PartyRole;
use stories::{DECLINES, Folk, NEIGHBOUR, OPENS, Somebody, TEACHER, both, but, words};
use views::Which;

const TARGET: &str = "child-protection-assessment-target";
const FORTNIGHT: &str = "child-pre-assessment";
const FOUR_MONTHS: &str = "child-investigation";
const FEEDBACK: &str = "child-report-feedback";
const AT_ONCE: &str = "child-report-feedback-late-request";

#[tokio::test]
async fn from_a_teachers_report_to_an_opened_investigation_and_an_answer_to_the_teacher() {
    both(async |world| {
        // Friday: a report on the brother came some weeks ago and was not opened.
        world.on("2026-11-06 09:00");
        let earlier = world
            .anybody()
            .begins(
                "report_as_private_person",
                &but(NEIGHBOUR, &[("child.0.name", "Hugo")]),
            )
            .await;
        world.intake().assesses_protection(earlier.case).await;
        world.intake().identifies(earlier.case, Folk::HUGO).await;
        world.intake().hears_the_child(earlier.case).await;
        world
            .intake()
            .does(earlier.case, "decide_investigation", &words(DECLINES))
            .await;

        // Day 1, a Friday afternoon: a teacher reports and wants to hear what becomes of it.
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        let ines = world.intake();
        assert_eq!(
            ines.rings_on(report.case, TARGET).await.as_deref(),
            Some("2026-11-21"),
            "a day and a night"
        );
        assert_eq!(
            ines.rings_on(report.case, FORTNIGHT).await.as_deref(),
            Some("2026-12-04")
        );
        assert_eq!(
            ines.rings_on(report.case, FEEDBACK).await,
            None,
            "not before the decision"
        );

        // Nothing can be decided before the child's need of protection is assessed.
        world.on("2026-11-20 15:50");
        let refused = ines
            .tries(report.case, "decide_investigation", &words(OPENS))
            .await;
        assert_eq!(
            refused.expect_err("too soon").refusal(),
            "child-concern-refusal-protection-first"
        );
        ines.assesses_protection(report.case).await;
        assert_eq!(ines.rings_on(report.case, TARGET).await, None, "the duty is done");

        // Who is she? The register knows her guardians and her brother; the report on him is seen.
        ines.identifies(report.case, Folk::ELIN).await;
        let open = ines.reads(report.case).await.expect("her case");
        let named = |role| {
            open.file
                .journal()
                .parties
                .iter()
                .filter(move |party| party.role == role)
        };
        let guardians: Vec<_> = named(PartyRole::Guardian)
            .map(|party| party.person.name.as_str())
            .collect();
        assert_eq!(guardians, ["Sara Ek", "Johan Ek"]);
        assert_eq!(named(PartyRole::Sibling).count(), 1);
        assert_eq!(named(PartyRole::Subject).count(), 1);
        assert_eq!(ines.seen_before(report.case).await, [(earlier.case, false)]);

        // Monday: the family is called; the decision still waits for the child's own words.
        world.on("2026-11-23 10:00");
        let contact = [
            ("with", "child-concern-contact-family"),
            ("on", "2026-11-23"),
            ("text", "Mamma vill ha stöd."),
        ];
        ines.does(report.case, "note_contact", &words(&contact)).await;
        ines.tells_the_family(report.case).await;
        let refused = ines
            .tries(report.case, "decide_investigation", &words(OPENS))
            .await;
        assert_eq!(
            refused.expect_err("not heard").refusal(),
            "child-concern-refusal-child-first"
        );
        ines.hears_the_child(report.case).await;

        // Tuesday at four: decided and signed. The worker does not come until the day after.
        world.on("2026-11-24 16:00");
        ines.does(report.case, "decide_investigation", &words(OPENS))
            .await;
        assert_eq!(
            ines.rings_on(report.case, FEEDBACK).await.as_deref(),
            Some("2026-12-01"),
            "within a week"
        );
        world.on("2026-11-25 17:00");
        world.worker_comes_round().await;
        let lena = world.staff(Somebody::Lena);
        let queue = lena.lists(Which::Unallotted).await.expect("the queue");
        assert_eq!(queue.len(), 1);
        let investigation = queue[0].case;
        assert_eq!(queue[0].subject_name, "Elin Ek");
        assert_eq!(
            lena.rings_on(investigation, FOUR_MONTHS).await.as_deref(),
            Some("2027-03-24"),
            "from the hour of the decision, not from when it was picked up"
        );

        // The teacher is answered within the week, and with that the report is closed.
        world.on("2026-11-30 09:00");
        let answer = [
            ("way", "child-concern-feedback-phone"),
            ("text", "Ringde Ali och sade att en utredning har inletts."),
        ];
        ines.does(report.case, "give_feedback", &words(&answer)).await;
        assert_eq!(ines.rings_on(report.case, FEEDBACK).await, None);
        assert!(!ines.has_in_list(Which::Open, report.case).await);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// Ali did not think of asking. A closed report is intake's to read; whoever leads it opens it again.
#[tokio::test]
async fn a_teacher_who_asks_after_the_decision_is_answered_the_same_day() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let did_not_ask = but(TEACHER, &[("wants_feedback", "no")]);
        let report = world
            .anybody()
            .begins("report_as_professional", &did_not_ask)
            .await;
        let (ines, lena) = (world.intake(), world.staff(Somebody::Lena));
        ines.assesses_protection(report.case).await;
        ines.identifies(report.case, Folk::ELIN).await;
        ines.hears_the_child(report.case).await;
        ines.does(report.case, "decide_investigation", &words(DECLINES))
            .await;
        assert!(!ines.has_in_list(Which::Open, report.case).await);
        assert!(ines.clocks_of(report.case).await.is_empty());

        world.on("2026-12-07 09:00");
        let asked = words(&[("on", "2026-12-07"), ("how", "Ringde mottagningen")]);
        let (case, step) = (report.case, "note_feedback_request");
        assert!(ines.tries(case, step, &asked).await.is_err(), "it is closed");
        lena.does(case, step, &asked).await;
        assert_eq!(
            ines.rings_on(case, AT_ONCE).await.as_deref(),
            Some("2026-12-07"),
            "at once"
        );
        let answer = [
            ("way", "child-concern-feedback-phone"),
            ("text", "Ringde Ali och sade att ingen utredning har inletts."),
        ];
        ines.does(case, "give_feedback", &words(&answer)).await;
        assert!(ines.clocks_of(case).await.is_empty());
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn on_the_fifteenth_day_a_forgotten_report_is_late_on_the_board_and_stays_late() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let report = world.a_neighbour_reports().await;
        world.on("2026-11-21 08:00");
        world.intake().assesses_protection(report.case).await;

        world.on("2026-12-04 23:00");
        world.committee.ring().await.expect("it rings");
        assert_eq!(
            world.intake().reminded_of(report.case).await,
            [("child-pre-assessment".to_owned(), "today".to_owned())]
        );

        world.on("2026-12-05 08:00");
        world.committee.ring().await.expect("it rings");
        for who in [Somebody::Ines, Somebody::Lena, Somebody::Ulf] {
            let board = world.staff(who).clocks_of(report.case).await;
            assert_eq!(board.len(), 1, "{who:?}");
            assert!(
                board[0].alarm_day < world.site.today(),
                "{who:?} sees that it is late"
            );
            assert_eq!(
                world.staff(who).reminded_of(report.case).await,
                [("child-pre-assessment".to_owned(), "late".to_owned())]
            );
        }
        assert!(
            world
                .staff(Somebody::Maria)
                .reminded_of(report.case)
                .await
                .is_empty()
        );

        // A note, a call, another look: none of them moves the clock.
        let note = [
            ("heading", "Samtal"),
            ("kind", "entry-we-saw"),
            ("happened_on", "2026-12-05"),
            ("text", "Vi har inte hunnit."),
            ("shown", "no"),
        ];
        world
            .intake()
            .does(report.case, "write_note", &words(&note))
            .await;
        world.intake().assesses_protection(report.case).await;
        assert_eq!(
            world.intake().rings_on(report.case, FORTNIGHT).await.as_deref(),
            Some("2026-12-04")
        );
    })
    .await;
}

#[tokio::test]
async fn the_time_is_made_longer_only_on_the_laws_ground_and_with_a_reason() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        let ines = world.intake();
        let longer = [
            ("ground", "child-concern-extend-ground-exceptional"),
            ("decided_by", "decider-delegate"),
            ("to", "2026-12-18"),
            ("reason", "Elin ligger på sjukhus."),
        ];
        let tried = ines
            .tries(report.case, "extend_assessment", &words(&longer))
            .await;
        assert!(tried.is_err(), "not before protection is assessed");
        ines.assesses_protection(report.case).await;
        for (question, answer) in [
            ("ground", "Vi har mycket att göra"),
            ("ground", ""),
            ("decided_by", ""),
            ("reason", ""),
            ("to", "2026-11-01"),
        ] {
            let tried = ines
                .tries(
                    report.case,
                    "extend_assessment",
                    &but(&longer, &[(question, answer)]),
                )
                .await;
            assert_eq!(tried.expect_err("not so").questions(), [question]);
        }
        ines.does(report.case, "extend_assessment", &words(&longer)).await;
        assert_eq!(
            ines.rings_on(report.case, FORTNIGHT).await.as_deref(),
            Some("2026-12-18")
        );

        // Nor can it be made longer when the longer time has run out.
        world.on("2026-12-19 09:00");
        let tried = ines
            .tries(
                report.case,
                "extend_assessment",
                &but(&longer, &[("to", "2027-01-08")]),
            )
            .await;
        assert_eq!(
            tried.expect_err("it is too late").refusal(),
            "child-concern-refusal-too-late"
        );
    })
    .await;
}

#[tokio::test]
async fn a_time_that_is_made_longer_is_made_longer_and_not_shorter() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        world.intake().assesses_protection(report.case).await;
        let shorter = [
            ("ground", "child-concern-extend-ground-exceptional"),
            ("decided_by", "decider-delegate"),
            ("to", "2026-11-25"),
            ("reason", "Elin ligger på sjukhus."),
        ];
        let tried = world
            .intake()
            .tries(report.case, "extend_assessment", &words(&shorter))
            .await;
        assert_eq!(
            tried.expect_err("the law gives until 4 December").questions(),
            ["to"]
        );
    })
    .await;
}

#[tokio::test]
async fn a_register_that_does_not_answer_stops_the_normal_route() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        world.register.falls_silent(true);
        let tried = world
            .intake()
            .tries(report.case, "identify_child", &words(&[("number", Folk::ELIN)]))
            .await;
        assert_eq!(tried.expect_err("a person must look").questions(), ["number"]);
        world.register.falls_silent(false);
        world.intake().identifies(report.case, Folk::ELIN).await;
    })
    .await;
}

#[tokio::test]
async fn a_second_report_on_the_same_child_shows_the_first_and_knows_her_by_one_id() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let first = world.a_teacher_reports().await;
        world.intake().identifies(first.case, Folk::ELIN).await;
        world.on("2026-11-21 10:00");
        let second = world.a_neighbour_reports().await;
        world.intake().identifies(second.case, Folk::ELIN).await;
        let open = world.intake().reads(second.case).await.expect("the case");
        let subjects: Vec<_> = open
            .file
            .journal()
            .parties
            .iter()
            .filter(|party| party.role == PartyRole::Subject)
            .collect();
        assert_eq!(subjects.len(), 1, "a case is about one child");
        assert_eq!(subjects[0].person.name, "Elin Ek");
        assert_eq!(
            world.intake().seen_before(second.case).await,
            [(first.case, true)]
        );
        let row = world.intake().lists(Which::Intake).await.expect("the inbox");
        assert!(
            row.iter().all(|row| row.subject_name == "Elin Ek"),
            "named as the register names her"
        );
    })
    .await;
}

#[tokio::test]
async fn a_child_in_another_municipality_is_sent_on_with_their_receipt() {
    both(async |world| {
        world.on("2026-11-20 15:30");
        let report = world.a_teacher_reports().await;
        let ines = world.intake();
        ines.assesses_protection(report.case).await;
        let sent = [
            ("municipality", "Nyköping"),
            ("on", "2026-11-20"),
            ("receipt", "Mottaget av Bo"),
        ];
        let nowhere = but(&sent, &[("municipality", "Påhittadkommun")]);
        let tried = ines
            .tries(report.case, "send_to_other_municipality", &nowhere)
            .await;
        assert_eq!(
            tried.expect_err("there is no such place").questions(),
            ["municipality"]
        );
        ines.does(report.case, "send_to_other_municipality", &words(&sent))
            .await;
        assert!(
            world
                .staff(Somebody::Lena)
                .has_in_list(Which::Closed, report.case)
                .await
        );
        assert!(ines.clocks_of(report.case).await.is_empty());
    })
    .await;
}
