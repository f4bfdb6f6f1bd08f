//! The town lives by chance, from four seeds, on both engines where there are two.

use simulate::{Listening, live};
use stories::of_both_engines;

/// 20,000 acts in all on SQLite, and as many on PostgreSQL.
const ACTS: u64 = 5_000;

async fn lives(seed: u64) {
    let listening = Listening::begin();
    of_both_engines(async |committee, house| {
        println!("if this fails: cargo xtask simulate --acts {ACTS} --seed {seed}");
        let report = live(committee, house, seed, ACTS, &listening).await;
        // A life in which nothing happens proves nothing.
        for kind in [
            "a report received",
            "a step done",
            "a step with something missing",
            "a case tried at random, and denied",
            "a button pressed again",
            "several in one case at once",
            "a case followed",
            "all that reaches a party looked through",
            "a role ended",
        ] {
            assert!(
                report.of(kind) > 0,
                "in the life of seed {seed} nobody met: {kind}"
            );
        }
        assert!(report.looks > 5 && report.deep_looks > 0 && report.days > 20);
    })
    .await;
}

#[tokio::test]
async fn what_must_hold_holds_in_the_first_life() {
    lives(1).await;
}

#[tokio::test]
async fn what_must_hold_holds_in_the_second_life() {
    lives(2).await;
}

#[tokio::test]
async fn what_must_hold_holds_in_the_third_life() {
    lives(5).await;
}

#[tokio::test]
async fn what_must_hold_holds_in_the_fourth_life() {
    lives(4).await;
}
