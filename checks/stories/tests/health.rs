//! What whoever watches the house is told.

use axum::http::StatusCode;
use stories::both;

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
