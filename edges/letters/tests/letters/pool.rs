//! The child process: what happens to the server when a letter goes wrong.

use crate::samples;
use language::Lang;
use letters::{Limits, PdfError, PdfPool};
use std::path::PathBuf;
use std::time::Duration;

/// The example is also the worker, as the app is; cargo builds it beside the tests.
fn worker() -> PathBuf {
    let me = std::env::current_exe().expect("a test knows where it lies");
    let folder = me.ancestors().nth(2).expect("target/debug/deps/test");
    let program = folder.join("examples/sample_letters");
    assert!(
        program.exists(),
        "build it first: cargo build -p letters --features pdf --example sample_letters"
    );
    program
}

fn pool(limits: Limits) -> PdfPool {
    PdfPool::new(worker(), ["pdf-worker"], limits)
}

fn shell(script: &str, limits: Limits) -> PdfPool {
    PdfPool::new("/bin/sh", ["-c", script], limits)
}

async fn draw(pool: &PdfPool) -> Result<Vec<u8>, PdfError> {
    let sample = samples::receipt();
    pool.pdf(&sample.letter, &sample.frame, &samples::texts()).await
}

#[tokio::test]
async fn a_letter_from_the_child_is_the_letter_from_here() {
    let sample = samples::decision(Lang::Ar);
    let texts = samples::texts();
    let here = letters::pdf(&sample.letter, &sample.frame, &texts).expect("printed here");
    let pool = pool(Limits::default());
    let there = pool.pdf(&sample.letter, &sample.frame, &texts).await;
    assert!(there == Ok(here));
}

#[tokio::test]
async fn many_ask_at_once_and_each_gets_a_letter_though_children_are_replaced() {
    let limits = Limits {
        documents: 2,
        ..Limits::default()
    };
    let pool = pool(limits);
    let (a, b, c, d, e) = tokio::join!(draw(&pool), draw(&pool), draw(&pool), draw(&pool), draw(&pool));
    for letter in [a, b, c, d, e] {
        assert!(letter.is_ok_and(|pdf| pdf.starts_with(b"%PDF-")));
    }
}

#[tokio::test]
async fn a_child_that_hangs_is_given_up_on_and_ended() {
    let limits = Limits {
        time: Duration::from_millis(200),
        ..Limits::default()
    };
    assert_eq!(
        draw(&shell("exec sleep 600", limits)).await,
        Err(PdfError::TooSlow)
    );
}

#[tokio::test]
async fn a_child_that_dies_in_the_middle_harms_nobody() {
    for script in [
        "exit 1",
        "kill -9 $$",
        "head -c 100 >/dev/null; kill -ABRT $$",
        "echo nonsense",
    ] {
        let outcome = draw(&shell(script, Limits::default())).await;
        assert!(
            matches!(outcome, Err(PdfError::WorkerLost | PdfError::TooLarge)),
            "{script}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn a_child_that_claims_an_endless_letter_is_not_believed() {
    let endless = "printf '\\000\\377\\377\\377\\377'; cat >/dev/null";
    assert_eq!(
        draw(&shell(endless, Limits::default())).await,
        Err(PdfError::TooLarge)
    );
}

/// The first run answers one letter and dies; the pool must not fail the next letter for it.
#[tokio::test]
async fn a_child_that_died_while_nobody_looked_is_replaced_without_a_word() {
    let one_answer = "head -c 4 >/dev/null; printf '\\000\\000\\000\\000\\001x'; exec sleep 0.2";
    let pool = shell(one_answer, Limits::default());
    assert_eq!(draw(&pool).await, Ok(b"x".to_vec()));
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(draw(&pool).await, Ok(b"x".to_vec()));
}

/// Whoever closes the page in the middle must not leave half an answer for the next.
#[tokio::test]
async fn somebody_who_goes_away_in_the_middle_leaves_nothing_for_the_next() {
    let pool = pool(Limits::default());
    let sample = samples::long();
    let texts = samples::texts();
    let left = tokio::time::timeout(
        Duration::from_millis(3),
        pool.pdf(&sample.letter, &sample.frame, &texts),
    );
    assert!(left.await.is_err(), "the long letter takes longer than this");
    assert!(draw(&pool).await.is_ok_and(|pdf| pdf.len() < 40_000));
}

#[tokio::test]
async fn a_program_that_is_not_there_is_told_as_such() {
    let pool = PdfPool::new("/does/not/exist", ["pdf-worker"], Limits::default());
    assert_eq!(
        draw(&pool).await,
        Err(PdfError::NotStarted(std::io::ErrorKind::NotFound))
    );
}

#[tokio::test]
async fn a_letter_beyond_all_measure_is_refused_before_it_is_sent() {
    let mut sample = samples::long();
    sample.frame.contact = vec!["å".repeat(3_000_000)];
    let outcome = pool(Limits::default())
        .pdf(&sample.letter, &sample.frame, &samples::texts())
        .await;
    assert_eq!(outcome, Err(PdfError::TooLarge));
}
