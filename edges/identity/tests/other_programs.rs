//! Programs that we did not write (xmlsec1, openssl) judge the same bytes as we do.

#![allow(clippy::unwrap_used, reason = "a test may fail by panic")]

mod support;

use base64::{Engine, engine::general_purpose::STANDARD};
use identity::Evidence;
use std::path::Path;
use std::process::Command;
use support::{expected, judge, with_xml, world};

fn present(tool: &str, argument: &str) -> bool {
    let found = Command::new(tool).arg(argument).output().is_ok();
    if !found {
        eprintln!("SKIPPED: tool {tool} absent");
    }
    found
}

fn xmlsec1_accepts(root: &Path, folder: &Path, evidence: &Evidence) -> bool {
    let file = folder.join("signature.xml");
    std::fs::write(&file, &evidence.signature_xml).unwrap();
    let output = Command::new("xmlsec1")
        .args(["verify", "--trusted-pem"])
        .arg(root)
        .args(["--id-attr:Id", "bankIdSignedData", "--id-attr:Id", "KeyInfo"])
        .arg(file)
        .output()
        .unwrap();
    output.status.success()
}

#[tokio::test]
async fn xmlsec1_agrees_with_us_on_good_and_bad_signatures() {
    if !present("xmlsec1", "--version") {
        return;
    }
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let folder = tempfile::tempdir().unwrap();
    let root = &world.simulator.files.bankid_root_pem;
    assert!(xmlsec1_accepts(root, folder.path(), &evidence));
    let text = STANDARD.encode(evidence.visible_text.clone().unwrap());
    for (what, from, to) in [
        ("text", text.as_str(), "QQ=="),
        ("purpose", "<funcId>Signing", "<funcId>Identification"),
        ("certificate", "<X509Certificate>MII", "<X509Certificate>MIJ"),
        ("digest", "<DigestValue>", "<DigestValue>A"),
        ("signature value", "<SignatureValue>", "<SignatureValue>AAAA"),
    ] {
        let altered = with_xml(&evidence, |xml| xml.replacen(from, to, 1));
        assert!(!xmlsec1_accepts(root, folder.path(), &altered), "xmlsec1: {what}");
        assert!(
            judge(&world, &altered, &expected(&evidence)).is_err(),
            "we: {what}"
        );
    }
}

fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        lines.join("\n")
    )
}

#[tokio::test]
async fn openssl_reads_and_verifies_the_answer_about_revocation() {
    if !present("openssl", "version") {
        return;
    }
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let answer = file("answer.der", &evidence.ocsp_der);
    let person = file("person.pem", pem(&evidence.certificate_chain[0]).as_bytes());
    let issuer = file("issuer.pem", pem(&evidence.certificate_chain[1]).as_bytes());
    let ask = |about: &Path| {
        let output = Command::new("openssl")
            .args(["ocsp", "-no_nonce", "-respin"])
            .arg(&answer)
            .arg("-issuer")
            .arg(&issuer)
            .arg("-cert")
            .arg(about)
            .arg("-CAfile")
            .arg(&world.simulator.files.bankid_root_pem)
            // the simulator's clock stands still, openssl's does not
            .args(["-validity_period", "4000000000"])
            .output()
            .unwrap();
        format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )
    };
    let said = ask(&person);
    assert!(
        said.contains("Response verify OK") && said.contains("person.pem: good"),
        "{said}"
    );
    let said = ask(&issuer);
    assert!(!said.contains("issuer.pem: good"), "{said}");
}
