//! Familjehuset got an order with a code on it. Lena Holm there answers by it, without an account; Maria hears of it; and
//! whoever finds or guesses a code learns nothing about Elin.

use axum::http::StatusCode;
use casework::{Actor, CaseId};
use handslag::limits::Counted;
use std::sync::Arc;
use stories::{Answer, Browser, Folk, Somebody, World, both, words};

const PAGE: &str = "/sv/svara";

const SUPPORT: &[(&str, &str)] = &[
    ("outcome", "child-investigation-outcome-support"),
    ("needs_test", "child-investigation-support-tested"),
    ("what", "Familjebehandling"),
    ("from", "2027-01-11"),
    ("goals", "Vi vill kunna prata utan att skrika."),
    ("consent.0", "child-investigation-consent-written"),
    ("consent.1", "child-investigation-consent-oral"),
    ("consent.2", "child-investigation-consent-oral"),
    ("consented_on", "2026-12-14"),
    ("law", "child-investigation-law-sol-11-1"),
    ("reasons", "Familjen behöver stöd och vill ha det."),
    ("decided_by", "decider-delegate"),
];

const ORDER: &[(&str, &str)] = &[
    ("what", "Familjebehandling"),
    ("provider", "Familjehuset"),
    ("from", "2027-01-11"),
    ("goals", "Vi vill kunna prata utan att skrika."),
];

/// Decided, and ordered from Familjehuset; the code in the letter.
async fn ordered(world: &World) -> (CaseId, String) {
    world.on("2026-11-24 08:00");
    let case = world.an_investigation_of_marias().await;
    let maria = world.staff(Somebody::Maria);
    let guardians = maria.guardians(case).await;
    let both = |answers: &[(&str, &str)]| {
        let all = guardians.iter();
        all.fold(words(answers), |answers, who| answers.with("who", who))
    };
    let notice = [
        ("told", "child-investigation-notice-tell"),
        ("on", "2026-11-24"),
        ("how", "Vid ett möte på kontoret"),
    ];
    maria.does(case, "give_notice", &both(&notice)).await;
    let talk = [
        ("with", "child-investigation-talk-child"),
        ("held", "child-investigation-talk-not-held"),
        ("why", "Elin vill inte prata med oss än."),
    ];
    maria.does(case, "note_talk", &words(&talk)).await;
    let sent = [
        ("send", "child-investigation-communicate-send"),
        ("text", "Skolan beskriver hög frånvaro under hösten."),
        ("last_day", "2026-12-10"),
    ];
    maria.does(case, "communicate", &both(&sent)).await;
    world.on("2026-12-14 09:00");
    let weighed = [
        ("risks", "Bråk hemma."),
        ("protective", "Nära mormor."),
        ("childs_view", "Elin vill att bråken slutar."),
        ("weight", "Hennes vilja väger tungt."),
        ("best_interests", "Att bo kvar hemma med stöd."),
        ("overall", "Familjen behöver stöd."),
    ];
    maria.does(case, "assess", &words(&weighed)).await;
    maria.does(case, "decide", &words(SUPPORT)).await;
    (case, orders(world, case).await)
}

async fn orders(world: &World, case: CaseId) -> String {
    let maria = world.staff(Somebody::Maria);
    maria.does(case, "order_measure", &words(ORDER)).await;
    let open = maria.reads(case).await.expect("her case");
    let held = open.file.summary().answered_by;
    held.last().expect("a code").code.to_string()
}

fn says<'a>(code: &'a str, command: &'a str, answer: &'a str) -> [(&'a str, &'a str); 8] {
    [
        ("_command", command),
        ("code", code),
        ("name", "Lena Holm"),
        ("contact", "070-000 00 00"),
        ("answer", answer),
        ("from-day", "18"),
        ("from-month", "1"),
        ("from-year", "2027"),
    ]
}

/// Types the code, then answers; the page that came, and the command for pressing once more.
async fn answers(browser: &mut Browser, code: &str, answer: &str) -> (Answer, String) {
    let form = browser.post(PAGE, &[("code", code)]).await;
    tells_nothing(&form);
    let command = form.hidden("_command").to_owned();
    let done = browser.post(PAGE, &says(code, &command, answer)).await;
    (done, command)
}

fn tells_nothing(answer: &Answer) {
    for secret in [
        "Elin",
        "Ek",
        "Familjebehandling",
        "skrika",
        "Maria",
        "2015",
        "Björkgatan",
    ] {
        let told = answer
            .body
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == secret);
        assert!(!told, "{secret}: {}", answer.body);
    }
}

async fn unread(world: &World, case: CaseId) -> bool {
    let mut maria = world.browser_of(Somebody::Maria).await;
    let page = maria.get("/arbete").await;
    let news = page
        .body
        .split("id=\"unread-table-caption\"")
        .nth(1)
        .unwrap_or_default();
    let news = news.split("</table>").next().unwrap_or_default();
    news.contains(&case.to_string())
}

#[tokio::test]
async fn lena_at_the_provider_says_when_they_can_begin_and_maria_has_news_until_she_has_seen_to_it() {
    both(async |world| {
        let (case, code) = ordered(&world).await;
        world.worker_comes_round().await;
        let mut lena = world.browser();
        assert!(lena.get("/sv").await.body.contains("href=\"/sv/svara\""));
        assert!(!unread(&world, case).await);
        // As it is read aloud.
        let spoken = code.to_lowercase().replace('-', " ");
        world.on("2026-12-15 10:00");
        let (done, command) = answers(&mut lena, &spoken, "child-investigation-provider-can-start").await;
        assert_eq!(done.status, StatusCode::OK);
        assert!(done.body.contains("Tack, vi har fått svaret."), "{}", done.body);
        tells_nothing(&done);
        let before = world.count("event").await;
        let again = says(&code, &command, "child-investigation-provider-can-start");
        let pressed_twice = lena.post(PAGE, &again).await;
        assert!(pressed_twice.body.contains("Tack, vi har fått svaret."));
        assert_eq!(world.count("event").await, before);

        let maria = world.staff(Somebody::Maria);
        let open = maria.reads(case).await.expect("her case");
        let mut entries = open.file.entries().iter();
        let told = entries.find(|entry| entry.heading.key == "child-investigation-entry-provider");
        let told = told.expect("it stands in the history");
        assert_eq!(told.by, Actor::Public);
        assert!(format!("{:?}", told.facts).contains("Lena Holm"));
        assert!(told.for_parties.is_none(), "the family reads nothing of it");
        assert!(unread(&world, case).await, "Maria has news");
        let task = open.file.journal().tasks.last().expect("a task").id.to_string();
        maria.does(case, "finish_task", &words(&[("task", &task)])).await;
        assert!(!unread(&world, case).await);
        let mut maria = world.browser_of(Somebody::Maria).await;
        let readers = maria.get(&format!("/arbete/arende/{case}/lasare")).await;
        assert!(
            readers.body.contains("Svarar med en kod ur ett brev"),
            "{}",
            readers.body
        );
        world.rebuilt_views_equal_kept_views().await;
    })
    .await;
}

#[tokio::test]
async fn the_letter_waits_in_the_post_room_to_be_printed_and_is_on_nobodys_pages() {
    both(async |world| {
        let (case, code) = ordered(&world).await;
        world.on("2026-12-14 09:10");
        let store = world.committee.store();
        for parcel in store
            .take_parcels("letter", world.site.now(), 100)
            .await
            .expect("letters")
        {
            let reaches = world
                .committee
                .reaches_on_my_pages(&parcel)
                .await
                .expect("it is asked");
            if parcel.payload.contains(&code) {
                assert!(!reaches, "it is for Familjehuset");
                store
                    .parcel_dead(&parcel, "to-be-printed")
                    .await
                    .expect("set aside");
            }
        }
        let mut maria = world.browser_of(Somebody::Maria).await;
        assert!(maria.get("/arbete/post").await.body.contains("Brev"));
        let page = maria.get(&format!("/arbete/arende/{case}")).await;
        assert!(page.body.contains("Familjehuset"), "whom the letter is to");
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let hers = sara.get(&format!("/sv/mina-sidor/{case}")).await;
        assert_eq!(hers.status, StatusCode::OK);
        for none in [code.as_str(), "Familjehuset", "Beställning av en insats"] {
            assert!(!hers.body.contains(none), "{none}");
        }
        for nth in 1..10 {
            let letter = sara.get(&format!("/sv/mina-sidor/{case}/brev/{nth}")).await;
            assert!(!letter.body.contains(&code), "letter {nth}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_provider_who_cannot_is_not_asked_twice_and_somebody_else_is() {
    both(async |world| {
        let (case, code) = ordered(&world).await;
        let mut lena = world.browser();
        let (done, command) = answers(&mut lena, &code, "child-investigation-provider-cannot").await;
        assert!(done.body.contains("Tack, vi har fått svaret."), "{}", done.body);
        let again = says(&code, &command, "child-investigation-provider-cannot");
        assert!(
            lena.post(PAGE, &again)
                .await
                .body
                .contains("Tack, vi har fått svaret.")
        );
        let spent = lena.post(PAGE, &[("code", &code)]).await;
        assert!(
            spent.body.contains("Det finns inget att svara på"),
            "{}",
            spent.body
        );
        let another = orders(&world, case).await;
        assert_ne!(another, code);
        let changed_her_mind = says(
            &code,
            "0123456789abcdef0123",
            "child-investigation-provider-received",
        );
        let late = lena.post(PAGE, &changed_her_mind).await;
        assert!(
            late.body.contains("Det finns inget att svara på"),
            "{}",
            late.body
        );
        let (done, _) = answers(&mut lena, &another, "child-investigation-provider-received").await;
        assert!(done.body.contains("Tack, vi har fått svaret."));
    })
    .await;
}

#[tokio::test]
async fn half_an_answer_is_told_beside_its_field_in_the_language_of_the_page() {
    both(async |world| {
        let (_, code) = ordered(&world).await;
        let mut lena = world.browser();
        let before = world.count("event").await;
        for (lang, needs) in [
            ("sv", "Ditt namn"),
            ("sv-enkel", "Ditt namn"),
            ("en", "Your name"),
            ("ar", "اسمك"),
            ("so", "Magacaaga"),
        ] {
            let page = format!("/{lang}/svara");
            let form = lena.post(&page, &[("code", &code)]).await;
            assert!(form.body.contains(needs), "{}", form.body);
            let command = form.hidden("_command").to_owned();
            let half = [
                ("_command", command.as_str()),
                ("code", &code),
                ("name", "Lena <b>Holm"),
            ];
            let told = lena.post(&page, &half).await;
            tells_nothing(&told);
            for there in [
                "id=\"contact-error\"",
                "id=\"answer-error\"",
                "Lena &lt;b&gt;Holm",
            ] {
                assert!(told.body.contains(there), "{there}: {}", told.body);
            }
            assert_eq!(told.hidden("_command"), command, "what was typed is kept");
        }
        assert_eq!(world.count("event").await, before);
    })
    .await;
}

#[tokio::test]
async fn whoever_guesses_is_told_one_and_the_same_thing_and_is_soon_slowed_down() {
    both(async |mut world| {
        let (case, code) = ordered(&world).await;
        let number = world
            .staff(Somebody::Maria)
            .reads(case)
            .await
            .expect("her case")
            .number;
        let mut guesser = world.browser();
        // Not even the case's own number opens anything.
        let mut pages = Vec::new();
        for guess in ["AAAAA-AAAAA", number.as_str(), "", "Elin Ek"] {
            let answer = guesser.post(PAGE, &[("code", guess)]).await;
            let command = says(
                guess,
                "0123456789abcdef0123",
                "child-investigation-provider-received",
            );
            let told = guesser.post(PAGE, &command).await;
            for answer in [answer, told] {
                assert_eq!(answer.status, StatusCode::OK);
                pages.push(answer.body.replace(guess, ""));
            }
        }
        assert!(
            pages
                .iter()
                .all(|page| page.contains("Det finns inget att svara på"))
        );
        drop(guesser);
        let site = Arc::get_mut(&mut world.site).expect("the house is the tale's own");
        site.limits = Arc::new(Counted::new(Arc::default()));
        let mut guesser = world.browser();
        let mut statuses = Vec::new();
        for _ in 0..12 {
            statuses.push(guesser.post(PAGE, &[("code", "AAAAA-AAAAA")]).await.status);
        }
        assert_eq!(statuses.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
        let right = guesser.post(PAGE, &[("code", &code)]).await;
        assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS, "a right one neither");
    })
    .await;
}
