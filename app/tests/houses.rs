//! A folder of houses: one that cannot be opened tells its visitors to call, and says nothing of the others.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use clap::Parser;
use handslag::cli::Cli;
use handslag::houses::{self, Houses};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tokio::sync::watch;
use tower::ServiceExt;

fn file(name: &str, code: &str, host: &str, phone: &str) -> String {
    format!(
        r#"
[municipality]
name = "{name}"
code = "{code}"
department = "Socialförvaltningen"
phone = "{phone}"
phone_hours = "vardagar 8–16.30"
on_call_phone = "0123-45 67 89"
[site]
public_url = "https://{host}"
[bankid]
base_url = "https://bankid.example.se"
client = "/nowhere/client.pem"
server_root = "/nowhere/root.pem"
people_root = "/nowhere/people.pem"
"#
    )
}

fn written(folder: &Path, houses: &[(&str, String)]) {
    for (name, text) in houses {
        std::fs::write(folder.join(format!("{name}.toml")), text).expect("the file");
    }
}

fn solna() -> String {
    file("Solna stad", "0184", "soc.solna.se", "0123-11 11 11")
}
fn sigtuna() -> String {
    file("Sigtuna kommun", "0191", "soc.sigtuna.se", "0123-22 22 22")
}

fn read(folder: &Path) -> Houses {
    let cli = Cli::parse_from(["handslag", "--config", &folder.display().to_string()]);
    Houses::read(&cli, folder).expect("a folder of houses")
}

async fn asked(process: &Router, host: &str, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header(header::HOST, host);
    let request = request.body(Body::empty()).expect("a request");
    let answer = process.clone().oneshot(request).await.expect("an answer");
    let status = answer.status();
    let body = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[tokio::test]
async fn who_comes_to_a_closed_house_is_given_its_own_number_in_their_own_language() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), &[("solna", solna()), ("sigtuna", sigtuna())]);
    let process = houses::app(Arc::new(read(folder.path())), watch::channel(false).1);
    for (host, path, phone, not, says) in [
        (
            "soc.solna.se",
            "/sv",
            "tel:0123111111",
            "tel:0123222222",
            "stängd",
        ),
        (
            "soc.sigtuna.se",
            "/en/nummer",
            "tel:0123222222",
            "tel:0123111111",
            "closed",
        ),
        ("soc.sigtuna.se", "/ar", "tel:0123222222", "Solna", "dir=\"rtl\""),
    ] {
        let (status, page) = asked(&process, host, path).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(
            page.contains(phone) && page.contains(says) && !page.contains(not),
            "{page}"
        );
    }
    assert_eq!(
        asked(&process, "soc.solna.se", "/halsa").await.0,
        StatusCode::SERVICE_UNAVAILABLE
    );
    let (status, told) = asked(&process, "soc.taby.se", "/sv").await;
    assert_eq!((status, told.as_str()), (StatusCode::MISDIRECTED_REQUEST, ""));
    let (status, _) = asked(&process, "127.0.0.1", "/halsa/redo").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "none is open");
}

#[tokio::test]
async fn two_that_answer_for_one_address_are_both_closed_and_one_that_cannot_be_read_has_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let twice = solna().replace("Solna stad", "Solna stad, nämnd två");
    let broken = sigtuna().replace("phone_hours", "phone_ours");
    written(
        folder.path(),
        &[("solna", solna()), ("solna_two", twice), ("sigtuna", broken)],
    );
    let houses = read(folder.path());
    let told = houses.hold_apart().expect_err("they clash").to_string();
    assert!(told.contains("sigtuna, solna, solna_two"), "{told}");
    let process = houses::app(Arc::new(houses), watch::channel(false).1);
    let closed = asked(&process, "soc.solna.se", "/sv").await.0;
    assert_eq!(closed, StatusCode::SERVICE_UNAVAILABLE);
    let unknown = asked(&process, "soc.sigtuna.se", "/sv").await.0;
    assert_eq!(unknown, StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn a_command_is_about_one_house_and_says_so_when_it_is_not_told_which() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path(), &[("solna", solna()), ("sigtuna", sigtuna())]);
    let run = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handslag"));
        command
            .arg("--data")
            .arg(folder.path())
            .arg("--config")
            .arg(folder.path());
        let output = command.args(words).output().expect("the program runs");
        let told = [output.stdout, output.stderr].concat();
        (
            output.status.success(),
            String::from_utf8_lossy(&told).into_owned(),
        )
    };
    let (done, told) = run(&["verify-log"]);
    assert!(!done && told.contains("--house NAME"), "{told}");
    let (done, told) = run(&["--house", "../solna", "verify-log"]);
    assert!(!done && told.contains("a house's name"), "{told}");
    let (done, told) = run(&["--house", "solna", "verify-log"]);
    assert!(!done && told.contains("this store is empty"), "{told}");
    assert!(
        folder.path().join("solna/house.db").exists(),
        "its stores lie under its name"
    );
    // Every house's faults, told at once; a house that does not open is no reason to stop, but here none does.
    let (done, told) = run(&["check-config"]);
    assert!(
        !done && told.contains("sigtuna: ") && told.contains("solna: "),
        "{told}"
    );
    let (done, told) = run(&["--listen", "127.0.0.1:0", "serve"]);
    assert!(!done && told.contains("none of the houses"), "{told}");
}
