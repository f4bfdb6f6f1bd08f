//! *Sms.* A gateway that takes `{"id", "from", "to", "text"}` as JSON with a bearer token; docs/operating/notices.md
//! says what it must answer.

use crate::{DEADLINE, NotSent, Notice, has_provider, is_loopback};
use reqwest::header::AUTHORIZATION;
use reqwest::{Certificate, StatusCode, Url};
use serde_json::json;
use std::time::Duration;

pub struct SmsConfig {
    /// `https://…`; on this machine `http://…` too.
    pub url: String,
    pub token: String,
    /// Whom the message is from, as the phone shows it.
    pub sender: String,
    /// PEM: roots of the gateway's certificate; none for an address of this machine.
    pub roots: Vec<u8>,
    /// See [`DEADLINE`].
    pub deadline: Duration,
}

/// Holds the token: has no `Debug`.
pub struct Sms {
    http: reqwest::Client,
    url: Url,
    token: String,
    sender: String,
}

impl SmsConfig {
    pub fn new(url: &str, token: &str, sender: &str, roots: &[u8]) -> Self {
        Self {
            url: url.to_owned(),
            token: token.to_owned(),
            sender: sender.to_owned(),
            roots: roots.to_vec(),
            deadline: DEADLINE,
        }
    }
}

impl Sms {
    pub fn new(config: &SmsConfig) -> Result<Self, NotSent> {
        has_provider()?;
        let url = Url::parse(&config.url).map_err(|_| NotSent::Setup("url is no address"))?;
        let near = is_loopback(&url);
        if url.scheme() != "https" && !(near && url.scheme() == "http") {
            return Err(NotSent::Setup("url must begin with https://"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(NotSent::Setup(
                "url must hold no password: the token is in its file",
            ));
        }
        if config.token.is_empty() || !config.token.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(NotSent::Setup("token_file holds no token"));
        }
        // What phones show as a name, or a number that nobody answers.
        let named = (3..=11).contains(&config.sender.len())
            && config.sender.bytes().all(|b| b.is_ascii_alphanumeric());
        let number = config.sender.strip_prefix('+').is_some_and(|digits| {
            (5..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
        });
        if !named && !number {
            return Err(NotSent::Setup(
                "sender must be 3 to 11 letters and digits, or a number with its country",
            ));
        }
        let roots = Certificate::from_pem_bundle(&config.roots).unwrap_or_default();
        if roots.is_empty() && url.scheme() == "https" {
            return Err(NotSent::Setup("roots holds no certificate"));
        }
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .https_only(!near)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(config.deadline)
            .timeout(config.deadline)
            .build()
            .map_err(|_| NotSent::Setup("TLS"))?;
        Ok(Self {
            http,
            url,
            token: config.token.clone(),
            sender: config.sender.clone(),
        })
    }

    pub(crate) async fn send(&self, notice: &Notice<'_>, number: &str) -> Result<(), NotSent> {
        let body = json!({ "id": notice.id, "from": self.sender, "to": number, "text": notice.text });
        let sent = self
            .http
            .post(self.url.clone())
            .header(AUTHORIZATION, format!("Bearer {}", self.token))
            .header("idempotency-key", notice.id)
            .json(&body)
            .send()
            .await;
        // What reqwest says of a failure may hold an address; ours never does.
        let answer = sent.map_err(|error| match error.is_timeout() {
            true => NotSent::Later("too late"),
            false => NotSent::Later("unreachable"),
        })?;
        match answer.status() {
            taken if taken.is_success() => Ok(()),
            // It has this id already.
            StatusCode::CONFLICT => Ok(()),
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => Err(NotSent::Later("busy")),
            // Our token may be mended; the number is not to blame.
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(NotSent::Later("not let in")),
            refused if refused.is_client_error() => Err(NotSent::Never("by the gateway")),
            _ => Err(NotSent::Later("the gateway is out of order")),
        }
    }
}
