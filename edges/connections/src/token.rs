//! *Intyg.* What one house shows another with a file: a JSON Web Signature (RFC 7515) with EdDSA (RFC 8037), good for
//! a few minutes, for one receiver and for one file. Whoever finds it afterwards can do nothing with it.
//!
//! Written here and not taken from a library: one algorithm, one form, no choice for whoever sends.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The longest that one may be good for.
pub const LONGEST_SECS: i64 = 300;
/// Clocks differ: so far ahead may the sender's be.
const AHEAD_SECS: i64 = 60;
const LONGEST_TEXT: usize = 2048;

/// What is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// Who sends, as the receiver has registered it.
    pub iss: String,
    /// Where it is said: the same as `iss` (RFC 7523).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// The receiving house's address.
    pub aud: String,
    pub iat: i64,
    pub exp: i64,
    /// Each is its own.
    pub jti: String,
    /// SHA-256 of the file, hexadecimal.
    pub body_sha256: String,
}

#[derive(Serialize, Deserialize)]
struct Header {
    alg: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    crit: Option<serde_json::Value>,
}

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distrust {
    Unreadable,
    Signature,
    /// Meant for another house.
    Audience,
    /// Not yet good, no longer good, or good for too long.
    Time,
    /// Made for another file.
    Body,
}

/// Read and not yet believed.
pub struct Token {
    claims: Claims,
    signed: String,
    signature: Signature,
}

impl Token {
    pub fn read(text: &str) -> Result<Self, Distrust> {
        let parts: Vec<&str> = text.split('.').collect();
        let [header, claims, signature] = parts[..] else {
            return Err(Distrust::Unreadable);
        };
        if text.len() > LONGEST_TEXT {
            return Err(Distrust::Unreadable);
        }
        let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| Distrust::Unreadable);
        let read: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| Distrust::Unreadable)?;
        if read.alg != "EdDSA" || read.crit.is_some() {
            return Err(Distrust::Unreadable);
        }
        Ok(Self {
            claims: serde_json::from_slice(&bytes(claims)?).map_err(|_| Distrust::Unreadable)?,
            signed: format!("{header}.{claims}"),
            signature: Signature::from_slice(&bytes(signature)?).map_err(|_| Distrust::Unreadable)?,
        })
    }

    /// Who it says that it is from: only to find the key by.
    pub fn says_from(&self) -> &str {
        &self.claims.iss
    }

    /// Its own among all of whom it is from.
    pub fn own_id(&self) -> &str {
        &self.claims.jti
    }

    /// The signature first: nobody else learns what was wrong besides.
    pub fn verify(
        &self,
        key: &VerifyingKey,
        house: &str,
        now: Timestamp,
        body: &[u8],
    ) -> Result<(), Distrust> {
        key.verify_strict(self.signed.as_bytes(), &self.signature)
            .map_err(|_| Distrust::Signature)?;
        let Claims { iat, exp, .. } = self.claims;
        let now = now.as_second();
        let is_short = exp
            .checked_sub(iat)
            .is_some_and(|secs| (1..=LONGEST_SECS).contains(&secs));
        let in_own_name = self.claims.sub.as_ref().is_none_or(|sub| *sub == self.claims.iss);
        if !in_own_name {
            Err(Distrust::Signature)
        } else if self.claims.aud != house {
            Err(Distrust::Audience)
        } else if !is_short || now >= exp || iat > now + AHEAD_SECS {
            Err(Distrust::Time)
        } else if self.claims.body_sha256 != fingerprint(body) || self.claims.jti.is_empty() {
            Err(Distrust::Body)
        } else {
            Ok(())
        }
    }
}

pub fn sign(key: &SigningKey, claims: &Claims) -> Result<String, serde_json::Error> {
    let header = Header {
        alg: "EdDSA".to_owned(),
        crit: None,
    };
    let part = |json: Vec<u8>| URL_SAFE_NO_PAD.encode(json);
    let signed = format!(
        "{}.{}",
        part(serde_json::to_vec(&header)?),
        part(serde_json::to_vec(claims)?)
    );
    let signature = key.sign(signed.as_bytes());
    Ok(format!(
        "{signed}.{}",
        URL_SAFE_NO_PAD.encode(signature.to_bytes())
    ))
}

/// SHA-256, hexadecimal.
pub fn fingerprint(body: &[u8]) -> String {
    hex::encode(Sha256::digest(body))
}

/// What stands before the key in RFC 8410's two forms.
const PUBLIC: [u8; 12] = *b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00";
const PRIVATE: [u8; 16] = *b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20";

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: String,
    x: String,
}

/// As `openssl pkey -pubout` writes it, or as a JWK (RFC 8037). A key that proves nothing is no key.
pub fn public_key(text: &str) -> Option<VerifyingKey> {
    let bytes = match serde_json::from_str::<Jwk>(text) {
        Ok(jwk) if jwk.kty == "OKP" && jwk.crv == "Ed25519" => URL_SAFE_NO_PAD.decode(jwk.x).ok()?,
        Ok(_) => return None,
        Err(_) => inside(text, "PUBLIC KEY")?.strip_prefix(&PUBLIC)?.to_vec(),
    };
    let key = VerifyingKey::from_bytes(bytes.as_slice().try_into().ok()?);
    key.ok().filter(|key| !key.is_weak())
}

/// As `openssl genpkey -algorithm ed25519` writes it.
pub fn private_key(pem: &str) -> Option<SigningKey> {
    let der = inside(pem, "PRIVATE KEY")?;
    Some(SigningKey::from_bytes(
        der.strip_prefix(&PRIVATE)?.try_into().ok()?,
    ))
}

/// The public half as it is given to whoever registers us.
pub fn public_pem(key: &VerifyingKey) -> String {
    let der = [&PUBLIC[..], key.as_bytes()].concat();
    format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        STANDARD.encode(der)
    )
}

fn inside(pem: &str, what: &str) -> Option<Vec<u8>> {
    let (_, rest) = pem.split_once(&format!("-----BEGIN {what}-----"))?;
    let (text, _) = rest.split_once(&format!("-----END {what}-----"))?;
    let text: String = text.split_whitespace().collect();
    STANDARD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUSE: &str = "https://social.bjorkvik.example";
    const FILE: &[u8] = br#"{"what":"Patrull"}"#;

    fn key() -> SigningKey {
        SigningKey::from_bytes(&[3; 32])
    }
    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }
    fn claims() -> Claims {
        Claims {
            iss: "polisen-vast".to_owned(),
            sub: None,
            aud: HOUSE.to_owned(),
            iat: 1_000,
            exp: 1_300,
            jti: "1".to_owned(),
            body_sha256: fingerprint(FILE),
        }
    }
    fn met(claims: &Claims, now: i64, body: &[u8]) -> Result<(), Distrust> {
        let token = Token::read(&sign(&key(), claims).expect("signed")).expect("it reads");
        token.verify(&key().verifying_key(), HOUSE, at(now), body)
    }

    #[test]
    fn the_polices_token_is_good_for_their_file_at_this_house_for_five_minutes() {
        assert_eq!(met(&claims(), 1_000, FILE), Ok(()));
        assert_eq!(met(&claims(), 1_299, FILE), Ok(()));
        assert_eq!(met(&claims(), 1_300, FILE), Err(Distrust::Time));
        assert_eq!(met(&claims(), 939, FILE), Err(Distrust::Time));
        assert_eq!(met(&claims(), 1_000, b"{}"), Err(Distrust::Body));
        let elsewhere = Claims {
            aud: "https://another.example".to_owned(),
            ..claims()
        };
        assert_eq!(met(&elsewhere, 1_000, FILE), Err(Distrust::Audience));
        for exp in [1_301, 1_000, i64::MIN] {
            let odd = Claims { exp, ..claims() };
            assert_eq!(met(&odd, 999, FILE), Err(Distrust::Time), "{exp}");
        }
    }

    #[test]
    fn a_token_that_another_key_signed_or_that_was_changed_on_the_way_is_not_believed() {
        let text = sign(&SigningKey::from_bytes(&[4; 32]), &claims()).expect("signed");
        let token = Token::read(&text).expect("it reads");
        let ours = key().verifying_key();
        assert_eq!(
            token.verify(&ours, HOUSE, at(1_000), FILE),
            Err(Distrust::Signature)
        );
        let good = sign(&key(), &claims()).expect("signed");
        let longer = URL_SAFE_NO_PAD.encode(
            serde_json::to_vec(&Claims {
                exp: 1_299,
                ..claims()
            })
            .expect("JSON"),
        );
        let parts: Vec<&str> = good.split('.').collect();
        let changed = format!("{}.{longer}.{}", parts[0], parts[2]);
        let token = Token::read(&changed).expect("it reads");
        assert_eq!(
            token.verify(&ours, HOUSE, at(1_000), FILE),
            Err(Distrust::Signature)
        );
    }

    #[test]
    fn no_other_algorithm_is_taken_and_none_least_of_all() {
        let good = sign(&key(), &claims()).expect("signed");
        let (_, rest) = good.split_once('.').expect("parts");
        for header in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"HS256"}"#,
            r#"{"alg":"EdDSA","crit":["b64"]}"#,
            "{}",
        ] {
            let text = format!("{}.{rest}", URL_SAFE_NO_PAD.encode(header));
            assert_eq!(Token::read(&text).err(), Some(Distrust::Unreadable), "{header}");
        }
        for text in ["", "a.b", "a.b.c.d", "..", &"x".repeat(5_000)] {
            assert_eq!(Token::read(text).err(), Some(Distrust::Unreadable));
        }
    }

    #[test]
    fn keys_are_read_as_openssl_writes_them_and_a_key_that_proves_nothing_is_refused() {
        // RFC 8410 section 10.
        let public = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";
        let private = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n";
        let key = private_key(private).expect("a private key");
        assert_eq!(Some(key.verifying_key()), public_key(public));
        assert_eq!(public_pem(&key.verifying_key()), public);
        assert_eq!(public_key(private), None);
        let nothing = public_pem(&VerifyingKey::from_bytes(&[0; 32]).expect("a point"));
        assert_eq!(public_key(&nothing), None);
        assert!(private_key(public).is_none() && public_key("MCow").is_none());
    }

    #[test]
    fn a_token_that_openssl_made_as_the_operators_page_says_is_believed() {
        // docs/operating/files-from-others.md, with the key of RFC 8410.
        let text = "eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJwb2xpc2VuLXZhc3QiLCJhdWQiOiJodHRwczovL3NvY2lhbC5iam9ya3Zpay5leGFtcGx\
             lIiwiaWF0IjoxMDAwLCJleHAiOjExMjAsImp0aSI6IjAxMjM0NTY3ODlhYmNkZWYiLCJib2R5X3NoYTI1NiI6Ijc3NGE0ZTNiMzV\
             mMTM2OWJiZDBiMzIzNGMxNDljYjg4NGZiZGRjZjQ5OWUyODgyNjlkNmJlMGJkNmUxNTMyOTUifQ.xma6xgbl0HpEcINkOSWkNAk7\
             g_lZh7WrNrZ2A-DnW5XUOvuo0n0dP5bHthXWbL4aHeKZRE0rzSLVxqqz8qq7AA";
        let key = public_key(
            "-----BEGIN PUBLIC KEY-----MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=-----END PUBLIC KEY-----",
        );
        let token = Token::read(text).expect("it reads");
        assert_eq!(token.says_from(), "polisen-vast");
        assert_eq!(token.verify(&key.expect("a key"), HOUSE, at(1_010), FILE), Ok(()));
    }
}
