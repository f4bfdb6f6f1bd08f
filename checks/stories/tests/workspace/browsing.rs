//! What a browser meets that no table says: words that survive a session's end, forms from other
//! times, pages that tell nothing they should not.

use axum::http::StatusCode;
use identity::Risk;
use stories::{Folk, NEIGHBOUR, Somebody, Words, both};

const TYPED: &str = "Det här har jag skrivit på i tjugo minuter";
const COMMAND: &str = "0123456789abcdef0123456789abcdef";

#[tokio::test]
async fn what_a_caseworker_typed_when_the_session_had_ended_is_there_after_signing_in() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let step = format!("/arbete/arende/{case}/gor/write_note");
        let mut browser = world.browser_of(Somebody::Maria).await;
        let page = browser.get(&step).await;
        assert_eq!(page.status, StatusCode::OK);
        world.on("2026-11-24 09:30");
        let answer = browser
            .post(&step, &[("_command", page.hidden("_command")), ("text", TYPED)])
            .await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(
            answer.leads_to().contains("/logga-in/arbete"),
            "{}",
            answer.leads_to()
        );
        assert!(
            !answer.leads_to().contains("tjugo"),
            "nothing typed stands in an address"
        );
        world.signs_in(&mut browser, Somebody::Maria).await;
        assert!(browser.get(&step).await.body.contains(TYPED));
        let mut another = world.browser_of(Somebody::Omar).await;
        assert_eq!(another.get(&step).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn what_a_mother_typed_when_the_session_had_ended_is_there_after_signing_in() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let step = format!("/sv/mina-sidor/{}/gor/write_message", told.case);
        let mut browser = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let page = browser.get(&step).await;
        assert_eq!(page.status, StatusCode::OK);
        world.on("2026-11-24 08:45");
        browser
            .post(&step, &[("_command", page.hidden("_command")), ("text", TYPED)])
            .await;
        world.resident_signs_in(&mut browser, Folk::SARA, "Sara Ek").await;
        assert!(
            browser.get(&step).await.body.contains(TYPED),
            "what she typed is lost"
        );
    })
    .await;
}

#[tokio::test]
async fn a_mother_reads_her_case_in_somali_and_the_same_page_in_easy_swedish() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let mut sara = world.browser_of_resident(Folk::SARA, "Sara Ek").await;
        let page = |lang: &str| format!("/{lang}/mina-sidor/{}", told.case);
        let somali = sara.get(&page("so")).await;
        assert_eq!(somali.status, StatusCode::OK);
        assert!(
            somali.body.contains("<html lang=\"so\" dir=\"ltr\""),
            "{}",
            somali.body
        );
        assert!(somali.body.contains("Qof ayaa walwalaya oo noo sheegay."));
        for (tag, leads_to) in [
            ("sv", "sv"),
            ("sv-enkel", "sv-simple"),
            ("en", "en"),
            ("ar", "ar"),
        ] {
            let link = format!("href=\"{}\"", page(tag));
            let link = somali
                .body
                .split(&link)
                .nth(1)
                .expect("the same page in another language");
            assert!(link.trim_start().starts_with("lang="), "{tag}: {link}");
            let marked = format!("hreflang=\"{leads_to}\"");
            assert!(
                link.split('>').next().is_some_and(|link| link.contains(&marked)),
                "{tag}"
            );
        }
        assert!(
            !somali.body.contains("hreflang=\"ti\""),
            "no language is offered before its texts exist"
        );
        let easy = sara.get(&page("sv-enkel")).await;
        assert!(
            easy.body.contains("<html lang=\"sv\" dir=\"ltr\""),
            "{}",
            easy.body
        );
        assert!(
            easy.body
                .contains("Nu bestämmer vi om vi ska utreda vad barnet behöver.")
        );
        assert!(
            easy.body.contains("Så långt har vi kommit"),
            "what is easy already is said in Swedish"
        );
        assert_eq!(sara.get("/ti").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_report_typed_in_over_the_phone_survives_the_sessions_end() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut browser = world.browser_of(Somebody::Ines).await;
        let step = "/arbete/ny/orosanmalan/enter_report";
        let page = browser.get(step).await;
        world.on("2026-11-24 09:30");
        browser
            .post(step, &[("_command", page.hidden("_command")), ("what", TYPED)])
            .await;
        world.signs_in(&mut browser, Somebody::Ines).await;
        assert!(
            browser.get(step).await.body.contains(TYPED),
            "what was typed is lost"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_searched_when_the_session_had_ended_comes_back_to_a_page() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut browser = world.browser_of(Somebody::Ines).await;
        world.on("2026-11-24 09:30");
        let answer = browser.post("/arbete/sok", &[("words", "Elin")]).await;
        let back = answer
            .leads_to()
            .split("till=")
            .nth(1)
            .expect("a way back")
            .replace("%2F", "/");
        world.signs_in(&mut browser, Somebody::Ines).await;
        assert_eq!(
            browser.get(&back).await.status,
            StatusCode::OK,
            "no page to come back to"
        );
    })
    .await;
}

#[tokio::test]
async fn somebody_signs_in_with_an_e_identification_and_out_again() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.provider.sees(&Somebody::Maria.number(), "Maria Lund");
        let mut browser = world.browser();
        let sent = browser.get("/arbete/klockor").await;
        let choose = sent.leads_to().to_owned();
        assert_eq!(browser.get(&choose).await.status, StatusCode::OK);
        let begun = browser
            .post(
                "/sv/logga-in/arbete",
                &[("till", "/arbete/klockor"), ("device", "other")],
            )
            .await;
        assert_eq!(begun.leads_to(), "/sv/bankid");
        let done = browser.get("/sv/bankid").await;
        assert_eq!(done.leads_to(), "/arbete/klockor");
        assert_eq!(browser.get("/arbete/klockor").await.status, StatusCode::OK);
        let kept = browser.cookies.clone();
        browser.post("/sv/logga-ut/arbete", &[]).await;
        assert!(!browser.cookies.contains_key("staff"));
        // The session itself is over, not only the cookie.
        browser.cookies = kept;
        assert_eq!(browser.get("/arbete").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_stranger_with_an_e_identification_is_not_staff_and_nobody_is_sent_elsewhere() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        world.provider.sees(&stories::number(Folk::SARA), "Sara Ek");
        let mut browser = world.browser();
        browser
            .post("/sv/logga-in/arbete", &[("till", "/arbete"), ("device", "other")])
            .await;
        assert_eq!(browser.get("/sv/bankid").await.status, StatusCode::FORBIDDEN);
        assert!(!browser.cookies.contains_key("staff"));
        for elsewhere in ["https://example.org/", "//example.org", "/\\example.org"] {
            let mut browser = world.browser();
            browser
                .post(
                    "/sv/logga-in/mina-sidor",
                    &[("till", elsewhere), ("device", "other")],
                )
                .await;
            assert_eq!(
                browser.get("/sv/bankid").await.leads_to(),
                "/sv/mina-sidor",
                "{elsewhere}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_decision_is_signed_in_the_browser_and_the_proof_is_kept_with_it() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_report_ready_to_decide().await;
        let step = format!("/arbete/arende/{}/gor/decide_investigation", told.case);
        let mut browser = world.browser_of(Somebody::Ines).await;
        let page = browser.get(&step).await;
        let mut fields = vec![("_command", page.hidden("_command"))];
        fields.extend(stories::OPENS);
        // Somebody else holds the app: nothing is signed and nothing decided.
        world.provider.sees(&Somebody::Lena.number(), "Lena Ström");
        let sent = browser.post(&step, &fields).await;
        assert_eq!(sent.leads_to(), "/sv/bankid");
        browser.get("/sv/bankid").await;
        browser.get(&format!("{step}/signerad")).await;
        let open = world.intake().reads(told.case).await.expect("the case");
        assert_eq!(open.file.summary().staff_now.key, "child-concern-now-preliminary");

        world.provider.sees(&Somebody::Ines.number(), "Ines Aalto");
        // Perhaps somebody else steers her hand.
        world.provider.judges(Risk::High);
        browser.post(&step, &fields).await;
        let stopped = browser.get("/sv/bankid").await;
        assert!(stopped.body.contains("hög risk"), "{}", stopped.body);
        browser.get(&format!("{step}/signerad")).await;
        let open = world.intake().reads(told.case).await.expect("the case");
        assert_eq!(open.file.summary().staff_now.key, "child-concern-now-preliminary");

        world.provider.judges(Risk::Moderate);
        browser.post(&step, &fields).await;
        // On this device only the way back from the app counts, for a signature too.
        browser.post("/sv/bankid/enhet", &[("device", "same")]).await;
        let way_back = world.provider.way_back().expect("the app is told the way back");
        assert_eq!(browser.get("/sv/bankid").await.status, StatusCode::OK);
        assert_eq!(world.browser().get(&way_back).await.status, StatusCode::FORBIDDEN);
        browser.get(&format!("{step}/signerad")).await;
        let open = world.intake().reads(told.case).await.expect("the case");
        assert_eq!(open.file.summary().staff_now.key, "child-concern-now-preliminary");
        let done = browser.get(&way_back).await;
        assert_eq!(done.leads_to(), format!("{step}/signerad"));
        let over = browser.get(done.leads_to()).await;
        assert_eq!(over.leads_to(), format!("/arbete/arende/{}", told.case));
        let open = world
            .intake()
            .reads(told.case)
            .await
            .expect("the case, until the teacher has an answer");
        assert_eq!(open.file.summary().staff_now.key, "child-concern-now-opened");
        let kept = world.rows("SELECT COUNT(*) FROM blob", Vec::new()).await[0]
            .i64(0)
            .expect("a count");
        assert_eq!(kept, 2, "the evidence, and exactly what was signed");
    })
    .await;
}

/// The public form, one question a page, as somebody without scripts sends it.
async fn neighbour_walks(
    world: &stories::World,
    browser: &mut stories::Browser,
    answers: Words<'_>,
) -> String {
    let base = "/sv/tjanst/orosanmalan/report_as_private_person";
    let mut at = browser.post(base, &[]).await.leads_to().to_owned();
    for _ in 0..20 {
        if at.ends_with("/granska") {
            break;
        }
        assert_eq!(browser.get(&at).await.status, StatusCode::OK, "{at}");
        let answer = browser.post(&at, answers).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{at}: {}", answer.body);
        at = answer.leads_to().to_owned();
    }
    let check = browser.get(&at).await;
    assert!(
        check.body.contains("utan jacka"),
        "what was answered is shown once more"
    );
    let sent = browser.post(&format!("{base}/skicka"), &[]).await;
    assert_eq!(sent.leads_to(), "/sv/kvitto");
    // The button once more, from an old tab.
    assert_eq!(
        browser.post(&format!("{base}/skicka"), &[]).await.leads_to(),
        "/sv/kvitto"
    );
    let row = world
        .intake()
        .lists(views::Which::Intake)
        .await
        .expect("the inbox")
        .remove(0);
    assert!(browser.get("/sv/kvitto").await.body.contains(&row.number));
    row.number
}

#[tokio::test]
async fn a_neighbour_reports_in_the_browser_page_by_page_and_checks_the_number_later() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let mut browser = world.browser();
        let number = neighbour_walks(&world, &mut browser, NEIGHBOUR).await;
        assert_eq!(world.count("stream").await, 1);
        let mut later = world.browser();
        let told = later
            .post("/sv/nummer", &[("number", &number.to_lowercase())])
            .await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(
            !told.body.contains("Elin") && !told.body.contains("Storgatan"),
            "nothing of the child"
        );
        assert!(!browser.get("/sv/kvitto").await.body.contains("Elin"));
        browser.get("/ut").await;
        assert!(
            browser.cookies.is_empty(),
            "whoever leaves in a hurry leaves nothing behind"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_says_another_municipality_chooses_it_from_swedens_own() {
    both(async |world| {
        world.on("2026-11-20 21:10");
        let mut browser = world.browser();
        let here = NEIGHBOUR.iter().filter(|(question, _)| *question != "lives");
        let elsewhere = |municipality| {
            let lives = [
                ("lives", "child-concern-lives-elsewhere"),
                ("municipality", municipality),
            ];
            here.clone().copied().chain(lives).collect::<Vec<_>>()
        };
        let nowhere = elsewhere("Påhittadkommun");
        let base = "/ar/tjanst/orosanmalan/report_as_private_person";
        let mut at = browser.post(base, &[]).await.leads_to().to_owned();
        let mut page = browser.get(&at).await;
        while !page.body.contains("name=\"municipality\"") {
            at = browser.post(&at, &nowhere).await.leads_to().to_owned();
            page = browser.get(&at).await;
            assert_eq!(page.status, StatusCode::OK, "{at}");
        }
        let offered = page.body.matches("<option").count();
        assert_eq!(offered, 291, "all 290, and none of them chosen yet");
        assert!(
            page.body.contains("lang=\"sv\">Nyköping<"),
            "read aloud as Swedish"
        );
        let told = browser.post(&at, &nowhere).await;
        assert_ne!(told.status, StatusCode::SEE_OTHER);
        assert!(told.body.contains("id=\"municipality-error\""), "{}", told.body);
        let named = browser.post(&at, &elsewhere("Nyköping")).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn whoever_reads_a_case_that_is_not_theirs_is_told_the_same_as_of_one_that_is_not_there() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        let mut browser = world.browser_of(Somebody::Maria).await;
        let not_mine = browser.get(&format!("/arbete/arende/{}", told.case)).await;
        let not_there = browser.get(&format!("/arbete/arende/{}", world.no_case())).await;
        let no_id = browser.get("/arbete/arende/elin-ek").await;
        assert_eq!(not_mine.status, StatusCode::NOT_FOUND);
        assert_eq!(not_mine.body, not_there.body);
        assert_eq!(not_mine.body, no_id.body);
        let tried = browser
            .post(
                &format!("/arbete/arende/{}/gor/write_note", told.case),
                &[("_command", COMMAND)],
            )
            .await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_protected_childs_name_stands_in_no_list() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let told = world.a_neighbour_reports().await;
        world.intake().identifies(told.case, Folk::NOOR).await;
        let mut browser = world.browser_of(Somebody::Ines).await;
        for list in [
            "/arbete",
            "/arbete/lista/intake",
            "/arbete/lista/open",
            "/arbete/klockor",
        ] {
            assert!(!browser.get(list).await.body.contains("Noor"), "{list}");
        }
        let found = browser.post("/arbete/sok", &[("words", "Aziz")]).await;
        assert!(found.body.contains(&told.case.to_string()) && !found.body.contains("Noor"));
        assert!(
            browser
                .get(&format!("/arbete/arende/{}", told.case))
                .await
                .body
                .contains("Noor Aziz")
        );
    })
    .await;
}

#[tokio::test]
async fn a_municipality_has_its_own_colours_on_every_page_and_a_new_browser_gets_them_once() {
    both(async |world| {
        let mut browser = world.browser();
        let page = browser.get("/ar").await;
        let address = page.body.split('"').find(|part| part.starts_with("/tema/"));
        let address = address.expect("the page names its theme").to_owned();
        let sheet = browser.get(&address).await;
        assert_eq!(sheet.status, StatusCode::OK);
        assert!(sheet.body.contains("--ds-color-accent-base-default"));
        assert!(sheet.header("cache-control").contains("immutable"));
        let other = browser.get("/tema/theme.0123456789.css").await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
    })
    .await;
}
