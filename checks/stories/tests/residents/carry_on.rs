//! Sara carries her own case on: she sends papers, tells what has changed, and goes on another day with what she began.

use axum::http::StatusCode;
use casework::CaseId;
use stories::upload::{a_paper, photo};
use stories::{Browser, Folk, Somebody, Work, World, both, words};

async fn followed(world: &World) -> CaseId {
    world.an_investigation_that_both_follow().await
}

async fn sara(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

fn johan(world: &World) -> Work<'_> {
    world.resident(Folk::JOHAN, "Johan Ek")
}

fn step(case: CaseId, name: &str) -> String {
    format!("/sv/mina-sidor/{case}/gor/{name}")
}

const LETTER: &[u8] = b"%PDF-1.4 a doctor's word";
const ANSWER: &str = "Skolan har fel dag.";

#[tokio::test]
async fn what_she_wrote_on_the_telephone_she_goes_on_with_at_the_library_and_nobody_else_finds_it() {
    both(async |world| {
        let case = followed(&world).await;
        let at = step(case, "write_message");
        let mut telephone = sara(&world).await;
        let command = telephone.get(&at).await.hidden("_command").to_owned();
        let fields = [("text", ANSWER), ("_command", command.as_str())];
        let saved = telephone.post(&format!("{at}/utkast"), &fields).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(
            world
                .rows(
                    "SELECT COUNT(*) FROM event WHERE kind = 'journal:MessageSent'",
                    vec![]
                )
                .await[0]
                .i64(0)
                .expect("a count"),
            0
        );

        let mut library = sara(&world).await;
        let page = library.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(page.body.contains("Påbörjat men inte skickat"), "{}", page.body);
        assert!(library.get(&at).await.body.contains(ANSWER));

        let mut johan = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        let page = johan.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(page.status == StatusCode::OK && !page.body.contains("Påbörjat"));
        assert!(!johan.get(&at).await.body.contains(ANSWER));
        let mut maria = world.browser_of(Somebody::Maria).await;
        assert!(
            !maria
                .get(&format!("/arbete/arende/{case}"))
                .await
                .body
                .contains(ANSWER)
        );

        let page = library.get(&at).await;
        let fields = [("text", ANSWER), ("_command", page.hidden("_command"))];
        library.post(&at, &fields).await;
        let page = telephone.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(!page.body.contains("Påbörjat"), "it was sent");
    })
    .await;
}

#[tokio::test]
async fn what_she_began_is_thrown_away_by_her_or_after_a_fortnight() {
    both(async |world| {
        let case = followed(&world).await;
        let at = step(case, "write_message");
        let page = format!("/sv/mina-sidor/{case}");
        let mut browser = sara(&world).await;
        let begins = async |browser: &mut Browser| {
            let command = browser.get(&at).await.hidden("_command").to_owned();
            let fields = [("text", ANSWER), ("_command", command.as_str())];
            browser.post(&format!("{at}/utkast"), &fields).await;
            assert!(browser.get(&page).await.body.contains("Påbörjat"));
        };
        begins(&mut browser).await;
        browser.post(&format!("{at}/utkast/bort"), &[]).await;
        assert!(!browser.get(&at).await.body.contains(ANSWER));

        begins(&mut browser).await;
        world.on("2026-12-15 09:00");
        let mut later = sara(&world).await;
        assert!(!later.get(&page).await.body.contains("Påbörjat"));
        assert!(!later.get(&at).await.body.contains(ANSWER));
    })
    .await;
}

#[tokio::test]
async fn a_picture_that_she_chose_on_the_telephone_is_sent_from_the_library() {
    both(async |world| {
        let case = followed(&world).await;
        let at = step(case, "send_papers");
        let mut telephone = sara(&world).await;
        let command = telephone.get(&at).await.hidden("_command").to_owned();
        let fields = [("what", "Läkarintyg"), ("_command", command.as_str())];
        let picture = photo();
        let files: [(&str, &str, &[u8]); 1] = [("files", "intyg.jpg", &picture)];
        let saved = telephone
            .post_files(&format!("{at}/utkast"), &fields, &files)
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);

        let mut library = sara(&world).await;
        let page = library.get(&at).await;
        assert!(page.body.contains("intyg.jpg"), "{}", page.body);
        let command = page.hidden("_command").to_owned();
        let fields = [("what", "Läkarintyg"), ("_command", command.as_str())];
        let sent = library.post_files(&at, &fields, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let maria = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        let papers = &maria.file.journal().documents;
        assert!(papers.iter().any(|paper| paper.name == "intyg.jpg"));
        assert!(
            !library.get(&at).await.body.contains("intyg.jpg"),
            "nothing is left"
        );
    })
    .await;
}

#[tokio::test]
async fn her_papers_and_what_has_changed_are_part_of_the_case_and_in_her_thread_alone() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let mut papers = words(&[("what", "Läkarintyg")]);
        papers
            .uploads
            .insert("files".to_owned(), vec![a_paper("intyg.pdf", LETTER)]);
        sara.does(case, "send_papers", &papers).await;
        let changed = [
            ("what", "changed-household"),
            ("from", "2026-12-01"),
            ("text", "Min syster har flyttat in."),
        ];
        sara.does(case, "tell_change", &words(&changed)).await;

        let maria = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        let journal = maria.file.journal();
        assert_eq!(
            journal.messages.unanswered(),
            2,
            "somebody answers within the time"
        );
        assert!(journal.documents.iter().any(|paper| paper.name == "intyg.pdf"));

        let mut browser = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let thread = browser.get(&step(case, "write_message")).await;
        for there in [
            "Handlingar: Läkarintyg",
            "intyg.pdf",
            "Något har ändrats från 1 december 2026: Vilka som bor hemma",
        ] {
            assert!(thread.body.contains(there), "{there}: {}", thread.body);
        }
        let case_page = browser.get(&format!("/sv/mina-sidor/{case}")).await;
        assert!(case_page.body.contains("intyg.pdf"), "among her papers");
        let his = johan(&world).reads(case).await.expect("he follows it");
        assert_eq!(
            his.file.journal().documents.len(),
            journal.documents.len(),
            "the file is one"
        );
        let mut browser = world.browser_of_resident(Folk::JOHAN, "Johan Ek").await;
        for page in ["", "/journal", "/gor/write_message"] {
            let page = browser.get(&format!("/sv/mina-sidor/{case}{page}")).await;
            for hidden in ["Läkarintyg", "intyg.pdf", "flyttat in"] {
                assert!(!page.body.contains(hidden), "{hidden}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn papers_without_a_paper_and_a_change_that_is_none_are_told_beside_the_field() {
    both(async |world| {
        let case = followed(&world).await;
        let sara = world.resident(Folk::SARA, "Sara Ek");
        let told = sara
            .tries(case, "send_papers", &words(&[("what", "Läkarintyg")]))
            .await;
        assert_eq!(told.expect_err("no paper").questions(), ["files"]);
        let told = sara
            .tries(case, "tell_change", &words(&[("what", "tak"), ("text", "x")]))
            .await;
        assert_eq!(told.expect_err("no such choice").questions(), ["what"]);
    })
    .await;
}

#[tokio::test]
async fn a_case_that_is_handed_over_says_when_who_received_it_and_whose_fault_it_is_that_nobody_has() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_opened_investigation().await;
        let page = format!("/sv/mina-sidor/{case}");
        let reads = async || sara(&world).await.get(&page).await.body;
        let waits = reads().await;
        for there in [
            "Ärendet lämnades över 24 november 2026.",
            "senast 27 november 2026",
            "0 av 2 ärenden om Elin Ek är klara.",
        ] {
            assert!(waits.contains(there), "{there}: {waits}");
        }
        let rings = world
            .staff(Somebody::Lena)
            .rings_on(case, "case-taken-over")
            .await;
        assert_eq!(rings.as_deref(), Some("2026-11-27"));

        world.on("2026-11-30 08:00");
        let late = reads().await;
        assert!(
            late.contains("Vi är sena.") && late.contains("Det är vårt fel, inte ditt."),
            "{late}"
        );

        world.staff(Somebody::Lena).allots(case, Somebody::Maria).await;
        let received = reads().await;
        assert!(received.contains("togs emot 30 november 2026"), "{received}");
        assert!(!received.contains("Vi är sena."));
        world.staff(Somebody::Lena).allots(case, Somebody::Omar).await;
        assert!(reads().await.contains("togs emot 30 november 2026"), "once");
    })
    .await;
}
