//! The certificate chain to the pinned root, and the person in the certificate.

use super::{Refused, Trust};
use crate::PersonalNumber;
use der::Decode;
use der::asn1::ObjectIdentifier;
use der::{Tag, Tagged};
use jiff::Timestamp;
use rustls::pki_types::{CertificateDer, SignatureVerificationAlgorithm, TrustAnchor, UnixTime};
use std::time::Duration;
use webpki::ring::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512};
use webpki::{EndEntityCert, KeyUsage};
use x509_cert::Certificate;

/// BankID's authorities use RSA throughout.
const ALGORITHMS: [&dyn SignatureVerificationAlgorithm; 3] = [
    RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512,
];
/// id-kp-OCSPSigning, the content of its DER.
const OCSP_SIGNING: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 3, 9];

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const SURNAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.4");
const SERIAL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.5");
const GIVEN_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.42");

#[derive(Debug)]
pub struct Chain {
    /// DER of the certificate that issued the person's.
    pub issuer: Vec<u8>,
}

/// The person's certificate must stand under the root by way of an issuer in the signature.
pub fn chain(certificates: &[Vec<u8>], trust: &Trust, at: Timestamp) -> Result<Chain, Refused> {
    let person = CertificateDer::from(certificates[0].as_slice());
    let person = EndEntityCert::try_from(&person).map_err(|_| Refused::Chain)?;
    let others: Vec<CertificateDer<'_>> = certificates[1..]
        .iter()
        .map(|der| CertificateDer::from(der.as_slice()))
        .collect();
    let path = person
        .verify_for_usage(
            &ALGORITHMS,
            std::slice::from_ref(&trust.root),
            &others,
            unix(at)?,
            KeyUsage::client_auth(),
            None,
            None,
        )
        .map_err(|_| Refused::Chain)?;
    let issuer = path.intermediate_certificates().next().ok_or(Refused::Chain)?;
    Ok(Chain {
        issuer: issuer.der().to_vec(),
    })
}

pub fn good_until(der: &[u8]) -> Option<Timestamp> {
    let certificate = Certificate::from_der(der).ok()?;
    let until = certificate.tbs_certificate.validity.not_after.to_unix_duration();
    Timestamp::from_second(i64::try_from(until.as_secs()).ok()?).ok()
}

pub fn check_signature(certificate: &[u8], message: &[u8], signature: &[u8]) -> Result<(), Refused> {
    let certificate = CertificateDer::from(certificate);
    EndEntityCert::try_from(&certificate)
        .and_then(|certificate| certificate.verify_signature(RSA_PKCS1_2048_8192_SHA256, message, signature))
        .map_err(|_| Refused::Signature)
}

/// A responder is trusted when the issuer of the person's certificate has issued its certificate
/// too, for this very use.
pub fn check_responder(responder: &[u8], issuer: &[u8], at: Timestamp) -> Result<(), Refused> {
    let (responder, issuer) = (CertificateDer::from(responder), CertificateDer::from(issuer));
    let anchor: TrustAnchor<'_> =
        webpki::anchor_from_trusted_cert(&issuer).map_err(|_| Refused::OcspSigner)?;
    EndEntityCert::try_from(&responder)
        .and_then(|certificate| {
            let usage = KeyUsage::required(OCSP_SIGNING);
            certificate
                .verify_for_usage(
                    &ALGORITHMS,
                    &[anchor],
                    &[],
                    unix(at).map_err(|_| webpki::Error::BadDer)?,
                    usage,
                    None,
                    None,
                )
                .map(|_| ())
        })
        .map_err(|_| Refused::OcspSigner)
}

fn unix(at: Timestamp) -> Result<UnixTime, Refused> {
    let seconds = u64::try_from(at.as_second()).map_err(|_| Refused::OcspShape)?;
    Ok(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
}

pub struct Person {
    pub personal_number: PersonalNumber,
    pub name: String,
}

/// The number stands once, in `serialNumber`; the name as given name and surname, else as common name.
pub fn person(certificate: &[u8]) -> Result<Person, Refused> {
    let certificate = Certificate::from_der(certificate).map_err(|_| Refused::OtherPerson)?;
    let find = |oid: ObjectIdentifier| -> Result<Option<String>, Refused> {
        let mut values = certificate
            .tbs_certificate
            .subject
            .0
            .iter()
            .flat_map(|part| part.0.iter())
            .filter(|a| a.oid == oid);
        let Some(only) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() || !matches!(only.value.tag(), Tag::Utf8String | Tag::PrintableString) {
            return Err(Refused::OtherPerson);
        }
        let text = std::str::from_utf8(only.value.value()).map_err(|_| Refused::OtherPerson)?;
        Ok(Some(text.to_owned()))
    };
    let number = find(SERIAL_NUMBER)?.ok_or(Refused::OtherPerson)?;
    let personal_number = PersonalNumber::from_digits(&number).map_err(|_| Refused::OtherPerson)?;
    let name = match (find(GIVEN_NAME)?, find(SURNAME)?) {
        (Some(given), Some(surname)) => format!("{given} {surname}"),
        _ => find(COMMON_NAME)?.ok_or(Refused::OtherPerson)?,
    };
    Ok(Person {
        personal_number,
        name,
    })
}
