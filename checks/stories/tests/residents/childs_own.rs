//! What Elin meets behind her own door besides telling: who has her case, in a picture or in letters, what happens now in words
//! for her, what she has sent opened again, and a code that is hers whoever has the case.

use axum::http::StatusCode;
use casework::CaseId;
use stories::upload::photo;
use stories::{Browser, Folk, Somebody, Work, World, both, words};

const SAID: &str = "Så här ser det ut hemma.";

fn maria(world: &World) -> Work<'_> {
    world.staff(Somebody::Maria)
}

/// Sent with the drawing, by her code.
async fn has_drawn(world: &World, case: CaseId) -> (String, Browser) {
    let code = world.childs_code(Somebody::Maria, case).await;
    let mut elin = world.child_in(&code).await;
    elin.tells_as_child("Hej.", &[]).await;
    let sent = elin
        .tells_as_child(SAID, &[("drawing", "hemma.jpg", &photo())])
        .await;
    assert_eq!(sent.leads_to(), "/sv/barn/sagt", "{}", sent.body);
    (code, elin)
}

/// The second that she told, its first file.
const DRAWING: &str = "/sv/barn/sagt/2/1";

async fn opens_it(elin: &mut Browser) {
    let said = elin.get("/sv/barn/sagt").await.body;
    assert!(
        said.contains(&format!("href=\"{DRAWING}\"")) && said.contains("Öppna bilden"),
        "{said}"
    );
    let drawing = elin.get(DRAWING).await;
    assert_eq!(drawing.status, StatusCode::OK);
    assert_eq!(drawing.header("content-type"), "image/jpeg");
    assert_eq!(
        drawing.header("content-disposition"),
        "inline",
        "nothing is left on the device"
    );
    assert_eq!(drawing.header("cache-control"), "no-store");
    assert!(!drawing.body.contains("Hemliga"), "drawn anew");
    for none in [
        "/sv/barn/sagt/1/1",
        "/sv/barn/sagt/2/2",
        "/sv/barn/sagt/3/1",
        "/sv/barn/sagt/0/0",
    ] {
        assert_eq!(elin.get(none).await.status, StatusCode::NOT_FOUND, "{none}");
    }
}

#[tokio::test]
async fn elin_opens_her_drawing_again_at_once_and_by_a_later_code_and_nobody_else_does() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (first, mut elin) = has_drawn(&world, case).await;
        opens_it(&mut elin).await;
        world.on("2026-12-20 15:00");
        let second = world.childs_code(Somebody::Maria, case).await;
        let mut late = world.browser();
        late.cookies.clone_from(&elin.cookies);
        assert_eq!(
            late.get(DRAWING).await.leads_to(),
            "/sv/barn",
            "the visit and the first code are over"
        );
        assert_ne!(first, second);
        let before = world.count("read_log").await;
        opens_it(&mut world.child_in(&second).await).await;
        assert!(world.count("read_log").await > before, "each look is in the log");

        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        assert_eq!(sara.get(DRAWING).await.leads_to(), "/sv/barn");
        // Another child's code opens that child's own.
        let other = world.a_teacher_reports().await.case;
        world.intake().assesses_protection(other).await;
        world.intake().identifies(other, Folk::HUGO).await;
        let code = world.childs_code(Somebody::Ines, other).await;
        let mut another = world.child_in(&code).await;
        assert_eq!(another.get(DRAWING).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_happens_now_is_told_in_words_for_a_child_at_each_stage_and_in_her_language() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let code = world.childs_code(Somebody::Maria, case).await;
        let mut elin = world.child_in(&code).await;
        let first = elin.get("/sv/barn/hej").await.body;
        assert!(first.contains("Vi ska ta reda på hur du har det."), "{first}");
        let guardians = maria(&world).guardians(case).await;
        let told = [
            ("told", "child-investigation-notice-tell"),
            ("who", guardians[0].as_str()),
            ("on", "2026-11-30"),
            ("how", "Vid ett möte"),
        ];
        maria(&world).does(case, "give_notice", &words(&told)).await;
        let talks = elin.get("/sv/barn/hej").await.body;
        assert!(
            talks.contains("Nu pratar vi med dig och med andra som känner dig."),
            "{talks}"
        );
        assert!(!talks.contains("Vi ska ta reda på hur du har det."), "{talks}");
        for (lang, said) in [
            ("en", "Now we talk with you"),
            ("ar", "نتحدث الآن معك"),
            ("so", "ayaanu la hadlaynaa"),
        ] {
            let page = elin.get(&format!("/{lang}/barn/hej")).await.body;
            assert!(page.contains(said), "{lang}: {page}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_code_is_elins_when_omar_takes_over_and_he_sees_it_and_ends_it() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let (code, mut elin) = has_drawn(&world, case).await;
        world.staff(Somebody::Lena).allots(case, Somebody::Omar).await;
        let hello = elin.get("/sv/barn/hej").await.body;
        assert!(hello.contains("Omar är din socialsekreterare"), "{hello}");
        assert!(!hello.contains("Maria är din"), "{hello}");
        opens_it(&mut world.child_in(&code).await).await;

        let mut desk = world.browser_of(Somebody::Omar).await;
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(
            page.contains("Barnets kod") && page.contains("Maria Lund gav den"),
            "{page}"
        );
        assert!(!page.contains(&code), "what it says is kept nowhere");
        let end = format!("/arbete/arende/{case}/gor/end_child_code");
        assert!(page.contains(&end), "{page}");
        let form = desk.get(&end).await;
        let [command, seen] = ["_command", "_seen"].map(|name| form.hidden(name).to_owned());
        let fields = [
            ("_command", command.as_str()),
            ("_seen", seen.as_str()),
            ("right_person", "yes"),
        ];
        let ended = desk.post(&end, &fields).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.body);
        assert_eq!(elin.get("/sv/barn/hej").await.leads_to(), "/sv/barn", "at once");
        let page = desk.get(&format!("/arbete/arende/{case}")).await.body;
        assert!(!page.contains("Maria Lund gav den"), "{page}");
        // Whoever had it may give and end codes no more.
        assert!(
            maria(&world)
                .tries(case, "give_child_code", &words(&[("days", "30")]))
                .await
                .is_err()
        );
    })
    .await;
}

const PICTURE: &str = "/sv/barn/bild";
const MINE: &str = "/arbete/min-bild";

async fn sends(browser: &mut Browser, at: &str, name: &str, bytes: &[u8]) -> stories::Answer {
    browser.post_files(at, &[], &[("portrait", name, bytes)]).await
}

#[tokio::test]
async fn elin_sees_who_has_her_case_in_letters_and_then_in_the_picture_that_maria_gives() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let code = world.childs_code(Somebody::Maria, case).await;
        let mut elin = world.child_in(&code).await;
        let letters = elin.get("/sv/barn/hej").await.body;
        assert!(
            letters.contains("sos-portrait--letters") && letters.contains(">ML<"),
            "{letters}"
        );
        assert_eq!(elin.get(PICTURE).await.status, StatusCode::NOT_FOUND);

        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get(MINE).await.body;
        assert!(page.contains("Barn som har en kod ser bilden"), "{page}");
        for (name, bytes, told) in [
            (
                "jag.svg",
                &b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"[..],
                "varken bild eller PDF",
            ),
            ("jag.jpg", &b"\xFF\xD8\xFF\xE0rest"[..], "går inte att öppna"),
            ("jag.jpg", &b""[..], "är tom"),
        ] {
            let wrong = sends(&mut maria, MINE, name, bytes).await;
            assert!(wrong.body.contains(told), "{name}: {}", wrong.body);
        }
        let none = maria.post(MINE, &[]).await;
        assert!(none.body.contains("Välj en bild."), "{}", none.body);
        assert_eq!(
            elin.get(PICTURE).await.status,
            StatusCode::NOT_FOUND,
            "nothing half is kept"
        );

        let given = sends(&mut maria, MINE, "semester.jpg", &photo()).await;
        assert_eq!(given.leads_to(), MINE, "{}", given.body);
        let seen = elin.get("/sv/barn/hej").await.body;
        assert!(
            seen.contains(&format!("src=\"{PICTURE}\"")) && seen.contains("alt=\"Bild på Maria\""),
            "{seen}"
        );
        assert!(!seen.contains("sos-portrait--letters"), "{seen}");
        let picture = elin.get(PICTURE).await;
        assert_eq!(picture.header("content-type"), "image/jpeg");
        assert_eq!(picture.header("cache-control"), "no-store");
        assert!(
            !picture.body.contains("Hemliga") && !picture.body.contains("semester"),
            "drawn anew"
        );
        assert!(picture.body.len() < 100_000, "small");
        assert!(maria.get("/arbete/min-bild/fil").await.status == StatusCode::OK);
        let mut stranger = world.browser();
        assert_eq!(stranger.get(PICTURE).await.leads_to(), "/sv/barn");

        world.staff(Somebody::Lena).allots(case, Somebody::Omar).await;
        let letters = elin.get("/sv/barn/hej").await.body;
        assert!(letters.contains(">OS<"), "the one who has it now: {letters}");
        assert_eq!(elin.get(PICTURE).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_gives_and_takes_away_anybodys_picture_and_others_only_their_own() {
    both(async |world| {
        let case = world.an_investigation_that_both_follow().await;
        let code = world.childs_code(Somebody::Maria, case).await;
        let marias = format!("/arbete/bild/{}", Somebody::Maria.id());
        let mut omar = world.browser_of(Somebody::Omar).await;
        assert_eq!(omar.get(&marias).await.status, StatusCode::NOT_FOUND);
        let tried = omar
            .post_files(&marias, &[], &[("portrait", "a.jpg", &photo())])
            .await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND);

        let mut adam = world.browser_of(Somebody::Adam).await;
        let home = adam.get("/arbete/administration").await.body;
        assert!(
            home.contains(&marias) && home.contains("Bild på Maria Lund"),
            "{home}"
        );
        let given = sends(&mut adam, &marias, "maria.jpg", &photo()).await;
        assert_eq!(given.leads_to(), marias, "{}", given.body);
        let mut elin = world.child_in(&code).await;
        assert_eq!(elin.get(PICTURE).await.status, StatusCode::OK);
        let told = adam.get("/arbete/administration").await.body;
        assert!(told.contains("Bytt bild på någon: Maria Lund"), "{told}");

        let taken = adam.post(&marias, &[("_remove", "yes")]).await;
        assert_eq!(taken.leads_to(), marias);
        assert_eq!(elin.get(PICTURE).await.status, StatusCode::NOT_FOUND);
        let nobody = format!("/arbete/bild/{}", world.no_case());
        assert_eq!(adam.get(&nobody).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}
