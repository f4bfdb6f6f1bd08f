//! What is damaged, foreign, forged or altered never becomes a store.

use crate::house::{DEMO_CODE, Municipality, done_to, files, is_empty};
use handslag::backups::Ours;
use handslag::{keys, restore};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_damaged_foreign_or_locked_says_what_to_do_and_leaves_the_store_empty() {
    let house = Municipality::settled().await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let backups = house.folder.path().join("backups");
    let whole = std::fs::read(backups.join(&name)).expect("the backup");
    let (folder, elsewhere) = (
        house.folder.path().join("new"),
        files(&house.folder.path().join("new")),
    );
    for (what, at) in [
        ("in the head", 12),
        ("in the midst", whole.len() / 2),
        ("at the end", whole.len() - 3),
    ] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        std::fs::write(backups.join("flipped.age"), &flipped).expect("written");
        let told = house
            .restored("flipped.age", &folder, &elsewhere)
            .await
            .expect_err(what)
            .to_string();
        assert!(
            told.contains("damaged") || told.contains("no backup of Handslag"),
            "{what}: {told}"
        );
        assert!(
            is_empty(&elsewhere).await && !folder.join("restoring").exists(),
            "{what}"
        );
    }
    for cut in [0, 10, 150, whole.len() / 2, whole.len() - 1] {
        std::fs::write(backups.join("cut.age"), &whole[..cut]).expect("written");
        let told = house
            .restored("cut.age", &folder, &elsewhere)
            .await
            .expect_err("cut")
            .to_string();
        assert!(
            told.contains("damaged") || told.contains("no backup of Handslag"),
            "cut to {cut}: {told}"
        );
        assert!(is_empty(&elsewhere).await, "cut to {cut}");
    }
    std::fs::write(house.key(), backup::keys::fresh().0).expect("another key");
    let told = house
        .restored(&name, &folder, &elsewhere)
        .await
        .expect_err("locked")
        .to_string();
    assert!(told.contains("does not open with this key"), "{told}");
    assert!(is_empty(&elsewhere).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_backup_of_another_house_or_of_other_keys_is_refused_before_a_row_is_read() {
    let house = Municipality::settled().await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let folder = house.folder.path().join("new");
    let refused = async |ours: Ours| {
        let identities = backup::keys::identities(&house.key()).expect("the key");
        let restored = restore::restored(&house.place(), &name, identities, &ours, &files(&folder)).await;
        assert!(is_empty(&files(&folder)).await);
        restored.map(|_| ()).expect_err("refused").to_string()
    };
    let foreign = Ours {
        municipality: "0180".to_owned(),
        ..house.ours(&folder)
    };
    assert!(
        refused(foreign)
            .await
            .contains("municipality 9999, and this house is 0180's")
    );
    let strange = Ours {
        keys: keys::open(&folder.join("keys"), true).expect("new keys"),
        ..house.ours(&folder)
    };
    assert!(
        refused(strange)
            .await
            .contains("belongs to another checkpoint.key")
    );
    let earnest = Ours {
        demo: false,
        ..house.ours(&folder)
    };
    assert!(refused(earnest).await.contains("backup of a demonstration"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_was_altered_before_the_backup_and_a_forged_package_are_never_restored() {
    let house = Municipality::settled().await;
    let folder = house.folder.path().join("new");
    let at = files(&folder);
    let key = ed25519_dalek::SigningKey::from_bytes(&[1; 32]);
    let recipients = backup::keys::recipients(std::slice::from_ref(&house.public)).expect("the key");
    let ours = house.ours(&house.data());
    let head = backup::Head {
        format: backup::FORMAT,
        made_at: "2026-11-22T10:00:00Z".to_owned(),
        version: "0.1.0".to_owned(),
        municipality: DEMO_CODE.to_owned(),
        signed_with: ours.signed_with(),
        sealed_with: ours.keys.sealing.fingerprint(),
        checkpoint: None,
    };
    let pieces = db::dump(&house.at());
    let forge = move |to: &mut dyn std::io::Write| {
        backup::pack(pieces, head, to, &recipients, &key, |_| {}).map(|_| ())
    };
    house
        .place()
        .put("forged.age", forge)
        .await
        .expect("written by somebody who knows the public half");
    let told = house
        .restored("forged.age", &folder, &at)
        .await
        .expect_err("forged")
        .to_string();
    assert!(told.contains("not what was signed"), "{told}");

    let altered = "UPDATE event SET actor = '\"House\"' WHERE seq = 2";
    done_to(&house.at()[1], views::migrations(), altered).await;
    let name = house.backed_up(&house.data(), &house.at(), 0).await;
    let told = house
        .restored(&name, &folder, &at)
        .await
        .expect_err("altered")
        .to_string();
    assert!(
        told.contains("does not hold") && told.contains("the backup before it"),
        "{told}"
    );
    assert!(is_empty(&at).await && !folder.join("restoring").exists());
    let identities = backup::keys::identities(&house.key()).expect("the key");
    restore::drilled(&house.place(), &name, identities, &ours)
        .await
        .map(|_| ())
        .expect_err("altered");
    assert!(
        !house.data().join("drill").exists(),
        "a drill that fails leaves no cases lying about"
    );
}
