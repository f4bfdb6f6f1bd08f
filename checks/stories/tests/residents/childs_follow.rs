//! *Koden följer med.* Elin was given a code while the report about her was assessed, and told something. When an investigation
//! opens she comes in by the same words on the same card, meets whoever has her case now, and finds what she told. What was
//! not answered is answered there. Her parents find nothing of it in either case.

use axum::http::StatusCode;
use casework::{Actor, CaseId};
use stories::upload::photo;
use stories::{Folk, OPENS, Somebody, Work, World, both, words};
use views::Which;

const FIRST: &str = "Jag gömmer mig under sängen.";
const SECOND: &str = "Det var värre i går.";
const BETWEEN: &str = "Jag vill prata med någon.";
const ANSWERED: &str = "Vi hör dig. Skolsköterskan vet.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// Ready to decide, with a code that Ines gave.
async fn a_report_with_a_code(world: &World) -> (CaseId, String) {
    world.on("2026-11-24 16:00");
    let report = world.a_report_ready_to_decide().await.case;
    let code = world.childs_code(Somebody::Ines, report).await;
    (report, code)
}

async fn decides(world: &World, report: CaseId) {
    world
        .intake()
        .does(report, "decide_investigation", &words(OPENS))
        .await;
}

/// The investigation that the worker opened, which nobody has yet.
async fn opened(world: &World) -> CaseId {
    world.worker_comes_round().await;
    let lena = world.staff(Somebody::Lena);
    let queue = lena.lists(Which::Unallotted).await.expect("the queue");
    queue.first().expect("an investigation").case
}

async fn answers(who: &Work<'_>, case: CaseId, statement: u64) {
    let statement = statement.to_string();
    let fields = [
        ("statement", statement.as_str()),
        ("how", "child-answer-here"),
        ("text", ANSWERED),
    ];
    who.does(case, "answer_child", &words(&fields)).await;
}

#[tokio::test]
async fn elins_card_opens_the_investigation_with_all_that_she_told_before_it() {
    both(async |world| {
        let (report, code) = a_report_with_a_code(&world).await;
        let mut elin = world.child_in(&code).await;
        elin.tells_as_child(FIRST, &[("drawing", "hemma.jpg", &photo())])
            .await;
        let seen = world.intake().reads(report).await.expect("hers");
        answers(
            &world.intake(),
            report,
            seen.file.journal().child.statements[0].seq,
        )
        .await;
        elin.tells_as_child(SECOND, &[]).await;
        decides(&world, report).await;
        // The decision stands and the investigation is not there yet: her door is open.
        let sent = elin.tells_as_child(BETWEEN, &[]).await;
        assert_eq!(sent.leads_to(), "/sv/barn/sagt", "{}", sent.body);

        let case = opened(&world).await;
        let hello = elin.get("/sv/barn/hej").await;
        assert_eq!(hello.status, StatusCode::OK, "she need not type it again");
        assert!(hello.body.contains("Du får snart en socialsekreterare"));
        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        let mut anew = world.child_in(&code).await;
        let hello = anew.get("/sv/barn/hej").await.body;
        assert!(hello.contains("Maria är din socialsekreterare"), "{hello}");
        assert!(hello.contains("Vi ska ta reda på hur du har det."), "{hello}");
        let said = anew.get("/sv/barn/sagt").await.body;
        for told in [FIRST, SECOND, BETWEEN, ANSWERED] {
            assert!(said.contains(told), "{told}: {said}");
        }
        let drawing = anew.get("/sv/barn/sagt/1/1").await;
        assert_eq!(drawing.header("content-type"), "image/jpeg");

        let open = maria(&world).reads(case).await.expect("hers");
        let journal = open.file.journal();
        assert_eq!(journal.child.statements.len(), 3);
        assert_eq!(open.file.summary().next_step, Some("answer_child"));
        let own = open.file.entries().iter().filter(|entry| {
            matches!(&entry.by, Actor::Child { name, .. } if name == "Elin Ek") && entry.text.is_some()
        });
        assert_eq!(own.count(), 3, "each her own line");
        assert!(
            maria(&world)
                .rings_on(case, "child-statement-answer")
                .await
                .is_some()
        );
        let mut desk = world.browser_of(Somebody::Maria).await;
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(
            page.contains(FIRST) && page.contains("Sagt i ärendet innan"),
            "{page}"
        );
        assert!(page.contains("Ines") && page.contains("gav den"), "{page}");

        // Where it comes from nothing waits for an answer that she would not find.
        let left = world.intake().reads(report).await.expect("hers");
        assert!(left.file.journal().child.waiting().next().is_none());
        assert!(left.file.journal().child.code.is_none());
        let second = journal.child.statements[1].seq;
        assert_eq!(journal.child.statements[1].text.as_deref(), Some(SECOND));
        answers(&maria(&world), case, second).await;
        let said = anew.get("/sv/barn/sagt").await.body;
        assert!(
            said.contains("Maria") && said.matches(ANSWERED).count() == 2,
            "{said}"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn her_parents_who_follow_both_cases_learn_nothing_of_it() {
    both(async |world| {
        let (report, code) = a_report_with_a_code(&world).await;
        let mut elin = world.child_in(&code).await;
        elin.tells_as_child(FIRST, &[("drawing", "hemma.jpg", &photo())])
            .await;
        decides(&world, report).await;
        let case = opened(&world).await;
        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        let open = maria(&world).reads(case).await.expect("hers");
        let paper = open.file.journal().documents[0].id;
        for parent in [(Folk::SARA, "Sara Ek"), (Folk::JOHAN, "Johan Ek")] {
            let mut browser = world.browser_of_resident(parent.0, parent.1).await;
            for at in [report, case] {
                for page in ["", "/journal", "/journal.json", "/lasare", "/gor/write_message"] {
                    let page = browser.get(&format!("/sv/mina-sidor/{at}{page}")).await;
                    assert_eq!(page.status, StatusCode::OK);
                    for word in [FIRST, "hemma.jpg", "Barnets", "ärendet som tar vid", "child"] {
                        assert!(!page.body.contains(word), "{word}: {}", page.body);
                    }
                }
                let paper = format!("/sv/mina-sidor/{at}/handling/{paper}");
                assert_eq!(browser.get(&paper).await.status, StatusCode::NOT_FOUND);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn it_ends_when_it_is_taken_back_in_the_investigation_and_a_new_card_finds_the_same_words() {
    both(async |world| {
        let (report, first) = a_report_with_a_code(&world).await;
        let mut elin = world.child_in(&first).await;
        elin.tells_as_child(FIRST, &[]).await;
        decides(&world, report).await;
        let case = opened(&world).await;
        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        maria(&world).does(case, "end_child_code", &words(&[])).await;
        assert_eq!(elin.get("/sv/barn/hej").await.leads_to(), "/sv/barn", "at once");
        let second = world.childs_code(Somebody::Maria, case).await;
        let mut elin = world.child_in(&second).await;
        assert!(elin.get("/sv/barn/sagt").await.body.contains(FIRST));
        let old = world.browser().post("/sv/barn", &[("code", &first)]).await;
        assert!(old.body.contains("Koden stämmer inte"), "{}", old.body);
    })
    .await;
}

#[tokio::test]
async fn one_that_was_taken_back_before_the_investigation_opened_stays_taken_back() {
    both(async |world| {
        let (report, code) = a_report_with_a_code(&world).await;
        let mut elin = world.child_in(&code).await;
        elin.tells_as_child(FIRST, &[]).await;
        world.intake().does(report, "end_child_code", &words(&[])).await;
        decides(&world, report).await;
        let case = opened(&world).await;
        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        let old = world.browser().post("/sv/barn", &[("code", &code)]).await;
        assert!(old.body.contains("Koden stämmer inte"), "{}", old.body);
        let open = maria(&world).reads(case).await.expect("hers");
        let child = &open.file.journal().child;
        assert!(child.code.is_none());
        assert_eq!(
            child.statements[0].text.as_deref(),
            Some(FIRST),
            "her words came along"
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}
