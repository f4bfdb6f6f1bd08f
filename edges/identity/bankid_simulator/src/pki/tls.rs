//! Mutual TLS: an authority of its own, a server certificate for the loopback address, and the
//! relying party's client certificate.

use anyhow::{Context, Result};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose,
};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use std::sync::Arc;

pub struct Tls {
    pub ca_pem: String,
    pub client_key_pem: String,
    pub client_certificate_pem: String,
    server_key_pem: String,
    server_certificate_pem: String,
}

impl Tls {
    pub fn new() -> Result<Self> {
        let ca = CertifiedIssuer::self_signed(ca_params(), KeyPair::generate()?)?;
        let (server_key, client_key) = (KeyPair::generate()?, KeyPair::generate()?);
        let server = leaf("Påhittad BankID-server", ExtendedKeyUsagePurpose::ServerAuth)?
            .signed_by(&server_key, &ca)?;
        let client = leaf("Påhittad förlitande part", ExtendedKeyUsagePurpose::ClientAuth)?
            .signed_by(&client_key, &ca)?;
        Ok(Self {
            ca_pem: ca.pem(),
            client_key_pem: client_key.serialize_pem(),
            client_certificate_pem: client.pem(),
            server_key_pem: server_key.serialize_pem(),
            server_certificate_pem: server.pem(),
        })
    }

    pub fn client_identity_pem(&self) -> String {
        format!("{}{}", self.client_key_pem, self.client_certificate_pem)
    }
}

fn ca_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params
        .distinguished_name
        .push(DnType::CommonName, "Påhittad TLS-rot för demonstration");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

fn leaf(common_name: &str, usage: ExtendedKeyUsagePurpose) -> Result<CertificateParams> {
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned(), "localhost".to_owned()])?;
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![usage];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// A client without a certificate under our authority does not even finish the handshake.
pub fn server_config(tls: &Tls) -> Result<ServerConfig> {
    let provider = Arc::new(default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(tls.ca_pem.as_bytes())?)?;
    let verifier =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider)).build()?;
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_client_cert_verifier(verifier)
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(
                tls.server_certificate_pem.as_bytes(),
            )?],
            PrivateKeyDer::from_pem_slice(tls.server_key_pem.as_bytes()).context("server key")?,
        )?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
