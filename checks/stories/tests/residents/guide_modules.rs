//! The community information: read in order, in one's own language, saved on the phone by a press and never else.

use axum::http::StatusCode;
use stories::both;

#[tokio::test]
async fn a_man_who_is_new_in_sweden_reads_about_his_rights_in_somali_and_goes_on_to_the_next_part() {
    both(async |world| {
        let mut ali = world.browser();
        let list = ali.get("/so/guide/samhallet").await;
        assert!(list.body.contains("/so/guide/samhallet/dina-rattigheter"));
        let first = ali.get("/so/guide/samhallet/dina-rattigheter").await;
        assert_eq!(first.status, StatusCode::OK);
        assert!(
            first.body.contains("/so/guide/samhallet/bestamma-sjalv"),
            "the next"
        );
        assert!(first.body.contains("Wixii laga wada hadlo"), "to talk about");
        assert!(first.body.contains("sos-on-paper") && first.body.contains("sos-claim"));
        assert!(
            first.header("set-cookie").is_empty(),
            "how far he has come is nobody's business"
        );
        assert_eq!(
            ali.get("/so/guide/samhallet/finns-inte").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_dangerous_to_be_seen_reading_is_read_without_a_trace_and_never_saved() {
    both(async |world| {
        let mut sara = world.browser();
        let open = sara.get("/sv/guide/samhallet/vald-och-heder").await;
        let module = guide::Module::find("vald-och-heder").expect("there");
        let quiet = format!("/sv/info/{}", 100 + module.front.number);
        assert!(open.body.contains(&quiet), "a way to read it without a trace");
        assert!(!open.body.contains("data-keep"), "no press that saves it");
        let page = sara.get(&quiet).await;
        assert!(page.body.contains("<title>Information"));
        assert!(!page.body.contains("/sv/guide/") && !page.body.contains("data-keep"));
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        let list = sara.get("/sv/guide/samhallet").await;
        let pages = list
            .body
            .split("data-pages=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let pages = pages.expect("the pages that a press saves");
        assert!(
            pages.contains("relationer") && !pages.contains("vald-och-heder"),
            "{pages}"
        );
        assert_eq!(
            sara.get("/sv/info/101").await.status,
            StatusCode::NOT_FOUND,
            "others have no such number"
        );
    })
    .await;
}

#[tokio::test]
async fn the_worker_answers_for_the_modules_and_for_nothing_else() {
    both(async |world| {
        let worker = world.browser().get("/ar/guide/samhallet/spara.js").await;
        assert_eq!(worker.header("service-worker-allowed"), "/ar/guide/samhallet");
        assert!(worker.header("content-type").starts_with("text/javascript"));
        assert_eq!(worker.header("cache-control"), "no-cache");
        assert_eq!(
            world.browser().get("/xx/guide/samhallet/spara.js").await.status,
            StatusCode::NOT_FOUND
        );
    })
    .await;
}

#[tokio::test]
async fn a_module_that_is_not_in_a_language_is_told_in_swedish_and_says_so() {
    both(async |world| {
        let page = world.browser().get("/pl/guide/samhallet/relationer").await;
        assert_eq!(page.status, StatusCode::OK);
        let told = guide::Module::find("relationer").is_some_and(|module| module.is_in(language::Lang::Pl));
        assert_eq!(page.body.contains("<div lang=\"sv\" dir=\"ltr\">"), !told);
    })
    .await;
}

#[tokio::test]
async fn who_searches_finds_the_module_that_speaks_of_it_beside_the_articles() {
    both(async |world| {
        let mut browser = world.browser();
        let found = browser.post("/sv/guide", &[("sok", "relationer")]).await;
        assert!(found.body.contains("href=\"/sv/guide/samhallet/relationer\""));
        let easy = browser.post("/so/guide", &[("sok", "xuquuqdaada")]).await;
        assert!(
            easy.body.contains("/so/guide/samhallet/dina-rattigheter"),
            "in the reader's language"
        );
        let nothing = browser.post("/sv/guide", &[("sok", "qqqqqqqq")]).await;
        assert!(
            !nothing.body.contains("/sv/guide/samhallet/"),
            "and none where none speaks of it"
        );
    })
    .await;
}
