//! Writing in a case: whose case it is, what may be quoted, the phrases and templates that the
//! municipality words in its own way.

use axum::http::StatusCode;
use stories::{Answer, Browser, Somebody, both, words};

const TALK: &[(&str, &str)] = &[
    ("with", "child-investigation-talk-child"),
    ("held", "child-investigation-talk-held"),
    ("name", "Elin"),
    ("on", "2026-11-24"),
    ("place", "Skolan"),
    ("alone", "yes"),
    ("words", "Jag vill vara ute med hunden."),
];

/// Posts a form as the page gave it, with these answers.
async fn sends(browser: &mut Browser, page: &Answer, at: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![
        ("_command", page.hidden("_command")),
        ("_seen", page.hidden("_seen")),
    ];
    all.extend(fields);
    browser.post(at, &all).await
}

#[tokio::test]
async fn whoever_writes_in_a_case_for_the_first_time_says_that_they_have_seen_whose_it_is() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let before = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        let step = format!("/arbete/arende/{case}/gor/write_note");
        let mut browser = world.browser_of(Somebody::Maria).await;
        let page = browser.get(&step).await;
        assert!(page.body.contains("Ja, jag har sett att ärendet gäller Elin"));
        let note = [("text", "Jag ringde skolan."), ("kind", "note-fact")];
        let asked = sends(&mut browser, &page, &step, &note).await;
        assert_eq!(asked.status, StatusCode::OK);
        assert!(asked.body.contains("Kontrollera vem ärendet gäller"));
        assert!(asked.body.contains("Jag ringde skolan."), "nothing typed is lost");
        let after = world.staff(Somebody::Maria).reads(case).await.expect("her case");
        assert_eq!(after.file.version(), before.file.version(), "nothing is written");
    })
    .await;
}

#[tokio::test]
async fn whoever_has_written_in_the_case_before_is_not_asked_again() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        maria.does(case, "note_talk", &words(TALK)).await;
        let step = format!("/arbete/arende/{case}/gor/write_note");
        let mut browser = world.browser_of(Somebody::Maria).await;
        assert!(!browser.get(&step).await.body.contains("right_person"));
        let mut lead = world.browser_of(Somebody::Lena).await;
        let reads = lead.get(&format!("/arbete/arende/{case}/gor/allot")).await;
        assert!(
            !reads.body.contains("right_person"),
            "handing out work is no writing"
        );
    })
    .await;
}

#[tokio::test]
async fn what_elin_said_is_quoted_into_the_text_by_one_press_with_its_source() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let maria = world.staff(Somebody::Maria);
        maria.does(case, "note_talk", &words(TALK)).await;
        let talk = maria
            .reads(case)
            .await
            .expect("her case")
            .file
            .version()
            .to_string();
        let step = format!("/arbete/arende/{case}/gor/write_passage");
        let mut browser = world.browser_of(Somebody::Maria).await;
        let page = browser.get(&step).await;
        let press = [("text", "Vid samtalet:"), ("_quote", talk.as_str())];
        let quoted = sends(&mut browser, &page, &step, &press).await;
        assert!(
            quoted
                .body
                .contains("Vid samtalet:\n\n”Jag vill vara ute med hunden.”"),
            "the words stand below what was typed"
        );
        let ticked = format!("value=\"{talk}\" checked");
        assert!(quoted.body.contains(&ticked), "the talk is ticked as the source");
        let stranger = sends(&mut browser, &page, &step, &[("_quote", "1"), ("text", "Orört")]).await;
        assert!(!stranger.body.contains("”Orört"), "only sources are quoted");
    })
    .await;
}

#[tokio::test]
async fn the_municipalitys_own_phrase_is_put_into_the_text_and_the_usual_one_comes_back() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let template = "/arbete/administration/mall/child-investigation-template-passages";
        let mut adam = world.browser_of(Somebody::Adam).await;
        assert!(adam.get(template).await.body.contains("Uppgifterna går isär"));
        let own = [
            ("phrase.0.name", "Så säger skolan"),
            ("phrase.0.text", "Skolan berättar att …"),
        ];
        adam.post(template, &own).await;
        let home = adam.get("/arbete/administration").await;
        assert!(home.body.contains("Ändrat: Fraser för utredningstexten"));
        let step = format!("/arbete/arende/{case}/gor/write_passage");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let page = maria.get(&step).await;
        assert!(page.body.contains("Så säger skolan") && !page.body.contains("Uppgifterna går isär"));
        let put = sends(&mut maria, &page, &step, &[("_phrase", "text 0")]).await;
        assert!(put.body.contains("Skolan berättar att …"));
        adam.post(template, &[("_usual", "yes")]).await;
        assert!(maria.get(&step).await.body.contains("Uppgifterna går isär"));
        assert_eq!(maria.get(template).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn a_new_phone_number_stands_on_every_page_as_soon_as_it_is_saved() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let mut adam = world.browser_of(Somebody::Adam).await;
        let settings = "/arbete/administration/settings";
        let fields = |on_call| {
            [
                ("setting-department", "Socialförvaltningen"),
                ("setting-phone", "010-000 00 00"),
                ("setting-phone-hours", "8–16"),
                ("setting-on-call-phone", on_call),
            ]
        };
        let wrong = adam.post(settings, &fields("ring oss")).await;
        assert!(wrong.body.contains("Skriv ett telefonnummer med siffror"));
        assert!(wrong.body.contains("ring oss"), "nothing typed is lost");
        let saved = adam.post(settings, &fields("010-111 22 33")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let front = world.browser().get("/sv").await;
        assert!(front.body.contains("tel:0101112233") && !front.body.contains("tel:0100000001"));
        let changes = world.site.house.changes(10).await.expect("the changes");
        let settings = changes.iter().filter(|change| change.kind == "SettingChanged");
        assert_eq!(settings.count(), 1, "only what is another than before");
    })
    .await;
}

#[tokio::test]
async fn two_who_write_in_the_same_part_are_both_told_and_nobody_in_another_part_is() {
    both(async |world| {
        world.on("2026-11-24 08:00");
        let case = world.an_investigation_of_marias().await;
        let step = format!("/arbete/arende/{case}/gor/write_note");
        let saves = format!("{step}/utkast");
        let mut maria = world.browser_of(Somebody::Maria).await;
        let mut lena = world.browser_of(Somebody::Lena).await;
        let writes = async |browser: &mut Browser, heading: &str| {
            let page = browser.get(&step).await;
            let part = page.hidden("_part");
            let fields = [("_part", part), (part, heading), ("text", "Skolan ringde.")];
            sends(browser, &page, &saves, &fields).await
        };
        assert_eq!(writes(&mut maria, "Skolan").await.status, StatusCode::NO_CONTENT);
        assert_eq!(writes(&mut lena, "Hälsan").await.status, StatusCode::NO_CONTENT);
        assert_eq!(maria.get(&saves).await.status, StatusCode::NO_CONTENT);

        let second = writes(&mut lena, "Skolan").await;
        assert!(
            second.body.contains("Maria Lund skriver just nu i samma del"),
            "{}",
            second.body
        );
        let first = maria.get(&saves).await;
        assert!(
            first.body.contains("Lena"),
            "whoever came first is told too: {}",
            first.body
        );
        world.on("2026-11-24 08:02");
        assert_eq!(
            maria.get(&saves).await.status,
            StatusCode::NO_CONTENT,
            "Lena went home"
        );
    })
    .await;
}
