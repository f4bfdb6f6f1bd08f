//! *Maskinöversättning.* Asks a service that speaks LibreTranslate's protocol what a text says in another language.
//!
//! What comes back is an aid for one reader at one moment: nobody's words, and never kept. It must never know a case, a store
//! or who reads, and none of its errors holds a word of the text. Its TLS needs a process-wide rustls provider, which the app
//! installs at start.
//! Begin with [`Translator`].

use reqwest::{Certificate, Response, StatusCode, Url};
use serde_json::{Value, json};
use std::time::Duration;

/// For the whole answer: somebody waits in front of the page.
pub const DEADLINE: Duration = Duration::from_secs(15);
/// Signs. Longer texts are not sent.
pub const LONGEST: usize = 10_000;
/// Bytes of an answer; nothing that says what was asked is longer.
const ANSWER_MAX: usize = 256 * 1024;

pub struct TranslatorConfig {
    /// The address of the service, without `/translate`: `https://…`; on this machine `http://…` too.
    pub url: String,
    /// Who runs it, as it is told to whoever is about to send a text there.
    pub name: String,
    /// Where the service asks for one.
    pub api_key: Option<String>,
    /// PEM: roots of the service's certificate; none for an address of this machine.
    pub roots: Vec<u8>,
    /// See [`DEADLINE`].
    pub deadline: Duration,
}

impl TranslatorConfig {
    pub fn new(url: &str, name: &str, api_key: Option<&str>, roots: &[u8]) -> Self {
        Self {
            url: url.to_owned(),
            name: name.to_owned(),
            api_key: api_key.map(str::to_owned),
            roots: roots.to_vec(),
            deadline: DEADLINE,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTranslated {
    #[error("translation cannot be set up: {0}")]
    Setup(&'static str),
    /// It was not sent.
    #[error("the text is too long to be translated")]
    TooLong,
    /// Another time it may go.
    #[error("the text was not translated: {0}")]
    Later(&'static str),
    /// The service will not, for instance because it does not know the language.
    #[error("the service does not translate this")]
    Refused,
}

/// Holds the key: has no `Debug`.
pub struct Translator {
    http: reqwest::Client,
    url: Url,
    name: String,
    api_key: Option<String>,
}

impl Translator {
    pub fn new(config: &TranslatorConfig) -> Result<Self, NotTranslated> {
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(NotTranslated::Setup("no TLS provider is installed"));
        }
        let base = config.url.trim_end_matches('/');
        let url = Url::parse(&format!("{base}/translate"));
        let url = url.map_err(|_| NotTranslated::Setup("url is no address"))?;
        let near = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        if url.scheme() != "https" && !(near && url.scheme() == "http") {
            return Err(NotTranslated::Setup("url must begin with https://"));
        }
        if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
            return Err(NotTranslated::Setup("url must hold no password and no key"));
        }
        if config.name.trim().is_empty() {
            return Err(NotTranslated::Setup("name must say who runs the service"));
        }
        let key_is_sound = |key: &String| !key.is_empty() && key.bytes().all(|b| b.is_ascii_graphic());
        if !config.api_key.as_ref().is_none_or(key_is_sound) {
            return Err(NotTranslated::Setup("api_key_file holds no key"));
        }
        let roots = Certificate::from_pem_bundle(&config.roots).unwrap_or_default();
        if roots.is_empty() && url.scheme() == "https" {
            return Err(NotTranslated::Setup("roots holds no certificate"));
        }
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .https_only(!near)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(config.deadline)
            .timeout(config.deadline)
            .build()
            .map_err(|_| NotTranslated::Setup("TLS"))?;
        Ok(Self {
            http,
            url,
            name: config.name.trim().to_owned(),
            api_key: config.api_key.clone(),
        })
    }

    /// Who reads what is sent.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the text says in `target` (`sv`, `ar`). The service finds out by itself which language it is written in.
    pub async fn translate(&self, text: &str, target: &str) -> Result<String, NotTranslated> {
        if text.chars().count() > LONGEST {
            return Err(NotTranslated::TooLong);
        }
        let mut asked = json!({ "q": text, "source": "auto", "target": target, "format": "text" });
        if let Some(key) = &self.api_key {
            asked["api_key"] = Value::from(key.as_str());
        }
        let sent = self.http.post(self.url.clone()).json(&asked).send().await;
        // What reqwest says of a failure may hold an address; ours never does.
        let answer = sent.map_err(|error| match error.is_timeout() {
            true => NotTranslated::Later("too late"),
            false => NotTranslated::Later("unreachable"),
        })?;
        match answer.status() {
            StatusCode::OK => read(answer).await,
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => Err(NotTranslated::Later("busy")),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(NotTranslated::Later("not let in")),
            refused if refused.is_client_error() => Err(NotTranslated::Refused),
            _ => Err(NotTranslated::Later("the service is out of order")),
        }
    }
}

async fn read(mut answer: Response) -> Result<String, NotTranslated> {
    let mut body = Vec::new();
    while let Some(part) = answer
        .chunk()
        .await
        .map_err(|_| NotTranslated::Later("broken off"))?
    {
        body.extend_from_slice(&part);
        if body.len() > ANSWER_MAX {
            return Err(NotTranslated::Later("the answer is too long"));
        }
    }
    let said: Option<Value> = serde_json::from_slice(&body).ok();
    let text = said.as_ref().and_then(|said| said["translatedText"].as_str());
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(str::to_owned)
        .ok_or(NotTranslated::Later("the answer cannot be read"))
}
