//! An investigation from the queue to the day it is closed, with the family reading along.

use casework::disclosure::Reader;
use casework::{Act, CaseId, PartyRole, Rejection};
use stories::{Folk, NotDone, Somebody, Work, World, both, but, number, words};
use views::Which;

const ALL_IS_SAID: &[(&str, &str)] = &[
    ("risks", "Bråk hemma, sena kvällar ute."),
    ("protective", "Nära mormor, tycker om skolan."),
    ("childs_view", "Elin vill att bråken slutar."),
    ("weight", "Hennes vilja väger tungt."),
    ("best_interests", "Att bo kvar hemma med stöd."),
    (
        "overall",
        "Familjen behöver stöd för att det ska bli lugnt hemma.",
    ),
];

const NO_MEASURES: &[(&str, &str)] = &[
    ("outcome", "child-investigation-outcome-none"),
    ("law", "child-investigation-law-sol-20-3"),
    ("reasons", "Det har blivit lugnt hemma och skolan är nöjd."),
    ("decided_by", "decider-delegate"),
];

const TALK: &[(&str, &str)] = &[
    ("with", "child-investigation-talk-child"),
    ("held", "child-investigation-talk-held"),
    ("name", "Elin"),
    ("on", "2026-12-02"),
    ("place", "Skolan"),
    ("alone", "yes"),
    ("words", "Jag går ut med hunden när de skriker."),
    ("shown_to_child", "no"),
];

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// Plan, notice, a talk with the child, a passage that rests on it.
async fn investigated(world: &World) -> CaseId {
    world.on("2026-11-24 16:00");
    let case = world.an_investigation_of_marias().await;
    let maria = maria(world);
    world.on("2026-11-30 09:00");
    let plan = maria.as_filled_in(case, "make_plan").await;
    maria.does(case, "make_plan", &plan).await;
    let mut notice = words(&[
        ("told", "child-investigation-notice-tell"),
        ("on", "2026-11-30"),
        ("how", "Vid ett möte på kontoret"),
    ]);
    for guardian in maria.guardians(case).await {
        notice = notice.with("who", &guardian);
    }
    maria.does(case, "give_notice", &notice).await;
    world.on("2026-12-02 13:00");
    maria.does(case, "note_talk", &words(TALK)).await;
    let talk = maria
        .reads(case)
        .await
        .expect("her case")
        .file
        .version()
        .to_string();
    let passage = [
        ("area", "child-investigation-area-emotions"),
        ("tag", "child-investigation-tag-told"),
        ("told_by", "Elin"),
        ("source", talk.as_str()),
        (
            "text",
            "Elin berättar att hon går ut med hunden när det bråkas hemma.",
        ),
    ];
    maria.does(case, "write_passage", &words(&passage)).await;
    case
}

async fn communicated(world: &World, case: CaseId) {
    let maria = maria(world);
    let mut sent = words(&[
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under hösten."),
        ("last_day", "2026-12-16"),
    ]);
    for guardian in maria.guardians(case).await {
        sent = sent.with("who", &guardian);
    }
    maria.does(case, "communicate", &sent).await;
}

#[tokio::test]
async fn from_the_queue_to_a_decision_that_the_mother_reads_on_her_pages() {
    both(async |world| {
        let case = investigated(&world).await;
        let (maria, sara, johan) = (
            maria(&world),
            world.resident(Folk::SARA, "Sara Ek"),
            world.resident(Folk::JOHAN, "Johan Ek"),
        );
        world.worker_comes_round().await;
        let open = sara.reads(case).await.expect("she follows it");
        let to_her = sara.party(case, "Sara Ek", PartyRole::Guardian).await;
        let letters = &open.file.journal().letters;
        assert!(
            letters.iter().any(|(to, _, _)| to.to_string() == to_her),
            "the notice is there as a letter"
        );
        let talk = open
            .file
            .entries()
            .iter()
            .find(|entry| entry.text.as_deref().is_some_and(|text| text.contains("hunden")));
        assert!(
            talk.expect("the talk").for_parties.is_none(),
            "what Elin said is not her parents' to read"
        );

        // A decision is refused until the parents could read and answer, and the assessment stands.
        let refused = maria.tries(case, "decide", &words(NO_MEASURES)).await;
        assert_eq!(
            refused.expect_err("not read").refusal(),
            "child-investigation-refusal-communicate-first"
        );
        let refused = sara
            .tries(case, "comment", &words(&[("text", "Jag vill svara.")]))
            .await;
        assert!(refused.is_err(), "there is nothing to answer yet");
        communicated(&world, case).await;
        let refused = maria.tries(case, "decide", &words(NO_MEASURES)).await;
        assert_eq!(
            refused.expect_err("they have time").refusal(),
            "child-investigation-refusal-time-to-answer"
        );

        // Sara answers on her pages, Johan by phone.
        world.on("2026-12-08 20:15");
        sara.does(
            case,
            "comment",
            &words(&[("text", "Det stämmer inte att Elin är ute efter nio.")]),
        )
        .await;
        let hers = "efter nio";
        let open = johan.reads(case).await.expect("he follows it too");
        let shown = open
            .file
            .entries()
            .iter()
            .filter_map(|entry| entry.for_parties.as_ref()?.text.as_deref());
        let line = open
            .file
            .entries()
            .iter()
            .find(|entry| entry.text.as_deref().is_some_and(|text| text.contains(hers)));
        let him = open
            .file
            .journal()
            .parties
            .iter()
            .find(|party| party.person.name == "Johan Ek")
            .expect("him");
        let view = line.expect("her answer").for_parties.as_ref();
        assert!(
            !shown.into_iter().any(|text| text.contains(hers)) || view.is_none_or(|view| !view.is_for(him)),
            "one parent's answer is not the other's to read"
        );
        world.on("2026-12-09 10:00");
        let johan_is = maria.party(case, "Johan Ek", PartyRole::Guardian).await;
        let by_phone = [
            ("who", johan_is.as_str()),
            ("on", "2026-12-09"),
            ("text", "Han håller med."),
        ];
        maria.does(case, "record_comment", &words(&by_phone)).await;

        let refused = maria.tries(case, "decide", &words(NO_MEASURES)).await;
        assert_eq!(
            refused.expect_err("nothing weighed").refusal(),
            "child-investigation-refusal-assess-first"
        );
        maria.does(case, "assess", &words(ALL_IS_SAID)).await;
        let unlawful = but(NO_MEASURES, &[("law", "child-investigation-law-sol-11-1")]);
        assert!(
            maria.tries(case, "decide", &unlawful).await.is_err(),
            "a provision that does not carry it"
        );
        proposed(&world, case).await;
        world.on("2026-12-14 11:00");
        maria.does(case, "decide", &words(NO_MEASURES)).await;
        assert_eq!(
            maria.rings_on(case, "child-investigation").await,
            None,
            "the four months are met"
        );

        world.worker_comes_round().await;
        let open = sara.reads(case).await.expect("her case");
        assert_eq!(
            open.file.summary().resident_now.key,
            "child-investigation-you-none"
        );
        let hers = open
            .file
            .journal()
            .letters
            .iter()
            .filter(|(to, _, _)| to.to_string() == to_her);
        assert!(hers.count() >= 3, "notice, what we wrote, decision");
        after_the_decision(&world, case, &to_her).await;
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

/// Maria proposes how it should end: filled in where it is decided, and Sara sees that it was written alone.
async fn proposed(world: &World, case: CaseId) {
    let maria = maria(world);
    let proposal = [
        ("outcome", "child-investigation-outcome-none"),
        ("what", "Utredningen avslutas."),
        ("why", "Det har blivit lugnt hemma och skolan är nöjd."),
    ];
    maria.does(case, "propose", &words(&proposal)).await;
    let filled = maria.as_filled_in(case, "decide").await;
    assert_eq!(filled.first("outcome"), proposal[0].1);
    assert_eq!(filled.first("reasons"), proposal[2].1);
    let open = world
        .resident(Folk::SARA, "Sara Ek")
        .reads(case)
        .await
        .expect("she follows it");
    let view = open
        .file
        .entries()
        .last()
        .and_then(|entry| entry.for_parties.as_ref());
    assert_eq!(
        view.map(|view| (view.heading.key.as_ref(), view.text.as_deref())),
        Some(("child-investigation-entry-proposed-parties", None))
    );
}

/// Delivered, followed up for a while, closed; the family reads it still.
async fn after_the_decision(world: &World, case: CaseId, sara: &str) {
    let maria = maria(world);
    world.on("2026-12-21 09:00");
    let delivered = [
        ("to", sara),
        ("on", "2026-12-18"),
        ("how", "Brev med mottagningsbevis"),
    ];
    maria.does(case, "note_delivery", &words(&delivered)).await;
    let follow = [
        ("consented", "yes"),
        ("why", "Vi vill se att det håller."),
        ("who", sara),
    ];
    maria.does(case, "start_follow_up", &words(&follow)).await;
    assert!(
        maria
            .tries(case, "close_case", &words(&[("why", "Klart")]))
            .await
            .is_err(),
        "somebody is followed up"
    );
    let limit = maria.rings_on(case, "child-follow-up-limit").await;
    assert!(
        limit.is_some_and(|day| day.as_str() > "2027-01-14"),
        "the law's time for it is on the board"
    );
    world.on("2027-02-15 09:00");
    maria
        .does(
            case,
            "end_follow_up",
            &words(&[("what", "Elin mår bättre."), ("who", sara)]),
        )
        .await;
    maria
        .does(case, "close_case", &words(&[("why", "Det är lugnt hemma.")]))
        .await;
    assert!(maria.has_in_list(Which::Closed, case).await);
    assert!(maria.clocks_of(case).await.is_empty());
    // A new worry about Elin belongs to no investigation that runs.
    let (ines, again) = (world.intake(), world.a_neighbour_reports().await);
    ines.assesses_protection(again.case).await;
    ines.identifies(again.case, Folk::ELIN).await;
    let number = maria.reads(case).await.expect("her case").number;
    let joins = words(&[("number", number.as_str())]);
    let tried = ines.tries(again.case, "join_running_investigation", &joins).await;
    assert_eq!(tried.expect_err("it is closed").questions(), ["number"]);
    assert!(
        world
            .resident(Folk::SARA, "Sara Ek")
            .follows()
            .await
            .contains(&case)
    );
    wrong_in_a_closed_case(world, case).await;
    asked_in_a_closed_case(world, case).await;
}

/// So does what somebody asks.
async fn asked_in_a_closed_case(world: &World, case: CaseId) {
    let (maria, sara) = (maria(world), world.resident(Folk::SARA, "Sara Ek"));
    world.on("2027-03-08 09:00");
    let asks = words(&[("text", "Vem ringer jag om det blir värre?")]);
    sara.does(case, "write_message", &asks).await;
    assert!(maria.has_in_list(Which::Mine, case).await);
    let rings = maria.rings_on(case, "message-answer").await;
    assert_eq!(rings.as_deref(), Some("2027-03-10"));
    let summary = maria.reads(case).await.expect("her case").file.summary();
    assert_eq!(summary.next_step, Some("send_message"));
    let person = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
    let answer = [("to", person.as_str()), ("text", "Mottagningen, hela dygnet.")];
    maria.does(case, "send_message", &words(&answer)).await;
    assert!(maria.has_in_list(Which::Closed, case).await);
    world.rebuilt_views_equal_kept_views().await;
}

/// What somebody says of a closed case's record stands in a list again, with a clock, until it is answered.
async fn wrong_in_a_closed_case(world: &World, case: CaseId) {
    let (maria, sara) = (maria(world), world.resident(Folk::SARA, "Sara Ek"));
    world.on("2027-03-01 09:00");
    let open = sara.reads(case).await.expect("she follows it");
    let reader = Reader::of(open.file.journal(), &number(Folk::SARA), false);
    let lines = open.file.lines(&reader);
    let line = lines
        .iter()
        .find(|line| !line.sentences().is_empty())
        .expect("something to read");
    let wrong = [
        ("entry", line.seq.to_string()),
        ("says", "contest-not-correct".to_owned()),
        ("text", "Så var det inte.".to_owned()),
    ];
    let wrong = wrong
        .iter()
        .fold(words(&[]), |said, (question, answer)| said.with(question, answer));
    sara.does(case, "contest", &wrong).await;
    assert!(maria.has_in_list(Which::Mine, case).await);
    let rings = maria.rings_on(case, "disputed-fact-answer").await;
    assert_eq!(rings.as_deref(), Some("2027-03-15"));
    let open = maria.reads(case).await.expect("her case");
    let summary = open.file.summary();
    assert_eq!(summary.next_step, Some("answer_contest"));
    let contest = open.file.journal().record.contests[0].seq.to_string();
    let answer = [
        ("contest", contest.as_str()),
        ("outcome", "contest-noted"),
        ("text", "Vi ser det olika."),
    ];
    maria.does(case, "answer_contest", &words(&answer)).await;
    assert!(maria.has_in_list(Which::Closed, case).await);
    assert!(maria.clocks_of(case).await.is_empty());
    let key = world
        .committee
        .key(&Somebody::Ulf.viewer(), Act::HandToArchive, case)
        .await;
    let (_, package) = common::archive::package(&world.site, &key.expect("a manager"))
        .await
        .expect("a package");
    let package = String::from_utf8_lossy(&package);
    for said in ["Så var det inte.", "Vi ser det olika."] {
        assert!(package.contains(said), "the archive's readers see both: {said}");
    }
    world.rebuilt_views_equal_kept_views().await;
}

#[tokio::test]
async fn a_new_report_while_it_runs_goes_to_the_one_who_investigates_and_moves_no_clock() {
    both(async |world| {
        let case = investigated(&world).await;
        let before = maria(&world).rings_on(case, "child-investigation").await;
        let number = maria(&world).reads(case).await.expect("her case").number;
        world.on("2026-12-10 21:00");
        let report = world.a_neighbour_reports().await;
        let ines = world.intake();
        let joins = words(&[("number", number.as_str())]);
        let refused = ines
            .tries(report.case, "join_running_investigation", &joins)
            .await;
        assert_eq!(
            refused.expect_err("at each report").refusal(),
            "child-concern-refusal-protection-first"
        );
        ines.assesses_protection(report.case).await;
        let refused = ines
            .tries(report.case, "join_running_investigation", &joins)
            .await;
        assert_eq!(
            refused.expect_err("nobody knows yet that it is her").questions(),
            ["number"]
        );
        ines.identifies(report.case, Folk::ELIN).await;
        ines.does(report.case, "join_running_investigation", &joins).await;
        world.worker_comes_round().await;
        let open = maria(&world).reads(case).await.expect("her case");
        assert!(open.file.entries().iter().any(|entry| {
            entry
                .text
                .as_deref()
                .is_some_and(|text| text.contains("utan jacka"))
        }));
        assert_eq!(maria(&world).rings_on(case, "child-investigation").await, before);
    })
    .await;
}

/// Whatever Ines types that is not an open investigation about this child, she reads the same words.
#[tokio::test]
async fn a_report_on_hugo_never_lands_in_elins_case_and_no_number_tells_that_a_case_is_there() {
    both(async |world| {
        let elins = investigated(&world).await;
        let elins_number = maria(&world).reads(elins).await.expect("her case").number;
        world.on("2026-12-10 21:00");
        let ines = world.intake();
        let hugos = world.a_neighbour_reports().await;
        ines.assesses_protection(hugos.case).await;
        ines.identifies(hugos.case, Folk::HUGO).await;
        let tried = async |number: &str| {
            let joins = words(&[("number", number)]);
            let tried = ines.tries(hugos.case, "join_running_investigation", &joins).await;
            match tried.expect_err("it is not about Hugo") {
                NotDone::Rejected(Rejection::Problems(found)) => found,
                other => panic!("not a word beside the field: {other:?}"),
            }
        };
        let unknown = tried("00000-00000").await;
        assert_eq!(tried(elins_number.as_str()).await, unknown, "another child's");
        assert_eq!(tried(hugos.number.as_str()).await, unknown, "no investigation");
        let open = maria(&world).reads(elins).await.expect("her case");
        let mut texts = open
            .file
            .entries()
            .iter()
            .filter_map(|entry| entry.text.as_deref());
        assert!(!texts.any(|text| text.contains("utan jacka och får inte komma in")));
    })
    .await;
}

#[tokio::test]
async fn a_hand_over_that_is_carried_out_twice_opens_one_investigation() {
    both(async |world| {
        world.on("2026-11-24 16:00");
        let told = world.a_report_ready_to_decide().await;
        world
            .intake()
            .does(told.case, "decide_investigation", &words(stories::OPENS))
            .await;
        let store = world.committee.store();
        let parcels = store
            .take_parcels(views::HAND_OVER, world.site.now(), 10)
            .await
            .expect("parcels");
        assert_eq!(parcels.len(), 1);
        let nothing = views::Circumstances::default();
        let carry = || world.committee.carry_out(&parcels[0], &nothing);
        let (one, other) = tokio::join!(carry(), carry());
        one.and(other)
            .expect("one of two nodes carries it out, the other sees that it is done");
        carry().await.expect("so does one that comes late");
        assert_eq!(world.count("stream").await, 2);
        assert!(
            store
                .take_parcels(views::HAND_OVER, world.site.now(), 10)
                .await
                .expect("parcels")
                .is_empty()
        );
    })
    .await;
}

#[tokio::test]
async fn the_family_asks_for_nothing_that_is_the_offices_to_do() {
    both(async |world| {
        let case = investigated(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        for act in [
            Act::Read,
            Act::Write,
            Act::Assess,
            Act::Decide,
            Act::Allot,
            Act::Share,
            Act::List,
            Act::Search,
        ] {
            assert!(
                world.committee.key(&sara.viewer, act, case).await.is_err(),
                "{act:?}"
            );
        }
        let open = sara.reads(case).await.expect("her case");
        let offered: Vec<_> = sara.offered(&open).into_iter().map(|info| info.name).collect();
        let hers = [
            "check_note",
            "write_message",
            "send_papers",
            "tell_change",
            "contest",
            "ask_disclosure",
            "ask_block",
            "book_meeting",
            "propose_meeting",
            "ask_caseworker",
            "complain",
            "appeal",
            "ask_extract",
            "ask_log_extract",
            "ask_correction",
            "ask_restriction",
            "ask_look_review",
            "give_access",
        ];
        assert_eq!(offered, hers);
    })
    .await;
}
