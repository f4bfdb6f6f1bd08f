//! RSA keys, made once and kept.

use anyhow::{Context, Result, anyhow};
use rcgen::{KeyPair, PKCS_RSA_SHA256};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs8::EncodePrivateKey;
use rustls::pki_types::PrivatePkcs8KeyDer;
use std::fs;
use std::path::Path;

const BITS: usize = 2048;

/// An RSA key in the two shapes we need: for certificates and for plain signatures.
pub struct RsaKey {
    pub pair: KeyPair,
    signer: RsaKeyPair,
}

impl RsaKey {
    /// Several simulators may share a folder: the first complete file wins.
    pub fn kept(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(format!("{name}.pkcs8"));
        if !path.exists() {
            let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS)?.to_pkcs8_der()?;
            let own = folder.join(format!("{name}.{}.new", uuid::Uuid::new_v4()));
            fs::write(&own, key.as_bytes()).with_context(|| format!("cannot write {}", own.display()))?;
            // hard_link fails if another simulator was first: then its key is used
            let _ = fs::hard_link(&own, &path);
            fs::remove_file(&own)?;
        }
        Self::from_pkcs8(&fs::read(&path)?)
    }

    fn from_pkcs8(der: &[u8]) -> Result<Self> {
        let pair =
            KeyPair::from_pkcs8_der_and_sign_algo(&PrivatePkcs8KeyDer::from(der.to_vec()), &PKCS_RSA_SHA256)?;
        let signer = RsaKeyPair::from_pkcs8(der).map_err(|why| anyhow!("kept RSA key: {why}"))?;
        Ok(Self { pair, signer })
    }

    /// RSA with SHA-256 and PKCS#1 v1.5 padding, as BankID signs.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        let mut signature = vec![0; self.signer.public().modulus_len()];
        self.signer
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| anyhow!("RSA signature failed"))?;
        Ok(signature)
    }
}
