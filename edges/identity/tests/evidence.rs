//! Evidence: one altered byte, another text, another person, another moment, and it is refused.

#![allow(clippy::unwrap_used, reason = "a test may fail by panic")]

mod support;

use base64::{Engine, engine::general_purpose::STANDARD};
use identity::verify::{Expected, Refused};
use identity::{Evidence, Purpose, Trust, Wish, verify_offline};
use jiff::SignedDuration;
use support::{BO, expected, judge, number, visitor, with_xml, world, world_with};

type Alteration = (&'static str, Box<dyn Fn(&mut Evidence)>);
type Forgery<'a> = (&'static str, Box<dyn Fn(String) -> String + 'a>);

#[tokio::test]
async fn the_evidence_is_only_about_what_was_asked_for() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let right = expected(&evidence);
    assert_eq!(judge(&world, &evidence, &right), Ok(()));
    let other = |change: &dyn Fn(&mut Expected)| {
        let mut wrong = right.clone();
        change(&mut wrong);
        judge(&world, &evidence, &wrong)
    };
    assert_eq!(
        other(&|e| e.visible_text = Some("Jag ansöker om allt.".to_owned())),
        Err(Refused::OtherText)
    );
    assert_eq!(other(&|e| e.visible_text = None), Err(Refused::OtherText));
    assert_eq!(other(&|e| e.non_visible = None), Err(Refused::OtherText));
    assert_eq!(
        other(&|e| e.non_visible = Some(b"sha-256 of another".to_vec())),
        Err(Refused::OtherText)
    );
    assert_eq!(
        other(&|e| e.purpose = Purpose::Identify),
        Err(Refused::OtherPurpose)
    );
    assert_eq!(other(&|e| e.person = Some(number(BO))), Err(Refused::OtherPerson));
    assert_eq!(
        other(&|e| e.person = None),
        Ok(()),
        "anybody may sign in where nobody was named"
    );
}

#[tokio::test]
async fn any_altered_byte_is_refused() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    for at in (0..evidence.signature_xml.len()).step_by(13) {
        for flip in [1, 0x20] {
            let mut altered = evidence.clone();
            altered.signature_xml[at] ^= flip;
            assert!(
                verify_offline(&altered, &world.trust).is_err(),
                "byte {at} of the signature"
            );
        }
    }
    for at in 0..evidence.ocsp_der.len() {
        let mut altered = evidence.clone();
        altered.ocsp_der[at] ^= 1;
        assert!(
            verify_offline(&altered, &world.trust).is_err(),
            "byte {at} of the answer about revocation"
        );
    }
    for cut in [1, 100] {
        let mut shorter = evidence.clone();
        shorter.signature_xml.truncate(shorter.signature_xml.len() - cut);
        assert!(verify_offline(&shorter, &world.trust).is_err());
        let mut longer = evidence.clone();
        longer.ocsp_der.extend(std::iter::repeat_n(0, cut));
        assert!(verify_offline(&longer, &world.trust).is_err());
    }
}

#[tokio::test]
async fn kept_evidence_must_agree_with_its_signature() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let altered: [Alteration; 6] = [
        ("name", Box::new(|e| e.name = "Bo Ek".to_owned())),
        ("person", Box::new(|e| e.personal_number = number(BO))),
        ("text", Box::new(|e| e.visible_text = Some("annat".to_owned()))),
        ("hash", Box::new(|e| e.hash = "00".repeat(32))),
        (
            "moment",
            Box::new(|e| e.signed_at += SignedDuration::from_secs(1)),
        ),
        ("chain", Box::new(|e| e.certificate_chain.reverse())),
    ];
    for (what, alter) in altered {
        let mut kept = evidence.clone();
        alter(&mut kept);
        assert!(verify_offline(&kept, &world.trust).is_err(), "{what}");
    }
}

#[tokio::test]
async fn a_second_text_hidden_in_the_signature_is_refused() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let forged = STANDARD.encode("Jag avstår från allt.");
    let object =
        |xml: &str| xml[xml.find("<Object>").unwrap()..xml.find("</Object>").unwrap() + 9].to_owned();
    let attempts: [Forgery<'_>; 7] = [
        // the signed object is moved aside and a forged one put in its place
        (
            "wrapped",
            Box::new(|xml| {
                let original = object(&xml);
                let inner = original.replacen(
                    "<usrVisibleData charset=\"UTF-8\" visible=\"wysiwys\">",
                    "<usrVisibleData charset=\"UTF-8\" visible=\"wysiwys\">AAAA",
                    1,
                );
                xml.replace(&original, &format!("{inner}{original}"))
            }),
        ),
        (
            "two texts",
            Box::new(|xml| {
                xml.replacen("<usrVisibleData", &format!("<usrVisibleData charset=\"UTF-8\" visible=\"wysiwys\">{forged}</usrVisibleData><usrVisibleData"), 1)
            }),
        ),
        (
            "comment",
            Box::new(|xml| xml.replacen("<srvInfo>", "<!-- --><srvInfo>", 1)),
        ),
        (
            "comment in the text",
            Box::new(|xml| xml.replacen("</usrVisibleData>", "<!-- --></usrVisibleData>", 1)),
        ),
        (
            "document type",
            Box::new(|xml| {
                xml.replacen(
                    "?><Signature",
                    "?><!DOCTYPE Signature [<!ENTITY a \"b\">]><Signature",
                    1,
                )
            }),
        ),
        (
            "weaker transform",
            Box::new(|xml| {
                xml.replacen(
                    "REC-xml-c14n-20010315\"></Transform>",
                    "REC-xml-c14n-20010315#WithComments\"></Transform>",
                    1,
                )
            }),
        ),
        (
            "one reference less",
            Box::new(|xml| {
                let start = xml.find("<Reference URI=\"#bidKeyInfo\">").unwrap();
                let end = start + xml[start..].find("</Reference>").unwrap() + "</Reference>".len();
                format!("{}{}", &xml[..start], &xml[end..])
            }),
        ),
    ];
    for (what, forge) in attempts {
        let forgery = with_xml(&evidence, forge);
        let refused = judge(&world, &forgery, &expected(&evidence)).unwrap_err();
        assert!(
            matches!(refused, Refused::Shape | Refused::Digest),
            "{what}: {refused}"
        );
    }
}

#[tokio::test]
async fn white_space_between_elements_is_caught_by_the_nonce_alone() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let spaced = with_xml(&evidence, |xml| xml.replacen("<Object>", "\n<Object>", 1));
    assert_eq!(judge(&world, &spaced, &expected(&evidence)), Err(Refused::Nonce));
}

#[tokio::test]
async fn an_answer_about_revocation_cannot_be_taken_from_another_signature() {
    let world = world().await;
    let first = world.signed_by_åsa().await;
    let second = world.signed_by_åsa().await;
    let mixed = Evidence {
        ocsp_der: second.ocsp_der,
        ..first.clone()
    };
    assert_eq!(judge(&world, &mixed, &expected(&first)), Err(Refused::Nonce));
    let bo = world.done(Wish::identify(visitor()), BO).await.evidence;
    let of_another_person = Evidence {
        ocsp_der: bo.ocsp_der,
        ..first.clone()
    };
    assert_eq!(
        judge(&world, &of_another_person, &expected(&first)),
        Err(Refused::OcspOtherCertificate)
    );
}

/// The same answer with one more certificate beside the responder's, where no signature reaches.
fn with_certificate(evidence: &Evidence, certificate: &[u8]) -> Evidence {
    use der::{Decode, Encode, asn1::OctetString};
    let mut whole = x509_ocsp::OcspResponse::from_der(&evidence.ocsp_der).unwrap();
    let bytes = whole.response_bytes.as_mut().unwrap();
    let mut basic = x509_ocsp::BasicOcspResponse::from_der(bytes.response.as_bytes()).unwrap();
    basic
        .certs
        .as_mut()
        .unwrap()
        .push(x509_cert::Certificate::from_der(certificate).unwrap());
    bytes.response = OctetString::new(basic.to_der().unwrap()).unwrap();
    Evidence {
        ocsp_der: whole.to_der().unwrap(),
        ..evidence.clone()
    }
}

#[tokio::test]
async fn a_responder_may_send_its_issuer_along_but_nothing_that_nobody_knows() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    let with_issuer = with_certificate(&evidence, &evidence.certificate_chain[1]);
    assert_eq!(judge(&world, &with_issuer, &expected(&evidence)), Ok(()));
    let bo = world.done(Wish::identify(visitor()), BO).await.evidence;
    let with_bo = with_certificate(&evidence, &bo.certificate_chain[0]);
    assert_eq!(
        judge(&world, &with_bo, &expected(&evidence)),
        Err(Refused::OcspSigner)
    );
}

#[tokio::test]
async fn a_signature_under_another_bankid_is_refused() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    // the same names, but keys of their own
    let keys = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../target/bankid_keys_of_a_stranger"
    );
    let stranger = world_with(|config| config.key_folder = keys.into()).await;
    assert_eq!(verify_offline(&evidence, &stranger.trust), Err(Refused::Chain));
    assert_eq!(
        Trust::from_pem(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----").map(|_| ()),
        Err(Refused::Root)
    );
}

#[tokio::test]
async fn an_old_answer_is_not_taken_for_a_new_one() {
    let world = world().await;
    let evidence = world.signed_by_åsa().await;
    world.wait(11 * 60);
    assert_eq!(
        judge(&world, &evidence, &expected(&evidence)),
        Err(Refused::Stale)
    );
    assert_eq!(
        verify_offline(&evidence, &world.trust),
        Ok(()),
        "as kept evidence it still holds"
    );
}
