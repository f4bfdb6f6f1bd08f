//! *Underskriftens giltighet.* What turns a provider's answer into evidence.
//!
//! BankID's answer is an XML signature, and an answer about revocation bound to it. Everything is
//! checked before anything is believed: two references and nothing else, the certificate chain to
//! the pinned root, the shown text byte for byte, the person, the purpose, and that the
//! certificate was good at that moment. One altered byte, and it is refused.
//!
//! Why not a whole XML signature library: `bergshamra` does it, but brings some 180 crates (two
//! generations of RSA among them, DES, a command line) for one fixed shape of document. We take
//! its canonicalisation, and `ring` and `webpki`, which TLS brings anyway; the shape is ours to
//! insist on, and that is the best defence against wrapped signatures.

mod certificates;
mod evidence;
mod ocsp;
mod xml;

pub use evidence::{Evidence, Risk};

use crate::PersonalNumber;
use crate::provider::Purpose;
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::{CertificateDer, TrustAnchor, pem::PemObject};
use sha2::{Digest, Sha256};
use thiserror::Error;

/// How far the responder's clock may be from ours. An order is kept for three minutes.
const FRESH_WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// Why an answer is not evidence. Says nothing about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    #[error("the pinned root is not a certificate")]
    Root,
    #[error("the signature or the answer about revocation is not base64")]
    Base64,
    #[error("the signature does not have the exact shape of BankID's signature profile")]
    Shape,
    #[error("a signed part has been altered")]
    Digest,
    #[error("the signature does not fit the certificate")]
    Signature,
    #[error("the certificate does not stand under the pinned root")]
    Chain,
    #[error("the signed text is not the text that was sent")]
    OtherText,
    #[error("the signature has another purpose")]
    OtherPurpose,
    #[error("the certificate is another person's, or does not name one")]
    OtherPerson,
    #[error("the answer about revocation cannot be read")]
    OcspShape,
    #[error("the answer about revocation is not signed by a trusted responder")]
    OcspSigner,
    #[error("the answer about revocation is about another certificate")]
    OcspOtherCertificate,
    #[error("the certificate is revoked or unknown")]
    NotGood,
    #[error("the answer about revocation is not bound to this signature")]
    Nonce,
    #[error("the answer about revocation is too old or from the future")]
    Stale,
    #[error("the kept evidence does not agree with itself")]
    EvidenceAltered,
}

/// The root that people's certificates stand under, pinned.
#[derive(Clone)]
pub struct Trust {
    root: TrustAnchor<'static>,
    root_der: Vec<u8>,
}

impl Trust {
    pub fn from_pem(pem: &[u8]) -> Result<Self, Refused> {
        let root = CertificateDer::from_pem_slice(pem).map_err(|_| Refused::Root)?;
        let anchor = webpki::anchor_from_trusted_cert(&root).map_err(|_| Refused::Root)?;
        Ok(Self {
            root: anchor.to_owned(),
            root_der: root.to_vec(),
        })
    }
}

/// What was asked for: an answer to anything else is refused.
#[derive(Clone)]
pub struct Expected {
    pub purpose: Purpose,
    pub visible_text: Option<String>,
    pub non_visible: Option<Vec<u8>>,
    /// None where anybody may sign in.
    pub person: Option<PersonalNumber>,
}

/// The answer as it came, in base64.
pub fn verify(
    signature: &str,
    ocsp: &str,
    expected: &Expected,
    trust: &Trust,
    now: Timestamp,
) -> Result<Evidence, Refused> {
    let xml = STANDARD.decode(signature).map_err(|_| Refused::Base64)?;
    let ocsp_der = STANDARD.decode(ocsp).map_err(|_| Refused::Base64)?;
    let evidence = checked(xml, ocsp_der, expected, trust)?;
    if now.duration_since(evidence.signed_at).abs() > FRESH_WITHIN {
        return Err(Refused::Stale);
    }
    Ok(evidence)
}

/// The same checks years later, from what was kept, as of the moment of signing.
pub fn verify_offline(evidence: &Evidence, trust: &Trust) -> Result<(), Refused> {
    let expected = Expected {
        purpose: evidence.purpose,
        visible_text: evidence.visible_text.clone(),
        non_visible: evidence.non_visible.clone(),
        person: Some(evidence.personal_number.clone()),
    };
    let again = checked(
        evidence.signature_xml.clone(),
        evidence.ocsp_der.clone(),
        &expected,
        trust,
    )?;
    let again = Evidence {
        risk: evidence.risk,
        ..again
    };
    if again == *evidence {
        Ok(())
    } else {
        Err(Refused::EvidenceAltered)
    }
}

/// When the first of the certificates in a PEM file stops being good; None: there is none that can be read.
pub fn good_until(pem: &[u8]) -> Option<Timestamp> {
    let each = CertificateDer::pem_slice_iter(pem).filter_map(Result::ok);
    each.filter_map(|der| certificates::good_until(&der)).min()
}

/// A part of an answer, as bytes that came from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Signature,
    Revocation,
    Certificate,
}

/// Can the part be read, by itself, without the checks that come before it? Believed it is not: for `checks/fuzz`.
pub fn is_readable(part: Part, bytes: &[u8]) -> bool {
    match part {
        Part::Signature => std::str::from_utf8(bytes).is_ok_and(|text| xml::read(text).is_ok()),
        Part::Revocation => ocsp::read(bytes).is_ok(),
        Part::Certificate => {
            let signed = certificates::check_signature(bytes, b"", b"").is_ok();
            let responds = certificates::check_responder(bytes, bytes, Timestamp::UNIX_EPOCH).is_ok();
            certificates::person(bytes).is_ok() || signed || responds
        }
    }
}

fn checked(xml: Vec<u8>, ocsp_der: Vec<u8>, expected: &Expected, trust: &Trust) -> Result<Evidence, Refused> {
    let text = std::str::from_utf8(&xml).map_err(|_| Refused::Shape)?;
    let signed = xml::read(text)?;
    let answer = ocsp::read(&ocsp_der)?;
    let chain = certificates::chain(&signed.certificates, trust, answer.produced_at)?;
    certificates::check_signature(&signed.certificates[0], &signed.signed_info, &signed.signature)?;
    let mut known = signed.certificates.clone();
    known.push(trust.root_der.clone());
    answer.check(&known, &chain.issuer, &STANDARD.encode(&xml))?;

    let wanted = expected.visible_text.as_ref().map(|text| STANDARD.encode(text));
    let hidden = expected.non_visible.as_ref().map(|data| STANDARD.encode(data));
    if signed.visible != wanted || signed.non_visible != hidden {
        return Err(Refused::OtherText);
    }
    if signed.purpose != expected.purpose {
        return Err(Refused::OtherPurpose);
    }
    let person = certificates::person(&signed.certificates[0])?;
    if expected
        .person
        .as_ref()
        .is_some_and(|number| *number != person.personal_number)
    {
        return Err(Refused::OtherPerson);
    }
    Ok(Evidence {
        purpose: expected.purpose,
        personal_number: person.personal_number,
        name: person.name,
        hash: hex::encode(Sha256::digest(
            expected.visible_text.as_deref().unwrap_or_default(),
        )),
        visible_text: expected.visible_text.clone(),
        non_visible: expected.non_visible.clone(),
        certificate_chain: signed.certificates,
        signed_at: answer.produced_at,
        risk: None,
        signature_xml: xml,
        ocsp_der,
    })
}
