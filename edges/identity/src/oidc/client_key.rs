//! How we show the provider that it is us: `private_key_jwt` (RFC 7523), made anew for each question.

use super::Fault;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, RSA_PKCS1_SHA256, RsaKeyPair,
};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject;
use serde_json::json;

/// Good for so long.
const SECONDS: i64 = 60;

enum Pair {
    P256(EcdsaKeyPair),
    Rsa(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

pub(super) struct ClientKey {
    pair: Pair,
    id: Option<String>,
}

impl ClientKey {
    pub(super) fn read(pem: &[u8], id: Option<String>) -> Result<Self, Fault> {
        let unusable = || Fault::Setup("client key is no PKCS#8 key in PEM (P-256, Ed25519 or RSA)");
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|_| unusable())?;
        let der = der.secret_pkcs8_der();
        let chance = SystemRandom::new();
        let p256 = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &chance).map(Pair::P256);
        let pair = p256
            .or_else(|_| Ed25519KeyPair::from_pkcs8_maybe_unchecked(der).map(Pair::Ed25519))
            .or_else(|_| RsaKeyPair::from_pkcs8(der).map(Pair::Rsa));
        Ok(Self {
            pair: pair.map_err(|_| unusable())?,
            id,
        })
    }

    pub(super) fn assertion(
        &self,
        client: &str,
        issuer: &str,
        jti: &str,
        now: Timestamp,
    ) -> Result<String, Fault> {
        let alg = match self.pair {
            Pair::P256(_) => "ES256",
            Pair::Rsa(_) => "RS256",
            Pair::Ed25519(_) => "EdDSA",
        };
        let mut header = json!({ "alg": alg, "typ": "JWT" });
        if let Some(id) = &self.id {
            header["kid"] = json!(id);
        }
        let now = now.as_second();
        let claims = json!({
            "iss": client, "sub": client, "aud": issuer, "jti": jti, "iat": now, "exp": now + SECONDS
        });
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let covered = format!("{}.{}", part(&header), part(&claims));
        let (chance, broken) = (SystemRandom::new(), |_| Fault::Setup("client key does not sign"));
        let signature = match &self.pair {
            Pair::P256(pair) => pair
                .sign(&chance, covered.as_bytes())
                .map_err(broken)?
                .as_ref()
                .to_vec(),
            Pair::Ed25519(pair) => pair.sign(covered.as_bytes()).as_ref().to_vec(),
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &chance, covered.as_bytes(), &mut signature)
                    .map_err(broken)?;
                signature
            }
        };
        Ok(format!("{covered}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}
