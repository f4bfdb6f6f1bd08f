//! *Bud.* Takes a file to another municipality's house, with a token of ours, over TLS that trusts the roots it was
//! given and nothing else. It never tries again by itself: the outbox does. What it cannot understand it does not take
//! for a receipt.
//!
//! Its TLS needs a process-wide rustls provider, which the app installs at start.

use crate::token::{self, Claims};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Certificate, Response, StatusCode, Url};
use serde::Deserialize;
use std::time::Duration;

/// For the whole answer.
pub const DEADLINE: Duration = Duration::from_secs(10);
/// How long a token is good for.
const GOOD_FOR: i64 = 120;
const LONGEST_ANSWER: usize = 64 * 1024;
const LONGEST_RECEIPT: usize = 60;

/// Holds our private key: has no `Debug`.
pub struct Courier {
    http: reqwest::Client,
    key: SigningKey,
}

/// One file on its way.
#[derive(Clone, Copy)]
pub struct Sending<'a> {
    /// The other house, without a slash at the end.
    pub house: &'a str,
    /// `SLUG/NAME`.
    pub inlet: &'a str,
    /// What they know us as.
    pub known_as: &'a str,
    pub file: &'a str,
    /// Its own for each try.
    pub jti: &'a str,
    pub now: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDelivered {
    #[error("the courier cannot be set up: {0}")]
    Setup(&'static str),
    /// Another time it may go.
    #[error("the other house did not take the file: {0}")]
    Later(&'static str),
    /// The same file will never go.
    #[error("the other house refused the file with status {0}")]
    Never(u16),
}

#[derive(Deserialize)]
struct Receipt {
    receipt: String,
}

/// Is it an address of a house: https, a host, and nothing after it?
pub fn is_house(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| {
        let plain = url.username().is_empty() && url.password().is_none();
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        url.scheme() == "https" && url.has_host() && plain && bare && !address.ends_with('/')
    })
}

impl Courier {
    /// The key and the roots as PEM; how long the whole answer may take, see [`DEADLINE`].
    pub fn new(key: &str, roots: &[u8], deadline: Duration) -> Result<Self, NotDelivered> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(NotDelivered::Setup("no TLS provider is installed"));
        }
        let key = token::private_key(key).ok_or(NotDelivered::Setup("key"))?;
        let roots = Certificate::from_pem_bundle(roots)
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or(NotDelivered::Setup("roots"))?;
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .https_only(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(deadline)
            .timeout(deadline)
            .build()
            .map_err(|_| NotDelivered::Setup("TLS"))?;
        Ok(Self { http, key })
    }

    /// The half of our key that others register.
    pub fn public_key(&self) -> String {
        token::public_pem(&self.key.verifying_key())
    }

    /// The receipt; only a 201 that bears one is taken for it.
    pub async fn deliver(&self, sending: &Sending<'_>) -> Result<String, NotDelivered> {
        let Sending { house, inlet, .. } = sending;
        if !is_house(house) {
            return Err(NotDelivered::Setup("address"));
        }
        let answer = self
            .http
            .post(format!("{house}/in/{inlet}"))
            .header(CONTENT_TYPE, "application/json")
            .header(AUTHORIZATION, format!("Bearer {}", self.token(sending)?))
            .body(sending.file.to_owned())
            .send()
            .await
            .map_err(|error| NotDelivered::Later(why(&error)))?;
        match answer.status() {
            StatusCode::CREATED => receipt(answer).await,
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => Err(NotDelivered::Later("busy")),
            refused if refused.is_client_error() => Err(NotDelivered::Never(refused.as_u16())),
            _ => Err(NotDelivered::Later("no receipt")),
        }
    }

    fn token(&self, sending: &Sending<'_>) -> Result<String, NotDelivered> {
        let iat = sending.now.as_second();
        let claims = Claims {
            iss: sending.known_as.to_owned(),
            sub: None,
            aud: sending.house.to_owned(),
            iat,
            exp: iat + GOOD_FOR,
            jti: sending.jti.to_owned(),
            body_sha256: token::fingerprint(sending.file.as_bytes()),
        };
        token::sign(&self.key, &claims).map_err(|_| NotDelivered::Setup("token"))
    }
}

fn why(error: &reqwest::Error) -> &'static str {
    match error.is_timeout() {
        true => "too late",
        false => "unreachable",
    }
}

async fn receipt(mut answer: Response) -> Result<String, NotDelivered> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer
        .chunk()
        .await
        .map_err(|error| NotDelivered::Later(why(&error)))?
    {
        if bytes.len() + chunk.len() > LONGEST_ANSWER {
            return Err(NotDelivered::Later("the answer is too long"));
        }
        bytes.extend_from_slice(&chunk);
    }
    let read: Option<Receipt> = serde_json::from_slice(&bytes).ok();
    let plain = |text: &String| {
        (1..=LONGEST_RECEIPT).contains(&text.len()) && text.chars().all(|c| c.is_ascii_graphic() || c == ' ')
    };
    read.map(|read| read.receipt)
        .filter(plain)
        .ok_or(NotDelivered::Later("the answer bears no receipt"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_is_where_a_letter_to_it_could_not_be_read_on_the_way() {
        for house in ["https://social.sigtuna.example", "https://127.0.0.1:8443"] {
            assert!(is_house(house), "{house}");
        }
        for none in [
            "http://social.sigtuna.example",
            "https://social.sigtuna.example/",
            "https://social.sigtuna.example/in",
            "https://social.sigtuna.example?x",
            "https://me:secret@social.sigtuna.example",
            "https://",
            "social.sigtuna.example",
            "",
        ] {
            assert!(!is_house(none), "{none}");
        }
    }
}
