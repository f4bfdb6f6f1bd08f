//! A thread that both parents and their caseworker write in together: each knows that the other reads, it is there only
//! where it can harm nobody, and when that ends it closes for both at once without a word of why.

use axum::http::StatusCode;
use casework::{CaseId, PartyRole};
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const ASKED: &str = "Passar torsdag klockan tio er båda?";
const HERS: &str = "Torsdag går bra. Jag skickar intyget här.";
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
const CLOSED: &str = "Den gemensamma tråden är stängd";

async fn sara_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::SARA, "Sara Ek").await
}

async fn johan_in(world: &World) -> Browser {
    world.browser_of_resident(Folk::JOHAN, "Johan Ek").await
}

fn mine(case: CaseId) -> String {
    format!("/sv/mina-sidor/{case}")
}

fn together(case: CaseId) -> String {
    format!("{}/gor/write_together", mine(case))
}

fn alone(case: CaseId) -> String {
    format!("{}/gor/write_message", mine(case))
}

fn at_work(case: CaseId) -> String {
    format!("/arbete/arende/{case}/meddelanden/tillsammans")
}

/// An investigation that both parents follow, on a Friday.
async fn both_follow(world: &World) -> CaseId {
    world.on("2026-11-20 09:00");
    world.an_investigation_of_marias().await
}

/// Maria writes to both, on the page of the thread.
async fn maria_writes(world: &World, case: CaseId, text: &str) -> Answer {
    let mut maria = world.browser_of(Somebody::Maria).await;
    let page = maria.get(&at_work(case)).await;
    let [command, seen] = ["_command", "_seen"].map(|name| page.hidden(name).to_owned());
    let fields = [
        ("_command", command.as_str()),
        ("_seen", &seen),
        ("text", text),
        ("right_person", "yes"),
    ];
    let step = format!("/arbete/arende/{case}/gor/send_together");
    maria.post_files(&step, &fields, &[]).await
}

async fn sends(browser: &mut Browser, case: CaseId, text: &str, files: &[(&str, &[u8])]) -> Answer {
    let command = browser.get(&together(case)).await.hidden("_command").to_owned();
    let files: Vec<_> = files
        .iter()
        .map(|(name, bytes)| ("files", *name, *bytes))
        .collect();
    let fields = [("_command", command.as_str()), ("text", text)];
    browser.post_files(&together(case), &fields, &files).await
}

async fn shuts(world: &World, case: CaseId, name: &str, what: &str) {
    let maria = world.staff(Somebody::Maria);
    let person = maria.party(case, name, PartyRole::Guardian).await;
    let answers = [
        ("person", &*person),
        ("what", what),
        ("reason", "Hon har blivit hotad."),
    ];
    maria.does(case, "block_party", &words(&answers)).await;
}

fn file_on(page: &str) -> String {
    let links = page.split("href=\"").skip(1);
    let mut links = links.filter_map(|rest| rest.split('"').next());
    links
        .find(|address| address.contains("/handling/"))
        .expect("a file")
        .to_owned()
}

#[tokio::test]
async fn both_parents_read_that_the_other_reads_before_they_write_and_each_line_reaches_them_both() {
    both(async |world| {
        let case = both_follow(&world).await;
        let (mut sara, mut johan) = (sara_in(&world).await, johan_in(&world).await);
        assert_eq!(sara.get(&together(case)).await.status, StatusCode::NOT_FOUND);
        assert!(!sara.get(&mine(case)).await.body.contains("gemensam"));
        let mut maria = world.browser_of(Somebody::Maria).await;
        assert!(
            maria
                .get(&format!("/arbete/arende/{case}"))
                .await
                .body
                .contains(&at_work(case))
        );
        let sent = maria_writes(&world, case, ASKED).await;
        assert_eq!(sent.leads_to(), at_work(case), "{}", sent.body);

        for parent in [&mut sara, &mut johan] {
            let page = parent.get(&mine(case)).await.body;
            assert!(page.contains(&together(case)), "{page}");
            assert!(
                page.contains("ett nytt meddelande i er gemensamma tråd"),
                "{page}"
            );
        }
        let page = sara.get(&together(case)).await.body;
        let told = page
            .find("Det här läses av er båda: Sara Ek och Johan Ek.")
            .unwrap_or_else(|| panic!("who reads: {page}"));
        assert!(
            told < page.find("<textarea").expect("the box"),
            "before she writes"
        );
        assert!(
            page.contains(ASKED) && page.contains("Vi svarar inom 2 arbetsdagar"),
            "{page}"
        );
        assert!(
            !sara.get(&mine(case)).await.body.contains("nytt meddelande"),
            "she has read it"
        );
        let read = maria.get(&at_work(case)).await.body;
        assert!(read.contains("<bdi>Sara Ek</bdi>: Läst 20 november"), "{read}");
        assert!(read.contains("<bdi>Johan Ek</bdi>: Inte läst än"), "{read}");

        let sent = sends(&mut sara, case, HERS, &[("intyg.pdf", PDF)]).await;
        assert_eq!(sent.leads_to(), together(case), "{}", sent.body);
        let hers = sara.get(&together(case)).await.body;
        assert!(
            hers.contains("Du får svar senast") && hers.contains("Inte läst än"),
            "{hers}"
        );
        let his = johan.get(&together(case)).await.body;
        assert!(his.contains(HERS) && !his.contains("Du får svar senast"), "{his}");
        assert!(
            !his.contains("Läst 20 november"),
            "whether she has read is not his"
        );
        assert_eq!(
            johan.get(&file_on(&his)).await.header("content-type"),
            "application/pdf"
        );
        for parent in [&mut sara, &mut johan] {
            let own = parent.get(&alone(case)).await.body;
            assert!(!own.contains(HERS) && !own.contains(ASKED), "{own}");
            let record = parent.get(&format!("{}/journal", mine(case))).await.body;
            for line in [HERS, ASKED, "Sara Ek skrev i den gemensamma tråden"] {
                assert!(record.contains(line), "{line}: {record}");
            }
        }
        let mut hana = world.browser_of_resident(Folk::HANA, "Hana Aziz").await;
        assert_eq!(hana.get(&together(case)).await.status, StatusCode::NOT_FOUND);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn whoever_asks_together_is_answered_in_time_and_what_one_writes_alone_stays_alone() {
    both(async |world| {
        let case = both_follow(&world).await;
        maria_writes(&world, case, ASKED).await;
        let (mut sara, mut johan) = (sara_in(&world).await, johan_in(&world).await);
        sends(&mut johan, case, "Kan vi ses på kvällen?", &[]).await;
        let maria = world.staff(Somebody::Maria);
        let rings = async || maria.rings_on(case, "message-answer").await;
        assert_eq!(rings().await.as_deref(), Some("2026-11-24"));
        let command = sara.get(&alone(case)).await.hidden("_command").to_owned();
        let hers = [
            ("_command", command.as_str()),
            ("text", "Jag vill inte ses på kvällen."),
        ];
        sara.post_files(&alone(case), &hers, &[]).await;
        for address in [together(case), format!("{}/journal", mine(case))] {
            let his = johan.get(&address).await.body;
            assert!(!his.contains("Jag vill inte ses"), "{address}: {his}");
        }
        let open = maria.reads(case).await.expect("her case");
        let waits = open.file.journal().waits().map(|(step, _)| step);
        assert_eq!(waits, Some("send_together"));
        maria_writes(&world, case, "Det går bra klockan 17.").await;
        assert!(rings().await.is_some(), "Sara waits in her own thread");
        let sara_is = maria.party(case, "Sara Ek", PartyRole::Guardian).await;
        let called = [("person", sara_is.as_str()), ("how", "message-settled-phone")];
        maria.does(case, "settle_message", &words(&called)).await;
        assert_eq!(rings().await, None);
        let shared = johan.get(&together(case)).await.body;
        assert!(!shared.contains("per telefon"), "{shared}");
        let empty = sends(&mut johan, case, "", &[]).await;
        assert!(empty.body.contains("sos-error-summary"), "{}", empty.body);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn when_one_is_shut_out_it_closes_for_both_without_a_word_of_why_and_stays_closed() {
    both(async |world| {
        let case = both_follow(&world).await;
        maria_writes(&world, case, ASKED).await;
        let (mut sara, mut johan) = (sara_in(&world).await, johan_in(&world).await);
        let begun = sara.get(&together(case)).await.hidden("_command").to_owned();
        shuts(&world, case, "Johan Ek", "block-party-shut").await;

        let fields = [("_command", begun.as_str()), ("text", HERS)];
        let refused = sara.post_files(&together(case), &fields, &[]).await;
        assert_eq!(refused.status, StatusCode::OK, "it was closed while she wrote");
        assert!(refused.body.contains(CLOSED), "{}", refused.body);
        let page = sara.get(&together(case)).await.body;
        assert!(page.contains(CLOSED) && page.contains(ASKED), "{page}");
        assert!(!page.contains("<textarea"), "{page}");
        for address in [together(case), mine(case), format!("{}/journal", mine(case))] {
            let page = sara.get(&address).await.body;
            for why in ["avstängd", "hotad", "skyddade"] {
                assert!(!page.contains(why), "{address}: {why}");
            }
        }
        assert_eq!(johan.get(&together(case)).await.status, StatusCode::NOT_FOUND);
        let page = world
            .browser_of(Somebody::Maria)
            .await
            .get(&at_work(case))
            .await
            .body;
        assert!(
            page.contains(CLOSED) && page.contains("avstängd från ärendet"),
            "{page}"
        );
        assert!(!page.contains("<textarea"), "{page}");
        let maria = world.staff(Somebody::Maria);
        let tried = maria
            .tries(case, "send_together", &words(&[("text", ASKED)]))
            .await;
        assert_eq!(tried.expect_err("not now").refusal(), "together-shut-out");

        shuts(&world, case, "Johan Ek", "block-party-open").await;
        for mut parent in [sara_in(&world).await, johan_in(&world).await] {
            let page = parent.get(&together(case)).await.body;
            assert!(page.contains(CLOSED) && !page.contains("<textarea"), "{page}");
        }
        maria_writes(&world, case, "Nu kan ni skriva här igen.").await;
        let mut johan = johan_in(&world).await;
        let sent = sends(&mut johan, case, "Bra.", &[]).await;
        assert_eq!(sent.leads_to(), together(case), "{}", sent.body);
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn where_one_is_shut_out_or_follows_nothing_there_is_none_and_only_who_has_the_case_learns_why() {
    both(async |world| {
        let case = both_follow(&world).await;
        shuts(&world, case, "Johan Ek", "block-party-shut").await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        for address in [at_work(case), format!("/arbete/arende/{case}/gor/send_together")] {
            let page = maria.get(&address).await.body;
            assert!(page.contains("avstängd från ärendet"), "{address}: {page}");
            assert!(!page.contains("<textarea"), "{address}: {page}");
        }
        let mut sara = sara_in(&world).await;
        assert_eq!(sara.get(&together(case)).await.status, StatusCode::NOT_FOUND);
        let form = [("_command", &*world.command()), ("text", HERS)];
        let sent = sara.post_files(&together(case), &form, &[]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND);
        assert!(!sara.get(&mine(case)).await.body.contains("gemensam"));
        let other = world.browser_of(Somebody::Ines).await.get(&at_work(case)).await;
        assert_eq!(
            other.status,
            StatusCode::NOT_FOUND,
            "whoever does not have the case"
        );
    })
    .await;
}
