//! Somebody installs a house in earnest and mistypes: each mistake is told in plain words, and all that can be
//! known without asking anybody is told at once.

use std::path::Path;
use std::process::Command;

/// A file that is right but for its certificates, which are not there.
const FILE: &str = r#"
[municipality]
name = "Solna stad"
code = "0184"
department = "Socialförvaltningen"
phone = "0123-45 60 00"
phone_hours = "vardagar 8–16.30"
on_call_phone = "0123-45 67 89"
[site]
public_url = "https://soc.example.se"
[bankid]
base_url = "https://bankid.example.se"
client = "/nowhere/client.pem"
server_root = "/nowhere/root.pem"
people_root = "/nowhere/people.pem"
"#;

fn checked(folder: &Path, file: &str, words: &[&str]) -> (Option<i32>, String) {
    let path = folder.join("handslag.toml");
    std::fs::write(&path, file).expect("the file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_handslag"));
    command
        .args(["--data"])
        .arg(folder)
        .arg("--config")
        .arg(&path)
        .args(words)
        .arg("check-config");
    let output = command.output().expect("the program runs");
    let told = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&told).into_owned())
}

#[test]
fn one_impossible_value_is_told_by_its_key() {
    let folder = tempfile::tempdir().expect("a folder");
    for (right, wrong, told) in [
        ("phone = ", "phon = ", "phon"),
        ("\"0123-45 60 00\"", "\" \"", "municipality.phone is empty"),
        ("\"0184\"", "\"0185\"", "municipality.code"),
        (
            "[bankid]",
            "[[retention.keep]]\nbirth_days = [0]\nfrom = \"2026-01-01\"\nground = \"KF § 1\"\n[bankid]",
            "retention.keep needs birth_days",
        ),
        (
            "[bankid]",
            "[[retention.keep]]\nbirth_days = [7]\nfrom = \"2026-01-01\"\nground = \" \"\n[bankid]",
            "a ground",
        ),
        (
            "[bankid]",
            "[archive]\nreceiver = { name = \"Kommunarkivet\", id = \"\" }\n[bankid]",
            "archive: what is there must say something",
        ),
        (
            "https://soc.example.se",
            "http://soc.example.se",
            "site.public_url",
        ),
        (
            "https://soc.example.se",
            "https://soc.example.se/sub?x",
            "site.public_url",
        ),
        (
            "https://bankid.example.se",
            "http://bankid.example.se",
            "bankid.base_url must begin with https://",
        ),
        (
            "https://bankid.example.se",
            "https://localhost:8443",
            "does not use simulators",
        ),
        (
            "[bankid]",
            "[store]\npostgres = \"postgres://db.example.se/x\"\n[bankid]",
            "sslmode=verify-full",
        ),
        (
            "[bankid]",
            "[store]\npostgres_file = \"/nowhere/address\"\n[bankid]",
            "/nowhere/address cannot be read",
        ),
    ] {
        let (status, said) = checked(folder.path(), &FILE.replacen(right, wrong, 1), &[]);
        assert!(status == Some(1) && said.contains(told), "{wrong}: {said}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = folder.path().join("keys");
    std::fs::create_dir(&keys).expect("a folder");
    std::fs::write(keys.join("sealing.key"), "short").expect("a key");
    let backup = "[backup]\nto = \"s3://bucket\"\nrecipients = [\"age1nonsense\"]\n";
    let (status, said) = checked(
        folder.path(),
        &format!("{FILE}{backup}"),
        &[
            "--log",
            "==",
            "--metrics",
            "0.0.0.0:9464",
            "--traces",
            "192.0.2.7:4318",
        ],
    );
    assert_eq!(status, Some(1), "{said}");
    for told in [
        "/nowhere/client.pem cannot be read",
        "--log (HANDSLAG_LOG)",
        "--metrics must be an address of this machine",
        "--traces must be an address of this machine",
        "does not hold a key of 64 hexadecimal digits",
        "\"age1nonsense\" is no public key of age",
        "backup.s3_endpoint is missing",
        "faults in the configuration: 7",
    ] {
        assert!(said.contains(told), "{told} in {said}");
    }
}

#[test]
fn a_certificate_that_has_run_out_is_told_by_its_key_and_its_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let old = |name: &str, year: i32| {
        let key = rcgen::KeyPair::generate().expect("a key");
        let mut certificate =
            rcgen::CertificateParams::new(vec!["bankid.example.se".to_owned()]).expect("a name");
        certificate.not_before = rcgen::date_time_ymd(2019, 1, 1);
        certificate.not_after = rcgen::date_time_ymd(year, 3, 1);
        let pem = certificate.self_signed(&key).expect("a certificate").pem();
        let path = folder.path().join(name);
        std::fs::write(&path, format!("{pem}{}", key.serialize_pem())).expect("written");
        path.display().to_string()
    };
    let (past, good) = (old("past.pem", 2020), old("good.pem", 2090));
    for (key, place) in [
        ("bankid.client", "/nowhere/client.pem"),
        ("bankid.server_root", "/nowhere/root.pem"),
        ("bankid.people_root", "/nowhere/people.pem"),
    ] {
        let file = FILE.replace(place, &past).replace("/nowhere/client.pem", &good);
        let file = file
            .replace("/nowhere/root.pem", &good)
            .replace("/nowhere/people.pem", &good);
        let (status, said) = checked(folder.path(), &file, &[]);
        assert_eq!(status, Some(1), "{said}");
        let told = format!("{key}: the certificate in {past} ran out on 2020-03-01. Order a new one");
        assert!(said.contains(&told), "{said}");
    }
}

#[test]
fn a_store_that_is_damaged_says_so_before_anything_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("house.db"), "not what it was".repeat(1_000)).expect("written");
    let command = Command::new(env!("CARGO_BIN_EXE_handslag"))
        .args(["--data"])
        .arg(folder.path())
        .arg("verify-log")
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&command.stderr).into_owned();
    assert!(!command.status.success());
    assert!(
        said.contains("the house store cannot be opened") && said.contains("backup"),
        "{said}"
    );
}
