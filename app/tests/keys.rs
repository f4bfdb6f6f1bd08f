//! The key that seals is changed while people work, by somebody who is stopped in the middle.

use case_store::{CaseStore, Sealing, drafts::DraftSaved};
use casework::{CaseId, Upload};
use db::{Location, Stmt, Unit, testing};
use handslag::house::Opened;
use handslag::{keys, rotation};
use house_store::House;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::ops::Range;
use std::path::Path;
use uuid::Uuid;

const FILES: u64 = 230;
const ADDED: u64 = 7;

/// A house's own process, with the keys that lie in its folder.
async fn process(at: &[Location; 2], folder: &Path, now: Timestamp) -> anyhow::Result<Opened> {
    let keys = keys::open(folder, !folder.exists())?;
    let house = House::new(testing::open(&at[0], house_store::MIGRATIONS).await);
    let store = CaseStore::new(
        testing::open(&at[1], views::migrations()).await,
        keys.sealing.clone(),
    );
    keys::settle(&store, folder, now).await?;
    Ok(Opened {
        house,
        store,
        keys,
        meters: Default::default(),
        empty: false,
    })
}

/// On each engine, with an empty folder for keys.
async fn at_both(tale: impl AsyncFn([Location; 2], &Path)) {
    testing::each_location(async |house| {
        testing::each_location(async |committee| {
            if std::mem::discriminant(&house) == std::mem::discriminant(&committee) {
                let folder = tempfile::tempdir().expect("a folder");
                tale([house.clone(), committee], &folder.path().join("keys")).await;
            }
        })
        .await;
    })
    .await;
}

/// Somebody leaves a file in each of these cases.
async fn leaves_files(store: &CaseStore, cases: Range<u64>) {
    for nth in cases {
        let bytes = format!("Teckning {nth}").into_bytes();
        let upload = Upload {
            name: "teckning.png".to_owned(),
            media_type: "image/png".to_owned(),
            sha256: Sha256::digest(&bytes).into(),
            bytes: bytes.into(),
        };
        let stmts = store
            .blob_stmts(CaseId(Uuid::from_u128(nth.into())), &[upload])
            .await
            .expect("sealed");
        store.db().commit(Unit::from(stmts)).await.expect("kept");
    }
}

async fn open(store: &CaseStore, files: u64) {
    assert_eq!(store.try_blobs(|_| {}).await.expect("tried"), (files, 0));
}

async fn rest_on(store: &CaseStore, fingerprint: &str) -> u64 {
    let rests = store.rests_on_keys().await.expect("counted");
    rests.get(fingerprint).copied().unwrap_or_default()
}

fn morning() -> Timestamp {
    "2026-11-24T08:00:00Z".parse().expect("a time")
}

fn after(minutes: i64) -> Timestamp {
    morning() + SignedDuration::from_mins(minutes)
}

async fn why(done: impl Future<Output = anyhow::Result<()>>) -> String {
    done.await.expect_err("it is refused").to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_changed_while_people_leave_files_by_somebody_who_is_stopped_in_the_middle() {
    at_both(async |at, folder| {
        let at_work = process(&at, folder, morning()).await.expect("it starts");
        let (store, old) = (&at_work.store, at_work.keys.sealing.fingerprint());
        leaves_files(store, 0..FILES).await;
        let sealing = |store: &CaseStore| store.sealing().derived("visitor's draft", b"a cookie");
        let tomorrow = after(24 * 60);
        let saved = store
            .save_draft("a form", &sealing(store), b"Barnet", 0, morning(), tomorrow)
            .await;
        assert!(matches!(saved, Ok(DraftSaved::Saved { version: 1 })));

        let changing = process(&at, folder, morning()).await.expect("another program");
        let stopped = tokio::spawn(async move {
            rotation::rotate(&changing, after(1), |_| panic!("the machine is switched off")).await
        });
        assert!(stopped.await.is_err_and(|error| error.is_panic()));
        assert_eq!(rest_on(store, &old).await, FILES - 100);
        open(store, FILES).await; // it has not heard of the new key, and finds it
        leaves_files(store, FILES..FILES + ADDED).await;

        let again = process(&at, folder, after(2))
            .await
            .expect("it starts in the middle too");
        let new = again.keys.sealing.fingerprint();
        assert_ne!(new, old);
        rotation::rotate(&again, after(2), |_| {})
            .await
            .expect("it goes on");
        assert_eq!(rest_on(&again.store, &old).await, 0);
        assert_eq!(rest_on(&again.store, &new).await, FILES + ADDED);
        assert_eq!(
            again.store.sealing_keys().await.expect("the book").len(),
            2,
            "no third was made"
        );
        open(store, FILES + ADDED).await;
        keys::look_again(store, folder)
            .await
            .expect("as its worker does each half minute");
        assert_eq!(store.sealing().fingerprint(), new);

        assert!(
            why(rotation::retire(&again, &new, after(60)))
                .await
                .contains("the key that seals")
        );
        assert!(
            why(rotation::retire(&again, &old, after(2)))
                .await
                .contains("wait until")
        );
        assert!(
            why(rotation::retire(&again, &old, after(60)))
                .await
                .contains("drafts that may rest on it: 1")
        );
        let draft = store
            .draft("a form", &sealing(store), after(60))
            .await
            .expect("it opens");
        assert_eq!(draft.expect("it is there").content, b"Barnet");
        rotation::retire(&again, &old, after(25 * 60))
            .await
            .expect("nothing rests on it");
        assert!(!folder.join("sealing.key").exists() && folder.join("retired/sealing.key").exists());
        let later = process(&at, folder, after(26 * 60))
            .await
            .expect("it starts without the old key");
        open(&later.store, FILES + ADDED).await;
    })
    .await;
}

#[tokio::test]
async fn nothing_is_sealed_with_a_key_that_a_node_at_work_does_not_have() {
    at_both(async |at, folder| {
        let node = process(&at, folder, morning()).await.expect("it starts");
        leaves_files(&node.store, 0..3).await;
        let old = node.keys.sealing.fingerprint();
        let lives = async |holds: &[String]| {
            let told = node
                .house
                .node_lives("another", "the same", holds, after(1))
                .await;
            told.expect("it tells");
        };
        lives(std::slice::from_ref(&old)).await;
        let told = why(rotation::rotate(&node, after(1), |_| {})).await;
        assert!(
            told.contains("do not have it: 1") && told.contains("Nothing was changed"),
            "{told}"
        );
        assert_eq!(rest_on(&node.store, &old).await, 3);
        let held = keys::held(folder).expect("the keys");
        lives(&held.iter().map(|key| key.fingerprint.clone()).collect::<Vec<_>>()).await;
        rotation::rotate(&node, after(2), |_| {})
            .await
            .expect("now all have it");
        assert_eq!(
            keys::held(folder).expect("the keys").len(),
            2,
            "the one that was made is taken"
        );
        assert_eq!(rest_on(&node.store, &old).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_key_that_is_damaged_missing_or_anothers_is_told_at_the_start() {
    at_both(async |at, folder| {
        let node = process(&at, folder, morning()).await.expect("it starts");
        leaves_files(&node.store, 0..1).await;
        let told = async || match process(&at, folder, morning()).await {
            Ok(_) => "it starts".to_owned(),
            Err(fault) => fault.to_string(),
        };
        let first = folder.join("sealing.key");
        let kept = std::fs::read(&first).expect("the key");
        let lies = |text: &str| std::fs::write(&first, text).expect("written");
        lies(&hex::encode([9; 32]));
        assert!(
            told()
                .await
                .contains("another key than the one this store was sealed with")
        );
        // As it was before the store said which key it is.
        let forgotten = Stmt::new("DELETE FROM sealing_key", Vec::new());
        node.store
            .db()
            .commit(Unit::from(vec![forgotten]))
            .await
            .expect("it forgets");
        assert!(
            told()
                .await
                .contains("than the one this store's files were sealed with")
        );
        lies("kaffe");
        assert!(
            told()
                .await
                .contains("does not hold a key of 64 hexadecimal digits")
        );
        std::fs::write(&first, &kept).expect("put back");
        assert_eq!(told().await, "it starts");

        rotation::rotate(&node, after(1), |_| {}).await.expect("changed");
        let second = keys::held(folder)
            .expect("the keys")
            .pop()
            .expect("the new one")
            .path;
        let new = std::fs::read_to_string(&second).expect("the key");
        let mut damaged = new.clone();
        let digit = if new.starts_with('0') { "1" } else { "0" };
        damaged.replace_range(..1, digit);
        std::fs::write(&second, damaged).expect("written");
        assert!(told().await.contains("does not hold the key that its name says"));
        std::fs::remove_file(&second).expect("lost");
        let said = told().await;
        assert!(
            said.contains(&second.display().to_string()) && said.contains("is missing"),
            "{said}"
        );
        std::fs::write(&second, new).expect("put back");
        std::fs::remove_file(&first).expect("taken away too early");
        assert!(told().await.contains("sealing.key is missing"));
        let fresh = Sealing::fresh().expect("chance");
        std::fs::write(&first, hex::encode(fresh)).expect("written");
        assert!(
            told()
                .await
                .contains("another key than the one this store was sealed with")
        );
    })
    .await;
}
