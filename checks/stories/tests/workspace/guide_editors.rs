//! Those who write in the guide: nobody alone, nothing without a source and a day, and all that stood can be read.

use axum::http::StatusCode;
use stories::{Answer, Browser, Somebody, World, both};

const HOURS: &str = "Vår skuldrådgivare svarar tisdagar 9–11.";
const ADDITION: &str = "/arbete/guide/jag-har-skulder/addition/sv";
const READ: &str = "/sv/guide/jag-har-skulder";
const CHANGES: &str = "/sv/guide/andringar";

async fn writes(editor: &mut Browser, text: &str, fields: &[(&str, &str)]) -> Answer {
    let form = format!("{text}/skriv");
    let seen = editor.get(&form).await.hidden("_seen").to_owned();
    let mut all = vec![("_seen", seen.as_str())];
    all.extend(fields);
    editor.post(&form, &all).await
}

async fn does(editor: &mut Browser, text: &str, deed: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = editor.get(text).await;
    let seen = match seen.body.contains("name=\"_seen\"") {
        true => seen.hidden("_seen").to_owned(),
        false => "1".to_owned(),
    };
    let mut all = vec![("_seen", seen.as_str()), ("_deed", deed)];
    all.extend(fields);
    editor.post(text, &all).await
}

async fn looks_through(editor: &mut Browser, text: &str) {
    for deed in ["facts", "law", "plain", "readers"] {
        let done = does(editor, text, deed, &[("check-note", "Läst.")]).await;
        assert_eq!(done.leads_to(), text, "{deed}: {}", done.body);
    }
}

fn released(from: &str) -> [(&str, &str); 5] {
    [
        ("publish-from", from),
        ("publish-review", "2027-05-03"),
        ("publish-source", "Beslut av socialchefen"),
        ("publish-told", "Skuldrådgivarens nya tider."),
        ("publish-named", "no"),
    ]
}

async fn editors(world: &World) -> (Browser, Browser) {
    (
        world.browser_of(Somebody::Elsa).await,
        world.browser_of(Somebody::Edvin).await,
    )
}

async fn reads(world: &World, address: &str) -> String {
    world.browser().get(address).await.body
}

#[tokio::test]
async fn elsa_cannot_publish_her_own_text_and_edvin_lets_it_stand_from_a_day() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        let saved = writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        assert_eq!(saved.leads_to(), ADDITION, "{}", saved.body);
        for deed in ["facts", "publish"] {
            let alone = does(&mut elsa, ADDITION, deed, &released("2026-11-24")).await;
            assert!(
                alone.body.contains("kan inte granska eller publicera den"),
                "{deed}: {}",
                alone.body
            );
        }
        let early = does(&mut edvin, ADDITION, "publish", &released("2026-11-24")).await;
        assert!(early.body.contains("Det går inte nu."), "{}", early.body);
        assert!(edvin.get("/arbete/guide").await.body.contains("Väntar på dig"));
        looks_through(&mut edvin, ADDITION).await;
        let done = does(&mut edvin, ADDITION, "publish", &released("2026-12-01")).await;
        assert_eq!(done.leads_to(), ADDITION, "{}", done.body);
        assert!(!reads(&world, READ).await.contains(HOURS), "its day has not come");
        assert!(!reads(&world, CHANGES).await.contains("nya tider"));
        let board = elsa.get("/arbete/guide").await;
        assert!(
            board.body.contains("1\u{a0}december\u{a0}2026") || board.body.contains("1 december 2026"),
            "{}",
            board.body
        );
        world.on("2026-12-01 00:10");
        let page = reads(&world, READ).await;
        assert!(page.contains(HOURS) && page.contains("3 maj 2027"), "{page}");
        let changes = reads(&world, CHANGES).await;
        assert!(changes.contains("Skuldrådgivarens nya tider."), "{changes}");
        for name in ["Elsa", "Edvin"] {
            assert!(
                !changes.contains(name) && !page.contains(name),
                "no names of staff"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_text_that_was_withdrawn_is_gone_at_once_and_can_be_read_by_those_who_wrote_it() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        looks_through(&mut edvin, ADDITION).await;
        does(&mut edvin, ADDITION, "publish", &released("2026-11-24")).await;
        assert!(reads(&world, READ).await.contains(HOURS));
        let silent = does(&mut elsa, ADDITION, "withdraw", &[("withdraw-why", "")]).await;
        assert!(
            silent.body.contains("id=\"withdraw-why-error\""),
            "{}",
            silent.body
        );
        let why = [("withdraw-why", "Numret var fel.")];
        assert_eq!(
            does(&mut elsa, ADDITION, "withdraw", &why).await.leads_to(),
            ADDITION
        );
        assert!(!reads(&world, READ).await.contains(HOURS));
        assert!(reads(&world, CHANGES).await.contains("Numret var fel."));
        let story = elsa.get(ADDITION).await.body;
        assert!(
            story.contains(HOURS) && story.contains("Edvin Rask, jurist"),
            "{story}"
        );
    })
    .await;
}

#[tokio::test]
async fn two_who_write_at_once_see_both_texts_and_who_wrote_in_it_cannot_review_it() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        let form = format!("{ADDITION}/skriv");
        let seen = edvin.get(&form).await.hidden("_seen").to_owned();
        writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        let late = edvin
            .post(&form, &[("_seen", &*seen), ("text", "Ring 010-1 på vardagar.")])
            .await;
        assert!(
            late.body.contains(HOURS) && late.body.contains("Ring 010-1 på vardagar."),
            "{}",
            late.body
        );
        let seen = late.hidden("_seen").to_owned();
        let both_of_them = format!("{HOURS} Ring 010-1 på vardagar.");
        let saved = edvin
            .post(&form, &[("_seen", &*seen), ("text", &*both_of_them)])
            .await;
        assert_eq!(saved.leads_to(), ADDITION);
        for editor in [&mut elsa, &mut edvin] {
            let own = does(editor, ADDITION, "facts", &[]).await;
            assert!(own.body.contains("kan inte granska"), "{}", own.body);
        }
    })
    .await;
}

#[tokio::test]
async fn what_edvin_sends_back_elsa_writes_again_and_both_the_number_of_words_and_the_preview_are_shown() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        let page = edvin.get(ADDITION).await.body;
        assert!(
            page.contains("LIX är") && page.contains("i snitt 6 ord"),
            "{page}"
        );
        let preview = edvin.get(&format!("{ADDITION}/visa")).await.body;
        assert!(preview.contains("Här i kommunen") && preview.contains(HOURS));
        let why = [("back-why", "Vilken adress?")];
        assert_eq!(
            does(&mut edvin, ADDITION, "back", &why).await.leads_to(),
            ADDITION
        );
        let board = elsa.get("/arbete/guide").await.body;
        assert!(board.contains("Tillbaka till den som skrev"), "{board}");
        assert!(elsa.get(ADDITION).await.body.contains("Vilken adress?"));
        let wait = does(&mut edvin, ADDITION, "facts", &[]).await;
        assert!(wait.body.contains("Det går inte nu."), "{}", wait.body);
    })
    .await;
}

#[tokio::test]
async fn an_addition_in_arabic_is_read_until_the_swedish_is_another() {
    const ARABIC: &str = "يجيب مستشار الديون أيام الثلاثاء.";
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        let arabic = "/arbete/guide/jag-har-skulder/addition/ar";
        let nothing = writes(&mut elsa, arabic, &[("text", ARABIC)]).await;
        assert!(nothing.body.contains("ingen svensk text"), "{}", nothing.body);
        for (address, text) in [(ADDITION, HOURS), (arabic, ARABIC)] {
            writes(&mut elsa, address, &[("text", text)]).await;
            looks_through(&mut edvin, address).await;
            let done = does(&mut edvin, address, "publish", &released("2026-11-24")).await;
            assert_eq!(done.leads_to(), address, "{}", done.body);
        }
        let page = reads(&world, "/ar/guide/jag-har-skulder").await;
        assert!(page.contains(&format!("<div lang=\"ar\" dir=\"rtl\"><p>{ARABIC}</p></div>")));
        assert!(
            reads(&world, "/so/guide/jag-har-skulder").await.contains(HOURS),
            "in no other language"
        );
        writes(&mut elsa, ADDITION, &[("text", "Vi svarar onsdagar 9–11.")]).await;
        looks_through(&mut edvin, ADDITION).await;
        does(&mut edvin, ADDITION, "publish", &released("2026-11-24")).await;
        let page = reads(&world, "/ar/guide/jag-har-skulder").await;
        assert!(!page.contains(ARABIC) && page.contains("Vi svarar onsdagar 9–11."));
        assert!(edvin.get(arabic).await.body.contains("Läsarna ser den svenska"));
    })
    .await;
}

const OWN: &str = "/arbete/guide/familjecafe/own/sv";

fn an_article(rights: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "Familjecaféet på torget"),
        ("description", "När caféet är öppet och vem du kan prata med där."),
        ("words", "kaffekoppen, träffa andra"),
        ("situation", "children-and-parents"),
        ("related", "stod-som-foralder"),
        ("danger", "no"),
        ("short", "Kom till oss och träffa andra föräldrar."),
        ("now", "1. Kom hit på onsdagar."),
        ("then", "Någon möter dig i dörren. {local}"),
        ("rights", rights),
        ("cost", "Det kostar inget. {local}"),
        ("record", "Vi skriver inte ner vem som kommer. {local}"),
    ]
}

#[tokio::test]
async fn an_article_of_our_own_goes_the_same_way_and_is_found_like_the_others() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        for taken in ["jag-har-skulder", "andringar", "Å", "a", "x--y"] {
            let refused = elsa.post("/arbete/guide/ny", &[("address", taken)]).await;
            assert!(refused.body.contains("id=\"address-error\""), "{taken}");
        }
        let begun = elsa.post("/arbete/guide/ny", &[("address", "familjecafe")]).await;
        assert_eq!(begun.leads_to(), format!("{OWN}/skriv"));
        let torn = writes(&mut elsa, OWN, &an_article("Du får komma. <b>Alltid</b>")).await;
        assert!(torn.body.contains("Det här måste rättas"), "{}", torn.body);
        writes(&mut elsa, OWN, &an_article("Du får komma som du är.")).await;
        looks_through(&mut edvin, OWN).await;
        let bare = does(&mut edvin, OWN, "publish", &released("2026-11-24")).await;
        assert!(
            bare.body.contains("förrän det som är fel är rättat"),
            "a claim leans on nothing"
        );
        writes(
            &mut elsa,
            OWN,
            &an_article("Du får komma som du är. {law SoL 14:1}"),
        )
        .await;
        looks_through(&mut edvin, OWN).await;
        let done = does(&mut edvin, OWN, "publish", &released("2026-11-24")).await;
        assert_eq!(done.leads_to(), OWN, "{}", done.body);
        let page = reads(&world, "/sv/guide/familjecafe").await;
        assert!(page.contains("Någon möter dig i dörren") && page.contains("Socialtjänstlag (2025:400)"));
        assert!(page.contains("Granskad 24 november 2026 av jurist"), "{page}");
        assert!(page.contains("Kommunen har skrivit den här artikeln"));
        let mut nora = world.browser();
        let found = nora.post("/sv/guide", &[("sok", "kaffekoppen")]).await;
        assert!(found.body.contains("/sv/guide/familjecafe"), "{}", found.body);
        assert!(nora.get("/sv/guide").await.body.contains("/sv/guide/familjecafe"));
        assert!(
            nora.get("/fi/guide/familjecafe")
                .await
                .body
                .contains("lang=\"sv\"")
        );
        let english = "/arbete/guide/familjecafe/own/en";
        let mut parts = an_article("You may come as you are. {law SoL 14:1}");
        parts.retain(|(name, _)| !["situation", "related", "danger"].contains(name));
        parts[0].1 = "The family cafe in the square";
        writes(&mut elsa, english, &parts).await;
        looks_through(&mut edvin, english).await;
        let done = does(&mut edvin, english, "publish", &released("2026-11-24")).await;
        assert_eq!(done.leads_to(), english, "{}", done.body);
        let page = nora.get("/en/guide/familjecafe").await.body;
        assert!(page.contains("The family cafe in the square") && page.contains("Translated by"));
        does(
            &mut elsa,
            OWN,
            "withdraw",
            &[("withdraw-why", "Caféet har stängt.")],
        )
        .await;
        let gone = nora.get("/sv/guide/familjecafe").await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn when_a_year_has_gone_the_desk_says_what_must_be_read_again_the_longest_overdue_first() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        let board = elsa.get("/arbete/guide").await.body;
        assert!(board.contains("Inget behöver granskas just nu."), "{board}");
        writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        looks_through(&mut edvin, ADDITION).await;
        does(&mut edvin, ADDITION, "publish", &released("2026-11-24")).await;
        world.on("2027-11-24 09:00");
        let mut elsa = world.browser_of(Somebody::Elsa).await;
        let board = elsa.get("/arbete/guide").await.body;
        for said in [
            "Socialtjänstlag (2025:400) skulle ha lästs igen",
            "Skulle ha granskats senast",
        ] {
            assert!(board.contains(said), "{said}: {board}");
        }
        let of_sources = board
            .find("/arbete/guide/barnutredning\"")
            .expect("its sources are old");
        let own = board.find("jag-har-skulder/addition/sv").expect("our own text");
        assert!(of_sources < own, "January comes before May");
        let page = reads(&world, READ).await;
        assert!(
            page.contains("skulle ha granskats senast"),
            "readers are told too"
        );
    })
    .await;
}

#[tokio::test]
async fn a_native_speaker_who_found_the_translation_right_takes_the_mark_away() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let mut elsa = world.browser_of(Somebody::Elsa).await;
        let address = "/arbete/guide/jag-har-skulder/translation/ar";
        let unsure = "لم يراجع الترجمة بعد";
        let before = reads(&world, "/ar/guide/jag-har-skulder").await;
        assert!(before.contains(unsure), "{before}");
        let seen = [("_deed", "sign"), ("_seen", "0")];
        let unsigned = elsa
            .post(address, &[seen[0], seen[1], ("tongue-title", "tolk")])
            .await;
        assert!(
            unsigned.body.contains("id=\"tongue-sure-error\""),
            "{}",
            unsigned.body
        );
        let all = [
            ("tongue-title", "auktoriserad tolk"),
            ("tongue-sure", "editor-sign-sure"),
        ];
        let signed = does(&mut elsa, address, "sign", &all).await;
        assert_eq!(signed.leads_to(), address, "{}", signed.body);
        let after = reads(&world, "/ar/guide/jag-har-skulder").await;
        assert!(after.contains("auktoriserad tolk") && before != after, "{after}");
        assert!(!after.contains(unsure));
        assert!(
            !reads(&world, "/so/guide/jag-har-skulder")
                .await
                .contains("auktoriserad tolk")
        );
    })
    .await;
}

#[tokio::test]
async fn bad_days_missing_sources_and_texts_that_cannot_be_are_refused_where_they_stand() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let (mut elsa, mut edvin) = editors(&world).await;
        let empty = writes(&mut elsa, ADDITION, &[("text", "")]).await;
        assert!(empty.body.contains("id=\"text-error\""), "{}", empty.body);
        writes(&mut elsa, ADDITION, &[("text", HOURS)]).await;
        looks_through(&mut edvin, ADDITION).await;
        for (field, value) in [
            ("publish-from", "2026-11-23"),
            ("publish-review", "2026-11-24"),
            ("publish-source", ""),
            ("publish-told", ""),
        ] {
            let mut fields = released("2026-11-24");
            for one in fields.iter_mut().filter(|one| one.0 == field) {
                one.1 = value;
            }
            let refused = does(&mut edvin, ADDITION, "publish", &fields).await;
            assert!(
                refused.body.contains(&format!("id=\"{field}-error\"")),
                "{field}: {}",
                refused.body
            );
        }
        let deed = does(&mut edvin, ADDITION, "burn", &[]).await;
        assert_eq!(deed.status, StatusCode::BAD_REQUEST);
        for nowhere in [
            "/arbete/guide/finns-inte/addition/sv",
            "/arbete/guide/jag-har-skulder/poem/sv",
            "/arbete/guide/jag-har-skulder/addition/xx",
            "/arbete/guide/jag-har-skulder/routine/ar",
            "/arbete/guide/jag-har-skulder/own/sv",
            "/arbete/guide/jag-har-skulder/translation/sv/skriv",
        ] {
            assert_eq!(
                edvin.get(nowhere).await.status,
                StatusCode::NOT_FOUND,
                "{nowhere}"
            );
        }
        assert!(!reads(&world, READ).await.contains(HOURS));
    })
    .await;
}
