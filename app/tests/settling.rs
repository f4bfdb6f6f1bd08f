//! A record whose tables are emptied: the program itself, on files of its own.
#![cfg(feature = "demo")]

use db::{Location, Stmt, Unit, args};
use std::path::Path;
use std::process::{Command, Output};

fn handslag(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handslag"));
    command.env_remove("HANDSLAG_CONFIG").args(words);
    command.arg("--data").arg(data);
    command
}

fn town(data: &Path) -> Command {
    handslag(data, &["town", "--inhabitants", "60"])
}

fn ran(mut command: Command) -> (Option<i32>, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program runs");
    let told = [stdout, stderr].concat();
    (status.code(), String::from_utf8_lossy(&told).into_owned())
}

#[tokio::test]
async fn cases_and_checkpoints_that_were_emptied_out_of_the_tables_are_missed_by_the_file_beside_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    assert_eq!(ran(town(data)).0, Some(0));
    let (status, told) = ran(handslag(data, &["verify-log"]));
    assert!(
        status == Some(0) && !told.contains("against itself alone"),
        "{told}"
    );

    let file = Location::Sqlite(data.join("committee.db"));
    let store = db::open(&file, views::migrations()).await.expect("the store");
    let emptied = [
        "DELETE FROM checkpoint_head",
        "DELETE FROM checkpoint",
        "DELETE FROM unchecked",
        "DELETE FROM event",
        "DELETE FROM stream",
    ];
    let emptied = emptied.map(|table| Stmt::new(table, args![]));
    store.commit(Unit::from(emptied.to_vec())).await.expect("emptied");
    drop(store);

    let (status, told) = ran(handslag(data, &["verify-log"]));
    assert!(
        status == Some(1) && told.contains("MissingCheckpoint { no: 1 }"),
        "{told}"
    );
    // Without the file the store is believed, and that is said.
    std::fs::remove_file(data.join("checkpoint.json")).expect("the file");
    let (status, told) = ran(handslag(data, &["verify-log"]));
    assert!(
        status == Some(0) && told.contains("against itself alone"),
        "{told}"
    );
}
