//! A town settled in an empty store, on each database.

mod support;

use db::testing::each_store;
use std::sync::Arc;
use support::{TODAY, digest, settled_in};
use town::{Plan, QUICK};

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_makes_the_same_town_again() {
    let mut digests = Vec::new();
    for _ in 0..2 {
        let found = Arc::new(tokio::sync::Mutex::new(Vec::new()));
        each_store(views::migrations(), |db| {
            let found = Arc::clone(&found);
            async move {
                let town = settled_in(db, Plan::new(7, QUICK, TODAY)).await;
                println!("{:?}", town.settled);
                found.lock().await.push(digest(&town.db).await);
            }
        })
        .await;
        digests.extend(found.lock().await.drain(..));
    }
    assert!(digests.windows(2).all(|pair| pair[0] == pair[1]), "{digests:?}");
}
