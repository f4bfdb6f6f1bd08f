//! What whoever watches the house is told.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use handslag::operations;
use std::sync::Arc;
use stories::{OPENS, both, words};
use tokio::sync::watch;
use tower::ServiceExt;

async fn asked(router: &Router, path: &str) -> (StatusCode, String) {
    let asked = Request::get(path).body(Body::empty()).expect("a request");
    let answer = router.clone().oneshot(asked).await.expect("an answer");
    let status = answer.status();
    let body = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
    (status, String::from_utf8(body.to_vec()).expect("text"))
}

#[tokio::test]
async fn whoever_watches_the_house_is_told_which_store_does_not_answer() {
    both(async |world| {
        let mut watcher = world.browser();
        assert_eq!(watcher.get("/halsa").await.status, StatusCode::OK);
        let gone = db::Stmt::new("DROP TABLE stream", Vec::new());
        let store = world.committee.store().db();
        store
            .commit(db::Unit::from(vec![gone]))
            .await
            .expect("the table is gone");
        let answer = watcher.get("/halsa").await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.body.contains("committee"), "{}", answer.body);
    })
    .await;
}

#[tokio::test]
async fn whoever_shares_out_visitors_is_told_that_the_house_is_about_to_stop_before_it_does() {
    both(async |world| {
        let (stopping, heard) = watch::channel(false);
        let router = operations::readiness(world.site.clone(), heard);
        assert_eq!(asked(&router, "/halsa/redo").await.0, StatusCode::OK);
        stopping.send_replace(true);
        let (status, told) = asked(&router, "/halsa/redo").await;
        assert_eq!(
            (status, told.as_str()),
            (StatusCode::SERVICE_UNAVAILABLE, "stopping\n")
        );
        assert_eq!(
            asked(&router, "/halsa/lever").await.0,
            StatusCode::OK,
            "it is alive still"
        );
    })
    .await;
}

#[tokio::test]
async fn a_collector_reads_how_much_waits_and_nothing_of_anybody() {
    both(async |world| {
        let told = world.on("2026-11-20 15:30").a_report_ready_to_decide().await;
        world
            .intake()
            .does(told.case, "decide_investigation", &words(OPENS))
            .await;
        let router = operations::metrics(world.site.clone(), Arc::default());
        let (status, text) = asked(&router, "/metrics").await;
        assert_eq!(status, StatusCode::OK);
        let waits = "handslag_outbox_parcels{kind=\"hand-over\",state=\"waiting\"} 1";
        assert!(text.contains(waits), "{text}");
        assert!(!text.contains("handslag_clocks_late{"), "{text}");
        world.on("2027-06-01 08:00");
        let (_, text) = asked(&router, "/metrics").await;
        assert!(text.contains("handslag_clocks_late{severity="), "{text}");
        for secret in [told.case.to_string(), told.number.as_str().to_owned()] {
            assert!(!text.contains(&secret), "{text}");
        }
        let digits = text
            .split(|letter: char| !letter.is_ascii_digit())
            .map(str::len)
            .max();
        assert!(digits < Some(12), "a personal number: {text}");
    })
    .await;
}
