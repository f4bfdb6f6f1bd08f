//! JSON Web Signatures and the keys that they are checked with (RFC 7515, 7517, 7518, 8037): four algorithms, one
//! form, no choice for whoever sends. A key of one kind never checks a signature of another.

use super::Distrust;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use serde::Deserialize;
use serde_json::{Map, Value};

const LONGEST_TEXT: usize = 32 * 1024;

pub type Claims = Map<String, Value>;

#[derive(Clone)]
enum Public {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    P256(Vec<u8>),
    Ed25519(Vec<u8>),
}

/// A key that the provider publishes.
#[derive(Clone)]
pub struct Key {
    id: Option<String>,
    /// The only algorithm it may be used with, where it says so.
    alg: Option<String>,
    public: Public,
}

#[derive(Deserialize)]
struct Published {
    kty: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default, rename = "use")]
    for_what: Option<String>,
    #[serde(default)]
    alg: Option<String>,
    #[serde(default)]
    crv: String,
    #[serde(default)]
    n: String,
    #[serde(default)]
    e: String,
    #[serde(default)]
    x: String,
    #[serde(default)]
    y: String,
}

#[derive(Deserialize)]
struct Set {
    keys: Vec<Value>,
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .filter(|bytes| !bytes.is_empty())
}

/// The keys of a set that can check signatures; others in it are passed over.
pub fn keys(set: &[u8]) -> Result<Vec<Key>, Distrust> {
    let set: Set = serde_json::from_slice(set).map_err(|_| Distrust::Unreadable)?;
    let known = set.keys.into_iter().filter_map(|one| {
        let one: Published = serde_json::from_value(one).ok()?;
        if one.for_what.as_deref().is_some_and(|what| what != "sig") {
            return None;
        }
        let public = match (one.kty.as_str(), one.crv.as_str()) {
            ("RSA", _) => {
                let n = bytes(&one.n)?;
                let zeros = n.iter().take_while(|byte| **byte == 0).count();
                Public::Rsa {
                    n: n[zeros..].to_vec(),
                    e: bytes(&one.e)?,
                }
            }
            ("EC", "P-256") => Public::P256([vec![4], bytes(&one.x)?, bytes(&one.y)?].concat()),
            ("OKP", "Ed25519") => Public::Ed25519(bytes(&one.x)?),
            _ => return None,
        };
        Some(Key {
            id: one.kid,
            alg: one.alg,
            public,
        })
    });
    Ok(known.collect())
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default)]
    typ: Option<String>,
    /// Extensions that must be understood: none is.
    #[serde(default)]
    crit: Option<Value>,
}

/// Read and not yet believed.
pub struct Signed {
    header: Header,
    covered: String,
    signature: Vec<u8>,
    content: Vec<u8>,
}

impl Signed {
    pub fn read(text: &str) -> Result<Self, Distrust> {
        let parts: Vec<&str> = text.split('.').collect();
        let [header, content, signature] = parts[..] else {
            return Err(Distrust::Unreadable);
        };
        if text.len() > LONGEST_TEXT {
            return Err(Distrust::Unreadable);
        }
        let decoded = |part| bytes(part).ok_or(Distrust::Unreadable);
        let read: Header = serde_json::from_slice(&decoded(header)?).map_err(|_| Distrust::Unreadable)?;
        if read.crit.is_some() {
            return Err(Distrust::Unreadable);
        }
        if !["RS256", "PS256", "ES256", "EdDSA"].contains(&read.alg.as_str()) {
            return Err(Distrust::Algorithm);
        }
        Ok(Self {
            header: read,
            covered: format!("{header}.{content}"),
            signature: decoded(signature)?,
            content: decoded(content)?,
        })
    }

    /// What kind of token it says that it is, in small letters.
    pub fn kind(&self) -> String {
        self.header
            .typ
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase()
    }

    /// What it says, if one of the keys signed it.
    pub fn by(&self, keys: &[Key]) -> Result<Claims, Distrust> {
        let named = |key: &&Key| self.header.kid.is_none() || key.id == self.header.kid;
        let mut named = keys.iter().filter(named).peekable();
        if named.peek().is_none() {
            return Err(Distrust::UnknownKey);
        }
        let holds = named.any(|key| self.holds(key));
        if !holds {
            return Err(Distrust::Signature);
        }
        serde_json::from_slice(&self.content).map_err(|_| Distrust::Unreadable)
    }

    fn holds(&self, key: &Key) -> bool {
        let alg = self.header.alg.as_str();
        if key.alg.as_deref().is_some_and(|only| only != alg) {
            return false;
        }
        let (covered, signature) = (self.covered.as_bytes(), self.signature.as_slice());
        let held = match (alg, &key.public) {
            ("RS256", Public::Rsa { n, e }) => RsaPublicKeyComponents { n, e }.verify(
                &signature::RSA_PKCS1_2048_8192_SHA256,
                covered,
                signature,
            ),
            ("PS256", Public::Rsa { n, e }) => RsaPublicKeyComponents { n, e }.verify(
                &signature::RSA_PSS_2048_8192_SHA256,
                covered,
                signature,
            ),
            ("ES256", Public::P256(point)) => {
                UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, point).verify(covered, signature)
            }
            ("EdDSA", Public::Ed25519(point)) => {
                UnparsedPublicKey::new(&signature::ED25519, point).verify(covered, signature)
            }
            _ => return false,
        };
        held.is_ok()
    }
}
