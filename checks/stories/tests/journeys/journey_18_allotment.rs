//! A morning of allotment: the queue in days, a new owner, and access that moves with the case.

use casework::Act;
use stories::{Somebody, both, words};
use views::Which;

#[tokio::test]
async fn the_queue_is_counted_in_days_and_the_one_who_waited_longest_comes_first() {
    both(async |world| {
        world.on("2026-11-10 10:00");
        let first = world.an_opened_investigation().await;
        world.on("2026-11-20 10:00");
        world.an_opened_investigation().await;
        world.on("2026-11-24 08:00");
        let queue = world
            .staff(Somebody::Lena)
            .lists(Which::Unallotted)
            .await
            .expect("the queue");
        assert_eq!(queue.len(), 2);
        assert_eq!(queue[0].case, first);
        let waited = world.site.now().duration_since(queue[0].opened_at).as_hours() / 24;
        assert_eq!(waited, 13);
        assert!(
            world
                .staff(Somebody::Vanja)
                .lists(Which::Unallotted)
                .await
                .expect("hers")
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn with_the_case_goes_the_access() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_opened_investigation().await;
        let [ines, maria, omar, lena] =
            [Somebody::Ines, Somebody::Maria, Somebody::Omar, Somebody::Lena].map(|who| world.staff(who));
        assert!(maria.reads(case).await.is_none(), "not hers yet");
        assert!(
            maria
                .tries(
                    case,
                    "allot",
                    &words(&[("to", &Somebody::Maria.id().to_string())])
                )
                .await
                .is_err()
        );
        lena.allots(case, Somebody::Maria).await;
        assert!(maria.reads(case).await.is_some());
        assert!(maria.has_in_list(Which::Mine, case).await);
        assert!(ines.reads(case).await.is_none(), "intake has lost it");
        assert!(!ines.has_in_list(Which::Open, case).await);
        assert!(lena.lists(Which::Unallotted).await.expect("the queue").is_empty());

        let again = lena
            .tries(
                case,
                "allot",
                &words(&[("to", &Somebody::Maria.id().to_string())]),
            )
            .await;
        assert_eq!(again.expect_err("she has it").refusal(), "refusal-already-has-it");
        lena.allots(case, Somebody::Omar).await;
        assert!(omar.reads(case).await.is_some());
        assert!(maria.reads(case).await.is_none() && !maria.has_in_list(Which::Open, case).await);
    })
    .await;
}

#[tokio::test]
async fn a_colleague_is_let_in_for_a_time_to_read_and_is_out_the_day_after() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let (maria, omar) = (world.staff(Somebody::Maria), world.staff(Somebody::Omar));
        let until = |scope, day| {
            [
                ("to".to_owned(), Somebody::Omar.id().to_string()),
                ("scope".to_owned(), scope),
                ("until".to_owned(), day),
            ]
        };
        let share = |scope: &str, day: &str| {
            let pairs = until(scope.to_owned(), day.to_owned());
            pairs
                .iter()
                .fold(casework::Answers::default(), |answers, (question, answer)| {
                    answers.with(question, answer)
                })
        };
        let past = maria
            .tries(case, "add_colleague", &share("scope-read", "2026-11-23"))
            .await;
        assert_eq!(past.expect_err("that day has been").questions(), ["until"]);
        maria
            .does(case, "add_colleague", &share("scope-read", "2026-11-27"))
            .await;
        let open = maria.reads(case).await.expect("her case");
        let line = open.file.entries().last().expect("a line").clone();
        assert_eq!(line.happened_on, None, "the last day is not when he was let in");
        let last = casework::Say::key("plain").with("text", jiff::civil::date(2026, 11, 27));
        assert!(line.facts.contains(&(casework::Say::key("journal-until"), last)));
        world.on("2026-11-27 23:30");
        assert!(omar.reads(case).await.is_some() && omar.has_in_list(Which::Open, case).await);
        assert!(
            world.committee.key(&omar.viewer, Act::Write, case).await.is_err(),
            "to read, not to write"
        );
        world.on("2026-11-28 00:10");
        assert!(omar.reads(case).await.is_none() && !omar.has_in_list(Which::Open, case).await);

        maria
            .does(case, "add_colleague", &share("scope-whole", "2026-12-31"))
            .await;
        assert!(world.committee.key(&omar.viewer, Act::Write, case).await.is_ok());
        maria
            .does(
                case,
                "end_colleague",
                &words(&[("who", &Somebody::Omar.id().to_string())]),
            )
            .await;
        assert!(omar.reads(case).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_role_that_is_taken_back_is_taken_back_at_the_next_page() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let house = &world.site.house;
        let today = world.site.today();
        let fresh = async |who: Somebody| {
            house
                .staff_by_number(&who.number(), today)
                .await
                .expect("the register of staff")
                .expect("she works here")
        };
        let ines = access::Viewer::Staff(fresh(Somebody::Ines).await);
        assert!(world.committee.key(&ines, Act::Read, told.case).await.is_ok());
        let held = Somebody::Ines.held().remove(0);
        let yesterday = today.yesterday().expect("a day");
        let by = Somebody::Adam.viewer().actor();
        house
            .end_role(
                Somebody::Ines.id(),
                &held,
                yesterday,
                world.committee.outside().draw(),
                world.site.now(),
                &by,
            )
            .await
            .expect("it is written");
        let ines = access::Viewer::Staff(fresh(Somebody::Ines).await);
        assert!(world.committee.key(&ines, Act::Read, told.case).await.is_err());
        assert!(access::list(&ines, Act::List, today).is_err());
    })
    .await;
}

#[tokio::test]
async fn nobody_opens_a_case_about_themselves_or_their_own_child() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_teacher_reports().await;
        world.intake().identifies(told.case, stories::Folk::ELIN).await;
        // Sara, the child's mother, works at intake too.
        let access::Viewer::Staff(ines) = Somebody::Ines.viewer() else {
            panic!("staff")
        };
        let sara = access::Staff {
            number: stories::number(stories::Folk::SARA),
            ..ines
        };
        let sara = stories::Work {
            world: &world,
            viewer: access::Viewer::Staff(sara),
        };
        assert!(sara.reads(told.case).await.is_none());
        assert!(!sara.has_in_list(Which::Intake, told.case).await);
        assert!(sara.finds("Elin").await.is_empty());
        assert!(sara.clocks_of(told.case).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_board_counts_every_clock_that_runs_also_those_it_has_no_room_for() {
    both(async |world| {
        world.on("2026-11-10 10:00");
        world.an_investigation_of_marias().await;
        world.an_opened_investigation().await;
        world.on("2026-11-24 08:00");
        let lena = world.staff(Somebody::Lena);
        let (whole, short) = (lena.board(500).await, lena.board(1).await);
        assert_eq!(short.lines, whole.lines[..1], "the one that is most urgent");
        assert_eq!(short.load, whole.load, "the load is over all");
        let today = world.site.today();
        let late = whole.lines.iter().filter(|line| line.alarm_day < today).count();
        assert!(late > 1 && late < whole.lines.len());
        let all = |total: views::Total| (!total.more).then_some(total.counted);
        assert_eq!(
            [short.running, short.late].map(all),
            [whole.lines.len(), late].map(|many| Some(many as i64))
        );
        let of = |name: Option<&str>| {
            let lines = whole.lines.iter();
            lines
                .filter(|line| line.row.owner_name.as_deref() == name)
                .count() as i64
        };
        let counted: Vec<_> = short
            .load
            .iter()
            .map(|load| (load.owner_name.as_deref(), load.running.counted))
            .collect();
        let maria = counted.last().and_then(|(name, _)| *name);
        assert!(maria.is_some(), "Maria has one of them");
        assert_eq!(counted, [(None, of(None)), (maria, of(maria))]);

        let hers = world.staff(Somebody::Maria).board(1).await;
        assert_eq!(
            all(hers.running),
            Some(of(maria)),
            "Maria counts what she may see"
        );
        assert_eq!(all(world.staff(Somebody::Vanja).board(1).await.running), Some(0));
    })
    .await;
}
