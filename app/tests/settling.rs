//! A demonstration whose first start is broken off, and a record whose tables are emptied: the program
//! itself, on files of its own.
#![cfg(feature = "demo")]

use db::{Location, Stmt, Unit, args};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

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

/// Whether a line of progress, as "25 of 575", tells of more than nothing.
fn some_done(line: &str) -> bool {
    let done = line
        .split_once(" of ")
        .and_then(|(done, _)| done.trim().parse::<u32>().ok());
    done.is_some_and(|done| done > 0)
}

/// A bigger town that is being settled, some of it done as its own screen tells.
fn half_settled(data: &Path) -> Child {
    let mut command = handslag(data, &["town", "--inhabitants", "2000"]);
    let mut child = command.stderr(Stdio::piped()).spawn().expect("it starts");
    let mut told = child.stderr.take().expect("its screen");
    let (mut screen, mut piece) = (String::new(), [0; 256]);
    while !screen.split('\r').any(some_done) {
        let read = told.read(&mut piece).expect("its screen is read");
        assert!(read > 0, "it ended before half was done: {screen}");
        screen.push_str(&String::from_utf8_lossy(&piece[..read]));
    }
    child.stderr = Some(told);
    child
}

#[test]
fn a_first_start_that_was_broken_off_begins_anew_and_a_settled_town_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, mark) = (folder.path(), folder.path().join("demo/settling"));
    let mut first = half_settled(data);
    let (status, told) = ran(town(data));
    assert!(
        status == Some(1) && told.contains("is being settled"),
        "a second start lets the first go on: {told}"
    );
    first.kill().expect("it is killed");
    first.wait().expect("it is gone");
    assert!(mark.exists(), "half a town");

    let (status, told) = ran(town(data));
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("broken off") && told.contains("Settled."), "{told}");
    assert!(!mark.exists());

    // Killed in its very last moment: marked as settled, and the mark of settling not yet taken away.
    let whole = std::fs::read(data.join("checkpoint.json")).expect("its checkpoint");
    std::fs::write(&mark, "").expect("the mark");
    let (status, told) = ran(town(data));
    assert!(status == Some(1) && told.contains("not empty"), "{told}");
    assert!(!mark.exists() && !told.contains("broken off"), "{told}");
    let kept = std::fs::read(data.join("checkpoint.json")).expect("its checkpoint");
    assert_eq!(kept, whole);
    assert_eq!(ran(handslag(data, &["verify-log"])).0, Some(0));
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
