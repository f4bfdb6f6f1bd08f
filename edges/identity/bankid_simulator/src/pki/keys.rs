//! RSA keys, made once and kept.

use anyhow::{Context, Result, anyhow};
use rcgen::{KeyPair, PKCS_RSA_SHA256};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::pkcs8::EncodePrivateKey;
use rustls::pki_types::PrivatePkcs8KeyDer;
use std::fs::{self, File};
use std::path::Path;

const BITS: usize = 2048;

/// An RSA key in the two shapes we need: for certificates and for plain signatures.
pub struct RsaKey {
    pub pair: KeyPair,
    signer: RsaKeyPair,
}

impl RsaKey {
    /// Several simulators may share a folder: one makes the key, the others wait for it.
    pub fn kept(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(format!("{name}.pkcs8"));
        let lock = File::create(folder.join("lock"))
            .with_context(|| format!("cannot write in {}", folder.display()))?;
        lock.lock()?;
        if !path.exists() {
            tracing::info!(name, "making an RSA key, once; this takes some seconds");
            let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS)?.to_pkcs8_der()?;
            let unfinished = folder.join(format!("{name}.unfinished"));
            fs::write(&unfinished, key.as_bytes())?;
            fs::rename(unfinished, &path)?;
        }
        lock.unlock()?;
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
