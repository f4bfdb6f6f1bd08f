//! *Spärrkontroll.* The answer about revocation: good, about this certificate, bound to this
//! signature, by a responder that the same bank has appointed.

use super::{Refused, certificates};
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Decode, Encode, Reader, SliceReader, Tag, Tagged};
use jiff::Timestamp;
use ring::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use x509_cert::Certificate;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_ocsp::{
    BasicOcspResponse, CertStatus, OcspResponse, OcspResponseStatus, ResponderId, SingleResponse,
};

const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");
const NONCE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.2");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const OID_SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
const OID_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
/// SHA-1 of the signature, then twelve random bytes.
const NONCE_BYTES: usize = 32;

pub struct Answer {
    basic: BasicOcspResponse,
    /// The signed bytes as they came, not as we would write them.
    signed: Vec<u8>,
    pub produced_at: Timestamp,
}

pub fn read(der: &[u8]) -> Result<Answer, Refused> {
    let whole = OcspResponse::from_der(der).map_err(|_| Refused::OcspShape)?;
    let bytes = whole.response_bytes.ok_or(Refused::OcspShape)?;
    if whole.response_status != OcspResponseStatus::Successful || bytes.response_type != BASIC {
        return Err(Refused::OcspShape);
    }
    let response = bytes.response.as_bytes();
    let basic = BasicOcspResponse::from_der(response).map_err(|_| Refused::OcspShape)?;
    let produced_at = timestamp(basic.tbs_response_data.produced_at.0.to_unix_duration().as_secs())?;
    Ok(Answer {
        signed: first_element(response)?,
        produced_at,
        basic,
    })
}

fn first_element(sequence: &[u8]) -> Result<Vec<u8>, Refused> {
    let read = || -> der::Result<Vec<u8>> {
        let mut outer = SliceReader::new(sequence)?;
        let header = outer.peek_header()?;
        header.tag.assert_eq(Tag::Sequence)?;
        let _ = der::Header::decode(&mut outer)?;
        Ok(outer.tlv_bytes()?.to_vec())
    };
    read().map_err(|_| Refused::OcspShape)
}

fn timestamp(seconds: u64) -> Result<Timestamp, Refused> {
    i64::try_from(seconds)
        .ok()
        .and_then(|s| Timestamp::from_second(s).ok())
        .ok_or(Refused::OcspShape)
}

impl Answer {
    /// `known` are certificates that are trusted otherwise: those of the signature, and the root.
    pub fn check(&self, known: &[Vec<u8>], issuer: &[u8], signature_base64: &str) -> Result<(), Refused> {
        let responder = self.responder(known)?;
        certificates::check_responder(&responder, issuer, self.produced_at)?;
        let algorithm = &self.basic.signature_algorithm;
        let signature = self.basic.signature.as_bytes().ok_or(Refused::OcspShape)?;
        if algorithm.oid != RSA_SHA256 || !null_or_absent(algorithm) {
            return Err(Refused::OcspSigner);
        }
        certificates::check_signature(&responder, &self.signed, signature)
            .map_err(|_| Refused::OcspSigner)?;
        self.check_responder_id(&responder)?;
        let [single] = self.basic.tbs_response_data.responses.as_slice() else {
            return Err(Refused::OcspShape);
        };
        about(single, &known[0], issuer)?;
        self.check_times(single)?;
        if !matches!(single.cert_status, CertStatus::Good(_)) {
            return Err(Refused::NotGood);
        }
        self.check_nonce(signature_base64)
    }

    /// The one certificate that comes with the answer and is not known already. Anything further
    /// is refused: no signature would reach it.
    fn responder(&self, known: &[Vec<u8>]) -> Result<Vec<u8>, Refused> {
        let mut found = None;
        for certificate in self.basic.certs.as_deref().unwrap_or_default() {
            let der = certificate.to_der().map_err(|_| Refused::OcspShape)?;
            if !known.contains(&der) && found.replace(der).is_some() {
                return Err(Refused::OcspSigner);
            }
        }
        found.ok_or(Refused::OcspSigner)
    }

    fn check_responder_id(&self, responder: &[u8]) -> Result<(), Refused> {
        let certificate = Certificate::from_der(responder)
            .map_err(|_| Refused::OcspShape)?
            .tbs_certificate;
        let right = match &self.basic.tbs_response_data.responder_id {
            ResponderId::ByName(name) => *name == certificate.subject,
            ResponderId::ByKey(hash) => {
                let key = certificate.subject_public_key_info.subject_public_key;
                hash.as_bytes() == digest(&SHA1_FOR_LEGACY_USE_ONLY, key.raw_bytes()).as_ref()
            }
        };
        if right { Ok(()) } else { Err(Refused::OcspSigner) }
    }

    fn check_times(&self, single: &SingleResponse) -> Result<(), Refused> {
        let this_update = timestamp(single.this_update.0.to_unix_duration().as_secs())?;
        let next_update = match &single.next_update {
            Some(time) => timestamp(time.0.to_unix_duration().as_secs())?,
            None => Timestamp::MAX,
        };
        if this_update <= self.produced_at && self.produced_at <= next_update {
            Ok(())
        } else {
            Err(Refused::Stale)
        }
    }

    fn check_nonce(&self, signature_base64: &str) -> Result<(), Refused> {
        let extensions = self
            .basic
            .tbs_response_data
            .response_extensions
            .as_deref()
            .unwrap_or_default();
        let mut nonces = extensions.iter().filter(|extension| extension.extn_id == NONCE);
        let (Some(only), None) = (nonces.next(), nonces.next()) else {
            return Err(Refused::Nonce);
        };
        let value = only.extn_value.as_bytes();
        // the nonce is an octet string of its own, but older responders leave the wrapping out
        let inner = OctetString::from_der(value)
            .map(OctetString::into_bytes)
            .unwrap_or_else(|_| value.to_vec());
        let expected = digest(&SHA1_FOR_LEGACY_USE_ONLY, signature_base64.as_bytes());
        let bound = inner.len() == NONCE_BYTES && inner.starts_with(expected.as_ref());
        if bound { Ok(()) } else { Err(Refused::Nonce) }
    }
}

/// The answer is about the person's certificate: same issuer by name and key, same number.
fn about(single: &SingleResponse, person: &[u8], issuer: &[u8]) -> Result<(), Refused> {
    let decode = |der| Certificate::from_der(der).map_err(|_| Refused::OcspOtherCertificate);
    let (person, issuer) = (decode(person)?.tbs_certificate, decode(issuer)?.tbs_certificate);
    let id = &single.cert_id;
    let algorithm: &Algorithm = match id.hash_algorithm.oid {
        OID_SHA1 => &SHA1_FOR_LEGACY_USE_ONLY,
        OID_SHA256 => &SHA256,
        _ => return Err(Refused::OcspOtherCertificate),
    };
    let name = issuer
        .subject
        .to_der()
        .map_err(|_| Refused::OcspOtherCertificate)?;
    let key = issuer.subject_public_key_info.subject_public_key;
    let same = id.serial_number == person.serial_number
        && id.issuer_name_hash.as_bytes() == digest(algorithm, &name).as_ref()
        && id.issuer_key_hash.as_bytes() == digest(algorithm, key.raw_bytes()).as_ref();
    if same {
        Ok(())
    } else {
        Err(Refused::OcspOtherCertificate)
    }
}

fn null_or_absent(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm
        .parameters
        .as_ref()
        .is_none_or(|value: &Any| value.tag() == Tag::Null && value.value().is_empty())
}
