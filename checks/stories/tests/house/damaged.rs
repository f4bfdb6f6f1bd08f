//! One byte of a store is another than was written: it is found and named, nobody is shown something else for what was
//! there, and the rest of the house goes on.

use axum::http::StatusCode;
use case_store::checkpoint::Finding;
use casework::CaseId;
use stories::upload::a_paper;
use stories::{Somebody, World, both, words};

async fn with_a_paper(world: &World) -> CaseId {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let paper = b"%PDF-1.7 ritning".as_slice();
    let mut answers = words(&[("shown", "yes")]);
    let upload = a_paper("ritning.pdf", paper);
    answers.uploads.insert("files".to_owned(), vec![upload]);
    world
        .staff(Somebody::Maria)
        .does(case, "add_document", &answers)
        .await;
    let store = world.committee.store();
    store
        .checkpoint(&world.key, world.site.now())
        .await
        .expect("a checkpoint");
    case
}

#[tokio::test]
async fn a_letter_of_an_event_that_changed_is_named_by_case_and_place() {
    both(async |world| {
        let case = with_a_paper(&world).await;
        world
            .tampers(
                "UPDATE event SET data = replace(data, 'ritning', 'ridning') WHERE kind = 'journal:DocumentAdded'",
                Vec::new(),
            )
            .await;
        let store = world.committee.store();
        let found = store.verify(&world.key.verifying_key(), |_| {}).await.expect("looked through");
        assert!(
            matches!(found.as_slice(), [Finding::BrokenChain { case: named, .. }] if *named == case),
            "{found:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn an_event_that_cannot_be_read_any_more_is_a_neutral_page_and_the_other_cases_go_on() {
    both(async |world| {
        let case = with_a_paper(&world).await;
        let other = world.a_neighbour_reports().await.case;
        world
            .tampers(
                "UPDATE event SET data = replace(data, '\"name\":', '\"name\";') WHERE kind = 'journal:DocumentAdded'",
                Vec::new(),
            )
            .await;
        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get(&format!("/arbete/arende/{case}")).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!page.body.contains("ritning") && !page.body.contains("Elin"), "nothing of it is told");
        let mut ines = world.browser_of(Somebody::Ines).await;
        let page = ines.get(&format!("/arbete/arende/{other}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(maria.get("/arbete").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn a_row_of_a_view_that_changed_is_found_and_mended_from_the_streams() {
    both(async |world| {
        let case = with_a_paper(&world).await;
        let before = world.committee.view_rows().await.expect("views");
        world
            .tampers(
                "UPDATE case_access SET unit = 'barm' WHERE unit = 'barn'",
                Vec::new(),
            )
            .await;
        assert!(
            world.staff(Somebody::Lena).reads(case).await.is_none(),
            "no unit of hers"
        );
        world.committee.rebuild_views(|_| {}).await.expect("folded anew");
        let after = world.committee.view_rows().await.expect("views");
        assert_eq!(views::differing(&before, &after), []);
        assert!(world.staff(Somebody::Lena).reads(case).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_byte_of_a_paper_that_changed_is_counted_and_the_paper_is_not_shown() {
    both(async |world| {
        let case = with_a_paper(&world).await;
        let maria = world.staff(Somebody::Maria);
        let paper = maria
            .reads(case)
            .await
            .expect("the case")
            .file
            .journal()
            .documents[0]
            .id;
        let mut browser = world.browser_of(Somebody::Maria).await;
        let address = format!("/arbete/arende/{case}/handling/{paper}");
        assert_eq!(browser.get(&address).await.status, StatusCode::OK);
        let sealed = world.rows("SELECT sealed FROM blob", Vec::new()).await;
        let mut bytes = sealed[0].bytes(0).expect("bytes").to_vec();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        world
            .tampers("UPDATE blob SET sealed = $1", vec![bytes.into()])
            .await;
        let answer = browser.get(&address).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!answer.body.contains("%PDF"));
        let tried = world.committee.store().try_blobs(|_| {}).await.expect("tried");
        assert_eq!(tried, (0, 1), "one paper, and it cannot be opened");
    })
    .await;
}
