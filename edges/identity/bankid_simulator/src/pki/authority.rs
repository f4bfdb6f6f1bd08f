//! Root, issuing bank, responder, and the certificates of people.

use super::keys::RsaKey;
use crate::Person;
use anyhow::Result;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, SerialNumber, date_time_ymd,
};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

const SURNAME: [u64; 4] = [2, 5, 4, 4];
const SERIAL_NUMBER: [u64; 4] = [2, 5, 4, 5];
const GIVEN_NAME: [u64; 4] = [2, 5, 4, 42];
const OCSP_NO_CHECK: [u64; 10] = [1, 3, 6, 1, 5, 5, 7, 48, 1, 5];
const CERTIFICATE_POLICIES: [u64; 4] = [2, 5, 29, 32];
/// CertificatePolicies with 1.2.3.4.25, which the test service uses for mobile BankID.
const MOBILE_TEST_POLICY: [u8; 10] = [0x30, 0x08, 0x30, 0x06, 0x06, 0x04, 0x2a, 0x03, 0x04, 0x19];

/// A person's certificate and key. Two keys serve all people: only certificates differ.
pub struct Citizen {
    pub certificate_der: Vec<u8>,
    key: Arc<RsaKey>,
}

impl Citizen {
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.key.sign(message)
    }
}

pub struct Authority {
    pub root_pem: String,
    pub issuing_der: Vec<u8>,
    pub responder_der: Vec<u8>,
    issuing: Issuer<'static, KeyPair>,
    responder: RsaKey,
    person_keys: [Arc<RsaKey>; 2],
    citizens: Mutex<HashMap<String, Arc<Citizen>>>,
}

impl Authority {
    pub fn new(key_folder: &Path) -> Result<Self> {
        let root = CertifiedIssuer::self_signed(
            ca("Påhittad BankID-rot för demonstration", 1),
            RsaKey::kept(key_folder, "root")?.pair,
        )?;
        let issuing_params = ca("Påhittade banken, utfärdare för demonstration", 0);
        let issuing_key = RsaKey::kept(key_folder, "issuing")?.pair;
        let issuing_certificate = issuing_params.signed_by(&issuing_key, &root)?;
        let issuing = Issuer::new(issuing_params, issuing_key);
        let responder = RsaKey::kept(key_folder, "responder")?;
        let responder_der = responder_params()
            .signed_by(&responder.pair, &issuing)?
            .der()
            .to_vec();
        Ok(Self {
            root_pem: root.pem(),
            issuing_der: issuing_certificate.der().to_vec(),
            responder_der,
            issuing,
            responder,
            person_keys: [
                Arc::new(RsaKey::kept(key_folder, "person_a")?),
                Arc::new(RsaKey::kept(key_folder, "person_b")?),
            ],
            citizens: Mutex::default(),
        })
    }

    /// The same certificate for the same person as long as the simulator runs.
    pub fn citizen(&self, person: &Person) -> Result<Arc<Citizen>> {
        let mut citizens = self.citizens.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(citizen) = citizens.get(&person.personal_number) {
            return Ok(Arc::clone(citizen));
        }
        let key = Arc::clone(&self.person_keys[citizens.len() % 2]);
        let certificate_der = person_params(person)
            .signed_by(&key.pair, &self.issuing)?
            .der()
            .to_vec();
        let citizen = Arc::new(Citizen { certificate_der, key });
        citizens.insert(person.personal_number.clone(), Arc::clone(&citizen));
        Ok(citizen)
    }

    pub fn sign_as_responder(&self, message: &[u8]) -> Result<Vec<u8>> {
        self.responder.sign(message)
    }
}

fn common(distinguished_name: DistinguishedName) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = distinguished_name;
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    params.serial_number = Some(fresh_serial());
    params.use_authority_key_identifier_extension = true;
    params
}

/// Positive, 16 bytes, never the same twice.
fn fresh_serial() -> SerialNumber {
    let mut bytes = *uuid::Uuid::new_v4().as_bytes();
    bytes[0] = bytes[0] & 0x3f | 0x40;
    SerialNumber::from_slice(&bytes)
}

fn organisation(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, "SE");
    name.push(DnType::OrganizationName, "Handslag, påhittat för demonstration");
    name.push(DnType::CommonName, common_name);
    name
}

fn ca(common_name: &str, below: u8) -> CertificateParams {
    let mut params = common(organisation(common_name));
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(below));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn responder_params() -> CertificateParams {
    let mut params = common(organisation("Påhittad spärrkontroll för demonstration"));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::OcspSigning];
    // NULL: a responder's own certificate is not asked about
    params.custom_extensions = vec![CustomExtension::from_oid_content(&OCSP_NO_CHECK, vec![5, 0])];
    params
}

fn person_params(person: &Person) -> CertificateParams {
    let mut name = DistinguishedName::new();
    name.push(DnType::CountryName, "SE");
    name.push(DnType::OrganizationName, "Påhittade banken");
    name.push(DnType::CustomDnType(SURNAME.to_vec()), person.surname.as_str());
    name.push(
        DnType::CustomDnType(GIVEN_NAME.to_vec()),
        person.given_name.as_str(),
    );
    name.push(
        DnType::CustomDnType(SERIAL_NUMBER.to_vec()),
        person.personal_number.as_str(),
    );
    name.push(DnType::CommonName, person.name());
    let mut params = common(name);
    params.key_usages = vec![
        KeyUsagePurpose::DigitalSignature,
        KeyUsagePurpose::ContentCommitment,
    ];
    params.custom_extensions = vec![CustomExtension::from_oid_content(
        &CERTIFICATE_POLICIES,
        MOBILE_TEST_POLICY.to_vec(),
    )];
    params
}
