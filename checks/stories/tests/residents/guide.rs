//! The guide: help that is found by whoever does not know what it is called, without leaving a trace where that is dangerous.

use axum::http::StatusCode;
use stories::{Somebody, both};

#[tokio::test]
async fn a_mother_who_was_called_to_the_office_reads_what_will_happen_and_by_when() {
    both(async |world| {
        world.on("2026-11-24 21:00");
        let mut nora = world.browser();
        let found = nora
            .post("/sv/guide", &[("sok", "soc har fått en anmälan om oss")])
            .await;
        assert_eq!(found.status, StatusCode::OK);
        assert!(
            found.body.contains("/sv/guide/nagon-har-anmalt-oro"),
            "{}",
            found.body
        );
        let page = nora.get("/sv/guide/nagon-har-anmalt-oro").await;
        assert!(
            page.body.contains("14 dagar") && page.body.contains("4 månader"),
            "the law's own times"
        );
        assert!(
            page.body
                .contains("20\u{a0}kap. 2\u{a0}§ Socialtjänstlag (2025:400)"),
            "what it leans on"
        );
        assert!(
            page.body
                .contains("Ingen jurist eller socialsekreterare har granskat"),
            "and that nobody has reviewed it"
        );
        assert!(
            page.body.contains("sos-on-paper"),
            "printed at the library it leads back to itself"
        );
        assert!(page.header("set-cookie").is_empty(), "readers get no cookies");
    })
    .await;
}

#[tokio::test]
async fn someone_who_is_watched_reads_under_a_name_that_says_nothing() {
    both(async |world| {
        let mut sara = world.browser();
        let open = sara.get("/sv/guide/nagon-skadar-mig").await;
        assert!(open.body.contains("Läs utan spår") && open.body.contains("/sv/info/22"));
        let quiet = sara.get("/sv/info/22").await;
        assert!(quiet.body.contains("<title>Information"), "the tab tells nothing");
        assert_eq!(quiet.header("cache-control"), "no-store");
        assert_eq!(quiet.header("referrer-policy"), "no-referrer");
        assert!(quiet.header("set-cookie").is_empty());
        assert!(
            !quiet.body.contains("/sv/guide/"),
            "and no link leads back to a telling address"
        );
        assert!(!quiet.body.contains("sos-on-paper"), "nor does the paper");
        assert!(quiet.body.contains("/ut"), "one press leaves");
    })
    .await;
}

#[tokio::test]
async fn the_municipalitys_own_numbers_stand_in_the_national_text() {
    both(async |world| {
        let page = world.browser().get("/en/guide/nagon-har-anmalt-oro").await;
        assert!(page.body.contains("Here in the municipality"));
        assert!(page.body.contains("tel:"), "to call");
        assert!(page.body.contains("pre-assessment"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_in_a_language_is_told_in_swedish_and_says_so() {
    both(async |world| {
        let guide = guide::Guide::national();
        let missing = guide
            .articles
            .iter()
            .find(|article| !article.is_in(language::Lang::So));
        let Some(article) = missing else { return };
        let page = world
            .browser()
            .get(&format!("/so/guide/{}", article.address))
            .await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.body.contains("<div lang=\"sv\" dir=\"ltr\">"),
            "read aloud as Swedish"
        );
    })
    .await;
}

#[tokio::test]
async fn a_search_for_nothing_and_for_a_script_are_answered_calmly() {
    both(async |world| {
        let mut browser = world.browser();
        let none = browser.post("/sv/guide", &[("sok", "")]).await;
        assert!(none.body.contains("Skriv vad du letar efter"));
        let script = browser
            .post("/sv/guide", &[("sok", "<script>alert(1)</script>")])
            .await;
        assert!(!script.body.contains("<script>alert"));
        assert_eq!(
            browser.get("/sv/guide/finns-inte").await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(browser.get("/sv/info/99").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn whether_it_helped_is_counted_and_who_said_so_is_not() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let address = "/ar/guide/jag-har-skulder";
        for answer in ["ja", "ja", "nej"] {
            let said = world.browser().post(address, &[("hjalpte", answer)]).await;
            assert_eq!(said.status, StatusCode::OK);
            assert!(said.body.contains("شكرًا على إجابتك") && said.header("set-cookie").is_empty());
        }
        let silent = world.browser().post(address, &[("hjalpte", "kanske")]).await;
        assert!(!silent.body.contains("شكرًا على إجابتك"));
        let list = world.browser_of(Somebody::Elsa).await.get("/arbete/guide").await;
        assert!(list.body.contains("2 ja, 1 nej"), "{}", list.body);
        let quiet = world.browser().get("/ar/info/4").await;
        assert!(
            !quiet.body.contains("hjalpte"),
            "nothing is asked where one reads without a trace"
        );
    })
    .await;
}

#[tokio::test]
async fn a_neighbour_who_reads_is_led_to_the_report_and_from_the_report_back_to_the_guide() {
    both(async |world| {
        let mut nora = world.browser();
        let article = nora.get("/sv/guide/orolig-for-ett-barn").await;
        let service = "/sv/tjanst/orosanmalan/report_as_private_person";
        assert!(article.body.contains(service), "{}", article.body);
        assert!(
            article
                .body
                .contains("/sv/tjanst/orosanmalan/report_as_professional"),
            "and for whoever meets the child at work"
        );
        let intro = nora.get(service).await;
        assert!(
            intro.body.contains("Läs mer i guiden") && intro.body.contains("/sv/guide/orolig-for-ett-barn")
        );
        let of_staff = nora.get("/sv/guide/barnutredning").await;
        assert!(
            !of_staff.body.contains("make_plan") && !of_staff.body.contains("/arbete/"),
            "what only staff do is not offered"
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_has_read_enough_begins_where_the_article_says() {
    both(async |world| {
        let mut browser = world.browser();
        for article in &guide::Guide::national().articles {
            let lines = article.version(language::Lang::Sv).body.iter();
            let pieces = lines
                .flat_map(|(_, blocks)| blocks)
                .flat_map(guide::Block::lines)
                .flat_map(|line| &line.pieces);
            let linked = pieces.filter_map(|piece| match piece {
                guide::Piece::Link(guide::To::Service(service), _) => Some(service),
                _ => None,
            });
            for service in linked.chain(&article.front.service) {
                let page = browser.get(&format!("/sv/tjanst/{service}")).await;
                assert_eq!(page.status, StatusCode::OK, "{}: {service}", article.address);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn who_speaks_a_minority_language_reads_what_they_may_ask_for_and_that_the_guide_is_not_in_it_yet() {
    both(async |world| {
        let mut browser = world.browser();
        for (tag, said) in [
            ("sv", "inte på samiska än"),
            ("en", "not in Sami yet"),
            ("fi", "ei vielä ole saameksi"),
        ] {
            let page = browser
                .get(&format!("/{tag}/guide/minority-languages"))
                .await
                .body;
            for there in [
                said,
                "davvisámegiella",
                "romani čhib",
                "ייִדיש",
                "(2009:724)",
                "tel:",
            ] {
                assert!(page.contains(there), "{there} in {tag}: {page}");
            }
        }
        let found = browser.post("/fi/guide", &[("sok", "vähemmistökieli")]).await;
        assert!(found.body.contains("/fi/guide/minority-languages"));
    })
    .await;
}

#[tokio::test]
async fn a_kept_page_is_whole_for_whoever_takes_it_packed_and_is_nobodys_own() {
    both(async |world| {
        world.on("2026-11-24 09:00");
        let address = "/sv/guide/jag-har-skulder";
        let first = world.browser().get(address).await;
        let again = world.browser().get(address).await;
        assert_eq!(first.body, again.body);
        assert_eq!(again.header("cache-control"), "no-store");
        assert!(again.header("set-cookie").is_empty());
        // Another day it says another day.
        world.on("2028-11-24 09:00");
        let later = world.browser().get(address).await;
        assert!(later.body.contains("skulle ha granskats"), "{}", later.body);
        // An address written in another way gets links of its own.
        let strange = world.browser().get("/sv/guide/jag%2Dhar-skulder").await;
        assert_eq!(strange.status, StatusCode::OK);
        assert!(!world.browser().get(address).await.body.contains("%2D"));
    })
    .await;
}
