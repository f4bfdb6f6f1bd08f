//! The network: one question, one answer, over mutual TLS, trusting the register's own root and
//! nothing else. It never tries again by itself.
//!
//! Its TLS needs a process-wide rustls provider, which the app installs at start.

use super::mapping::{Meaning, meaning};
use super::post::post_about;
use super::{Config, Fault, Order, envelope};
use casework::PersonalNumber;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use reqwest::{Certificate, Identity, Response, StatusCode, Url};
use std::time::Duration;

/// The service that answers in XML; its sister answers in lines of terms.
const METHOD: &str = "personpostXML";
const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");
/// A person with everything on file is a few tens of kilobytes.
const LONGEST_ANSWER: usize = 1 << 20;

pub(super) struct Client {
    http: reqwest::Client,
    url: Url,
    order: Order,
}

impl Client {
    pub fn new(config: &Config) -> Result<Self, Fault> {
        let with_slash = format!("{}/", config.base_url.trim_end_matches('/'));
        let url = Url::parse(&with_slash)
            .and_then(|base| base.join(METHOD))
            .map_err(|_| Fault::Setup("address"))?;
        if url.scheme() != "https" {
            return Err(Fault::Setup("address is not https"));
        }
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(Fault::Setup("no TLS provider is installed"));
        }
        let identity = Identity::from_pem(&config.client_identity_pem)
            .map_err(|_| Fault::Setup("client certificate"))?;
        let roots = Certificate::from_pem_bundle(&config.server_ca_pem)
            .ok()
            .filter(|roots| !roots.is_empty())
            .ok_or(Fault::Setup("server certificate root"))?;
        let http = reqwest::Client::builder()
            .tls_certs_only(roots)
            .identity(identity)
            .https_only(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(config.deadline)
            .timeout(config.deadline.max(Duration::from_millis(1)))
            .build()
            .map_err(|_| Fault::Setup("TLS"))?;
        Ok(Self {
            http,
            url,
            order: config.order.clone(),
        })
    }

    /// None: nobody under the number.
    pub async fn ask(&self, number: &PersonalNumber) -> Result<Option<Meaning>, Fault> {
        let answer = self
            .http
            .post(self.url.clone())
            .header(CONTENT_TYPE, "text/xml; charset=utf-8")
            .header(ACCEPT, "text/xml")
            .header(SOAP_ACTION, "\"\"")
            .body(envelope::request(&self.order, number))
            .send()
            .await
            .map_err(why)?;
        let status = answer.status();
        let xml = text(answer).await?;
        if status == StatusCode::OK {
            let post = post_about(&xml, number)?;
            return post.map(|post| meaning(&post, number)).transpose();
        }
        // SOAP 1.1 sends its faults with 500; whatever else comes is only a status to us
        match post_about(&xml, number) {
            Err(refused @ Fault::Refused { .. }) => Err(refused),
            _ => Err(Fault::Status(status.as_u16())),
        }
    }
}

fn why(error: reqwest::Error) -> Fault {
    match error.is_timeout() {
        true => Fault::TooLate,
        false => Fault::Unreachable,
    }
}

async fn text(mut answer: Response) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(why)? {
        if bytes.len() + chunk.len() > LONGEST_ANSWER {
            return Err(Fault::TooLong);
        }
        bytes.extend_from_slice(&chunk);
    }
    String::from_utf8(bytes).map_err(|_| Fault::Unreadable("not UTF-8"))
}
