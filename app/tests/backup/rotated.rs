//! Backups from before the sealing key was changed, and the program that changes it.

use crate::house::{Municipality, files, run};
use case_store::CaseStore;
use db::{Query, Stmt, Unit, args};
use handslag::{keys, restore};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Cases with a file each: enough for the program to be at it for a while.
const CASES: u128 = 4_000;

async fn with_many_keys(house: &Municipality) -> CaseStore {
    let [_, at] = house.at();
    let db = db::open(&at, views::migrations()).await.expect("the store");
    let store = CaseStore::new(db, house.ours(&house.data()).keys.sealing);
    let keys = (0..CASES).map(|nth| {
        let case = uuid::Uuid::from_u128(nth).to_string();
        let wrapped = store.sealing().seal(&[5; 32], &case).expect("sealed");
        Stmt::new(
            "INSERT INTO case_key (case_id, wrapped) VALUES ($1, $2)",
            args![case, wrapped],
        )
    });
    let keys: Vec<Stmt> = keys.collect();
    store.db().commit(Unit::from(keys)).await.expect("kept");
    store
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_program_is_killed_while_it_changes_the_key_and_older_backups_open_where_the_old_key_was_kept() {
    let house = Municipality::settled().await;
    let store = with_many_keys(&house).await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let mut program = Command::new(env!("CARGO_BIN_EXE_handslag"))
        .args(["keys", "rotate", "--data"])
        .arg(house.data())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    let begun = Instant::now();
    let sealing = || Query::new("SELECT COUNT(*) FROM sealing_key", Vec::new());
    while store.db().read(sealing()).await.expect("read")[0]
        .i64(0)
        .expect("a count")
        < 2
    {
        assert!(begun.elapsed() < Duration::from_secs(60), "it does not begin");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    program.kill().expect("killed");
    program.wait().expect("gone");
    let (status, told) = run(&house.data(), &["keys", "list"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(
        told.contains(", opens; keys of cases") && !told.contains("opens; keys of cases that rest on it: 0"),
        "{told}"
    );

    let (status, told) = run(&house.data(), &["keys", "rotate"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("A rotation that was broken off goes on."), "{told}");
    let (status, told) = run(&house.data(), &["keys", "list"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("opens; keys of cases that rest on it: 0"), "{told}");
    assert!(
        told.contains(&format!("seals; keys of cases that rest on it: {}", CASES + 1)),
        "{told}"
    );
    let old = store.sealing().fingerprint();
    let (status, told) = run(&house.data(), &["keys", "retire", &old]);
    assert!(
        status == Some(1) && told.contains("a node may still seal with it"),
        "{told}"
    );

    let folder = house.folder.path().join("new");
    let proven = house
        .restored(&name, &folder, &files(&folder))
        .await
        .expect("restored");
    assert!(proven.contains(" 1 files open"), "{proven}");
    // Whoever takes the old key away takes it from the backups as well.
    std::fs::remove_file(house.data().join("keys/sealing.key")).expect("taken away");
    let folder = house.folder.path().join("newer");
    let identities = backup::keys::identities(&house.key()).expect("the key");
    let refused = restore::restored(
        &house.place(),
        &name,
        identities,
        &house.ours(&folder),
        &files(&folder),
    )
    .await;
    let told = refused.map(|_| ()).expect_err("refused").to_string();
    assert!(told.contains("belongs to another sealing.key"), "{told}");
    assert_eq!(keys::held(&house.data().join("keys")).expect("keys").len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_from_before_the_signing_key_was_changed_is_restored_by_its_public_half_and_the_newest_takes_over()
 {
    let house = Municipality::settled().await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let (status, told) = run(&house.data(), &["keys", "rotate", "checkpoint"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(
        told.contains("retired/checkpoint.key; its public half stays"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["keys", "list"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(
        told.contains(", signed up to checkpoint 1,") && told.contains(", signs, from checkpoint 2"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["verify-log"]);
    assert!(
        status == Some(0) && told.contains("every signed checkpoint"),
        "{told}"
    );
    let newer = house.backed_up(&house.data(), &house.at(), 60).await;

    let folder = house.folder.path().join("new");
    let proven = house
        .restored(&name, &folder, &files(&folder))
        .await
        .expect("restored");
    assert!(proven.contains("that key has been changed since"), "{proven}");
    let [_, at] = files(&folder);
    let ours = house.ours(&folder);
    let store = CaseStore::new(
        db::open(&at, views::migrations()).await.expect("the store"),
        ours.keys.sealing,
    );
    let found = store.verify(&ours.keys.checkpoint.verifying_key(), |_| {}).await;
    assert_eq!(found.expect("looked through"), [], "the newest signs there too");
    let folder = house.folder.path().join("newer");
    let proven = house
        .restored(&newer, &folder, &files(&folder))
        .await
        .expect("restored");
    assert!(!proven.contains("changed since"), "{proven}");

    std::fs::remove_file(house.data().join("keys/checkpoint.pub")).expect("taken away");
    let folder = house.folder.path().join("newest");
    let refused = house.restored(&name, &folder, &files(&folder)).await;
    let told = refused.expect_err("nobody knows whose it is").to_string();
    assert!(told.contains("belongs to another checkpoint.key"), "{told}");
}
