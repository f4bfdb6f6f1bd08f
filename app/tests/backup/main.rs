//! Backups of a made-up municipality: taken, tried, restored, and carried from one engine to the other.
#![cfg(feature = "demo")]

mod bucket;
mod house;
mod refused;
mod rotated;

use backup::{Fault, Place, S3};
use casework::Actor;
use db::{Location, Migration, testing};
use handslag::backups;
use handslag::house::{DEMO, MODE};
use handslag::restore;
use house::{Municipality, done_to, files, is_empty, names_of, run};
use house_store::House;
use jiff::Timestamp;
use std::io::Read;
use std::path::PathBuf;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_house_moves_between_the_engines_and_back_and_arrives_as_it_left() {
    let house = Municipality::settled().await;
    let left = backup::sums(&house.at()).await.expect("what it holds");
    testing::each_location(async |one| {
        testing::each_location(async |other| {
            let (folder, further) = (
                tempfile::tempdir().expect("a folder"),
                tempfile::tempdir().expect("a folder"),
            );
            let (first, then) = match (&one, &other) {
                (Location::Sqlite(_), Location::Sqlite(_)) => (files(folder.path()), files(further.path())),
                (Location::Postgres { .. }, Location::Postgres { .. }) => (
                    [named(&one, "_h"), named(&one, "_c")],
                    [named(&other, "_h"), named(&other, "_c")],
                ),
                (Location::Sqlite(_), pg) => (files(folder.path()), [named(pg, "_h"), named(pg, "_c")]),
                (pg, Location::Sqlite(_)) => ([named(pg, "_h"), named(pg, "_c")], files(further.path())),
            };
            let later = if matches!(one, Location::Sqlite(_)) { 0 } else { 10 }
                + if matches!(other, Location::Sqlite(_)) {
                    0
                } else {
                    100
                };
            let name = house.backed_up(&house.data(), &house.at(), later).await;
            let told = house
                .restored(&name, folder.path(), &first)
                .await
                .expect("restored");
            assert!(
                told.contains(" 1 files open") && told.contains("every view is what the cases say"),
                "{told}"
            );
            assert_eq!(backup::sums(&first).await.expect("sums"), left, "{first:?}");
            let name = house.backed_up(folder.path(), &first, later + 1).await;
            house
                .restored(&name, further.path(), &then)
                .await
                .expect("restored again");
            assert_eq!(backup::sums(&then).await.expect("sums"), left, "{then:?}");
            for at in first.iter().chain(&then) {
                db::remove(at).await.expect("taken away");
            }
        })
        .await;
    })
    .await;
}

/// A schema beside that of a test.
fn named(at: &Location, ending: &str) -> Location {
    match at {
        Location::Postgres { url, schema } => Location::Postgres {
            url: url.clone(),
            schema: format!("t{}{ending}", &schema[schema.len() - 24..]),
        },
        Location::Sqlite(path) => Location::Sqlite(path.clone()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_restores_an_older_backup_is_told_which_checkpoint_was_lost_and_nobody_is_still_signed_in() {
    let house = Municipality::settled().await;
    let signed_in = "INSERT INTO session (id_hash, half, number, name, device, created_at, seen_at, ends_at) \
                     VALUES ('x', 'staff', '1', 'y', 'z', 0, 0, 1)";
    done_to(&house.at()[0], house_store::MIGRATIONS, signed_in).await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let folder = house.folder.path().join("new");
    let kept = std::fs::read_to_string(house.data().join("checkpoint.json")).expect("the checkpoint");
    let newer = kept.replace("\"no\": 1", "\"no\": 7");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("checkpoint.json"), &newer).expect("a newer one");
    let identities = backup::keys::identities(&house.key()).expect("the key");
    let ours = house.ours(&folder);
    let restored = restore::restored(&house.place(), &name, identities, &ours, &files(&folder)).await;
    assert_eq!(restored.expect("restored").lost.map(|lost| lost.no), Some(7));
    assert_eq!(
        std::fs::read_to_string(folder.join("checkpoint-7.json")).expect("put aside"),
        newer
    );
    assert_eq!(
        std::fs::read_to_string(folder.join("checkpoint.json")).expect("its own"),
        kept
    );
    let sums = backup::sums(&files(&folder)).await.expect("sums");
    assert!(sums.iter().any(|sum| sum.table == "session" && sum.rows == 0));
}

/// All migrations but one, or one more.
fn migrations(of: &[Migration], without: &str, with: Option<Migration>) -> &'static [Migration] {
    let some = of.iter().filter(|migration| migration.name != without).copied();
    Vec::leak(some.chain(with).collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_store_is_brought_to_todays_shape_and_a_newer_one_asks_for_a_newer_handslag() {
    let house = Municipality::settled().await;
    let data = house.folder.path().join("old");
    let old = files(&data);
    std::fs::create_dir_all(&data).expect("a folder");
    let [house_at, committee_at] = &old;
    let store = House::new(
        db::open(house_at, house_store::MIGRATIONS)
            .await
            .expect("a store"),
    );
    let now = Timestamp::from_second(1_790_000_000).expect("a time");
    store
        .set(MODE, DEMO, Uuid::nil(), now, &Actor::House)
        .await
        .expect("marked");
    let before = migrations(views::migrations(), "case_store_2_parcel_handled", None);
    drop(db::open(committee_at, before).await.expect("a store of old"));
    let name = house.backed_up(&data, &old, 0).await;
    let (folder, at) = (
        house.folder.path().join("new"),
        files(&house.folder.path().join("new")),
    );
    let told = house.restored(&name, &folder, &at).await.expect("restored");
    assert!(told.contains("brought to the shape of this Handslag"), "{told}");
    let sums = backup::sums(&at).await.expect("sums");
    assert!(sums.iter().any(|sum| sum.table == "parcel_handled"));

    let to_come = Migration {
        name: "case_store_9",
        sql: "CREATE TABLE to_come (id TEXT PRIMARY KEY) {strict};",
    };
    drop(
        db::open(committee_at, migrations(views::migrations(), "", Some(to_come)))
            .await
            .expect("a store to come"),
    );
    let name = house.backed_up(&data, &old, 1).await;
    let (folder, at) = (
        house.folder.path().join("newer"),
        files(&house.folder.path().join("newer")),
    );
    let told = house
        .restored(&name, &folder, &at)
        .await
        .expect_err("newer")
        .to_string();
    assert!(
        told.contains("case_store_9") && told.contains("install version"),
        "{told}"
    );
    assert!(is_empty(&at).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_at_the_keyboard_makes_a_key_a_backup_a_drill_and_a_restore() {
    let house = Municipality::settled().await;
    let text = |path: PathBuf| path.to_str().expect("text").to_owned();
    let (key, backups) = (
        text(house.folder.path().join("kommunens.key")),
        text(house.folder.path().join("backups")),
    );
    let (status, told) = run(&house.data(), &["backup-key", &key]);
    let public = told
        .lines()
        .find(|line| line.starts_with("age1"))
        .expect("a public half")
        .to_owned();
    assert_eq!(status, Some(0), "{told}");
    assert_eq!(
        run(&house.data(), &["backup-key", &key]).0,
        Some(1),
        "a key is never written over"
    );

    let (status, told) = run(&house.data(), &["backup", &backups]);
    assert!(
        status == Some(1) && told.contains("nobody to encrypt for"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["backup", &backups, "--recipient", &public]);
    assert!(status == Some(0) && told.contains("Not in it:"), "{told}");
    let (drilled, proven) = run(&house.data(), &["restore", "--prove", &backups, "--key", &key]);
    for name in names_of(&house.at()[0]).await {
        assert!(
            !told.contains(&name) && !proven.contains(&name),
            "nobody is named: {told}{proven}"
        );
    }
    let (status, told) = (drilled, proven);
    assert!(status == Some(0) && told.contains("every chain holds"), "{told}");
    assert!(!house.data().join("drill").exists(), "a drill leaves nothing");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(
        status == Some(1) && told.contains("is not empty") && told.contains("--prove"),
        "{told}"
    );

    // The disk is gone; the keys were kept elsewhere.
    let kept = house.folder.path().join("kept");
    std::fs::rename(house.data().join("keys"), &kept).expect("kept");
    std::fs::remove_dir_all(house.data()).expect("the disk is gone");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(status == Some(1) && told.contains("in no backup"), "{told}");
    std::fs::create_dir_all(house.data()).expect("a new disk");
    std::fs::rename(&kept, house.data().join("keys")).expect("put back");
    // The plug was pulled while the stores took their place.
    std::fs::create_dir_all(house.data().join("restoring")).expect("a folder");
    std::fs::write(house.data().join("restoring/taking-place"), "").expect("a mark");
    std::fs::write(house.data().join("committee.db"), "half").expect("half a store");
    let (status, told) = run(&house.data(), &["verify-log"]);
    assert!(status == Some(1) && told.contains("broken off"), "{told}");
    let (status, told) = run(&house.data(), &["restore", &backups, "--key", &key]);
    assert!(
        status == Some(0) && told.contains("Restored from handslag-9999-"),
        "{told}"
    );
    let (status, told) = run(&house.data(), &["verify-log"]);
    assert!(
        status == Some(0) && told.contains("Every chain holds") && !told.contains("itself alone"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_in_a_bucket_is_found_and_proved() {
    rustls::crypto::ring::default_provider().install_default().ok();
    let house = Municipality::settled().await;
    let s3 = bucket::started().await;
    let place = Place::of("s3://handslag/kommun", Some(&s3)).expect("a bucket");
    let ours = house.ours(&house.data());
    let now = Timestamp::from_second(1_795_000_000).expect("a time");
    let recipients = std::slice::from_ref(&house.public);
    let (name, _) = backups::made(&house.at(), &ours, &place, recipients, now)
        .await
        .expect("a backup");
    let again = backups::made(&house.at(), &ours, &place, recipients, now)
        .await
        .expect_err("never written over");
    assert!(again.to_string().contains("already"), "{again}");
    let (place, found) = Place::find("s3://handslag/kommun", Some(&s3))
        .await
        .expect("it is found");
    assert_eq!(found, name);
    let identities = backup::keys::identities(&house.key()).expect("the key");
    let proven = restore::drilled(&place, &found, identities, &ours)
        .await
        .expect("proved");
    assert!(proven.to_string().contains("every chain holds"), "{proven}");
    // Larger than one part, with bytes that tell where they stand.
    let large: Vec<u8> = (0..12_000_000_u32)
        .flat_map(u32::to_le_bytes)
        .take(25_000_000)
        .collect();
    let sent = large.clone();
    let put = place.put("large", move |to| Ok(to.write_all(&sent)?));
    put.await.expect("put in parts");
    let mut from = place.get("large").await.expect("it is there");
    let read = tokio::task::spawn_blocking(move || {
        let mut read = Vec::new();
        from.read_to_end(&mut read).map(|_| read)
    });
    assert!(
        read.await.expect("a thread").expect("read") == large,
        "the parts are in order"
    );
    let nowhere = Place::find("s3://handslag/other", Some(&s3)).await;
    assert!(matches!(nowhere, Err(Fault::Place(_))));
    let wrong = S3 {
        access_key: "somebody".to_owned(),
        ..s3
    };
    let place = Place::of("s3://handslag/kommun", Some(&wrong)).expect("a bucket");
    let refused = backups::made(&house.at(), &ours, &place, recipients, now).await;
    assert!(refused.is_err(), "another's key puts nothing there");
}
