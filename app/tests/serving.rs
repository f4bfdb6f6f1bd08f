//! The program as those who run it meet it: is it alive, is it ready, what does it count, how does it end.
#![cfg(all(feature = "demo", unix))]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn free() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address")
}

fn got(from: SocketAddr, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(from).ok()?;
    let asked = format!("GET {path} HTTP/1.1\r\nHost: {from}\r\nConnection: close\r\n\r\n");
    stream.write_all(asked.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    Some(answer)
}

#[test]
fn those_who_run_it_ask_whether_it_is_ready_read_what_it_counts_and_end_it_gently() {
    let folder = tempfile::tempdir().expect("a folder");
    let (public, inside) = (free(), free());
    let mut child = Command::new(env!("CARGO_BIN_EXE_handslag"))
        .env_remove("HANDSLAG_CONFIG")
        .args(["--inhabitants", "60", "--data"])
        .arg(folder.path())
        .args(["--listen", &public.to_string(), "--metrics", &inside.to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let begun = Instant::now();
    while !got(public, "/halsa/redo").is_some_and(|answer| answer.starts_with("HTTP/1.1 200")) {
        assert!(begun.elapsed() < Duration::from_secs(90), "it never was ready");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(got(public, "/halsa/lever").expect("alive").ends_with("ok\n"));
    got(public, "/sv").expect("a page");
    assert!(
        got(public, "/metrics")
            .expect("a page")
            .starts_with("HTTP/1.1 404"),
        "not for visitors"
    );
    let told = got(inside, "/metrics").expect("metrics");
    for line in [
        "handslag_store_up{store=\"committee\"} 1",
        "handslag_store_up{store=\"house\"} 1",
        "handslag_requests_total{method=\"GET\",route=\"/halsa/redo\",status=\"200\"}",
        "handslag_store_seconds_count{store=\"committee\",what=\"read\"}",
        "handslag_worker_round_timestamp_seconds",
        "handslag_memory_bytes",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
    assert!(
        got(inside, "/sv").expect("an answer").starts_with("HTTP/1.1 404"),
        "no pages there"
    );
    let ended = Command::new("kill").arg(child.id().to_string()).status();
    assert!(ended.expect("it is told to end").success());
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(0), "it ended by itself and well");
}
