//! The key that seals is changed while people work, by somebody who is stopped in the middle; and the key that signs.

use case_store::checkpoint::Finding;
use case_store::destruction::Line;
use case_store::{CaseStore, Fault, Sealing, drafts::DraftSaved};
use casework::{Actor, CaseId, Upload};
use db::{Location, Stmt, Unit, Val, args, testing};
use ed25519_dalek::{Signer, SigningKey};
use handslag::house::Opened;
use handslag::{keys, rotation, signers};
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
    let mut keys = keys::open(folder, !folder.exists())?;
    let house = House::new(testing::open(&at[0], house_store::MIGRATIONS).await);
    let store = CaseStore::new(
        testing::open(&at[1], views::migrations()).await,
        keys.sealing.clone(),
    );
    keys::settle(&store, folder, now).await?;
    keys.checkpoint = signers::settle(&store, folder, now).await?;
    Ok(Opened {
        house,
        store,
        keys,
        meters: Default::default(),
        law: law::Catalogue::national(),
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

/// A case is destroyed by the rules, which is signed in the register.
async fn destroyed(store: &CaseStore, nth: u128, key: &SigningKey, now: Timestamp) {
    let case = CaseId(Uuid::from_u128(nth));
    let there = "INSERT INTO stream (case_id, process, number, version, head) VALUES ($1, 'p', $1, 0, $2)";
    done(store, there, args![case.to_string(), vec![0_u8; 32]]).await;
    let line = Line {
        case,
        rule: "a rule".to_owned(),
        provision: "a provision".to_owned(),
        from: "2026-01-01".parse().expect("a day"),
        by: "2026-06-30".parse().expect("a day"),
        ground: None,
        archive_id: None,
        proposed_by: Actor::House,
        approved_by: Actor::House,
        events: 0,
        files: 0,
        head: hex::encode([0; 32]),
    };
    let stmts = store.removal_stmts(&[line], key, now).await.expect("signed");
    store.db().commit(Unit::from(stmts)).await.expect("destroyed");
}

async fn signed(store: &CaseStore, nth: u128, key: &SigningKey, now: Timestamp) {
    destroyed(store, nth, key, now).await;
    assert!(store.checkpoint(key, now).await.expect("signed").is_some());
}

async fn findings(store: &CaseStore, key: &SigningKey) -> Vec<Finding> {
    store
        .verify(&key.verifying_key(), |_| {})
        .await
        .expect("looked through")
}

async fn done(store: &CaseStore, sql: &'static str, args: Vec<Val>) {
    store
        .db()
        .commit(Unit::from(vec![Stmt::new(sql, args)]))
        .await
        .expect("done");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_key_that_signs_is_changed_at_work_and_what_the_old_one_signed_still_counts_and_nothing_more() {
    at_both(async |at, folder| {
        let node = process(&at, folder, morning()).await.expect("it starts");
        let (store, old) = (&node.store, node.keys.checkpoint.clone());
        signed(store, 1, &old, morning()).await;
        let other = process(&at, folder, morning()).await.expect("another program");
        rotation::sign_anew(&other, after(1)).await.expect("changed");
        assert!(!folder.join("checkpoint.key").exists() && folder.join("retired/checkpoint.key").exists());
        assert!(folder.join("checkpoint.pub").exists() && folder.join("checkpoint-2.key").exists());

        // Whoever has not heard signs nothing, and hears.
        assert!(matches!(
            store.checkpoint(&old, after(2)).await,
            Err(Fault::AnotherSigns)
        ));
        assert!(matches!(
            store.removal_stmts(&[], &old, after(2)).await,
            Err(Fault::AnotherSigns)
        ));
        let new = signers::signs(store, folder)
            .await
            .expect("as its worker does each half minute");
        assert_ne!(new, old);
        signed(store, 2, &new, after(2)).await;
        assert_eq!(findings(store, &new).await, []);
        let book = store.signing_keys().await.expect("the book");
        assert_eq!(book.iter().map(|key| key.first).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(findings(store, &old).await, [Finding::BadSigningKey { no: 2 }]);
        let later = process(&at, folder, after(3))
            .await
            .expect("it starts without the old key");
        assert_eq!(later.keys.checkpoint, new);

        // Somebody who knows the old key and the store signs the newest checkpoint with it, and sets it back in time.
        let newest = store.newest_checkpoint().await.expect("read").expect("one");
        let digest = hex::decode(&newest.digest).expect("a digest");
        let forged = old.sign(&digest).to_bytes().to_vec();
        done(
            store,
            "UPDATE checkpoint SET signature = $1 WHERE no = $2",
            args![forged, newest.no],
        )
        .await;
        assert_eq!(findings(store, &new).await, [Finding::BadCheckpoint { no: 3 }]);
        // They lay the change of keys behind it, and take it away altogether.
        done(store, "UPDATE signing_key SET first = 4 WHERE no = 2", args![]).await;
        assert!(
            findings(store, &new)
                .await
                .contains(&Finding::BadSigningKey { no: 2 })
        );
        done(store, "DELETE FROM signing_key WHERE no = 2", args![]).await;
        assert_eq!(
            findings(store, &new).await[..1],
            [Finding::BadCheckpoint { no: 2 }][..]
        );
        let told = why(async { process(&at, folder, after(4)).await.map(|_| ()) }).await;
        assert!(
            told.contains("is not in") && told.contains("Put back the one that belongs"),
            "{told}"
        );
    })
    .await;
}

#[tokio::test]
async fn nothing_is_signed_with_a_key_that_a_node_at_work_does_not_have_and_of_two_who_sign_at_once_one_does()
{
    at_both(async |at, folder| {
        let node = process(&at, folder, morning()).await.expect("it starts");
        let (store, old) = (&node.store, &node.keys.checkpoint);
        let lives = async |holds: &[String]| {
            let told = node
                .house
                .node_lives("another", "the same", holds, after(1))
                .await;
            told.expect("it tells");
        };
        lives(&[]).await;
        let told = why(rotation::sign_anew(&node, after(1))).await;
        assert!(
            told.contains("do not have it: 1") && told.contains("Nothing was changed"),
            "{told}"
        );
        signed(store, 1, old, after(1)).await;
        let held = signers::held(folder).expect("the keys");
        lives(&held.iter().map(signers::Held::fingerprint).collect::<Vec<_>>()).await;
        let again = process(&at, folder, after(2)).await.expect("it starts with both");
        assert_eq!(again.keys.checkpoint, *old, "the new one does not sign yet");
        destroyed(store, 2, old, after(2)).await;
        let (signs, takes_over) = tokio::join!(
            store.checkpoint(old, after(2)),
            rotation::sign_anew(&again, after(2))
        );
        let signs = matches!(signs, Ok(_) | Err(Fault::AnotherSigns));
        assert!(signs, "it came before, or it left nothing");
        if takes_over.is_err() {
            rotation::sign_anew(&again, after(2))
                .await
                .expect("now it is its turn");
        }
        assert_eq!(
            signers::held(folder).expect("the keys").len(),
            1,
            "the one that was made is taken"
        );
        let new = signers::signs(store, folder).await.expect("it signs");
        assert_eq!(findings(store, &new).await, []);
    })
    .await;
}

#[tokio::test]
async fn the_key_that_signs_is_told_at_the_start_where_it_is_another_houses() {
    at_both(async |at, folder| {
        let node = process(&at, folder, morning()).await.expect("it starts");
        signed(&node.store, 1, &node.keys.checkpoint, morning()).await;
        let told = async || match process(&at, folder, morning()).await {
            Ok(_) => "it starts".to_owned(),
            Err(fault) => fault.to_string(),
        };
        let kept = std::fs::read(folder.join("checkpoint.key")).expect("the key");
        std::fs::write(folder.join("checkpoint.key"), hex::encode([9; 32])).expect("written");
        assert!(told().await.contains("is not in"));
        // As it was before the store said which key it is.
        done(&node.store, "DELETE FROM signing_key", args![]).await;
        assert!(
            told()
                .await
                .contains("than the one that signed this store's checkpoints")
        );
        std::fs::write(folder.join("checkpoint.key"), kept).expect("put back");
        assert_eq!(told().await, "it starts");
    })
    .await;
}
