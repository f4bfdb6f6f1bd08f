//! Mutual TLS: an authority of its own, a server certificate for the loopback address, and one
//! organisation certificate for whoever asks.

use anyhow::{Context, Result};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    KeyUsagePurpose,
};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use std::sync::Arc;

/// Made anew at each start.
pub struct Tls {
    pub ca_pem: String,
    pub client: Leaf,
    server: Leaf,
}

pub struct Leaf {
    pub key_pem: String,
    pub certificate_pem: String,
}

impl Leaf {
    /// Key and certificate in one.
    pub fn identity_pem(&self) -> String {
        format!("{}{}", self.key_pem, self.certificate_pem)
    }

    fn new(ca: &CertifiedIssuer<'_, KeyPair>, name: &str, usage: ExtendedKeyUsagePurpose) -> Result<Self> {
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned(), "localhost".to_owned()])?;
        params.distinguished_name.push(DnType::CommonName, name);
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![usage];
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate()?;
        Ok(Self {
            certificate_pem: params.signed_by(&key, ca)?.pem(),
            key_pem: key.serialize_pem(),
        })
    }
}

impl Tls {
    pub fn new() -> Result<Self> {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(
            DnType::CommonName,
            "Påhittad rot för bastjänster, för demonstration",
        );
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let ca = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        Ok(Self {
            client: Leaf::new(&ca, "Påhittad kommun", ExtendedKeyUsagePurpose::ClientAuth)?,
            server: Leaf::new(&ca, "Påhittad bastjänst", ExtendedKeyUsagePurpose::ServerAuth)?,
            ca_pem: ca.pem(),
        })
    }

    /// Who has no certificate of ours does not even finish the handshake.
    pub fn server_config(&self) -> Result<ServerConfig> {
        let provider = Arc::new(default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(self.ca_pem.as_bytes())?)?;
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider)).build()?;
        let chain = vec![CertificateDer::from_pem_slice(
            self.server.certificate_pem.as_bytes(),
        )?];
        let key = PrivateKeyDer::from_pem_slice(self.server.key_pem.as_bytes()).context("server key")?;
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_client_cert_verifier(verifier)
            .with_single_cert(chain, key)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }
}
