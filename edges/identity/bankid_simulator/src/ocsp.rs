//! The answer about revocation: `good`, signed by the responder and bound to one signature.
//!
//! BankID binds it by the nonce: SHA-1 over the base64 spelling of the XML signature, then twelve
//! random bytes.

use crate::pki::{Authority, Citizen};
use anyhow::{Result, anyhow};
use der::asn1::{BitString, GeneralizedTime, Null, ObjectIdentifier, OctetString};
use der::{Decode, Encode};
use jiff::Timestamp;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use ring::rand::{SecureRandom, SystemRandom};
use std::time::Duration;
use x509_cert::Certificate;
use x509_cert::ext::Extension;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_ocsp::{
    BasicOcspResponse, CertId, CertStatus, OcspGeneralizedTime, OcspResponse, OcspResponseStatus,
    ResponderId, ResponseBytes, ResponseData, SingleResponse, Version,
};

const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const NONCE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.2");
const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");

/// DER of the whole answer about one person's certificate.
pub fn answer(
    authority: &Authority,
    citizen: &Citizen,
    signature_base64: &str,
    now: Timestamp,
) -> Result<Vec<u8>> {
    let person = Certificate::from_der(&citizen.certificate_der)?;
    let issuer = Certificate::from_der(&authority.issuing_der)?;
    let responder = Certificate::from_der(&authority.responder_der)?;
    let time = OcspGeneralizedTime(GeneralizedTime::from_unix_duration(Duration::from_secs(
        u64::try_from(now.as_second())?,
    ))?);
    let tbs = ResponseData {
        version: Version::V1,
        responder_id: ResponderId::ByName(responder.tbs_certificate.subject.clone()),
        produced_at: time,
        responses: vec![SingleResponse {
            cert_id: cert_id(&person, &issuer)?,
            cert_status: CertStatus::good(),
            this_update: time,
            next_update: None,
            single_extensions: None,
        }],
        response_extensions: Some(vec![nonce(signature_base64)?]),
    };
    let signature = authority.sign_as_responder(&tbs.to_der()?)?;
    let basic = BasicOcspResponse {
        tbs_response_data: tbs,
        signature_algorithm: with_null(RSA_SHA256)?,
        signature: BitString::from_bytes(&signature)?,
        certs: Some(vec![responder]),
    };
    let whole = OcspResponse {
        response_status: OcspResponseStatus::Successful,
        response_bytes: Some(ResponseBytes {
            response_type: BASIC,
            response: OctetString::new(basic.to_der()?)?,
        }),
    };
    Ok(whole.to_der()?)
}

fn cert_id(person: &Certificate, issuer: &Certificate) -> Result<CertId> {
    let name = issuer.tbs_certificate.subject.to_der()?;
    let key = issuer
        .tbs_certificate
        .subject_public_key_info
        .subject_public_key
        .raw_bytes();
    Ok(CertId {
        hash_algorithm: with_null(SHA1)?,
        issuer_name_hash: OctetString::new(digest(&SHA1_FOR_LEGACY_USE_ONLY, &name).as_ref())?,
        issuer_key_hash: OctetString::new(digest(&SHA1_FOR_LEGACY_USE_ONLY, key).as_ref())?,
        serial_number: person.tbs_certificate.serial_number.clone(),
    })
}

fn nonce(signature_base64: &str) -> Result<Extension> {
    let mut bytes = digest(&SHA1_FOR_LEGACY_USE_ONLY, signature_base64.as_bytes())
        .as_ref()
        .to_vec();
    let mut random = [0; 12];
    SystemRandom::new()
        .fill(&mut random)
        .map_err(|_| anyhow!("no randomness"))?;
    bytes.extend_from_slice(&random);
    let inner = OctetString::new(bytes)?.to_der()?;
    Ok(Extension {
        extn_id: NONCE,
        critical: false,
        extn_value: OctetString::new(inner)?,
    })
}

fn with_null(oid: ObjectIdentifier) -> Result<AlgorithmIdentifierOwned> {
    Ok(AlgorithmIdentifierOwned {
        oid,
        parameters: Some(der::Any::encode_from(&Null)?),
    })
}
