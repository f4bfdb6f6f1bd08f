//! The client before a made-up clamd that shares no code with it.

use clamd::{Clamd, NotScanned, Verdict};
use clamd_simulator::{Mode, start, start_at, test_file};
use std::time::Duration;

fn client(address: &str) -> Clamd {
    Clamd::at(address)
        .expect("an address")
        .within(Duration::from_millis(800))
}

#[tokio::test]
async fn what_is_harmful_is_found_wherever_it_is_in_the_file_and_what_is_not_is_clean() {
    let outside = start().await.expect("it stands");
    let clamd = client(&outside.address);
    assert_eq!(clamd.answers().await, Ok(()));
    assert_eq!(clamd.scan(b"%PDF-1.7").await, Ok(Verdict::Clean));
    assert_eq!(clamd.scan(b"").await, Ok(Verdict::Clean));
    // Longer than what goes at once, with the sign over two pieces of it.
    let mut long = vec![b'a'; 64 * 1024 - 10];
    long.extend(test_file());
    long.extend(vec![b'b'; 70_000]);
    assert_eq!(clamd.scan(&long).await, Ok(Verdict::Harmful));
    assert_eq!(outside.scanned(), 3);
}

#[tokio::test]
async fn it_is_asked_over_a_socket_of_the_machine_too() {
    let folder = std::env::temp_dir().join(format!("clamd-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let socket = folder.join("clamd.ctl");
    let outside = start_at(&socket).await.expect("it stands");
    assert_eq!(
        client(&outside.address).scan(&test_file()).await,
        Ok(Verdict::Harmful)
    );
    std::fs::remove_dir_all(folder).expect("it is removed");
}

#[tokio::test]
async fn where_nobody_can_tell_nothing_is_called_clean() {
    let outside = start().await.expect("it stands");
    let clamd = client(&outside.address);
    for (mode, why) in [
        (Mode::Late, NotScanned::Late),
        (Mode::Babbles, NotScanned::Unclear),
        (Mode::TakesAtMost(100), NotScanned::TooLarge),
    ] {
        outside.set(mode);
        assert_eq!(clamd.scan(&[b'a'; 1000]).await, Err(why), "{mode:?}");
    }
    outside.set(Mode::Down);
    let down = clamd.scan(b"%PDF-1.7").await;
    assert!(
        matches!(down, Err(NotScanned::Unreachable | NotScanned::Unclear)),
        "{down:?}"
    );
    let address = outside.address.clone();
    drop(outside);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(
        client(&address).scan(b"%PDF-1.7").await,
        Err(NotScanned::Unreachable)
    );
}

#[test]
fn files_leave_the_machine_by_no_address() {
    for here in [
        "tcp://127.0.0.1:3310",
        "tcp://localhost:3310",
        "tcp://[::1]:3310",
        "unix:///run/clamav/clamd.ctl",
    ] {
        assert!(Clamd::at(here).is_ok(), "{here}");
    }
    for elsewhere in [
        "tcp://10.0.0.7:3310",
        "tcp://clamav:3310",
        "tcp://127.0.0.1",
        "tcp://localhost.example.com:3310",
        "unix://clamd.ctl",
        "127.0.0.1:3310",
        "",
    ] {
        assert_eq!(
            Clamd::at(elsewhere).err(),
            Some(NotScanned::Address),
            "{elsewhere}"
        );
    }
}
